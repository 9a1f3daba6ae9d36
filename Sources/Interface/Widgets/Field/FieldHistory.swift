/// Earlier texts of a field, to go back to and forth again, bounded in number and memory.
struct FieldHistory: Equatable, Sendable {
  /// A text and the cursor's place in it.
  struct Entry: Equatable, Sendable {
    var text: String
    var cursor: Int
  }

  /// The most texts that are kept.
  static let maximumCount = 100
  /// The most bytes of texts that are kept.
  static let maximumBytes = 262_144

  private var earlier: [Entry] = []
  private var later: [Entry] = []
  private var isTyping = false

  /// Remembers the text before a change; typing on in one word is one change.
  mutating func remember(_ entry: Entry, continuesTyping: Bool) {
    later = []
    defer { isTyping = continuesTyping }
    guard !(isTyping && continuesTyping) else { return }
    earlier.append(entry)
    var bytes = earlier.reduce(0) { $0 + $1.text.utf8.count }
    while earlier.count > Self.maximumCount || bytes > Self.maximumBytes && earlier.count > 1 {
      bytes -= earlier.removeFirst().text.utf8.count
    }
  }

  /// Ends a run of typing, as when the cursor moves.
  mutating func endTyping() {
    isTyping = false
  }

  /// Gives back the text before the last change.
  mutating func undo(from current: Entry) -> Entry? {
    guard let entry = earlier.popLast() else { return nil }
    later.append(current)
    isTyping = false
    return entry
  }

  /// Gives back the text that was undone last.
  mutating func redo(from current: Entry) -> Entry? {
    guard let entry = later.popLast() else { return nil }
    earlier.append(current)
    isTyping = false
    return entry
  }

  /// The number of texts kept on both sides.
  var count: Int { earlier.count + later.count }
}
