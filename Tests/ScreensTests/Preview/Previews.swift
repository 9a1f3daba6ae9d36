import Interface
import ScenarioEngine
import ScenarioFiles
import Screens

/// Previews of the made case that has a step of every kind.
enum Previews {
  /// A file that the case cannot be read from: one step leads nowhere.
  static let broken = edited("\"next\": \"help\"", to: "\"next\": \"nowhere\"")

  /// The case with a flag and a counter, on which what is said at one step depends.
  static let withNames = edited(
    "\"people\": [",
    to: "\"flags\": [\"asked\", \"told\"], \"counters\": {\"heat\": 1}, \"people\": ["
  ).replacing(
    "{\"id\": \"h4\", ",
    with: "{\"id\": \"h4\", \"when\": \"asked and heat >= 3\", "
  )

  /// The case with one piece of text in the place of another, which has to be there.
  static func edited(_ old: String, to new: String) -> String {
    precondition(Yard.text.contains(old), "the case has no \(old)")
    return Yard.text.replacing(old, with: new)
  }

  /// What reading a text gives, as the program reads a file.
  static func reading(
    _ text: String = Yard.text,
    _ more: [ShownFinding] = [],
    at clock: String = "14:03:12"
  ) -> PreviewReading {
    let bytes = Array(text.utf8)
    let reading = ScenarioReader.read(
      bytes,
      path: "yard.json",
      context: ReadContext(
        rubrics: [Made.rubric],
        register: Made.register,
        directories: [Yard.directory]
      )
    )
    let playable = reading.case.map { source in
      PlayableCase(
        source: source,
        rubric: Made.rubric,
        directory: Yard.directory,
        file: bytes,
        path: "yard.json"
      )
    }
    let findings = reading.findings.map { ShownFinding($0) }
    return PreviewReading(playable: playable, findings: findings + more, clock: clock)
  }

  private static func page(_ code: String, _ severity: Finding.Severity) -> FindingPage {
    FindingPage(
      code: code,
      severities: [severity],
      head: .structure,
      meaning: "What.",
      reason: "Why.",
      mending: "How."
    )
  }

  /// Two things that a check could find.
  static let findings: [ShownFinding] = [
    ShownFinding(
      Finding(
        page("unused-flag", .warning),
        message: "the flag 'told' is never read",
        remedy: "Take it out, or ask for it in a condition.",
        place: Finding.Place(file: "yard.json", line: 14, column: 13, length: 6, offset: 700)
      ),
      excerpt: ["   14 |   \"flags\": [\"told\"],", "      |             ^~~~~~"]
    ),
    ShownFinding(
      Finding(
        page("longest-differs", .note),
        message: "the best option is the longest of its step",
        remedy: "Shorten it, so that nobody learns to choose by length.",
        place: nil
      )
    ),
  ]

  /// A session that has begun to preview the case.
  static func session(
    _ text: String = Yard.text,
    _ findings: [ShownFinding] = [],
    at step: String? = nil,
    assuming assumptions: [PreviewStart.Assumption] = [],
    _ language: Words.Language = .english,
    size: Size = Session.tall
  ) -> Session {
    let model = PreviewModel(
      file: "yard.json",
      start: PreviewStart(step: step, assumptions: assumptions),
      reading: reading(text, findings)
    )
    return Session(.preview(model), language, size: size)
  }

  /// States that between them show every list of keys.
  static var states: [(name: String, session: Session)] {
    var states: [(String, Session)] = []
    for step in Yard.steps {
      states.append(("preview \(step)", session(Yard.text, findings, at: step)))
      var asked = session(at: step)
      asked.press(.enter)
      states.append(("preview \(step) asked", asked))
      asked.press(.character("1"), .enter)
      states.append(("preview \(step) taken", asked))
    }
    var list = session(Yard.text, findings, at: "talk")
    list.press(.character("F"))
    states.append(("preview findings", list))
    list.press(.enter)
    states.append(("preview finding", list))
    states.append(("preview broken", session(broken)))
    return states
  }
}

extension Session {
  /// The preview on the screen.
  var preview: PreviewModel? {
    if case .preview(let model) = model.route { model } else { nil }
  }

  /// Goes on as the best answers do until a step is read or asked.
  mutating func stepOn(to step: String) {
    for _ in 0..<60 {
      if play?.step.id == step, play?.stage != .aftermath { return }
      press(.character("]"))
    }
    preconditionFailure("best conduct never comes to '\(step)'")
  }

  /// Hands over the file as it was saved.
  mutating func save(_ text: String, _ findings: [ShownFinding] = []) {
    receive(.preview(.read(Previews.reading(text, findings))))
  }

  /// The ids of the steps that were answered.
  var answeredSteps: [String] {
    guard let play else { return [] }
    return play.play.turns.map { play.playable.scenario.steps[$0.step].id }
  }
}
