internal import Hashing
internal import JSONText
internal import ScenarioEngine

/// Computes the three hashes of a case.
///
/// The play hash covers what is played and scored, the text hash the words. Both are taken over a
/// canonical form, so that neither the order of members nor the layout of the file changes them.
/// A member that is false, or an empty list or object, counts as absent, because it reads the same.
enum CaseHashing {
  /// Computes the hashes of a well-formed scenario.
  static func hashes(of root: JSONNode, bytes: [UInt8]) -> CaseHashes {
    CaseHashes(
      file: SHA256(of: bytes).hexadecimal,
      play: digest(of: CanonicalForm(content: .structure).object(root, as: .scenario)),
      text: digest(of: CanonicalForm(content: .text).object(root, as: .scenario))
    )
  }

  private static func digest(of value: JSONValue?) -> String {
    SHA256(of: (value ?? .null).bytes(.compact)).hexadecimal
  }
}

/// The canonical form of one content of a file: structure or texts.
///
/// Members are sorted by the bytes of their names; what has none of the content is left out.
struct CanonicalForm {
  let content: Member.Content

  /// The form of an object; nil where it has none of the content.
  func object(_ node: JSONNode, as kind: ObjectKind) -> JSONValue? {
    let known = kind.members
    var members: [JSONValue.Member] = []
    for member in node.members {
      let name = member.name
      guard let entry = known.first(where: { $0.name == name }),
        let value = value(member.value, entry.content)
      else { continue }
      members.append(JSONValue.Member(name, value))
    }
    return members.isEmpty ? nil : .object(sorted(members))
  }

  private func value(_ node: JSONNode, _ content: Member.Content) -> JSONValue? {
    switch content {
    case .structure, .text: content == self.content ? whole(node) : nil
    case .note: nil
    case .object(let kind): object(node, as: kind)
    case .list(let kind): list(node) { object($0, as: kind) }
    case .steps: list(node) { step($0) }
    }
  }

  private func step(_ node: JSONNode) -> JSONValue? {
    ObjectKind.step(
      kind: node.member("kind")?.string ?? "",
      form: node.member("form")?.string,
      ask: node.member("ask")?.string
    ).flatMap { object(node, as: $0) }
  }

  /// A list keeps the places of its elements, also of those with none of the content.
  private func list(_ node: JSONNode, _ form: (JSONNode) -> JSONValue?) -> JSONValue? {
    let elements = node.elements.map(form)
    guard elements.contains(where: { $0 != nil }) else { return nil }
    return .array(elements.map { $0 ?? .null })
  }

  /// A value with all that is in it; nil where it says no more than its absence.
  private func whole(_ node: JSONNode) -> JSONValue? {
    switch node.kind {
    case .object:
      let members = node.members.compactMap { member in
        full(member.value).map { JSONValue.Member(member.name, $0) }
      }
      return members.isEmpty ? nil : .object(sorted(members))
    case .array:
      let elements = node.elements.compactMap(full)
      return elements.isEmpty ? nil : .array(elements)
    case .boolean: return node.boolean == true ? true : nil
    default: return full(node)
    }
  }

  private func full(_ node: JSONNode) -> JSONValue? {
    switch node.kind {
    case .object:
      .object(
        sorted(
          node.members.compactMap { member in
            full(member.value).map { JSONValue.Member(member.name, $0) }
          }
        )
      )
    case .array: .array(node.elements.compactMap(full))
    case .string: .string(node.string ?? "")
    case .number: node.integer.map { .integer($0) } ?? JSONNumber(node.text).map { .number($0) }
    case .boolean: .boolean(node.boolean ?? false)
    case .null, .unreadable: nil
    }
  }

  private func sorted(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
