/// Changes of a document by ranges of its bytes: what is not changed stays, byte for byte.
///
/// A document in the canonical layout has it afterwards too, though its lines may break elsewhere.
package struct JSONEdits {
  private let document: JSONDocument
  private var edits: [(range: Range<Int>, text: [UInt8])] = []

  /// Begins without any change of a well-formed document.
  package init(of document: JSONDocument) {
    precondition(document.isWellFormed, "what cannot be read is not changed")
    self.document = document
  }

  /// Puts other bytes in the place of a range; ranges do not overlap.
  package mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    edits.append((range, text))
  }

  /// Adds a member after another one of its object, set off as that one is.
  package mutating func add(_ name: String, _ value: [UInt8], after member: JSONMember) {
    let end = member.value.range.upperBound
    let head = [UInt8.comma] + space(before: member.nameRange.lowerBound)
    edits.append((end..<end, head + JSONValue.string(name).bytes() + Array(": ".utf8) + value))
  }

  /// Sets a member of an object: where it is there, its value changes, else it is added at the end.
  package mutating func set(_ name: String, _ value: JSONValue, in object: JSONNode) {
    precondition(object.kind == .object, "only objects have members")
    let text = Array(value.lineText.utf8)
    let members = Array(object.members)
    if let member = members.first(where: { $0.name == name }) {
      replace(member.value.range, with: text)
    } else if let last = members.last {
      add(name, text, after: last)
    } else {
      let whole: JSONValue = .object([JSONValue.Member(name, value)])
      replace(object.range, with: Array(whole.lineText.utf8))
    }
  }

  /// The bytes with all changes.
  package var bytes: [UInt8] {
    var bytes = document.bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: edit.text)
    }
    guard JSONLayout.standard.bytes(of: document) == document.bytes,
      let laidOut = JSONLayout.standard.bytes(of: JSONDocument.read(bytes))
    else { return bytes }
    return laidOut
  }

  /// The white space that a member of the same object stands after.
  private func space(before place: Int) -> [UInt8] {
    let space = document.bytes[..<place].reversed().prefix(while: \.isSpace)
    return space.contains(.lineFeed) ? space.reversed() : [.space]
  }
}

extension JSONValue {
  /// The value on one line with a space after each colon and comma, as authors write.
  package var lineText: String {
    switch self {
    case .object(let members):
      let parts = members.map { "\(JSONValue.string($0.name).text()): \($0.value.lineText)" }
      return "{\(parts.joined(separator: ", "))}"
    case .array(let elements):
      return "[\(elements.map(\.lineText).joined(separator: ", "))]"
    default: return text()
    }
  }
}
