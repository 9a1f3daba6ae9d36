/// A change of a text field or of the cursor's place in it.
package enum FieldEdit: Hashable, Sendable {
  /// Text was typed or pasted.
  case insert(String)
  case left, right, wordLeft, wordRight
  case up, down, pageUp, pageDown
  /// To the start or end of the row shown.
  case rowStart, rowEnd
  /// To the start or end of the text.
  case start, end
  case backspace, delete, deleteWord
  case undo, redo

  /// The change that a key makes; none for keys that a field leaves to the screen.
  ///
  /// Ctrl+Z stops the program as everywhere in a terminal, so Ctrl+U undoes.
  package init?(_ key: Key, isMultiline: Bool) {
    switch key {
    case .character(let character): self = .insert(String(character))
    case .enter where isMultiline: self = .insert("\n")
    default:
      let rows = isMultiline ? Self.rowKeys : []
      guard let entry = (Self.commonKeys + rows).first(where: { $0.keys.contains(key) }) else {
        return nil
      }
      self = entry.edit
    }
  }

  /// The keys of every field.
  package static let commonKeys: [(edit: FieldEdit, keys: [Key])] = [
    (.left, [.left]),
    (.right, [.right]),
    (.wordLeft, [.controlLeft, .alt("b")]),
    (.wordRight, [.controlRight, .alt("f")]),
    (.rowStart, [.home, .control("a")]),
    (.rowEnd, [.end, .control("e")]),
    (.backspace, [.backspace]),
    (.delete, [.delete]),
    (.deleteWord, [.control("w")]),
    (.undo, [.control("u"), .control("_")]),
    (.redo, [.control("r")]),
  ]

  /// The keys that a field of several lines has beside them.
  package static let rowKeys: [(edit: FieldEdit, keys: [Key])] = [
    (.up, [.up]),
    (.down, [.down]),
    (.pageUp, [.pageUp]),
    (.pageDown, [.pageDown]),
    (.start, [.controlUp]),
    (.end, [.controlDown]),
  ]
}
