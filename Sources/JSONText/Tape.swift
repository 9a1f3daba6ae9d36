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

  /// Whether a key has exactly the bytes of a name.
  func key(at index: Int, is name: Bytes) -> Bool {
    bytes.withUnsafeBufferPointer { entries[index].isKey(name, in: $0) }
  }

  /// Returns the index of the value of the first member of an object with a name.
  func value(of name: Bytes, in object: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      entries.withUnsafeBufferPointer { entries in
        let end = Int(entries[object].next)
        var key = object + 1
        while key < end {
          if entries[key].isKey(name, in: bytes) { return key + 1 }
          key = Int(entries[key + 1].next)
        }
        return nil
      }
    }
  }
}

extension TapeEntry {
  /// Whether this is a key with exactly the bytes of a name.
  fileprivate func isKey(_ name: Bytes, in bytes: Bytes) -> Bool {
    if marks.contains(.hidden) { return false }
    if marks.contains(.escaped) {
      return StringDecoder.decode(bytes, content).elementsEqual(name)
    }
    // Most keys are told apart by their length alone.
    let start = content.lowerBound
    guard content.count == name.count else { return false }
    for index in name.indices where bytes[start + index] != name[index] { return false }
    return true
  }
}
