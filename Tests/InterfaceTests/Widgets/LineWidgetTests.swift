import Interface
import TestSupport
import Testing

struct LineWidgetTests {
  private func binding(_ key: Character, _ label: String, shows: Bool = true) -> Binding<Int> {
    Binding([.character(key)], label, help: "", message: 0, showsInStatusLine: shows)
  }

  private func line(_ bindings: [Binding<Int>], _ width: Int) -> String {
    var canvas = Canvas(size: Size(columns: width, rows: 1))
    StatusLine(bindings, keyNames: .english).draw(on: &canvas)
    return canvas.surface.row(0).map(\.text).joined()
  }

  @Test(arguments: [
    (40, "a Alpha  b Beta  c Gamma  ? Help        "), (31, "a Alpha  b Beta  ? Help  …     "),
    (20, "a Alpha  ? Help  …  "), (12, "? Help  …   "), (6, "? Help"), (3, "? H"), (0, ""),
  ])
  func `Keys are cut at whole entries with a sign of the cut, and help stays`(
    width: Int,
    expected: String
  ) {
    let bindings = [
      binding("a", "Alpha"), binding("b", "Beta"), binding("h", "Hidden", shows: false),
      binding("c", "Gamma"), binding("?", "Help", shows: false),
    ]
    #expect(line(bindings, width) == expected)
  }

  @Test func `A disabled key is dimmed and a menu has an ellipsis`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    let bindings = [
      Binding([.enter], "Open", help: "", message: 0, disabledReason: "empty", opensMenu: true)
    ]
    StatusLine(bindings, keyNames: .english).draw(on: &canvas)
    #expect(canvas.surface.row(0).map(\.text).joined() == "Enter Open…         ")
    #expect(canvas.surface[0, 0].role == .key)
    #expect(canvas.surface[0, 6].role == .disabled)
  }

  @Test func `While a field has the focus only keys that reach a command are shown`() {
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    let bindings = [
      binding("a", "Alpha"),
      Binding([.character("?"), .function(1)], "Help", help: "", message: 1),
      Binding([.escape], "Back", help: "", message: 2),
    ]
    let focus = FieldFocus<Int>(isMultiline: true) { _ in 0 }
    StatusLine(bindings, keyNames: .english, field: focus).draw(on: &canvas)
    #expect(canvas.surface.row(0).map(\.text).joined().hasPrefix("F1 Help  Esc Back   "))
  }

  @Test(arguments: [
    (0, 10, 0), (1, 1_000, 1), (999, 1_000, 9), (1_000, 1_000, 10), (5, 10, 5), (5, 0, 0),
    (-3, 10, 0), (20, 10, 10), (Int.max, Int.max, 10), (Int.max - 1, Int.max, 9),
  ])
  func `A bar is empty only for nothing and full only for the whole`(
    part: Int,
    whole: Int,
    expected: Int
  ) {
    #expect(Meter(part: part, of: whole).filled(of: 10) == expected)
  }

  @Test func `A meter shows its figures beside the bar`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    Meter(part: 1, of: 2, label: "1/2").draw(on: &canvas)
    #expect(canvas.surface.row(0).map(\.text).joined() == "████░░░░ 1/2")
  }

  @Test func `A header cuts its left part and leaves out a right part without room`() {
    func header(_ width: Int) -> String {
      var canvas = Canvas(size: Size(columns: width, rows: 1))
      HeaderLine("A long title here", right: "Scene 5").draw(on: &canvas)
      return canvas.surface.row(0).map(\.text).joined()
    }
    #expect(header(30) == "A long title here      Scene 5")
    #expect(header(20) == "A long tit…  Scene 5")
    #expect(header(10) == "A long ti…")
  }

  @Test func `Columns of a table share what the others leave`() {
    let table = Table(
      columns: [
        TableColumn("Title", .share(1)), TableColumn("Points", .natural, alignsRight: true),
        TableColumn("State", .fixed(6)),
      ],
      rows: [["A very long title", "7", "done"], ["B", "12"]]
    )
    #expect(table.header(width: 24, glyphs: .unicode).plain == "Title     Points  State")
    #expect(
      table.lines(width: 24, glyphs: .unicode).map(\.plain) == [
        "A very …       7  done", "B             12  ",
      ]
    )
  }
}
