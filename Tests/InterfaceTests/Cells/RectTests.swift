import Interface
import Testing

struct RectTests {
  private let page = Rect(row: 2, column: 3, columns: 10, rows: 5)

  @Test func `Splitting keeps every cell exactly once`() {
    for count in -2...12 {
      let vertical = page.splitTop(count)
      #expect(vertical.top.rows + vertical.rest.rows == 5)
      #expect(vertical.rest.row == vertical.top.endRow)
      let bottom = page.splitBottom(count)
      #expect(bottom.bottom.endRow == page.endRow)
      #expect(bottom.rest.rows + bottom.bottom.rows == 5)
      let horizontal = page.splitLeft(count)
      #expect(horizontal.left.columns + horizontal.rest.columns == 10)
      let right = page.splitRight(count)
      #expect(right.right.endColumn == page.endColumn)
    }
  }

  @Test(arguments: [
    ([1, 1], 10, [5, 5]), ([1, 1, 1], 10, [4, 3, 3]), ([2, 1], 10, [7, 3]), ([0, 1], 7, [0, 7]),
    ([0, 0], 7, [0, 0]), ([-5, 1], 3, [0, 3]), ([], 3, []), ([1, 1], 0, [0, 0]),
  ])
  func `Weights divide the columns`(weights: [Int], columns: Int, expected: [Int]) {
    let parts = Rect(row: 0, column: 0, columns: columns, rows: 1).dividedIntoColumns(weights)
    #expect(parts.map(\.columns) == expected)
  }

  @Test func `A gap stands between columns and nowhere else`() {
    let parts = Rect(row: 0, column: 0, columns: 11, rows: 1).dividedIntoColumns([1, 1], gap: 1)
    #expect(parts.map(\.column) == [0, 6])
    #expect(parts.map(\.columns) == [5, 5])
  }

  @Test func `Weights divide the rows from the top`() {
    let parts = page.dividedIntoRows([1, 4])
    #expect(parts.map(\.row) == [2, 3])
    #expect(parts.map(\.rows) == [1, 4])
  }

  @Test func `Prose gets eighty columns in the middle of a wide window`() {
    let wide = Rect(row: 0, column: 0, columns: 200, rows: 50).centredColumn()
    #expect(wide == Rect(row: 0, column: 60, columns: 80, rows: 50))
    let narrow = Rect(row: 0, column: 0, columns: 40, rows: 50).centredColumn()
    #expect(narrow.columns == 40)
  }

  @Test func `An inset larger than the rectangle leaves nothing`() {
    #expect(page.inset(rows: 1, columns: 2) == Rect(row: 3, column: 5, columns: 6, rows: 3))
    #expect(page.inset(rows: 9, columns: 9).isEmpty)
  }

  @Test func `The intersection of rectangles apart is empty`() {
    #expect(page.intersection(Rect(row: 50, column: 0, columns: 5, rows: 5)).isEmpty)
    #expect(
      page.intersection(Rect(row: 0, column: 0, columns: 5, rows: 3))
        == Rect(row: 2, column: 3, columns: 2, rows: 1)
    )
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max])
  func `No number makes a rectangle trap`(number: Int) {
    let rect = Rect(row: number, column: number, columns: number, rows: number)
    #expect(rect.rows >= 0 && rect.columns >= 0)
    _ = rect.moved(rows: number, columns: number).intersection(rect)
    _ = rect.inset(rows: number, columns: number)
    _ = rect.dividedIntoRows([number, number])
    _ = rect.dividedIntoColumns([number, 1], gap: number)
    _ = rect.centredColumn(maximum: number)
    _ = rect.centred(Size(columns: number, rows: number))
  }
}
