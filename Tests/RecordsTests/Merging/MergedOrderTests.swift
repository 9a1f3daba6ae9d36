import Foundation
import ScenarioEngine
import Testing

@testable import Records

/// In which order answers, logs and attempts of two machines stand.
@Suite struct MergedOrderTests {
  /// Records with one finished attempt of which one thing is asked again.
  private func asking() throws -> RecordStore {
    let store = try memory()
    try finish(head("a1", day: 2), in: store)
    try store.keepRefreshers(
      [RefresherEntry(late, .again)],
      of: "a1",
      ordinary: 3,
      met: end(day: 2)
    )
    return store
  }

  private func days(_ store: RecordStore) throws -> [[Int]] {
    try cards(store).map { $0.reviews.map(\.time.day) }
  }

  // MARK: - Answers

  @Test func `What is answered after a clock ran ahead comes after that`() throws {
    let store = try asking()
    try answer("e1", day: 20_761, turn: 1, in: store)
    try answer("e2", day: 21_126, turn: 2, .again, in: store)
    try answer("e3", day: 20_763, turn: 3, in: store)
    try answer("e4", day: 20_770, turn: 4, .easy, in: store)
    #expect(try days(store) == [[20_761, 21_126, 20_763, 20_770]])
    // 4 November 2027, by date(1), and then one more for each.
    #expect(
      try store.ownRecords().refreshers.flatMap(\.reviews).map(\.place)
        == [1_793_750_400_000, 1_825_286_400_000, 1_825_286_400_001, 1_825_286_400_002]
    )
    // What one forgot while the clock ran ahead and then recalled is not forgotten.
    let recall = RecallHistory(try store.refresherCards())
    #expect(recall.asked == 2 && recall.recalled == 1 && recall.forgotten == [])
  }

  @Test func `Each machine's own order holds when two are put together`() throws {
    let (one, other) = (try asking(), try memory())
    try answer("e1", day: 20_761, turn: 1, in: one)
    _ = try other.takeIn(try one.ownRecords())
    try answer("e2", day: 21_126, turn: 2, .again, in: one)
    try answer("e3", day: 20_767, turn: 3, in: one)
    try answer("d2", day: 20_765, turn: 2, .hard, in: other)
    try answer("d3", day: 20_764, turn: 3, in: other)
    try mergeBothWays(one, other)
    #expect(try days(one) == [[20_761, 20_765, 20_764, 21_126, 20_767]])
    #expect(try cards(one) == cards(other))
    // And the next one, wherever it is given, is the last.
    try answer("d4", day: 20_790, turn: 6, in: other)
    try mergeBothWays(one, other)
    #expect(try days(one) == [[20_761, 20_765, 20_764, 21_126, 20_767, 20_790]])
    #expect(try cards(one) == cards(other))
  }

  @Test func `An answer to what both met comes after those to it on both`() throws {
    let (one, other) = (try asking(), try memory())
    try finish(head("b1", day: 3), in: other)
    try other.keepRefreshers([RefresherEntry(late, .hard)], of: "b1", ordinary: 3, met: end(day: 3))
    try answer("d1", day: 21_126, turn: 1, in: other)
    _ = try one.takeIn(try other.ownRecords())
    // The card is named by the first meeting; the answer of the future belongs to the other one.
    let card = try #require(try one.refresherCards().first)
    try answer("e1", day: 20_763, turn: 2, to: card.number, in: one)
    #expect(try days(one) == [[21_126, 20_763]])
    _ = try other.takeIn(try one.ownRecords())
    #expect(try cards(one) == cards(other))
  }

  // MARK: - The log

  private func log(_ store: RecordStore) throws -> [ReviewTime] {
    try cards(store).filter { $0.kind == .log }.map(\.metAt)
  }

  /// Finishes and looks through an attempt that showed so many ordinary observations.
  private func play(
    _ id: String,
    day: Int,
    _ ordinary: Int,
    missing items: [RefresherItem] = [],
    in store: RecordStore
  ) throws {
    try finish(head(id, day: day, scenario: "case-\(id)"), in: store)
    let entries = items.map { RefresherEntry($0, .again) }
    try store.keepRefreshers(entries, of: id, ordinary: ordinary, met: end(day: day))
  }

  @Test(arguments: [2, 6])
  func `Lines that are enough together begin the log on both, missed or not`(day: Int) throws {
    let (one, other) = (try memory(), try memory())
    try play("a1", day: 4, 12, missing: [late], in: one)
    try play("b1", day: day, 9, in: other)
    try mergeBothWays(one, other)
    // When the twentieth line was met.
    #expect(try log(one) == [end(day: max(4, day))])
    #expect(try cards(one) == cards(other))
    #expect(try one.takeIn(try other.ownRecords()).isWithoutEffect)
  }

  @Test func `A log that had begun on one begins where both together had enough`() throws {
    let (one, other) = (try memory(), try memory())
    try play("a1", day: 2, 12, in: one)
    try play("a2", day: 9, 12, in: one)
    #expect(try log(one) == [end(day: 9)])
    try play("b1", day: 5, 9, in: other)
    try mergeBothWays(one, other)
    #expect(try log(one) == [end(day: 5)])
    #expect(try cards(one) == cards(other))
    // Forgetting what completed it leaves the log that comes of the rest.
    _ = try one.forget(.attempts(["b1"]))
    #expect(try log(one) == [end(day: 9)])
  }

  // MARK: - Attempts

  @Test func `Thousands that claim to have begun at once come in, in the order of the file`() throws
  {
    let count = 4_000
    let first = 1_793_580_000_000
    let ids = (0..<count).map { "a" + String(100_000 + ($0 * 7_919) % count) }
    let records = OwnRecords(
      attempts: ids.map {
        StoredAttempt(
          header: head($0, day: 2),
          status: .open,
          events: [],
          draft: nil,
          result: nil
        )
      },
      begun: Dictionary(uniqueKeysWithValues: ids.map { ($0, first) }),
      cases: [CaseCopy(hash: "aa", bytes: [1, 2, 3], path: "", readAt: "")]
    )
    let store = try memory()
    try begin(head("ff", day: 1), in: store)
    let started = ContinuousClock.now
    #expect(try store.takeIn(records).newAttempts == count)
    // By the square it takes a minute.
    #expect(ContinuousClock.now - started < .seconds(15))
    let begun = try store.ownRecords().begun
    #expect(ids.map { begun[$0] } == (0..<count).map { first + $0 })
  }
}
