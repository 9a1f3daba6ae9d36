import ScenarioEngine
import Testing

@testable import Records

/// Records of two machines in one.
@Suite struct MergingTests {
  @Test func `Attempts of both stand in the order in which they began, whichever came first`()
    throws
  {
    let (one, other) = (try memory(), try memory())
    try finish(head("a1", day: 2), in: one)
    try finish(head("a2", day: 6), in: one)
    try finish(head("b1", day: 1), in: other)
    try finish(head("b2", day: 4), in: other)
    let (ofOne, ofOther) = (try one.ownRecords(), try other.ownRecords())
    #expect(try one.takeIn(ofOther).newAttempts == 2)
    #expect(try other.takeIn(ofOne).newAttempts == 2)
    for store in [one, other] {
      #expect(try store.attempts().map(\.header.id) == ["a2", "b2", "a1", "b1"])
      #expect(try store.firstFinishedAttempts() == ["b1"])
      #expect(try store.caseTallies().first?.firstStartedAt == "2026-11-01T10:00:00+01:00")
      #expect(try store.courseRecords(of: ["quiet-week"]).map(\.id) == ["b1", "a1", "b2", "a2"])
      #expect(try store.caseCopy("aa")?.bytes == [1, 2, 3])
      #expect(try store.examine().damage == [])
    }
    #expect(try one.ownRecords().attempts == other.ownRecords().attempts)
  }

  @Test func `What begins here comes after all that is here, though the clock was set back`() throws
  {
    let store = try memory()
    try begin(head("a1", day: 20), in: store)
    try begin(head("a2", day: 3), in: store)
    try begin(head("a3", day: 3), in: store)
    #expect(try store.attempts().map(\.header.id) == ["a3", "a2", "a1"])
    let begun = try store.ownRecords().begun
    // 20 November 2026, 09:00 UTC, by date(1).
    #expect(begun == ["a1": 1_795_165_200_000, "a2": 1_795_165_200_001, "a3": 1_795_165_200_002])
  }

  @Test func `The same twice changes nothing`() throws {
    let (one, other) = (try memory(), try memory())
    try finish(head("a1", day: 2), in: one)
    try one.keepRefreshers(
      [RefresherEntry(late, .again)],
      of: "a1",
      ordinary: 3,
      met: met(20_759)
    )
    try answer("e1", day: 20_761, turn: 1, in: one)
    try one.setSetting("plan", to: "immigration")
    let records = try one.ownRecords()
    let first = try other.takeIn(records)
    #expect(first.newAttempts == 1 && first.newReviews == 1 && first.newSettings == ["plan"])
    let after = try other.ownRecords()
    #expect(after == records)
    let second = try other.takeIn(records)
    #expect(second.isWithoutEffect)
    #expect(second.knownAttempts == 1 && second.knownReviews == 1)
    #expect(try other.ownRecords() == after)
    // Into the records that it came from, too.
    #expect(try one.takeIn(after).isWithoutEffect)
    #expect(try one.ownRecords() == records)
  }

  @Test func `Answers on two machines make one schedule, in the order of time`() throws {
    let (one, other) = (try memory(), try memory())
    try finish(head("a1", day: 2), in: one)
    try one.keepRefreshers(
      [RefresherEntry(late, .again)],
      of: "a1",
      ordinary: 3,
      met: met(20_759)
    )
    try answer("e1", day: 20_761, turn: 1, in: one)
    _ = try other.takeIn(try one.ownRecords())
    // Each is answered on its own, the second turn on both.
    try answer("e3", day: 20_770, turn: 2, .hard, in: one)
    try answer("e2", day: 20_765, turn: 2, in: other)
    try answer("e4", day: 20_780, turn: 3, .easy, in: other)
    let (ofOne, ofOther) = (try one.ownRecords(), try other.ownRecords())
    #expect(try one.takeIn(ofOther).newReviews == 2)
    #expect(try other.takeIn(ofOne).newReviews == 1)
    let days = [20_761, 20_765, 20_770, 20_780]
    for store in [one, other] {
      #expect(try cards(store).map { $0.reviews.map(\.time.day) } == [days])
      #expect(try store.refresherCards()[0].reviews.map(\.grade) == [.good, .good, .hard, .easy])
      #expect(try store.refresher(1)?.reviewCount == 4)
    }
    #expect(try cards(one) == cards(other))
    // The next answer has a turn that is free.
    try answer("e5", day: 20_790, turn: 5, in: one)
  }

