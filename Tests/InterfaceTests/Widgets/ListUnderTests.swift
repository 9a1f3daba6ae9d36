import Interface
import TestSupport
import Testing

/// What stands under the item with the focus.
struct ListUnderTests {
  private func canvas(_ selected: Int, rows: Int = 9) -> Canvas {
    var items = ["One", "Two", "Three"].map { ListItem([StyledLine($0)]) }
    for place in items.indices { items[place].under = "1 Yes  2 No" }
    var canvas = Canvas(size: Size(columns: 14, rows: rows))
    ListView(
      name: "list",
      items: items,
      state: ListState(selected: selected),
      moreWord: "more",
      emphasis: 3
    ).draw(on: &canvas)
    return canvas
  }

  private func lines(_ canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).map { canvas.surface.row($0).map(\.text).joined() }
  }

  @Test func `It takes the gap below the item, so that no item moves with the focus`() {
    #expect(
      lines(canvas(0)).prefix(6) == [
        "> One         ", "  1 Yes  2 No ", "  Two         ", "              ", "  Three       ",
        "              ",
      ]
    )
    #expect(
      lines(canvas(2)).prefix(6) == [
        "  One         ", "              ", "  Two         ", "              ", "> Three       ",
        "  1 Yes  2 No ",
      ]
    )
  }

  @Test func `It stays visible where the list scrolls`() {
    for rows in 3...6 {
      for selected in 0..<3 {
        #expect(
          lines(canvas(selected, rows: rows)).contains("  1 Yes  2 No "),
          "\(rows) \(selected)"
        )
      }
    }
  }

  @Test func `Only so many columns of the item's first row are set off`() {
    let roles = canvas(1).surface.row(2).map(\.role)
    #expect(roles.prefix(3).allSatisfy { $0 == .selection })
    #expect(roles.dropFirst(3).allSatisfy { $0 != .selection })
  }
}
