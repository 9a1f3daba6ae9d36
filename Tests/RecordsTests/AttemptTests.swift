import ScenarioEngine
import Testing

@testable import Records

@Suite struct AttemptTests {
  @Test func `An attempt is read as it was written`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [1, 2], path: "/cases/a.json")
    try store.append(decided(0, #"{"step":"a"}"#), to: header().id)
    try store.append(decided(1), to: header().id)
    try store.saveDraft(header().id, step: "c", payload: "{}", at: "2026-11-23T18:50:00+01:00")

    let attempt = try #require(try store.attempt(header().id))
    #expect(attempt.header == header())
    #expect(attempt.header.presentationSeed == 18_446_744_073_709_551_614)
    #expect(attempt.status == .open)
    #expect(attempt.events == [decided(0, #"{"step":"a"}"#), decided(1)])
    #expect(attempt.draft?.step == "c")
    #expect(attempt.result == nil)
    #expect(attempt.caseCopyHash == "aa")
  }

  @Test func `An unknown attempt is nothing to read and an error to write`() throws {
    let store = try memory()
    #expect(try store.attempt("none") == nil)
    #expect(try store.draft("none") == nil)
    #expect(
      refusal { () throws(StoreError) in try store.append(decided(0), to: "none") }
        == .attemptUnknown
    )
    #expect(refusal { () throws(StoreError) in try store.abandon("none") } == .attemptUnknown)
    #expect(refusal { () throws(StoreError) in _ = try store.claim("none") } == .attemptUnknown)
    #expect(
      refusal { () throws(StoreError) in
        try store.saveDraft("none", step: "", payload: "", at: "")
      } == .attemptUnknown
    )
  }

  @Test func `Another attempt cannot take an id, the same may be begun again`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [1])
    try store.begin(header(), caseCopy: [1])
    #expect(
      refusal { () throws(StoreError) in
        try store.begin(header(scenario: "other"), caseCopy: [1])
      } == .attemptExists
    )
    #expect(try store.attempts().count == 1)
  }

  @Test func `Text with quotes, NUL and control characters comes back whole`() throws {
    let store = try memory()
    let hostile = "'); DROP TABLE events; --\u{0}\"\\\u{1B}[2J\u{202E}\u{FFFD}æ 🙂 ?1 :a"
    try store.begin(header(hostile, scenario: hostile, file: hostile), caseCopy: [], path: hostile)
    try store.append(decided(0, hostile), to: hostile)
    try store.append(decided(1, ""), to: hostile)
    try store.saveDraft(hostile, step: hostile, payload: hostile, at: hostile)
    try store.setSetting(hostile, to: hostile)

    let attempt = try #require(try store.attempt(hostile))
    #expect(attempt.header.id == hostile)
    #expect(attempt.events.map(\.payload) == [hostile, ""])
    #expect(attempt.events[0].payload.utf8.count == hostile.utf8.count)
    #expect(attempt.draft == StoredDraft(step: hostile, payload: hostile, at: hostile))
    #expect(try store.caseCopy(hostile)?.path == hostile)
    #expect(try store.setting(hostile) == hostile)
    #expect(try store.openAttempts(scenarioID: hostile).count == 1)
  }

  @Test func `An event whose place is taken is refused, unless it is the same`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [])
    try store.append(decided(0, "one"), to: header().id)
    try store.append(decided(1, "two"), to: header().id)
    try store.append(decided(0, "one"), to: header().id)
    for event in [decided(0, "other"), decided(1, "other"), decided(3, "far"), decided(-1)] {
      #expect(
        refusal { () throws(StoreError) in try store.append(event, to: header().id) }
          == .attemptMovedOn(next: 2)
      )
    }
    #expect(try store.attempt(header().id)?.events.map(\.payload) == ["one", "two"])
  }

  @Test func `A parent must be in the log`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [])
    for parent in [-1, 0, 7] {
      let event = AttemptEvent(parent: parent, sequence: 0, kind: .decided, payload: "", at: "")
      #expect(
        refusal { () throws(StoreError) in try store.append(event, to: header().id) } == .forbidden
      )
    }
    #expect(try store.attempt(header().id)?.events == [])
  }

  @Test func `Finishing keeps the result and ends the measurement`() throws {
    let store = try memory()
    let result = StoredResult(text: #"{"total":[1,3]}"#, engine: "1")
    try store.begin(header(), caseCopy: [])
    try store.append(decided(0), to: header().id)
    try store.saveDraft(header().id, step: "b", payload: "", at: "")
    for _ in 1...2 { try store.finish(header().id, finished(1), result: result) }

    let attempt = try #require(try store.attempt(header().id))
    #expect(attempt.status == .finished)
    #expect(attempt.result == result)
    #expect(attempt.draft == nil)
    #expect(attempt.events == [decided(0), finished(1)])
    #expect(
      refusal { () throws(StoreError) in try store.append(decided(2), to: header().id) }
        == .attemptClosed
    )
    #expect(refusal { () throws(StoreError) in try store.abandon(header().id) } == .attemptClosed)
    #expect(try store.openAttempts() == [])
  }

  @Test func `A finished attempt still takes ratings and explored branches`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [])
    try store.append(decided(0), to: header().id)
    try store.finish(header().id, finished(1), result: StoredResult(text: "", engine: "1"))
    let explored = AttemptEvent(
      branch: 1,
      parent: 0,
      sequence: 2,
      kind: .decided,
      payload: "",
      at: "later"
    )
    let rated = AttemptEvent(parent: 1, sequence: 3, kind: .rated, payload: "4", at: "later still")
    try store.append(explored, to: header().id)
    try store.saveDraft(header().id, step: "d", payload: "", at: "")
    try store.append(rated, to: header().id)

    let summary = try #require(try store.attempts().first)
    #expect(summary.decidedCount == 1, "exploring does not count as deciding")
    #expect(summary.lastEventAt == "later still")
    #expect(try store.draft(header().id)?.step == "d", "a rating completes no step")
  }

  @Test func `An abandoned attempt stays readable and takes no decisions`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [])
    try store.append(decided(0), to: header().id)
    for _ in 1...2 { try store.abandon(header().id) }
    #expect(try store.attempt(header().id)?.status == .abandoned)
    #expect(try store.attempt(header().id)?.events.count == 1)
    #expect(
      refusal { () throws(StoreError) in try store.append(decided(1), to: header().id) }
        == .attemptClosed
    )
  }

  @Test func `A draft replaces the one before and goes with its decision`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [])
    try store.saveDraft(header().id, step: "a", payload: "1", at: "x")
    try store.saveDraft(header().id, step: "a", payload: "2", at: "y")
    #expect(try store.draft(header().id) == StoredDraft(step: "a", payload: "2", at: "y"))
    try store.append(decided(0), to: header().id)
    #expect(try store.draft(header().id) == nil)
    try store.saveDraft(header().id, step: "b", payload: "3", at: "z")
    try store.dropDraft(header().id)
    #expect(try store.draft(header().id) == nil)
  }

  @Test func `A refused event leaves the draft`() throws {
    let store = try memory()
    try store.begin(header(), caseCopy: [])
    try store.saveDraft(header().id, step: "a", payload: "1", at: "x")
    #expect(
      refusal { () throws(StoreError) in try store.append(decided(5), to: header().id) } != nil
    )
    #expect(try store.draft(header().id)?.payload == "1")
  }

  @Test func `A case is kept once for each hash, as it was first`() throws {
    let store = try memory()
    try store.begin(header("1"), caseCopy: [0, 255, 39], path: "first")
    try store.begin(header("2"), caseCopy: [0, 255, 39], path: "second")
    try store.begin(header("3", file: "dd"), caseCopy: [])
    let copy = try #require(try store.caseCopy("aa"))
    #expect(copy.bytes == [0, 255, 39])
    #expect(copy.path == "first")
    #expect(copy.readAt == "2026-11-23T18:39:32+01:00")
    #expect(try store.caseCopy("dd")?.bytes == [])
    #expect(try store.caseCopy("ee") == nil)
  }
}
