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

  /// The paper in a format, with a mark of all that stands on it; in ASCII alone where that is all that is
  /// shown.
  package func text(_ format: PaperDocument.Format, asASCII: Bool = false) -> String {
    ProofMark.sealed(asASCII ? proof.named(AsciiText.transliterate(proof.name)) : proof) { mark in
      let text = CleanText.block(document(mark).text(format))
      return asASCII ? AsciiText.transliterate(text) : text
    }
  }

  private func document(_ mark: [String]) -> PaperDocument {
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
          blocks: [
            .text(words.completedOnly),
            .text((proof.name.isEmpty ? words.nameless : words.named) + " " + words.notSigned),
          ]
        ),
        PaperDocument.Part(
          title: words.mark,
          blocks: mark.map { .text($0) } + [.note(words.howToVerify)]
        ),
      ],
      language: context.language
    )
  }

  private func title(of finished: CourseProof.Case) -> String {
    titles[finished.id].map(context.line) ?? CleanText.line(finished.id)
  }

  /// A day as the language writes it.
  private func day(_ text: String) -> String {
    guard let time = LocalTime(text: text + "T00:00") else { return CleanText.line(text) }
    return context.dayAndYear(time)
  }
}

extension CourseProof {
  /// The same proof with another name on it.
  fileprivate func named(_ name: String) -> CourseProof {
    CourseProof(name: name, plan: plan, planHash: planHash, cases: cases)
  }
}
