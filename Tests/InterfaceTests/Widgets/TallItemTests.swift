import Interface
import Testing

/// An item that has more rows than its list can show.
struct TallItemTests {
  private let texts = ["one", "aaaa bbbb cccc dddd eeee", "two"]

  /// Draws the list six columns wide, so that a word takes a row, and says what it shows.
  private func draw(_ state: ListState, rows: Int) -> (lines: [String], view: ViewMetrics?) {
    var canvas = Canvas(size: Size(columns: 6, rows: rows))
    let items = texts.map { ListItem([StyledLine($0)]) }
    ListView(name: "list", items: items, state: state, moreWord: "").draw(on: &canvas)
    let lines = (0..<rows).map { canvas.surface.row($0).map(\.text).joined() }
    return (lines, canvas.views["list"])
  }

  @Test(arguments: 2...5) func `Every row of it comes into view on the way down`(rows: Int) {
    var state = ListState()
    var seen: [String] = []
    for _ in 0..<12 {
      let (lines, view) = draw(state, rows: rows)
      seen += lines
      state.move(.down, count: texts.count, in: view)
    }
    #expect(state.selected == 2)
    for word in ["one", "aaaa", "bbbb", "cccc", "dddd", "eeee", "two"] {
      #expect(seen.contains { $0.contains(word) }, "\(word) at \(rows) rows")
    }
  }

  @Test func `On the way up the rows above come before the step leaves it`() {
    var state = ListState(selected: 1, offset: 2)
    state.move(.up, count: 3, in: draw(state, rows: 4).view)
    #expect(state.selected == 1)
    #expect(draw(state, rows: 4).lines.first == "> aaaa")
    state.move(.up, count: 3, in: draw(state, rows: 4).view)
    #expect(state.selected == 0)
  }

  @Test func `A step shows the rest before it leaves the item`() {
    var state = ListState(selected: 1)
    var (lines, view) = draw(state, rows: 4)
    #expect(lines.prefix(3) == ["> aaaa", "  bbbb", "  cccc"])
    #expect(view?.selectedAbove == 0 && view?.selectedBelow == 2)
    state.move(.down, count: 3, in: view)
    (lines, view) = draw(state, rows: 4)
    #expect(state.selected == 1)
    #expect(lines.prefix(3) == ["  cccc", "  dddd", "  eeee"])
    #expect(view?.selectedAbove == 2 && view?.selectedBelow == 0)
    state.move(.down, count: 3, in: view)
    #expect(state.selected == 2)
  }

  @Test func `It is shown from its top, from whichever side it is reached`() {
    for (start, movement) in [(0, Movement.down), (2, .up)] {
      var state = ListState(selected: start)
      state.move(movement, count: 3, in: draw(state, rows: 4).view)
      #expect(draw(state, rows: 4).lines.first == "> aaaa")
    }
  }

  @Test func `An item that fits is left at once`() {
    var state = ListState(selected: 1)
    state.move(.down, count: 3, in: draw(state, rows: 8).view)
    #expect(state.selected == 2)
  }
}
