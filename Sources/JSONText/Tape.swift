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
///
/// It is a class so that a node, of which many are made, refers to one thing.
final class Tape: Sendable {
  let bytes: [UInt8]
  let entries: [TapeEntry]
  /// Whether the whole text is known to be UTF-8.
  let isUTF8: Bool

  init(bytes: [UInt8], entries: [TapeEntry], isUTF8: Bool) {
    self.bytes = bytes
    self.entries = entries
    self.isUTF8 = isUTF8
  }

  /// Returns the text of a key or a string.
  func string(at index: Int) -> String {
    let entry = entries[index]
    return bytes.withUnsafeBufferPointer { buffer in
      guard entry.marks.contains(.escaped) else {
        // Between two quotes of ASCII no character is cut.
        let isKnown = isUTF8 && entry.head == 1 && entry.tail == 1
        return isKnown ? buffer.knownText(entry.content) : buffer.text(entry.content)
      }
      return String(decoding: StringDecoder.decode(buffer, entry.content), as: UTF8.self)
    }
  }
}

// MARK: - Names

extension Tape {
  /// Lends what a search for names looks through.
  @inline(__always)
  func withNames<Result>(_ body: (TapeNames) -> Result) -> Result {
    entries.withUnsafeBufferPointer { entries in
      bytes.withUnsafeBufferPointer { body(TapeNames(bytes: $0, entries: entries)) }
    }
  }
}
