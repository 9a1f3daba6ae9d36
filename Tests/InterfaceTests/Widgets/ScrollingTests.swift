import Interface
import TestSupport
import Testing

struct ScrollingTests {
  private let view = ViewMetrics(offset: 10, visibleRows: 5, contentRows: 30, columns: 20)

  @Test(arguments: [
    (Movement.up, 24), (.down, 25), (.pageUp, 21), (.pageDown, 25), (.start, 0), (.end, 25),
  ])
  func `Scrolling starts within what was shown`(movement: Movement, expected: Int) {
    var state = ScrollState(offset: 99)
    state.move(movement, in: view)
    #expect(state.offset == expected)
  }

  @Test func `Two pages in one burst are two pages, though no frame was drawn between`() {
    var state = ScrollState(offset: 10)
    state.move(.pageDown, in: view)
    state.move(.pageDown, in: view)
    #expect(state.offset == 18)
  }

  @Test func `Scrolling stops at both ends`() {
    var state = ScrollState()
    for movement in Movement.allCases {
      let short = ViewMetrics(visibleRows: 5, contentRows: 3, columns: 20)
      state.move(movement, in: short)
      #expect(state.offset == 0)
    }
    state.move(.up, in: nil)
    #expect(state.offset == 0)
  }

  @Test(arguments: [
    (Movement.up, 3), (.down, 5), (.pageUp, 1), (.pageDown, 7), (.start, 0), (.end, 9),
  ])
  func `The focus moves among the items`(movement: Movement, expected: Int) {
    var state = ListState(selected: 4)
    state.move(
      movement,
      count: 10,
      in: ViewMetrics(visibleRows: 4, contentRows: 10, columns: 9)
    )
    #expect(state.selected == expected)
  }

  @Test func `A list that became shorter keeps a legal focus`() {
    var state = ListState(selected: 9)
    #expect(state.selection(of: 3) == 2)
    #expect(state.selection(of: 0) == nil)
    state.move(.up, count: 3, in: nil)
    #expect(state.selected == 1)
    state.move(.end, count: 0, in: nil)
    #expect(state.selected == 1)
  }

  @Test(arguments: [
    (1, Movement.down, 3), (3, .up, 1), (1, .up, 1), (4, .down, 4), (4, .start, 1), (1, .end, 4),
    (1, .pageDown, 4), (4, .pageUp, 1),
  ])
  func `Titles between the items are passed over`(
    selected: Int,
    movement: Movement,
    expected: Int
  ) {
    var state = ListState(selected: selected)
    let titles: Set = [0, 2, 5]
    state.move(movement, count: 6, in: nil) { !titles.contains($0) }
    #expect(state.selected == expected)
  }

  @Test func `A title is never marked as selected`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    let items = [ListItem(["Title"], isHeading: true), ListItem("one")]
    ListView(name: "l", items: items, state: ListState(), moreWord: "more").draw(on: &canvas)
    #expect(canvas.surface.row(0).map(\.text).joined() == "  Title ")
  }

  @Test(arguments: Movement.allCases)
  func `Every movement has keys that mean it`(movement: Movement) {
    #expect(!movement.keys.isEmpty)
    for key in movement.keys { #expect(Movement(key) == movement) }
  }

  private func draw(_ state: ListState, rows: Int) -> (lines: [String], view: ViewMetrics?) {
    var canvas = Canvas(size: Size(columns: 12, rows: rows))
    let items = (0..<8).map { ListItem(StyledText("item \($0)")) }
    ListView(name: "l", items: items, state: state, moreWord: "more").draw(on: &canvas)
    let lines = (0..<rows).map { canvas.surface.row($0).map(\.text).joined() }
    return (lines, canvas.views["l"])
  }

  @Test func `The selected item is scrolled into view and marked`() {
    let down = draw(ListState(selected: 5), rows: 4)
    #expect(down.lines == ["  item 3    ", "  item 4    ", "> item 5    ", "↑ ↓ more 6/8"])
    #expect(down.view?.offset == 3)
    let up = draw(ListState(selected: 1, offset: 5), rows: 4)
    #expect(up.view?.offset == 1)
  }

  @Test func `The list scrolls only when the focus leaves the view`() {
    var state = ListState(selected: 5)
    let first = draw(state, rows: 4)
    state.move(.up, count: 8, in: first.view)
    #expect(draw(state, rows: 4).view?.offset == 3)
  }

  @Test func `An item taller than the view shows its first rows`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    let items = [ListItem("a"), ListItem("one two three four five six")]
    ListView(name: "l", items: items, state: ListState(selected: 1), moreWord: "more")
      .draw(on: &canvas)
    #expect(canvas.surface.row(0).map(\.text).joined() == "> one   ")
  }

  @Test func `Prose past its end shows its last rows`() {
    var canvas = Canvas(size: Size(columns: 9, rows: 3))
    let lines = (1...6).map { StyledLine("line \($0)", .body) }
    ProseView(name: "p", lines: lines, state: ScrollState(offset: 99), moreWord: "more")
      .draw(on: &canvas)
    #expect(canvas.surface.row(0).map(\.text).joined() == "line 5   ")
    #expect(canvas.surface.row(2).map(\.text).joined() == "    ↑ 6/6")
    #expect(canvas.views["p"]?.hasMoreBelow == false)
  }

  @Test func `Prose keeps its measure in a wide window`() {
    let line = StyledLine(String(repeating: "word ", count: 60), .body)
    let view = ProseView(name: "p", lines: [line], moreWord: "more")
    let rows = view.rows(width: 200, glyphs: .unicode)
    #expect(rows.allSatisfy { $0.columns <= 80 })
  }
}