  @Test func `What both met in attempts of their own is asked once, from the first meeting on`()
    throws
  {
    let (one, other) = (try memory(), try memory())
    try finish(head("a1", day: 5), in: one)
    try finish(head("b1", day: 3), in: other)
    let entries = [RefresherEntry(late, .again)]
    try one.keepRefreshers(entries, of: "a1", ordinary: 12, met: met(20_762))
    try other.keepRefreshers(
      [RefresherEntry(late, .hard)],
      of: "b1",
      ordinary: 9,
      met: met(20_760)
    )
    try answer("e1", day: 20_764, turn: 1, in: one)
    try answer("e2", day: 20_763, turn: 1, in: other)
    let (ofOne, ofOther) = (try one.ownRecords(), try other.ownRecords())
    _ = try one.takeIn(ofOther)
    _ = try other.takeIn(ofOne)
    for store in [one, other] {
      let cards = try store.refresherCards()
      #expect(cards.count == 1)
      #expect(cards[0].metAt == met(20_760))
      #expect(cards[0].first == .hard)
      #expect(cards[0].reviews.map(\.time.day) == [20_763, 20_764])
      // Twelve and nine lines of one case are nine: no log of twenty comes of them.
      #expect(cards.allSatisfy { $0.kind != .log })
    }
    // What was forgotten of one leaves what came of the other.
    _ = try one.forget(.attempts(["b1"]))
    #expect(try one.refresherCards().map(\.first) == [.again])
    #expect(try one.refresherCards()[0].reviews.map(\.time.day) == [20_764])
  }

  // MARK: - Going on

