import ScenarioEngine
import Testing

/// What was recalled and forgotten, counted by hand from letters: `r` is an answer that was right, `w` one
/// that was wrong; the first letter is the answer in the case, `-` where nothing was asked there.
@Suite struct RecallHistoryTests {
  private func card(
    _ letters: String,
    number: Int = 1,
    kind: RefresherItem.Kind = .observation,
    hour: Int = 0
  ) -> RefresherCard {
    func grade(_ letter: Character) -> RecallGrade? {
      switch letter {
      case "r": .hard
      case "w": .again
      default: nil
      }
    }
    let start = ReviewTime(milliseconds: hour * 3_600_000, day: 0)
    return RefresherCard(
      number: number,
      kind: kind,
      metAt: start,
      first: letters.first.flatMap(grade),
      reviews: letters.dropFirst().enumerated().compactMap { place, letter in
        let time = ReviewTime(milliseconds: (hour + (place + 1) * 24) * 3_600_000, day: place + 1)
        return grade(letter).map { RefresherCard.Review(at: time, $0) }
      }
    )
  }

  @Test(arguments: [
    ("w", 0, 0, false), ("wr", 0, 0, false), ("wrr", 1, 1, false), ("wrw", 1, 0, true),
    ("wrwr", 1, 0, false), ("wrwrw", 2, 0, true), ("ww", 0, 0, false), ("wrww", 1, 0, true),
    ("r", 0, 0, false), ("rw", 1, 0, true), ("rrwrrw", 4, 2, true), ("-r", 1, 1, false),
    ("-w", 1, 0, true),
  ])
  func `Only what was right the time before can be recalled or forgotten`(
    letters: String,
    asked: Int,
    recalled: Int,
    isForgotten: Bool
  ) {
    let history = RecallHistory([card(letters)])
    #expect(history.asked == asked)
    #expect(history.recalled == recalled)
    #expect(history.forgotten == (isForgotten ? [1] : []))
  }

  @Test func `Nobody knows the log before it was asked`() {
    #expect(RecallHistory([card("-w", kind: .log)]).forgotten == [])
    #expect(RecallHistory([card("-rw", kind: .log)]).forgotten == [1])
  }

  @Test func `What was answered last stands first, and cards add up`() {
    let history = RecallHistory([
      card("wrw", number: 1, hour: 1), card("wrr", number: 2), card("rw", number: 3),
      card("wrw", number: 4, hour: 2),
    ])
    #expect(history.forgotten == [4, 1, 3])
    #expect(history.asked == 4)
    #expect(history.recalled == 1)
  }

  @Test func `Without answers there is nothing`() {
    #expect(RecallHistory([]) == RecallHistory([card("w")]))
  }
}
