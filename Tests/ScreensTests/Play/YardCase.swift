import ScenarioEngine
import ScenarioFiles
import Screens

/// A made case that has a step of every kind, in both languages.
enum Yard {
  static let playable = playable(text)

  /// The case as a text has it, perhaps changed for a test.
  static func playable(_ text: String) -> PlayableCase {
    let bytes = Array(text.utf8)
    let reading = ScenarioReader.read(
      bytes,
      path: "yard.json",
      context: ReadContext(
        rubrics: [Made.rubric],
        register: Made.register,
        directories: [directory]
      )
    )
    guard let source = reading.case else {
      preconditionFailure("the case does not read: \(reading.findings)")
    }
    return PlayableCase(
      source: source,
      rubric: Made.rubric,
      directory: directory,
      file: bytes
    )
  }

  static func header(_ mode: PlayMode = .practice, seed: UInt64 = 7) -> AttemptHeader {
    AttemptHeader(
      id: "0123456789abcdef",
      mode: mode,
      presentationSeed: seed,
      scenarioID: "yard",
      rubricID: "small",
      rubricVersion: "1",
      hashes: playable.source.hashes,
      startedAt: "2026-11-23T18:39:32+01:00",
      program: "test"
    )
  }

  /// The play before a step, by the step's id.
  static func play(at step: String, _ mode: PlayMode = .practice) -> PlayModel {
    let attempt = opened(before: step, mode)
    guard var model = PlayModel(resuming: attempt) else {
      preconditionFailure("the decisions do not lead to '\(step)'")
    }
    model.enterStep(draft: nil)
    return model
  }

  /// An attempt that stands before a step, perhaps with a draft of its answer.
  static func opened(
    before step: String,
    _ mode: PlayMode = .practice,
    draft: Draft? = nil
  ) -> OpenedAttempt {
    guard let place = steps.firstIndex(of: step) else { preconditionFailure("no step '\(step)'") }
    return OpenedAttempt(
      header: header(mode),
      playable: playable,
      decisions: Array(decisions.prefix(place)),
      draft: draft,
      nextSequence: place,
      isFinished: false
    )
  }

  /// The steps in the order in which they are played.
  static let steps = [
    "gate", "list", "log", "ask", "urgency", "talk", "help", "ideas", "ends", "write", "end",
  ]

  /// What is decided at each step by the keys and the pages of the tests.
  static let decisions: [Decision] = [
    .read,
    .identify([
      0: .init(.sign, sureness: .certain), 1: .init(.check), 2: .init(.ordinary, sureness: .unsure),
    ]),
    .identify([
      0: .init(.ordinary), 1: .init(.sign, sureness: .fairly), 2: .init(.ordinary),
      3: .init(.check),
    ]),
    .questions([0, 2]),
    .urgency(.report, .fairly),
    .choose(1),
    .sort([0: .do, 1: .do, 2: .dont, 3: .could]),
    .rate([0: 5, 1: 3, 2: 1]),
    .bestWorst(best: 0, worst: 2),
    .report(report),
  ]

  static let report: ReportDecision = {
    var report = ReportDecision(urgency: .report)
    report.channels = [0, 2]
    report.facts = [0: .observed, 1: .told]
    report.saysNothingAgainstKnown = true
    report.words = "At seven?\nquick: He said «ud» 12 times."
    return report
  }()

  private static let weekdays = OpeningHours.Period(
    weekdays: [0, 1, 2, 3, 4],
    opens: 8 * 60,
    closes: 16 * 60
  )

  static let directory = Directory(
    id: "small",
    version: "1",
    title: LocalizedText("Small"),
    country: "DK",
    checked: "2026-11-20",
    channels: [
      channel("leader", "Unit leader", "Enhedsleder", OpeningHours(isAlwaysOpen: true)),
      channel(
        "info-house",
        "The police district's info-house",
        "Politikredsens infohus",
        OpeningHours(isAlwaysOpen: false, weekly: [weekdays])
      ),
      channel("security", "Security unit", "Sikkerhedsenheden", OpeningHours(isAlwaysOpen: true)),
    ],
    agencyRules: []
  )

  private static func channel(
    _ id: String,
    _ english: String,
    _ danish: String,
    _ hours: OpeningHours
  ) -> Channel {
    Channel(
      id: id,
      name: LocalizedText(versions: [
        .init(language: "en", paragraphs: [.narration(english)]),
        .init(language: "da", paragraphs: [.narration(danish)]),
      ]),
      purpose: .empty,
      contact: .empty,
      hours: hours,
      evidence: [],
      checked: "",
      confirm: .empty
    )
  }
}
