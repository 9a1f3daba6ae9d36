import Interface
import Testing

struct MouseRegionTests {
  private func canvas(columns: Int = 30, rows: Int = 6, wantsMouse: Bool = true) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    canvas.wantsMouse = wantsMouse
    return canvas
  }

  private func press(_ canvas: Canvas, _ row: Int, _ column: Int = 1) -> [Key] {
    canvas.views.keys(for: MouseEvent(.press, at: Point(row: row, column: column)))
  }

  private func list(_ count: Int, selected: Int, pressKey: Key? = .enter) -> ListView {
    ListView(
      name: "list",
      items: (0..<count).map { ListItem(StyledText("item \($0)")) },
      state: ListState(selected: selected),
      pressKey: pressKey,
      moreWord: "more"
    )
  }

  @Test func `A press on a row is the arrows that lead there, on the focus it is Enter`() {
    var canvas = canvas()
    list(4, selected: 1).draw(on: &canvas)
    #expect(press(canvas, 0) == [.up])
    #expect(press(canvas, 1) == [.enter])
    #expect(press(canvas, 3) == [.down, .down])
    #expect(press(canvas, 4) == [])
  }

  @Test func `In a scrolled list the rows on the screen count`() {
    var canvas = canvas(rows: 4)
    list(20, selected: 10).draw(on: &canvas)
    // Three rows of items and the mark; the focus is on the last of them.
    #expect(press(canvas, 0) == [.up, .up])
    #expect(press(canvas, 2) == [.enter])
    #expect(press(canvas, 3) == [])
  }

  @Test func `Titles between items are passed over`() {
    var canvas = canvas()
    var view = list(4, selected: 0)
    view.items[1].isHeading = true
    view.draw(on: &canvas)
    #expect(press(canvas, 1) == [])
    #expect(press(canvas, 2) == [.down])
  }

  @Test func `A list may leave a press on its focus without meaning`() {
    var canvas = canvas()
    list(2, selected: 0, pressKey: nil).draw(on: &canvas)
    #expect(press(canvas, 0) == [])
  }

  @Test func `A list beside the focus may be moved by other keys, else it is not pressed at all`() {
    var canvas = canvas()
    var view = list(4, selected: 2)
    view = ListView(
      name: "list",
      items: view.items,
      state: view.state,
      hasFocus: false,
      pressKey: nil,
      stepKeys: [.backTab, .tab],
      moreWord: "more"
    )
    view.draw(on: &canvas)
    #expect(press(canvas, 0) == [.backTab, .backTab])
    #expect(press(canvas, 2) == [])
    #expect(press(canvas, 3) == [.tab])
    var other = self.canvas()
    ListView(
      name: "list",
      items: view.items,
      state: view.state,
      hasFocus: false,
      moreWord: "more"
    ).draw(on: &other)
    #expect(press(other, 0) == [])
  }

  @Test func `The wheel is arrows, one in a list and three in a text that scrolls`() {
    var canvas = canvas()
    canvas.within(Rect(row: 0, column: 0, columns: 10, rows: 6)) {
      list(9, selected: 0).draw(on: &$0)
    }
    canvas.within(Rect(row: 0, column: 10, columns: 10, rows: 6)) { part in
      ProseView(
        name: "text",
        lines: (0..<20).map { StyledLine("line \($0)") },
        moreWord: "more"
      ).draw(on: &part)
    }
    func turn(_ kind: MouseEvent.Kind, _ column: Int) -> [Key] {
      canvas.views.keys(for: MouseEvent(kind, at: Point(row: 2, column: column)))
    }
    #expect(turn(.wheelDown, 5) == [.down])
    #expect(turn(.wheelUp, 15) == [.up, .up, .up])
    #expect(turn(.wheelUp, 25) == [])
  }

  @Test func `An entry of the line of keys is its key, the gap between two is none`() {
    var canvas = canvas(rows: 1)
    let bindings = [
      Binding([.enter], "Open", help: "", message: 0),
      Binding([.character("?"), .function(1)], "Help", help: "", message: 1),
    ]
    StatusLine(bindings, keyNames: .english).draw(on: &canvas)
    #expect(press(canvas, 0, 0) == [.enter])
    #expect(press(canvas, 0, 9) == [.enter])
    #expect(press(canvas, 0, 10) == [])
    #expect(press(canvas, 0, 12) == [.character("?")])
  }

  @Test func `Regions are cut to their view, and none are kept where no mouse is wanted`() {
    var canvas = canvas()
    canvas.within(Rect(row: 1, column: 0, columns: 5, rows: 2)) { part in
      part.reportRegion(Rect(row: -1, column: 0, columns: 50, rows: 50), press: [.tab])
    }
    #expect(press(canvas, 0) == [])
    #expect(press(canvas, 1) == [.tab])
    #expect(press(canvas, 1, 5) == [])
    #expect(press(canvas, 3) == [])
    canvas.forgetRegions()
    #expect(press(canvas, 1) == [])
    var other = self.canvas(wantsMouse: false)
    list(4, selected: 1).draw(on: &other)
    #expect(other.views.regions.isEmpty)
  }
}
