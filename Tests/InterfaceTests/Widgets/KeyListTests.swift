import Interface
import TestSupport
import Testing

struct KeyListTests {
  @Test func `Each binding has its keys, its sentence and its reason`() {
    let bindings = [
      Binding([.up, .character("k")], "Up", help: "Goes up.", message: 0),
      Binding([.enter], "Send", help: "Sends.", message: 1, disabledReason: "nothing is written"),
    ]
    let rows = KeyList.lines(bindings, keyNames: .english, words: .english)
      .flatMap { $0.rows(width: 60) }
    #expect(
      rows.map(\.plain) == ["Up/k   Goes up.", "Enter  Sends. (Not now: nothing is written)"]
    )
    #expect(rows[1].runs.contains(StyledRun("Sends.", .disabled)))
  }

  @Test func `The keys of a field say how to undo`() {
    let lines = KeyList.lines(ofFieldWithRows: true, keyNames: .english) { "\($0)" }
    let rows = lines.flatMap { $0.rows(width: 60) }.map(\.plain)
    #expect(rows.contains("Ctrl+U/Ctrl+_       undo"))
    #expect(rows.contains("Ctrl+R              redo"))
    let single = KeyList.lines(ofFieldWithRows: false, keyNames: .english) { "\($0)" }
    #expect(single.count < lines.count)
  }

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
