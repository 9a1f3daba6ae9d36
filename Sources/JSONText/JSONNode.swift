/// A value in a document.
///
/// It refers to the document's bytes and decodes text and numbers when they are asked for.
package struct JSONNode: Sendable {
  /// The kinds of values.
  package enum Kind: UInt8, Hashable, Sendable {
    /// An object.
    case object
    /// An array.
    case array
    /// A string.
    case string
    /// A number.
    case number
    /// True or false.
    case boolean
    /// Null.
    case null
    /// Something that is missing or cannot be read; a problem of the document says so already.
    case unreadable
  }

  let tape: Tape
  let index: Int

  private var entry: TapeEntry { tape.entries[index] }

  /// The kind of the value.
  package var kind: Kind { entry.kind }

  /// The bytes of the value, with its quotes or brackets.
  package var range: Range<Int> { entry.range }

  /// The text of a string; nil for other kinds.
  package var string: String? { kind == .string ? tape.string(at: index) : nil }

  /// Lends the bytes of a string as they stand in the text, and returns the answer to them; false
  /// where they have escapes, and for other kinds.
  package func lendPlainBytes(_ answer: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    let entry = entry
    guard entry.kind == .string, !entry.marks.contains(.escaped) else { return false }
    return tape.bytes.withUnsafeBufferPointer {
      answer(UnsafeBufferPointer(rebasing: $0[entry.content]))
    }
  }

  /// The value of a number without point and exponent that fits into an integer; otherwise nil.
  ///
  /// `1.0` and `1e2` are not integers here, so that an integer has one spelling.
  package var integer: Int? {
    guard kind == .number else { return nil }
    return tape.bytes.withUnsafeBufferPointer { NumberGrammar.integer($0, range) }
  }

  /// The nearest value of a number; nil for other kinds and beyond the range of doubles.
  package var double: Double? {
    guard kind == .number, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The value of a boolean; nil for other kinds.
  package var boolean: Bool? {
    kind == .boolean ? tape.bytes[range.lowerBound] | 0x20 == UInt8(ascii: "t") : nil
  }

  /// The text of the value as it stands in the document.
  package var text: String { tape.bytes.withUnsafeBufferPointer { $0.text(range) } }

  /// The elements of an array; empty for other kinds.
  package var elements: JSONElements {
    JSONElements(in: tape, from: index + 1, to: end(of: .array))
  }

  /// The members of an object in the order of the text; empty for other kinds.
  package var members: JSONMembers {
    JSONMembers(in: tape, from: index + 1, to: end(of: .object))
  }

  /// Lends the elements of an array one after the other, as many as a limit allows; none for other
  /// kinds.
  ///
  /// Where each is looked at and let go, this counts no references, as going over `elements` does.
  package func forEachElement(limit: Int = .max, _ body: (JSONNode) -> Void) {
    lend(from: index + 1, to: end(of: .array), keys: 0, limit: limit, body)
  }

  /// Lends the values of an object's members like the elements of an array, those included whose
  /// name is missing.
  package func forEachValue(_ body: (JSONNode) -> Void) {
    lend(from: index + 1, to: end(of: .object), keys: 1, limit: .max, body)
  }

  private func lend(from start: Int, to end: Int, keys: Int, limit: Int, _ body: (JSONNode) -> Void)
  {
    var (place, count) = (start, 0)
    while place < end, count < limit {
      let value = place + keys
      body(JSONNode(tape: tape, index: value))
      place = Int(tape.entries[value].next)
      count += 1
    }
  }

  /// The index of the first entry after what is in the value; zero for other kinds.
  private func end(of kind: Kind) -> Int { entry.kind == kind ? Int(entry.next) : 0 }

  /// Whether an object or array has nothing in it; true for other kinds.
  package var isEmpty: Bool { Int(entry.next) == index + 1 }

  /// How many elements an array has, or members with a name an object; none for other kinds.
  package var count: Int {
    guard kind == .object || kind == .array else { return 0 }
    var (count, child) = (0, index + 1)
    while child < Int(entry.next) {
      let value = kind == .object ? child + 1 : child
      if !tape.entries[child].marks.contains(.hidden) { count += 1 }
      child = Int(tape.entries[value].next)
    }
    return count
  }

  /// Returns the value of the first member with a name, compared byte by byte.
  package func member(_ name: JSONName) -> JSONNode? {
    memberIndex(name).map { JSONNode(tape: tape, index: $0) }
  }

  /// Lends the value of the first member with a name, like the elements of an array; nothing where
  /// there is none.
  package func lendMember(_ name: JSONName, _ body: (JSONNode) -> Void) {
    if let value = memberIndex(name) { body(JSONNode(tape: tape, index: value)) }
  }

  private func memberIndex(_ name: JSONName) -> Int? {
    tape.withNames { $0.value(of: name.bytes, in: index) }
  }

  /// Whether an object has a member with a name.
  package func hasMember(_ name: JSONName) -> Bool { memberIndex(name) != nil }

  /// Whether an object has members of some names, in their order, and no others.
  package func hasMembers(_ names: [String]) -> Bool {
    tape.withNames { $0.hasMembers(names, in: index) }
  }

  /// Returns the value of the first member with a name that comes from elsewhere.
  package func member(named name: String) -> JSONNode? {
    var name = name
    let found = name.withUTF8 { name in tape.withNames { $0.value(of: name, in: index) } }
    return found.map { JSONNode(tape: tape, index: $0) }
  }
}

/// A name and its value in an object.
package struct JSONMember: Sendable {
  let tape: Tape
  let index: Int

  /// The name, with its escapes resolved.
  package var name: String { tape.string(at: index) }
  /// Whether the name is one that the program knows.
  package func isNamed(_ name: JSONName) -> Bool {
    tape.withNames { $0.key(at: index, is: name.bytes) }
  }
  /// Whether the name is one that comes from elsewhere.
  package func isNamed(as name: String) -> Bool {
    var name = name
    return name.withUTF8 { name in tape.withNames { $0.key(at: index, is: name) } }
  }
  /// The bytes of the name, with its quotes.
  package var nameRange: Range<Int> { tape.entries[index].range }
  /// The value.
  package var value: JSONNode { JSONNode(tape: tape, index: index + 1) }
}
