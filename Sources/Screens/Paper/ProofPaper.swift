internal import PlainText
package import ScenarioEngine
internal import ScenarioFiles

/// The proof that somebody took a course: who, which cases, when; never how well.
package struct ProofPaper: Sendable {
  private let proof: CourseProof
  private let plan: CoursePlan
  private let titles: [String: LocalizedText]
  private let context: AppContext
  private var words: ProofWords { .of(context.interfaceLanguage) }

  /// Makes the paper of a proof, with the titles of cases by their ids.
  package init(
    _ proof: CourseProof,
    of plan: CoursePlan,
    titles: [String: LocalizedText],
    _ context: AppContext
  ) {
    self.proof = proof
    self.plan = plan
    self.titles = titles
    self.context = context
  }

  /// The paper in a format.
  package func text(_ format: PaperDocument.Format) -> String { document.text(format) }

  /// The paper as a document.
  package var document: PaperDocument {
    var details = [(label: words.course, text: context.line(plan.title))]
    if !proof.name.isEmpty { details.insert((label: words.name, text: proof.name), at: 0) }
    if let days = proof.days {
      details.append((label: words.days, text: words.fromTo(day(days.first), day(days.last))))
    }
    return PaperDocument(
      title: words.title,
      details: details,
      parts: [
        PaperDocument.Part(
          title: words.cases,
          blocks: proof.cases.map { .bullet("\(title(of: $0)), \(day($0.day))") }
        ),
        PaperDocument.Part(
          title: words.whatItSays,
          blocks: [.text(words.completedOnly), .text(words.notSigned)]
        ),
        PaperDocument.Part(title: words.mark, blocks: mark),
      ],
      language: context.language
    )
  }

  /// The lines that are hashed and their hash, by which the text can be held against itself.
  private var mark: [Block] {
    proof.lines.map { .text($0) } + [.text(ProofMark.line(of: proof)), .note(words.howToVerify)]
  }

  private func title(of finished: CourseProof.Case) -> String {
    titles[finished.id].map(context.line) ?? CleanText.line(finished.id)
  }

  /// A day as the language writes it.
  private func day(_ text: String) -> String {
    guard let time = LocalTime(text: text + "T00:00") else { return CleanText.line(text) }
    return "\(context.day(time)) \(time.date.year)"
  }
}
