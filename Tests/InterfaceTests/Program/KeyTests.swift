import Interface
import Testing

struct KeyTests {
  private let bindings = [
    Binding([.character("a"), .enter], "First", help: "", message: 1),
    Binding([.character("b")], "Second", help: "", message: 2, disabledReason: "not yet"),
    Binding([.left], "Third", help: "", message: 3),
  ]
  private let field = FieldFocus<Int>(isMultiline: false) { edit in
    edit == .insert("a") ? 10 : 11
  }

  @Test func `A key sends the message of its binding`() {
    #expect(KeyOutcome(of: .enter, bindings: bindings) == .message(1))
    #expect(KeyOutcome(of: .character("x"), bindings: bindings) == .unbound)
  }

  @Test func `A disabled key says why`() {
    #expect(
      KeyOutcome(of: .character("b"), bindings: bindings) == .disabled(reason: "not yet")
    )
  }

  @Test func `The focused field takes characters and movements before the screen`() {
    #expect(KeyOutcome(of: .character("a"), bindings: bindings, field: field) == .message(10))
    #expect(KeyOutcome(of: .left, bindings: bindings, field: field) == .message(11))
  }

  @Test func `Enter stays with the screen while a field of one line has the focus`() {
    #expect(KeyOutcome(of: .enter, bindings: bindings, field: field) == .message(1))
  }

  @Test func `Pasted text means nothing without a field`() {
    #expect(KeyOutcome(ofPaste: "a", field: field) == .message(10))
    #expect(KeyOutcome<Int>(ofPaste: "a", field: nil) == .unbound)
  }

  @Test(arguments: [
    Key.escape, .tab, .backTab, .function(1), .control("c"), .control("z"), .control("l"),
    .control("p"), .control("s"), .control("q"),
  ])
  func `A field leaves the keys that lead out of it`(key: Key) {
    #expect(FieldEdit(key, isMultiline: true) == nil)
  }

  @Test func `No two edits of a field share a key`() {
    let keys = (FieldEdit.commonKeys + FieldEdit.rowKeys).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: [
    (Key.character(" "), "Space"), (.character("a"), "a"), (.control("p"), "Ctrl+P"),
    (.function(1), "F1"), (.alt("b"), "Alt+b"), (.pageDown, "PgDn"), (.backTab, "Shift+Tab"),
    (.controlLeft, "Ctrl+Left"), (.enter, "Enter"), (.escape, "Esc"), (.shiftUp, "Shift+Up"),
  ])
  func `Keys have names`(key: Key, name: String) {
    #expect(KeyNames.english.name(of: key) == name)
  }

  @Test func `A label wider than fourteen columns is found`() {
    #expect(!Binding([.enter], "Fourteen chars", help: "", message: 0).hasWideLabel)
    #expect(Binding([.enter], "Fifteen letters", help: "", message: 0).hasWideLabel)
    #expect(Binding([.enter], "日本語日本語日本", help: "", message: 0).hasWideLabel)
  }

  @Test func `A mapped binding keeps everything but its message`() {
    let mapped = bindings[1].map { "\($0)" }
    #expect(mapped.message == "2")
    #expect(mapped.keys == bindings[1].keys)
    #expect(mapped.disabledReason == "not yet")
  }
}
