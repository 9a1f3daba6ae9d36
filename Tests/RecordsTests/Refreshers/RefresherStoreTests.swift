import ScenarioEngine
import Testing

@testable import Records

@Suite struct RefresherStoreTests {
  private static let met = ReviewTime(milliseconds: 1_795_455_600_000, day: 20_780)
  private static let entries = [
    RefresherEntry(RefresherItem(.observation, of: "quiet-week", "late"), .again),
    RefresherEntry(RefresherItem(.fact, of: "quiet-week", "beard"), nil),
  ]

  private func finish(
    _ store: RecordStore,
    _ id: String = "3f2a000000000001",
    scenario: String = "quiet-week"
  ) throws {
    try store.begin(header(id, scenario: scenario), caseCopy: [1])
    try store.append(decided(0), to: id)
    try store.finish(id, finished(1), result: StoredResult(text: "r", engine: "1"))
  }

  /// Records with one finished attempt that was looked through.
  private func store(ordinary: Int = 3) throws -> RecordStore {
    let store = try memory()
    try finish(store)
    try store.keepRefreshers(Self.entries, of: header().id, ordinary: ordinary, met: Self.met)
    return store
  }

  private func review(
    _ id: String,
    of refresher: Int = 1,
    turn: Int = 1,
    day: Int = 20_781,
    shown: String = "quiet-week/late"
  ) -> StoredReview {
    StoredReview(
      id: id,
      refresher: refresher,
      turn: turn,
      time: ReviewTime(milliseconds: day * 86_400_000, day: day),
      grade: .good,
      answer: "check",
      sureness: .fairly,
      shown: shown
    )
  }

  private func run(_ sql: StaticString, on store: RecordStore) -> StoreError.Reason? {
    refusal { () throws(StoreError) in
      try store.perform(.writeRefreshers) { connection throws(StoreError) in
        try connection.run(sql)
      }
    }
  }

  @Test func `A finished first attempt is looked through once`() throws {
    let store = try memory()
    try finish(store)
    try finish(store, "3f2a000000000002")
    try store.begin(header("3f2a000000000003", scenario: "open"), caseCopy: [1])
    #expect(try store.attemptsWithoutRefreshers() == ["3f2a000000000001"])
    try store.keepRefreshers([], of: header().id, ordinary: 0, met: Self.met)
    #expect(try store.attemptsWithoutRefreshers() == [])
  }

  @Test func `Cards come back with their answers, in order`() throws {
    let store = try store()
    #expect(try store.keep(review("a000000000000001")) == .kept)
    #expect(try store.keep(review("a000000000000002", of: 2)) == .kept)
    #expect(try store.keep(review("a000000000000003", turn: 2, day: 20_790)) == .kept)
    let cards = try store.refresherCards()
    #expect(cards.map(\.number) == [1, 2])
    #expect(cards.map(\.kind) == [.observation, .fact])
    #expect(cards.map(\.first) == [.again, nil])
    #expect(cards.allSatisfy { $0.metAt == Self.met })
    #expect(cards.map { $0.reviews.map(\.time.day) } == [[20_781, 20_790], [20_781]])
    let refresher = try #require(try store.refresher(1))
    #expect(refresher.item == Self.entries[0].item)
    #expect(refresher.reviewCount == 2)
    #expect(refresher.caseCopyHash == "aa")
    #expect(refresher.variant == "b")
    #expect(try store.refresher(3) == nil)
  }

  @Test func `The same answer twice is one, and a slower window's is none`() throws {
    let store = try store()
    #expect(try store.keep(review("a000000000000001")) == .kept)
    #expect(try store.keep(review("a000000000000001")) == .kept)
    #expect(try store.keep(review("b000000000000001")) == .answeredElsewhere)
    #expect(try store.refresherCards()[0].reviews.count == 1)
  }

