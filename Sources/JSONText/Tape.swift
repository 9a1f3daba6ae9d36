/// One entry of a tape: a key or a value, with its place in the text.
///
/// The entries of a container follow its own; in an object, a key stands before each value.
struct TapeEntry {
  /// Marks that only some entries have.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// The string has a backslash.
    static let escaped = Marks(rawValue: 1)
    /// The key is missing in the text.
    static let hidden = Marks(rawValue: 2)
    /// A colon was reported in this array.
    static let colonSeen = Marks(rawValue: 4)
  }

  var kind: JSONNode.Kind
  var marks: Marks = []
  /// The bytes of an opening quote.
  var head: UInt8 = 0
  /// The bytes of a closing quote.
  var tail: UInt8 = 0
  var start: Int32
  var end: Int32
  /// The index of the first entry that is not within this one.
  var next: Int32

  var range: Range<Int> { Int(start)..<Int(end) }
  /// The bytes between the quotes.
  var content: Range<Int> { Int(start) + Int(head)..<Int(end) - Int(tail) }
}

extension TapeEntry: Sendable {}
extension TapeEntry.Marks: Sendable {}

/// The bytes of a document and its entries in the order of the text.
struct Tape: Sendable {
  let bytes: [UInt8]
  let entries: [TapeEntry]

  /// Returns the text of a key or a string.
  func string(at index: Int) -> String {
    let entry = entries[index]
    return bytes.withUnsafeBufferPointer { buffer in
      guard entry.marks.contains(.escaped) else { return buffer.text(entry.content) }
      return String(decoding: StringDecoder.decode(buffer, entry.content), as: UTF8.self)
    }
  }

  /// Whether a key has exactly the bytes of a name.
  func key(at index: Int, is name: UnsafeBufferPointer<UInt8>) -> Bool {
    let entry = entries[index]
    if entry.marks.contains(.hidden) { return false }
    // Most keys are told apart by their length alone.
    guard entry.marks.contains(.escaped) || entry.content.count == name.count else { return false }
    return withContent(of: index) { $0.elementsEqual(name) }
  }
}
