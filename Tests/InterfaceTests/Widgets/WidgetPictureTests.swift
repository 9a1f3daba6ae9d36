import Interface
import TestSupport
import Testing

/// A page with every widget on it.
enum SamplePage {
  static let prose: [StyledLine] = [
    StyledLine("The visit", .heading),
    .blank,
    StyledLine(
      "He asks about the leave, then looks at the door.",
      lead: StyledText("You: ", .speaker)
    ),
    StyledLine("Wide clusters such as 日本語 and marks such as e\u{301} stay in line.", .body),
    StyledLine("A note that hangs beside its bullet and wraps.", lead: StyledText("* ", .muted)),
  ]

  static let items = [
    ListItem("Asked for extra visits", mark: "[x]"),
    ListItem("Wears other clothes since the spring, as several of his friends do", mark: "[ ]"),
    ListItem("Not available", mark: "[ ]", isDisabled: true),
  ]

  static let bindings = [
    Binding([.enter], "Choose", help: "Chooses the item.", message: 0),
    Binding([.character("u")], "Urgency", help: "Sets the urgency.", message: 1, opensMenu: true),
    Binding(
      [.character("s")],
      "Send",
      help: "Sends the report.",
      message: 2,
      disabledReason: "nothing is written yet"
    ),
    Binding([.character("?")], "Help", help: "Lists the keys.", message: 3),
  ]

  static func draw(on canvas: inout Canvas) {
    let top = canvas.bounds.splitTop(2)
    let bottom = top.rest.splitBottom(1)
    let halves = bottom.rest.dividedIntoRows([3, 3, 2])
    canvas.within(top.top) {
      HeaderLine(StyledText("Leave", .heading), right: StyledText("Scene 2", .muted)).draw(on: &$0)
    }
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    canvas.within(halves[0]) {
      ProseView(name: "prose", lines: prose, moreWord: "more").draw(on: &$0)
    }
    canvas.within(halves[1]) {
      ListView(name: "list", items: items, state: ListState(selected: 1), moreWord: "more")
        .draw(on: &$0)
    }
    canvas.within(halves[2].splitTop(1).top) {
      Meter(part: 3, of: 7, label: "3 of 7").draw(on: &$0)
    }
    canvas.within(halves[2].splitTop(1).rest) {
      let state = FieldState("Written in two\nlines", isMultiline: true)
      TextField(name: "field", state: state, moreWord: "more").draw(on: &$0)
    }
    canvas.within(bottom.bottom) { StatusLine(bindings, keyNames: .english).draw(on: &$0) }
  }

  static func drawDialog(on canvas: inout Canvas) {
    draw(on: &canvas)
    let lines: [StyledLine] = ["The answer cannot be changed afterwards.", .blank, "Send it?"]
    OverlayBox(title: StyledText("Send", .heading), fitting: lines, on: canvas).draw(on: &canvas) {
      ProseView(name: "dialog", lines: lines, moreWord: "more").draw(on: &$0)
    }
  }
}

struct WidgetPictureTests {
  @Test func `A page of widgets looks as recorded`() {
    expectSnapshots(named: "page") { SamplePage.draw(on: &$0) }
  }

  @Test func `A page of widgets in ASCII looks as recorded`() {
    expectSnapshots(named: "page-ascii", sizes: [Size(columns: 40, rows: 12)], glyphs: .ascii) {
      SamplePage.draw(on: &$0)
    }
  }

  @Test func `A box over a page looks as recorded`() {
    expectSnapshots(named: "dialog") { SamplePage.drawDialog(on: &$0) }
  }

  @Test func `A box hides the cursor of the field below`() {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    SamplePage.draw(on: &canvas)
    #expect(canvas.frame.cursor != nil)
    SamplePage.drawDialog(on: &canvas)
    #expect(canvas.frame.cursor == nil)
  }

  @Test func `No size makes a widget trap`() {
    drawAtEverySize { SamplePage.drawDialog(on: &$0) }
    drawAtEverySize { canvas in
      Table(columns: [TableColumn("A", .share(1)), TableColumn("B")], rows: [["日本語", "x"]])
        .draw(on: &canvas)
    }
  }
}