  @Test func `An attempt that went on there goes on here, up to its end`() throws {
    let (one, other) = (try memory(), try memory())
    try begin(head("a1", day: 2), in: one)
    try one.append(decided(0, #"{"step":"a"}"#), to: "a1")
    _ = try other.takeIn(try one.ownRecords())
    try other.append(decided(1, #"{"step":"b"}"#), to: "a1")
    try other.finish("a1", finished(2), result: StoredResult(text: "{}", engine: "1"))
    try one.saveDraft("a1", step: "b", payload: "{}", at: "2026-11-02T10:05:00+01:00")
    let merging = try one.takeIn(try other.ownRecords())
    #expect(merging.continuedAttempts == 1 && merging.newAttempts == 0)
    #expect(try one.ownRecords().attempts == other.ownRecords().attempts)
    #expect(try one.draft("a1") == nil)
    // What is behind changes nothing.
    #expect(try other.takeIn(try one.ownRecords()).isWithoutEffect)
  }

  @Test func `A step that is half done is taken along, the newer one of two`() throws {
    let (one, other) = (try memory(), try memory())
    try begin(head("a1", day: 2), in: one)
    _ = try other.takeIn(try one.ownRecords())
    try other.saveDraft("a1", step: "a", payload: #"{"n":1}"#, at: "2026-11-02T10:05:00+01:00")
    let merging = try one.takeIn(try other.ownRecords())
    #expect(merging.continuedAttempts == 1 && merging.knownAttempts == 0)
    #expect(try one.draft("a1") == other.draft("a1"))
    #expect(try one.takeIn(try other.ownRecords()).isWithoutEffect)
    // Later, though a clock of another place shows less.
    try one.saveDraft("a1", step: "a", payload: #"{"n":2}"#, at: "2026-11-02T09:30:00+00:00")
    let newer = try one.draft("a1")
    #expect(try one.takeIn(try other.ownRecords()).isWithoutEffect)
    #expect(try one.draft("a1") == newer)
    #expect(try other.takeIn(try one.ownRecords()).continuedAttempts == 1)
    #expect(try other.draft("a1") == newer)
  }

  @Test func `A half-done step of what has come further or to an end here is left out`() throws {
    let (one, other) = (try memory(), try memory())
    for id in ["a1", "a2"] { try begin(head(id, day: id == "a1" ? 2 : 3), in: one) }
    _ = try other.takeIn(try one.ownRecords())
    for id in ["a1", "a2"] {
      try other.saveDraft(id, step: "a", payload: "{}", at: "2026-11-04T10:05:00+01:00")
    }
    try one.append(decided(0), to: "a1")
    try one.abandon("a2")
    #expect(try one.takeIn(try other.ownRecords()).isWithoutEffect)
    #expect(try one.draft("a1") == nil)
    #expect(try one.draft("a2") == nil)
  }

  @Test func `One that went on in two ways stays as it is here`() throws {
    let (one, other) = (try memory(), try memory())
    try begin(head("a1", day: 2), in: one)
    _ = try other.takeIn(try one.ownRecords())
    try one.append(decided(0, #"{"step":"here"}"#), to: "a1")
    try other.append(decided(0, #"{"step":"there"}"#), to: "a1")
    try other.append(decided(1), to: "a1")
    let before = try one.ownRecords()
    let merging = try one.takeIn(try other.ownRecords())
    #expect(merging.partedAttempts == ["a1"])
    #expect(try one.ownRecords() == before)
  }

  @Test func `A setting that was made here stays`() throws {
    let (one, other) = (try memory(), try memory())
    try one.setSetting("language", to: "da")
    try one.setSetting("theme", to: "light")
    try other.setSetting("language", to: "en")
    #expect(try other.takeIn(try one.ownRecords()).newSettings == ["theme"])
    #expect(try other.settings() == ["language": "en", "theme": "light"])
  }

  // MARK: - Refused whole

  private func expectRefusal(
    _ reason: StoreError.Reason,
    of records: OwnRecords,
    by store: RecordStore,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try store.ownRecords()
    let found = refusal { () throws(StoreError) in _ = try store.takeIn(records) }
    #expect(found == reason, sourceLocation: location)
    #expect(try store.ownRecords() == before, sourceLocation: location)
  }

  private func stored(_ header: AttemptHeader, _ events: [AttemptEvent]) -> StoredAttempt {
    StoredAttempt(header: header, status: .open, events: events, draft: nil, result: nil)
  }

  @Test func `What contradicts itself or what is here is refused whole`() throws {
    let store = try memory()
    try begin(head("a1", day: 2), in: store)
    let copy = CaseCopy(hash: "aa", bytes: [1], path: "", readAt: "2026-11-01T10:00:00+01:00")
    let good = stored(head("b1", day: 3), [decided(0)])
    // Another beginning under an id that is here.
    try expectRefusal(
      .attemptExists,
      of: OwnRecords(attempts: [good, stored(head("a1", day: 3), [])], cases: [copy]),
      by: store
    )
    // A case that nobody has.
    var foreign = head("b2", day: 3)
    foreign.hashes = CaseHashes(file: "ff", play: "bb", text: "cc")
    try expectRefusal(
      .forbidden,
      of: OwnRecords(attempts: [good, stored(foreign, [])]),
      by: store
    )
    // A log with a gap.
    try expectRefusal(
      .attemptMovedOn(next: 1),
      of: OwnRecords(attempts: [stored(head("b3", day: 3), [decided(0), decided(2)])]),
      by: store
    )
    // Refreshers of an attempt that nobody has.
    let entry = RefresherLogEntry(
      attempt: "c9",
      item: late,
      metAt: met(20_000),
      first: nil,
      reviews: []
    )
    try expectRefusal(.forbidden, of: OwnRecords(attempts: [good], refreshers: [entry]), by: store)
    try expectRefusal(.forbidden, of: OwnRecords(attempts: [good], ordinary: ["c9": 1]), by: store)
  }

  @Test func `An attempt that is played in another window is refused`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("records.db")
    let (one, other) = (try RecordStore.open(path: path), try memory())
    try begin(head("a1", day: 2), in: one)
    _ = try other.takeIn(try one.ownRecords())
    try other.append(decided(0), to: "a1")
    let claim = try one.claim("a1")
    try expectRefusal(.attemptOpenElsewhere, of: try other.ownRecords(), by: one)
    withExtendedLifetime(claim) {}
  }
}
