import Interface
import TestSupport
import Testing

struct SmallWindowTests {
  @Test(arguments: [
    (40, 10, false), (39, 10, true), (40, 9, true), (0, 0, true), (300, 100, false),
  ])
  func `A window smaller than forty by ten is too small`(columns: Int, rows: Int, expected: Bool) {
    #expect(SmallWindowNotice.isNeeded(at: Size(columns: columns, rows: rows)) == expected)
  }

  @Test func `The notice fits what there is`() {
    drawAtEverySize { SmallWindowNotice(words: .english).draw(on: &$0) }
    expectSnapshot(notice, named: "small-window")
  }

  private var notice: Surface {
    var canvas = Canvas(size: Size(columns: 16, rows: 3))
    SmallWindowNotice(words: .english).draw(on: &canvas)
    return canvas.surface
  }
}
