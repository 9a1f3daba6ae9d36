package import JSONText

/// Every string of a case's file in which names stand, in the order of the file.
///
/// It reads without a word of complaint: what has another form than the format asks for is passed
/// over.
package struct NameSlots: Sendable {
  /// The strings.
  package private(set) var slots: [NameSlot] = []

  /// Collects the strings of a case.
  package init(of root: JSONNode) {
    object(root, .scenario)
  }

  /// The names that are declared, of a kind.
  package func declared(_ kind: NameKind) -> [String] {
    slots.filter { $0.declares(kind) }.map(\.text)
  }

  /// The names that things of a kind had before.
  package func former(_ kind: NameKind) -> [String] {
    slots.filter { $0.content == .former(kind) }.map(\.text)
  }

  private mutating func object(_ node: JSONNode, _ kind: ObjectKind) {
    let known = kind.members
    for member in node.members {
      guard let entry = known.first(where: { member.isNamed($0.key) }) else { continue }
      switch entry.content {
      case .object(let inner): object(member.value, inner)
      case .list(let inner): for element in member.value.elements { object(element, inner) }
      case .steps: for element in member.value.elements { step(element) }
      case .text: text(member, of: kind)
      case .note, .structure: names(member, of: kind)
      }
    }
  }

  private mutating func step(_ node: JSONNode) {
    let kind = ObjectKind.step(
      kind: node.member("kind")?.string ?? "",
      form: node.member("form")?.string,
      ask: node.member("ask")?.string
    )
    if let kind { object(node, kind) }
  }

  private mutating func text(_ member: JSONMember, of kind: ObjectKind) {
    guard kind == .variant, member.name == "values" else { return texts(member.value) }
    keys(of: member.value, .declaration(.value))
  }

  /// Takes the paragraphs of a text in every language.
  private mutating func texts(_ node: JSONNode) {
    add(node, .text)
    for element in node.elements { texts(element) }
    for member in node.members { texts(member.value) }
  }

  private mutating func names(_ member: JSONMember, of kind: ObjectKind) {
    let node = member.value
    switch member.name {
    case "id": if let kind = NameKind(of: kind) { add(node, .declaration(kind)) }
    case "formerly": if let kind = NameKind(of: kind) { list(node, .former(kind)) }
    case "flags": list(node, .declaration(.flag))
    case "counters": keys(of: node, .declaration(.counter))
    case "set", "clear": list(node, .reference(.flag))
    case "add": keys(of: node, .reference(.counter))
    case "reveals": list(node, .reference(.fact))
    case "revealedBy": list(node, .reference(.step))
    case "heldBy": list(node, .reference(.person))
    case "step": add(node, .reference(.step))
    case "next": ways(node)
    case "when": add(node, .condition)
    case "tier": for element in node.elements { conditions(in: element) }
    case "panel": panel(node, of: kind)
    case "class": for notes in node.members { texts(notes.value) }
    default: break
    }
  }

  private mutating func ways(_ node: JSONNode) {
    add(node, .reference(.step))
    for way in node.elements {
      conditions(in: way)
      if let target = way.member("go") { add(target, .reference(.step)) }
    }
  }

  private mutating func conditions(in node: JSONNode) {
    if let condition = node.member("when") { add(condition, .condition) }
  }

  /// Votes on a choice stand by the options.
  private mutating func panel(_ node: JSONNode, of kind: ObjectKind) {
    guard kind == .choiceKey, let votes = node.member("votes") else { return }
    keys(of: votes, .reference(.item))
  }

  private mutating func list(_ node: JSONNode, _ content: NameSlot.Content) {
    for element in node.elements { add(element, content) }
  }

  private mutating func keys(of node: JSONNode, _ content: NameSlot.Content) {
    for member in node.members {
      slots.append(NameSlot(content: content, text: member.name, range: member.nameRange))
    }
  }

  private mutating func add(_ node: JSONNode, _ content: NameSlot.Content) {
    guard let text = node.string else { return }
    slots.append(NameSlot(content: content, text: text, range: node.range))
  }
}
