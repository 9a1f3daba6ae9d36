internal import JSONText

/// The canonical form of one content of a file, structure or texts, as compact JSON.
///
/// Members are sorted by the bytes of their names; what has none of the content is left out.
/// A member that is false, or an empty list or object, counts as absent, because it reads the same.
struct CanonicalForm {
  /// The form as JSON on one line; `null` where there is none of the content.
  private(set) var bytes: [UInt8] = []

  private let content: Member.Content

  init(of node: JSONNode, as kind: ObjectKind, content: Member.Content) {
    self.content = content
    if !appendObject(node, as: kind) { bytes = Array("null".utf8) }
  }

  // Each of these says whether there was anything to append.

  private mutating func appendObject(_ node: JSONNode, as kind: ObjectKind) -> Bool {
    let known = kind.members
    var members: [(member: JSONMember, content: Member.Content)] = []
    for member in node.members {
      guard let entry = known.first(where: { member.isNamed($0.key) }), concerns(entry.content)
      else { continue }
      members.append((member, entry.content))
    }
    members.sort { $0.member.precedes($1.member) }
    return appendContainer("{", "}") { form in
      form.appendParts(members) { form, part in
        part.member.appendName(to: &form.bytes)
        form.bytes.append(UInt8(ascii: ":"))
        return form.appendValue(part.member.value, part.content)
      }
    }
  }

  /// Whether a member can have any of the content.
  private func concerns(_ content: Member.Content) -> Bool {
    switch content {
    case .structure, .text: content == self.content
    case .note: false
    case .object, .list, .steps: true
    }
  }

  private mutating func appendValue(_ node: JSONNode, _ content: Member.Content) -> Bool {
    switch content {
    case .structure, .text: content == self.content && appendWhole(node)
    case .note: false
    case .object(let kind): appendObject(node, as: kind)
    case .list(let kind): appendList(node) { $0.appendObject($1, as: kind) }
    case .steps: appendList(node) { $0.appendStep($1) }
    }
  }

  private mutating func appendStep(_ node: JSONNode) -> Bool {
    let kind = ObjectKind.step(
      kind: node.member("kind")?.string ?? "",
      form: node.member("form")?.string,
      ask: node.member("ask")?.string
    )
    return kind.map { appendObject(node, as: $0) } ?? false
  }

  /// A list keeps the places of its elements, also of those with none of the content.
  private mutating func appendList(
    _ node: JSONNode,
    _ append: (inout CanonicalForm, JSONNode) -> Bool
  ) -> Bool {
    appendContainer("[", "]") { form in
      var (hasAny, isFirst) = (false, true)
      for element in node.elements {
        if !isFirst { form.bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        if append(&form, element) { hasAny = true } else { form.append("null") }
      }
      return hasAny
    }
  }

  /// A value with all that is in it; nothing where it says no more than its absence.
  private mutating func appendWhole(_ node: JSONNode) -> Bool {
    switch node.kind {
    case .object, .array: appendFull(node, needsAny: true)
    case .boolean: node.boolean == true && appendFull(node)
    default: appendFull(node)
    }
  }

  private mutating func appendFull(_ node: JSONNode, needsAny: Bool = false) -> Bool {
    switch node.kind {
    case .object:
      let members = node.members.sorted { $0.precedes($1) }
      return appendContainer("{", "}") { form in
        form.appendParts(members) { form, member in
          member.appendName(to: &form.bytes)
          form.bytes.append(UInt8(ascii: ":"))
          return form.appendFull(member.value)
        } || !needsAny
      }
    case .array:
      return appendContainer("[", "]") { form in
        form.appendParts(node.elements) { $0.appendFull($1) } || !needsAny
      }
    case .string:
      node.appendString(to: &bytes)
    case .number:
      guard let number = node.integer.map({ "\($0)" }) ?? JSONNumber(node.text)?.text else {
        return false
      }
      append(number)
    case .boolean:
      append(node.boolean == true ? "true" : "false")
    case .null, .unreadable:
      return false
    }
    return true
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func appendContainer(
    _ opening: Unicode.Scalar,
    _ closing: Unicode.Scalar,
    _ fill: (inout CanonicalForm) -> Bool
  ) -> Bool {
    let start = bytes.count
    bytes.append(UInt8(ascii: opening))
    guard fill(&self) else {
      bytes.removeSubrange(start...)
      return false
    }
    bytes.append(UInt8(ascii: closing))
    return true
  }

  /// Appends what there is of parts, with commas between; says whether there was any.
  private mutating func appendParts<Part>(
    _ parts: some Sequence<Part>,
    _ append: (inout CanonicalForm, Part) -> Bool
  ) -> Bool {
    var hasAny = false
    for part in parts {
      let start = bytes.count
      if hasAny { bytes.append(UInt8(ascii: ",")) }
      if append(&self, part) { hasAny = true } else { bytes.removeSubrange(start...) }
    }
    return hasAny
  }
}
