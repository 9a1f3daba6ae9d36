import Authoring
import Foundation
import Records
import ScenarioEngine
import ScenarioFiles
import Screens

@testable import Application

/// A trainee with one habit, who takes a course on a clock that tests move.
final class Trainee {
  let folder = TemporaryFolder()
  let store: RecordStore
  let library: ScenarioLibrary
  let habit: Player
  /// Days since 1970-01-01, and the minute of the day.
  private(set) var day: Int
  private var minute = 8 * 60
  private var attempts = 0
  /// The id of the next attempts; numbered ones where none is set.
  var nextID: String?

  init(_ habit: Player = .best, library: ScenarioLibrary = ScenarioLibrary()) throws {
    self.habit = habit
    self.library = library
    store = try RecordStore.open(path: folder.file("records.db"), access: .readWrite)
    // 2 March 2026, a Monday.
    day = 20_514
  }

  /// The time now, an hour ahead of UTC.
  var timestamp: String {
    func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let date = LocalTime(minutes: day * 1440).dayText
    return "\(date)T\(digits(minute / 60)):\(digits(minute % 60)):00+01:00"
  }

  var surroundings: Surroundings {
    var surroundings = Surroundings.test()
    let now = timestamp
    surroundings.timestamp = { now }
    return surroundings
  }

  /// Moves the clock.
  func wait(days: Int) {
    day += days
    minute = 8 * 60
  }

  private var desk: CourseDesk {
    CourseDesk(store: .success(store), library: library, surroundings: surroundings)
  }

  private var entries: [String: LibraryEntry] {
    let entries = library.contents().entries.filter(\.isPlayable)
    return Dictionary(entries.map { ($0.id, $0) }) { _, last in last }
  }

  /// What is said of a course now.
  func glance(_ plan: String) throws -> CourseGlance {
    let desk = desk
    guard let entry = desk.shelf.entry(plan) else { throw Missing(name: plan) }
    return try desk.glance(entry.plan, among: entries)
  }

  /// A name that is not there.
  struct Missing: Error { let name: String }

  /// Plays a case by its habit, to an ending, which takes a quarter of an hour.
  @discardableResult
  func play(
    _ caseID: String,
    _ mode: PlayMode,
    variant: String = "",
    by habit: Player? = nil
  ) throws -> String {
    let playable = try library.open(
      try library.path(of: caseID),
      variant: variant.isEmpty ? nil : variant,
      given: VariantAssignment(readingOf: .success(store), surroundings)
    )
    let play = (habit ?? self.habit).play(playable.scoring.exemplar, seed: UInt64(attempts))
    attempts += 1
    minute += 1
    let id = nextID ?? "aa" + String(repeating: "0", count: 11) + "\(100 + attempts)"
    var header = AttemptHeader(
      id: id,
      mode: mode,
      presentationSeed: 7,
      scenarioID: playable.scenario.head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: playable.source.hashes,
      startedAt: timestamp,
      program: "0.1.0"
    )
    header.variant = variant
    try store.begin(header, caseCopy: playable.file, path: playable.path)
    minute += 15
    for (sequence, turn) in play.turns.enumerated() {
      let payload = try DecisionCoding.encode(
        turn.decision,
        at: turn.step,
        in: playable.scenario
      )
      try store.append(event(.decided, sequence, payload), to: id)
    }
    let text = ResultCoding.text(of: playable.scoring.score(play), in: playable.source)
    try store.finish(
      id,
      event(.finished, play.turns.count, text),
      result: StoredResult(text: text, engine: "0.1.0")
    )
    return id
  }

  private func event(_ kind: AttemptEvent.Kind, _ sequence: Int, _ payload: String) -> AttemptEvent
  {
    AttemptEvent(
      parent: sequence == 0 ? nil : sequence - 1,
      sequence: sequence,
      kind: kind,
      version: DecisionCoding.version,
      payload: payload,
      at: timestamp
    )
  }

  /// Does what is advised first, if that is a case.
  func follow(_ glance: CourseGlance) throws -> Bool {
    guard let advice = glance.advice.first else { return false }
    switch advice.action {
    case .play: try play(advice.caseID, .practice)
    case .test: try play(advice.caseID, .test)
    case .resume, .refresh, .wait, .prove: return false
    }
    return true
  }

  /// Runs a command now.
  func run(_ arguments: String...) -> Ran { run(arguments) }

  /// Runs a command now, as if its text went to a terminal or to a file.
  func run(_ arguments: [String], printsToTerminal: Bool = false) -> Ran {
    let output = Output()
    var surroundings = surroundings
    surroundings.printsToTerminal = printsToTerminal
    surroundings.environment = [
      "HOME": folder.path, "SIGNPOST_RECORDS": folder.file("records.db"),
    ]
    surroundings.arguments = arguments
    (surroundings.write, surroundings.complain) = (output.write, output.complain)
    let code: ExitCode
    do throws(UsageError) {
      let invocation = try OptionParser.parse(arguments, environment: surroundings.environment)
      code =
        CommandRunner.run(invocation, surroundings, data: library.data) ?? ExitCode(number: -1)
    } catch { code = CommandRunner.refuse(error, surroundings) }
    return Ran(code: code.number, text: output.text, complaints: output.complaints)
  }
}
