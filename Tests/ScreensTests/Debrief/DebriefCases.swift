import ScenarioEngine
import ScenarioFiles
import Screens

/// Small cases and their plays, made by hand.
enum Made {
  /// A case in which a report is due, with two places where a critical error can be made.
  static let due = playable(dueText)
  /// A case in which nothing is to be reported and little is exercised.
  static let quiet = playable(quietText)

  static let english = AppContext(language: .english, register: register)
  static let danish = AppContext(language: .danish, register: register)

  static func context(_ language: Words.Language) -> AppContext {
    language == .danish ? danish : english
  }

  static func playable(_ text: String, _ rubric: Rubric = rubric) -> PlayableCase {
    let bytes = Array(text.utf8)
    let reading = ScenarioReader.read(
      bytes,
      path: "made.json",
      context: ReadContext(rubrics: [rubric], register: register, directories: [directory])
    )
    guard let source = reading.case else {
      preconditionFailure("the case does not read: \(reading.findings)")
    }
    return PlayableCase(source: source, rubric: rubric, directory: directory, file: bytes)
  }

  static func model(
    _ playable: PlayableCase,
    _ decisions: [Decision],
    in context: AppContext = english
  ) throws -> DebriefModel {
    let header = AttemptHeader(
      id: "0123456789abcdef",
      mode: .test,
      presentationSeed: 1,
      scenarioID: playable.scenario.head.id,
      rubricID: rubric.id,
      rubricVersion: rubric.version,
      hashes: playable.source.hashes,
      startedAt: "2026-11-23T18:39:32+01:00",
      program: "test"
    )
    return DebriefModel(
      header: header,
      playable: playable,
      play: try Playthrough(of: playable.scenario, decisions: decisions),
      in: context
    )
  }

  static func text(
    _ playable: PlayableCase,
    _ decisions: [Decision],
    _ context: AppContext = english
  ) throws -> DebriefText {
    let model = try model(playable, decisions)
    return DebriefText(of: model.play, model.card, in: playable, context, seed: 1)
  }
}

/// The plays.
extension Made {
  /// All as the key, but for one promise of secrecy: the strands are 100, 50 and 100.
  static let secrecy: [Decision] = [
    .read, marks("sscooo"), .urgency(.report, .certain), .choose(1), .choose(0),
    report(.report, facts: [0: .observed, 1: .told], words: "On Monday he drew a map."),
  ]
  /// All as the key.
  static let best: [Decision] = [
    .read, marks("sscooo"), .urgency(.report, .certain), .choose(0), .choose(0),
    report(.report, facts: [0: .observed, 1: .told], words: ""),
  ]
  /// One thing missed, two marked too readily, nothing reported although it was due.
  static let hasty: [Decision] = [
    .read, marks("socsso"), .urgency(.none, .fairly), .choose(0), .choose(0), report(.none),
  ]
  /// As the key, but that the serious sign was called ordinary.
  static let blind: [Decision] = [
    .read, marks("oscooo"), .urgency(.report, .fairly), .choose(0), .choose(0),
    report(.report, facts: [0: .observed, 1: .told]),
  ]
  /// As the key, but that the answer to the favour was put off.
  static let putOff: [Decision] = [
    .read, marks("sscooo"), .urgency(.report, .fairly), .choose(2), .choose(0),
    report(.report, facts: [0: .observed, 1: .told]),
  ]
  /// The quiet case as its key.
  static let nothing: [Decision] = [marks("co"), .choose(0), report(.none)]

  /// Answers to observations in order: `s` sign, `c` check, anything else ordinary.
  static func marks(_ letters: String) -> Decision {
    var marks: [Int: Decision.Mark] = [:]
    for (place, letter) in letters.enumerated() {
      let answer: ObservationAnswer = letter == "s" ? .sign : letter == "c" ? .check : .ordinary
      marks[place] = Decision.Mark(answer, sureness: answer == .check ? nil : .fairly)
    }
    return .identify(marks)
  }

  static func report(
    _ urgency: Tier,
    facts: [Int: FactLabel] = [:],
    words: String = ""
  ) -> Decision {
    var report = ReportDecision(urgency: urgency)
    if urgency > .none { report.channels = [0] }
    report.facts = facts
    report.words = words
    return .report(report)
  }
}
