internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost proof`: the proof that a course was completed, or whether one is as it was written.
struct ProofCommand {
  let context: CommandContext
  let request: ProofRequest

  private var words: PlanCommandWords { .of(context.language) }

  func run() -> ExitCode {
    do throws(Refusal) {
      switch request {
      case .make(let paper): try make(paper)
      case .verify(let file): try verify(file)
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  // MARK: - Making

  private func make(_ paper: ProofRequest.Paper) throws(Refusal) {
    let course = CourseContext(context)
    let chosen = try course.chosen()
    guard let id = paper.plan ?? chosen else {
      throw Refusal(text: words.noneChosen, code: .usage)
    }
    let entry = try course.entry(id)
    let progress = try course.progress(entry.plan)
    guard let proof = CourseProof(of: progress, planHash: entry.hash, name: paper.name) else {
      throw Refusal(text: missing(progress, course), code: .findings)
    }
    let document = ProofPaper(
      proof,
      of: entry.plan,
      titles: progress.titles(among: course.entries),
      course.app
    )
    let isASCII = context.printer.isASCII && paper.format == .text && paper.output == nil
    try context.deliver(
      document.text(paper.format, asASCII: isASCII),
      paper.format,
      to: paper.output,
      breakingWords: false
    )
  }

  /// What is still to be finished, and what of it is not here.
  private func missing(_ progress: CourseProgress, _ course: CourseContext) -> String {
    let gone = Set(progress.missing)
    let (away, here) = (
      progress.unfinished.filter(gone.contains), progress.unfinished.filter { !gone.contains($0) }
    )
    let titles = here.map { id in course.entries[id].map { course.line($0.title) } ?? id }
    return [
      words.notCompleted,
      titles.isEmpty ? nil : words.toFinish(titles.joined(separator: ", ")),
      away.isEmpty ? nil : HomeWords.of(context.language).missing(away.joined(separator: ", ")),
    ].compactMap(\.self).joined(separator: " ")
  }

  // MARK: - Verifying

  private func verify(_ path: String) throws(Refusal) {
    let bytes = try context.read(path, limit: ProofMark.greatestSize)
    switch ProofMark.find(in: bytes) {
    case .none: throw Refusal(text: words.noProof(CleanText.line(path)), code: .findings)
    case .changed: throw Refusal(text: words.changed(CleanText.line(path)), code: .findings)
    case .textChanged(let proof):
      let text =
        words.textChanged(CleanText.line(path)) + " " + said(by: proof, CourseContext(context))
      throw Refusal(text: text, code: .findings)
    case .holds(let proof, let hash): tell(proof, hash)
    }
  }

  private func tell(_ proof: CourseProof, _ hash: String) {
    let course = CourseContext(context)
    let isSame = course.desk.shelf.entry(proof.plan).map { $0.hash == proof.planHash }
    context.printer.print(
      prose: [
        words.holds(hash), said(by: proof, course),
        isSame.map { $0 ? words.samePlan : words.otherPlan } ?? words.planNotHere,
        words.noSignature,
      ]
    )
  }

  /// What the mark of a proof says, in a sentence.
  private func said(by proof: CourseProof, _ course: CourseContext) -> String {
    let title = course.desk.shelf.entry(proof.plan).map { course.line($0.plan.title) } ?? proof.plan
    let name = proof.name.isEmpty ? words.withoutName : proof.name
    let day = proof.days.map { context.language.words.date(of: $0.last) } ?? ""
    return words.says(name, title, proof.cases.count, day)
  }
}
