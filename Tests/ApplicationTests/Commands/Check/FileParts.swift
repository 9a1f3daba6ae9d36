import JSONText
import ScenarioFiles

/// A part of a case's file: a member of an object, or an element of a list.
struct FilePart: Sendable {
  /// What it is, by the names that lead to it; steps stand by their kind: `.steps.scene.next`.
  let role: String
  /// The kind of object that it is a member of; nil for elements and where names are free.
  let owner: ObjectKind?
  /// Its name; empty for an element.
  let member: String
  /// How much it is needed; nil where the format knows no such member.
  let need: Member.Need?
  /// The bytes of its name; nil for an element.
  let name: Range<Int>?
  /// The bytes of its value.
  let value: Range<Int>
  /// Whether it is an object with an id of its own.
  let hasID: Bool

  /// The bytes of all of it.
  var range: Range<Int> { (name ?? value).lowerBound..<value.upperBound }
}

/// The parts of a case's file, in its order.
struct FileParts {
  private(set) var parts: [FilePart] = []

  /// The objects in members that the tables of the format call structure or notes.
  private static let kinds: [String: ObjectKind] = [
    "next": .route, "tier": .conditionalTier, "panel": .panel, "class": .classNotes,
    "review": .review, "keys": .defaultBasis, "suppress": .suppression,
  ]

  init(of root: JSONNode) {
    object(root, .scenario, "")
  }

  private mutating func object(_ node: JSONNode, _ kind: ObjectKind?, _ role: String) {
    for member in node.members {
      let entry = kind?.members.first { $0.name == member.name }
      let own = role + "." + (kind == nil ? "*" : member.name)
      parts.append(
        FilePart(
          role: own,
          owner: kind,
          member: member.name,
          need: entry?.need,
          name: member.nameRange,
          value: member.value.range,
          hasID: false
        )
      )
      switch entry?.content {
      case .object(let inner), .list(let inner): value(member.value, inner, own)
      case .steps: steps(member.value, own)
      default: value(member.value, entry.flatMap { Self.kinds[$0.name] }, own)
      }
    }
  }

  private mutating func value(_ node: JSONNode, _ kind: ObjectKind?, _ role: String) {
    if node.kind == .object { object(node, kind, role) }
    for element in node.elements {
      add(element, role + "[]")
      value(element, kind, role + "[]")
    }
  }

  private mutating func steps(_ node: JSONNode, _ role: String) {
    for step in node.elements {
      let words = ["kind", "form", "ask"].map { step.member(named: $0)?.string }
      let own = role + "." + words.compactMap(\.self).joined(separator: "-")
      add(step, own)
      let kind = ObjectKind.step(kind: words[0] ?? "", form: words[1], ask: words[2])
      object(step, kind, own)
    }
  }

  private mutating func add(_ element: JSONNode, _ role: String) {
    parts.append(
      FilePart(
        role: role,
        owner: nil,
        member: "",
        need: nil,
        name: nil,
        value: element.range,
        hasID: element.member("id")?.string != nil
      )
    )
  }
}

/// Something that happens to a part of a file.
enum FieldChange: String, CaseIterable {
  case deleted, null, huge, misspelt, twice
  case number, truth, list, object, words, empty

  /// What stands in the place of a value; nil for changes of another kind.
  private var value: String? {
    switch self {
    case .null: "null"
    case .huge: "99999999999999999999"
    case .number: "7"
    case .truth: "true"
    case .list: "[]"
    case .object: "{}"
    case .words: "\"Words that mean nothing here\""
    case .empty: "\"\""
    case .deleted, .misspelt, .twice: nil
    }
  }

  /// The file after the change; nil where it cannot happen to the part.
  func bytes(_ part: FilePart, in file: [UInt8]) -> [UInt8]? {
    var changed = file
    if let value {
      changed.replaceSubrange(part.value, with: value.utf8)
      return changed
    }
    switch self {
    case .misspelt:
      guard part.need != nil, let name = part.name else { return nil }
      changed.replaceSubrange(name, with: "\"zzzz\"".utf8)
    case .twice:
      changed.insert(contentsOf: [UInt8(ascii: ",")] + file[part.range], at: part.range.upperBound)
    default: changed.removeSubrange(Self.rangeWithComma(part.range, in: file))
    }
    return changed
  }

  /// Whether the file cannot be a case any more.
  func isMistake(in part: FilePart) -> Bool {
    switch self {
    case .null, .huge, .misspelt: true
    case .deleted: part.need == .required
    case .twice: part.name != nil || part.hasID
    default: false
    }
  }

  /// A part with the comma behind it, else with the one before it.
  private static func rangeWithComma(_ range: Range<Int>, in file: [UInt8]) -> Range<Int> {
    let space = Set(" \n".utf8)
    let comma = UInt8(ascii: ",")
    let end = file[range.upperBound...].firstIndex { !space.contains($0) }
    if let end, file[end] == comma { return range.lowerBound..<end + 1 }
    let start = file[..<range.lowerBound].lastIndex { !space.contains($0) }
    if let start, file[start] == comma { return start..<range.upperBound }
    return range
  }
}
