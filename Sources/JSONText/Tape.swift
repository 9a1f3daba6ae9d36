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

  init(bytes: [UInt8], entries: [TapeEntry]) {
    self.bytes = bytes
    self.entries = entries
  }

  /// Returns the text of a key or a string.
  func string(at index: Int) -> String {
    let entry = entries[index]
    return bytes.withUnsafeBufferPointer { buffer in
      guard entry.marks.contains(.escaped) else { return buffer.text(entry.content) }
      return String(decoding: StringDecoder.decode(buffer, entry.content), as: UTF8.self)
    }
  }
}

// MARK: - Names

/// Names are looked for byte by byte, without handing out the bytes: that would count a reference
/// each time.
extension Tape {
  /// Whether a key has exactly the bytes of a name.
  func key(at index: Int, is name: Bytes) -> Bool {
    let entry = entries[index]
    guard entry.marks.isEmpty else {
      return entry.marks.contains(.escaped) && unescaped(entry).elementsEqual(name)
    }
    // Most keys are told apart by their length alone.
    let start = Int(entry.start) + Int(entry.head)
    guard Int(entry.end) - Int(entry.tail) - start == name.count else { return false }
    for place in 0..<name.count where bytes[start + place] != name[place] { return false }
    return true
  }

  /// Returns the index of the value of the first member of an object with a name; nil also for what
  /// is no object.
  func value(of name: Bytes, in object: Int) -> Int? {
    guard entries[object].kind == .object else { return nil }
    let end = Int(entries[object].next)
    var index = object + 1
    while index < end {
      if key(at: index, is: name) { return index + 1 }
      index = Int(entries[index + 1].next)
    }
    return nil
  }

  private func unescaped(_ key: TapeEntry) -> [UInt8] {
    bytes.withUnsafeBufferPointer { StringDecoder.decode($0, key.content) }
  }
}
