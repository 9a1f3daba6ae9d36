import ScenarioEngine
import Testing

@testable import Records

/// Exploring a finished attempt in its log.
@Suite struct ExploringTests {
  /// Records with one attempt of three decisions, finished unless told.
  private func records(
    at path: String = ":memory:",
    isFinished: Bool = true
  ) throws -> RecordStore {
    let store = try RecordStore.open(path: path)
    try store.begin(header(), caseCopy: [1])
    for sequence in 0..<3 { try store.append(decided(sequence), to: header().id) }
    if isFinished {
      try store.finish(header().id, finished(3), result: StoredResult(text: "r", engine: "1"))
    }
    return store
  }

  private func explore(
    _ store: RecordStore,
    _ place: BranchPlace,
    _ payload: String = "{}"
  ) throws(StoreError) -> Int {
    try store.explore(header().id, at: place, payload: payload, version: 1, time: "later")
  }

  /// An event as `sequence branch parent`.
  private func rows(_ store: RecordStore) throws -> [String] {
    try #require(try store.attempt(header().id)).events.map { event in
      "\(event.sequence) \(event.branch) \(event.parent.map(String.init) ?? "-")"
    }
  }

  private let measurement = ["0 0 -", "1 0 0", "2 0 1", "3 0 2"]

  @Test func `A branch begins after the decision before it and goes on at its own end`() throws {
    let store = try records()
    #expect(try explore(store, .new(after: 2), "a") == 1)
    #expect(try explore(store, .end(of: 1), "b") == 1)
    #expect(try explore(store, .new(after: 0), "c") == 2)
    #expect(try explore(store, .end(of: 1), "d") == 1)
    #expect(try explore(store, .end(of: 2), "e") == 2)
    #expect(try rows(store) == measurement + ["4 1 1", "5 1 4", "6 2 -", "7 1 5", "8 2 6"])
    let added = try #require(try store.attempt(header().id)).events.dropFirst(4)
    #expect(added.map(\.payload) == ["a", "b", "c", "d", "e"])
    #expect(added.allSatisfy { $0.kind == .decided && $0.version == 1 && $0.at == "later" })
  }

  @Test func `A rating between the decisions does not move where a branch begins`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [1])
    try store.append(decided(0), to: header().id)
    let rated = AttemptEvent(parent: 0, sequence: 1, kind: .rated, payload: "4", at: "")
    try store.append(rated, to: header().id)
    try store.append(decided(2), to: header().id)
    try store.finish(header().id, finished(3), result: StoredResult(text: "r", engine: "1"))
    _ = try explore(store, .new(after: 2))
    #expect(try rows(store).last == "4 1 2")
  }

  @Test func `Nothing that is measured changes`() throws {
    let store = try records()
    let (attempt, tally) = (try store.attempt(header().id), try store.caseTallies())
    let (list, open) = (try store.attempts(), try store.openAttempts())
    for _ in 0..<2 {
      let branch = try explore(store, .new(after: 1), "other")
      _ = try explore(store, .end(of: branch))
    }
    let after = try #require(try store.attempt(header().id))
    #expect(after.events.filter { $0.branch == 0 } == attempt?.events)
    #expect(after.events.count == 8)
    #expect(after.result == attempt?.result && after.status == .finished)
    #expect(after.draft == nil)
    #expect(try store.attempts() == list)
    #expect(try store.openAttempts() == open)
    #expect(try store.caseTallies() == tally)
  }

  @Test func `An attempt that is not finished is not explored, and keeps its draft`() throws {
    let store = try records(isFinished: false)
    try store.saveDraft(header().id, step: "d", payload: "1", at: "")
    #expect(
      refusal { () throws(StoreError) in _ = try explore(store, .new(after: 1)) } == .forbidden
    )
    try store.abandon(header().id)
    #expect(
      refusal { () throws(StoreError) in _ = try explore(store, .new(after: 1)) } == .forbidden
    )
    #expect(try rows(store) == Array(measurement.prefix(3)))
  }

  @Test func `A place that is not in the log is refused and adds nothing`() throws {
    let store = try records()
    for place in [
      BranchPlace.new(after: 4), .new(after: -1), .end(of: 0), .end(of: 1), .end(of: -1),
    ] {
      #expect(
        refusal { () throws(StoreError) in _ = try explore(store, place) } == .forbidden,
        "\(place)"
      )
    }
    #expect(try rows(store) == measurement)
    let unknown = refusal { () throws(StoreError) in
      _ = try store.explore("none", at: .new(after: 0), payload: "", version: 1, time: "")
    }
    #expect(unknown == .attemptUnknown)
  }

  @Test func `Two windows explore one attempt, each in a branch of its own`() throws {
    let folder = TemporaryFolder()
    let one = try records(at: folder.file("records.db"))
    let other = try RecordStore.open(path: folder.file("records.db"))
    let (first, second) = (try explore(one, .new(after: 1)), try explore(other, .new(after: 1)))
    #expect([first, second] == [1, 2])
    _ = try explore(one, .end(of: first))
    _ = try explore(other, .end(of: second))
    #expect(try rows(other) == measurement + ["4 1 0", "5 2 0", "6 1 4", "7 2 5"])
  }
}
