package import JSONText

/// What a part of a case's file says, taken apart by whom it concerns.
///
/// The forms are canonical as those of the hashes are: neither layout nor the order of members, nor
/// a member that says no more than its absence, makes a difference.
package struct PartForm: Equatable, Sendable {
  /// What is played: ways on, conditions, times, what is offered.
  package let play: JSONValue?
  /// Which answers are right.
  package let keys: [JSONValue]
  /// The words, reasons among them.
  package let words: JSONValue?

  /// Takes an object apart, without some of its members.
  package init(of node: JSONNode, as kind: ObjectKind, without members: Set<String> = []) {
    func form(_ content: Member.Content) -> JSONValue? {
      let form = CanonicalForm(of: node, as: kind, content: content)
      guard var value = JSONDocument.read(form.bytes).root?.value, value != .null else {
        return nil
      }
      for name in members { value[name] = nil }
      return value == .object([]) ? nil : value
    }
    let structure = form(.structure)
    words = form(.text)
    keys = structure.map(Self.keys) ?? []
    play = structure?.mappingObjects { .object($0.filter { $0.name != Self.key }) }
  }

  private static let key = "key"

  /// The keys in a value, in order.
  private static func keys(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .object(let members):
      members.flatMap { $0.name == key ? [$0.value] : keys(in: $0.value) }
    case .array(let elements): elements.flatMap(keys)
    default: []
    }
  }
}