  @Test func `An answer to what was forgotten is refused`() throws {
    let store = try store()
    #expect(
      refusal { () throws(StoreError) in _ = try store.keep(review("a0", of: 9)) } == .forbidden
    )
  }

  @Test func `Looking through an attempt again changes nothing`() throws {
    let store = try store()
    let more = [RefresherEntry(RefresherItem(.fact, of: "quiet-week", "other"), .again)]
    try store.keepRefreshers(more, of: header().id, ordinary: 50, met: Self.met)
    #expect(try store.refresherCards().count == 2)
  }

  @Test func `The log comes once there are twenty ordinary observations`() throws {
    let store = try store(ordinary: 12)
    #expect(try store.refresherCards().count == 2)
    try finish(store, "3f2a000000000002", scenario: "other")
    try store.keepRefreshers([], of: "3f2a000000000002", ordinary: 8, met: Self.met)
    #expect(try store.refresherCards().map(\.kind) == [.observation, .fact, .log])
    #expect(
      try store.refresherSources(limit: 5).map { $0.attempt } == ["3f2a000000000002", header().id]
    )
  }

  @Test func `The log is left out where too few ordinary observations are left`() throws {
    let store = try store(ordinary: 8)
    try finish(store, "3f2a000000000002", scenario: "other")
    let other = [RefresherEntry(RefresherItem(.fact, of: "other", "f"), .again)]
    try store.keepRefreshers(other, of: "3f2a000000000002", ordinary: 12, met: Self.met)
    let log = try #require(try store.refresherCards().last)
    #expect(log.kind == .log)
    _ = try store.keep(review("a000000000000001", of: log.number))
    _ = try store.forget(.attempts([header().id]))
    #expect(try store.refresherCards().map(\.kind) == [.fact])
  }

  @Test func `Nothing of it can be changed`() throws {
    let store = try store()
    _ = try store.keep(review("a000000000000001"))
    #expect(run("UPDATE reviews SET grade = 4", on: store) == .forbidden)
    #expect(run("UPDATE refreshers SET grade = 4", on: store) == .forbidden)
    #expect(
      run(
        """
        INSERT OR REPLACE INTO reviews (id, refresher, turn, at, day, grade, answer, sureness, shown)
        VALUES ('a000000000000009', 1, 1, 0, 0, 4, '', 95, '')
        """,
        on: store
      ) == .forbidden
    )
  }

  @Test func `A grade that nobody gives is damage, not a trap`() throws {
    let store = try store()
    #expect(run("PRAGMA ignore_check_constraints = ON", on: store) == nil)
    #expect(
      run(
        """
        INSERT INTO reviews (id, refresher, turn, at, day, grade, answer, sureness, shown)
        VALUES ('a000000000000009', 1, 1, 0, 0, 9, '', 95, '')
        """,
        on: store
      ) == nil
    )
    #expect(refusal { () throws(StoreError) in _ = try store.refresherCards() } == .damaged)
  }

  @Test func `They go with their attempt, and with them what named its case elsewhere`() throws {
    let store = try store()
    try finish(store, "3f2a000000000002", scenario: "other")
    let other = [RefresherEntry(RefresherItem(.observation, of: "other", "o"), .again)]
    try store.keepRefreshers(other, of: "3f2a000000000002", ordinary: 0, met: Self.met)
    _ = try store.keep(review("a000000000000001"))
    _ = try store.keep(review("a000000000000002", of: 3, shown: "quiet-week/late"))
    _ = try store.keep(review("a000000000000003", of: 3, turn: 2, shown: "other/o"))
    let gone = try store.attempts().filter { $0.header.id == header().id }
    let scope = ForgetScope.attempts([header().id])
    #expect(try store.reviewCount(goingWith: gone, in: scope) == 2)
    #expect(try store.forget(scope).reviewCount == 2)
    let cards = try store.refresherCards()
    #expect(cards.map(\.number) == [3])
    #expect(cards[0].reviews.count == 1)
    #expect(try store.ownRecords().refreshers.flatMap(\.reviews).map(\.id) == ["a000000000000003"])
  }

  @Test func `A period takes the answers that were given in it`() throws {
    let store = try store()
    for (turn, day) in [20_781, 20_785, 20_790].enumerated() {
      _ = try store.keep(review("a00000000000000\(turn)", turn: turn + 1, day: day))
    }
    #expect(try store.forget(.period(since: 20_783, before: 20_789)).reviewCount == 1)
    #expect(try store.refresherCards()[0].reviews.map(\.time.day) == [20_781, 20_790])
    #expect(try store.keep(review("a000000000000009", turn: 4, day: 20_791)) == .kept)
  }

  @Test func `Everything is everything, also how many there ever were`() throws {
    let store = try store()
    _ = try store.keep(review("a000000000000001"))
    _ = try store.forget(.everything)
    #expect(try store.refresherCards() == [])
    #expect(try store.ownRecords().refreshers == [])
    let numbers = try store.perform(.examine) { connection throws(StoreError) in
      try connection.rows("SELECT name FROM sqlite_sequence") { $0.text(0) }
    }
    #expect(numbers == [])
  }

  @Test func `Their log is exported whole`() throws {
    let store = try store()
    let kept = review("a000000000000001")
    _ = try store.keep(kept)
    let exported = try store.ownRecords().refreshers
    #expect(exported.map(\.item) == Self.entries.map(\.item))
    #expect(exported.map { $0.reviews.map(\.id) } == [[kept.id], []])
    let first = try #require(exported.first?.reviews.first)
    // Its place is its time, as nothing was answered before.
    #expect(first.place == kept.time.milliseconds)
    #expect(first.time == kept.time && first.grade == kept.grade && first.turn == kept.turn)
    #expect(first.answer == kept.answer && first.sureness == kept.sureness)
    #expect(first.shown == kept.shown)
    #expect(exported.map(\.attempt) == [header().id, header().id])
  }

  /// What a shell's profile waits for with every prompt.
  @Test func `Twenty thousand answers are read in a moment`() throws {
    let store = try memory()
    try finish(store)
    let many = (0..<2_000).map {
      RefresherEntry(RefresherItem(.observation, of: "quiet-week", "o\($0)"), .again)
    }
    try store.keepRefreshers(many, of: header().id, ordinary: 0, met: Self.met)
    try store.perform(.writeRefreshers) { connection throws(StoreError) in
      try connection.run(
        """
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19999)
        INSERT INTO reviews (id, refresher, turn, at, day, grade, answer, sureness, shown)
        SELECT printf('%016x', i), i % 2000 + 1, i / 2000 + 1, i, i / 2000, 3, 'sign', 75, 'c/o' FROM n
        """
      )
    }
    let started = ContinuousClock.now
    let cards = try store.refresherCards()
    #expect(cards.count == 2_000)
    #expect(cards.allSatisfy { $0.reviews.count == 10 })
    #expect(ContinuousClock.now - started < .milliseconds(500))
  }
}
