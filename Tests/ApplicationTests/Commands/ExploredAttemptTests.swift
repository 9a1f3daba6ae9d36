import Records
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

/// Commands that tell of an attempt see its measurement alone.
struct ExploredAttemptTests {
  private static let id = "3f2a000000000001"
  private let folder = TemporaryFolder()
  private let attempts: Attempts

  init() throws {
    attempts = try Attempts(in: folder)
    try attempts.play(Self.id)
  }

  /// Explores from every turn: one decision that is the same, one that does not even read.
  private func explore() throws {
    for (turn, (step, decision)) in attempts.bestDecisions.enumerated() {
      let payload = try DecisionCoding.encode(decision, at: step, in: attempts.playable.scenario)
      for text in [payload, "no JSON"] {
        _ = try attempts.store.explore(
          Self.id,
          at: .new(after: turn),
          payload: text,
          version: DecisionCoding.version,
          time: "2026-11-24T08:00:00+01:00"
        )
      }
    }
  }

  @Test(arguments: [
    ["replay", id], ["explain", id], ["explain", id, "--format", "json"], ["history"],
    ["history", "--format", "json"], ["list"],
    ["statistics"], ["statistics", "--format", "json"],
  ])
  func `They say the same before and after exploring`(arguments: [String]) throws {
    let before = signpost(arguments, in: folder)
    try explore()
    let after = signpost(arguments, in: folder)
    #expect(before.code == 0)
    #expect(!before.text.isEmpty)
    #expect(after.code == before.code)
    #expect(after.text == before.text)
    #expect(after.complaints == before.complaints)
  }

  @Test func `The replay is of the measurement, byte for byte`() throws {
    try explore()
    let stored = try #require(try attempts.store.attempt(Self.id))
    #expect(stored.events.count == attempts.bestDecisions.count * 3 + 1)
    let ran = signpost(["replay", Self.id], in: folder)
    #expect(ran.lines.contains("\(attempts.bestDecisions.count) decisions were replayed."))
    #expect(ran.lines.last == "The result is the stored one, byte for byte.")
  }

  @Test func `The desk keeps explored decisions in a branch and answers with its number`() throws {
    let desk = RecordDesk(
      store: .success(attempts.store),
      library: ScenarioLibrary(folders: []),
      surroundings: .test()
    )
    #expect(
      desk.explore(Self.id, at: .new(after: 1), 1, "{}")
        == .play(.explorationSaved(turn: 1, branch: 1))
    )
    #expect(
      desk.explore(Self.id, at: .end(of: 1), 2, "{}")
        == .play(.explorationSaved(turn: 2, branch: 1))
    )
    let stored = try #require(try attempts.store.attempt(Self.id))
    let added = stored.events.filter { $0.branch == 1 }
    #expect(added.map(\.parent) == [0, added.first?.sequence])
    #expect(added.map(\.version) == [DecisionCoding.version, DecisionCoding.version])
  }

  @Test func `The desk says why an explored decision could not be kept`() throws {
    let reader = try RecordStore.open(path: folder.file("records.db"), access: .readOnly)
    let desk = RecordDesk(
      store: .success(reader),
      library: ScenarioLibrary(folders: []),
      surroundings: .test()
    )
    #expect(
      desk.explore(Self.id, at: .new(after: 1), 1, "{}")
        == .play(.explorationNotSaved(turn: 1, .readOnly))
    )
  }
}
