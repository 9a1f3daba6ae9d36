import Statistics
import TestSupport
import Testing

/// Expected figures from the reference implementation, py-fsrs 6.3.2 (`MemoryVectors`), from its own
/// tests, and from the table f8 of the evidence.
@Suite struct MemoryModelTests {
  private let model = MemoryModel.standard

  /// The states after a sequence of reviews.
  private func states(_ reviews: [(grade: Int, days: Int)]) throws -> [MemoryState] {
    var states: [MemoryState] = []
    for (number, days) in reviews {
      let grade = try #require(MemoryGrade(rawValue: number))
      states.append(
        states.last.map { model.state(after: grade, elapsedDays: days, from: $0) }
          ?? model.state(afterFirst: grade)
      )
    }
    return states
  }

  @Test(arguments: MemoryVectors.sequences)
  func `Stability, difficulty, intervals and recall are those of the reference implementation`(
    rows: [MemoryVectors.Row]
  ) throws {
    let states = try states(rows.map { ($0.grade, $0.days) })
    for (row, state) in zip(rows, states) {
      #expect(isClose(state.stability / row.stability, 1))
      #expect(isClose(state.difficulty, row.difficulty))
      let intervals = [0.80, 0.85, 0.90, 0.95, 0.97].map {
        model.interval(retention: $0, stability: state.stability)
      }
      #expect(intervals == row.intervals)
      let recall = model.retrievability(afterDays: 30, stability: state.stability)
      #expect(isClose(recall, row.recall))
    }
  }

  @Test func `The table of the reference implementation was read whole`() {
    #expect(MemoryVectors.sequences.count == 16)
    #expect(MemoryVectors.sequences.joined().count == 115)
  }

  /// `test_memo_state` of py-fsrs.
  @Test func `The published state after six reviews comes out`() throws {
    let states = try states([(1, 0), (3, 0), (3, 1), (3, 3), (3, 8), (3, 21)])
    let last = try #require(states.last)
    #expect(isClose(last.stability, 53.62691, within: 1e-4))
    #expect(isClose(last.difficulty, 6.3574867, within: 1e-4))
  }

  /// `test_review_card` of py-fsrs; its steps of minutes are reviews on the same day.
  @Test func `The published intervals of thirteen reviews come out`() throws {
    let published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]
    let grades = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]
    let states = try states(Array(zip(grades, [0] + published.dropLast())))
    for (state, days) in zip(states, published) where days > 0 {
      #expect(model.interval(retention: 0.9, stability: state.stability) == days)
    }
  }

  @Test func `Nine tenths are recalled after as many days as the stability says`() {
    #expect(isClose(model.retrievability(afterDays: 10, stability: 10), 0.9))
    #expect(rounds(model.retrievability(afterDays: 30, stability: 10), to: 0.8094))
    #expect(model.retrievability(afterDays: 0, stability: 10) == 1)
    #expect(model.retrievability(afterDays: -5, stability: 10) == 1)
  }

  @Test func `An interval is a day at least and a hundred years at most`() {
    #expect(model.interval(retention: 0.97, stability: 0.001) == 1)
    #expect(model.interval(retention: 0.8, stability: 1e9) == 36_500)
  }

  @Test func `Easy reviews on one day end at the least difficulty`() throws {
    let last = try #require(try states(Array(repeating: (4, 0), count: 10)).last)
    #expect(last.difficulty == 1)
  }
}
