import JSONText
import Testing

/// Walks a JSON Schema and a value together, and says where the value is not as the schema says.
///
/// It knows the words that the schemas of the repository use, and stops at any other, so that nothing
/// in a schema is passed over in silence.
struct SchemaWalk {
  private struct UnknownWord: Error { let word: String }

  private let root: JSONValue

  init(_ schema: String) throws {
    root = try Self.value(of: schema)
  }

  /// A text of JSON as a value.
  static func value(of text: String) throws -> JSONValue {
    let document = JSONDocument.read(Array(text.utf8))
    #expect(document.problems.isEmpty)
    return try #require(document.root).value
  }

  /// The words that a member of a definition may be.
  func words(_ definition: String, _ member: String) -> [String]? {
    root["$defs"]?[definition]?["properties"]?[member]?["enum"]?.elements.compactMap(\.string)
  }

  /// Where a text of JSON is not as the schema says.
  func mistakes(in text: String) throws -> [String] { try mistakes(in: Self.value(of: text)) }

  /// Where a value is not as the schema says.
  func mistakes(in value: JSONValue) throws -> [String] {
    var met: Set<String> = []
    return try mistakes(value, root, "", &met)
  }

  /// The definitions that nothing in a text is an example of.
  func unmet(by text: String) throws -> [String] {
    var met: Set<String> = []
    _ = try mistakes(try Self.value(of: text), root, "", &met)
    return (root["$defs"]?.members ?? []).map(\.name).filter { !met.contains($0) }
  }

  private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  private func mistakes(
    _ value: JSONValue,
    _ schema: JSONValue,
    _ place: String,
    _ met: inout Set<String>
  ) throws -> [String] {
    var found: [String] = []
    for member in schema.members where !Self.annotations.contains(member.name) {
      let rule = member.value
      switch member.name {
      case "$ref": found += try reference(value, rule, place, &met)
      case "anyOf": found += try anyOf(value, rule.elements, place, &met)
      case "type":
        let names = rule.string.map { [$0] } ?? rule.elements.compactMap(\.string)
        if !names.contains(where: { value.isOfType($0) }) { found.append("\(place): wrong type") }
      case "const": if value != rule { found.append("\(place): not one of those allowed") }
      case "enum":
        if !rule.elements.contains(value) { found.append("\(place): not one of those allowed") }
      case "pattern":
        let pattern = try Regex(try #require(rule.string))
        if let text = value.string, try pattern.firstMatch(in: text) == nil {
          found.append("\(place): not of its form")
        }
      case "items":
        for (number, element) in value.elements.enumerated() {
          found += try mistakes(element, rule, "\(place)/\(number)", &met)
        }
      case "properties", "required", "additionalProperties", "minProperties", "maxProperties":
        continue
      default: throw UnknownWord(word: member.name)
      }
    }
    guard case .object(let members) = value else { return found }
    return found + (try self.mistakes(members, schema, place, &met))
  }

  /// Holds the members of an object against what is said of them.
  private func mistakes(
    _ members: [JSONValue.Member],
    _ schema: JSONValue,
    _ place: String,
    _ met: inout Set<String>
  ) throws -> [String] {
    var found: [String] = []
    let others = schema["additionalProperties"]
    for member in members {
      if let rule = schema["properties"]?[member.name] {
        found += try mistakes(member.value, rule, "\(place)/\(member.name)", &met)
      } else if others == .boolean(false) {
        found.append("\(place): unknown member \(member.name)")
      } else if let others {
        found += try mistakes(member.value, others, "\(place)/\(member.name)", &met)
      }
    }
    let names = members.map(\.name)
    for name in schema["required"]?.elements.compactMap(\.string) ?? []
    where !names.contains(name) {
      found.append("\(place): missing member \(name)")
    }
    if let least = schema["minProperties"]?.count, members.count < least {
      found.append("\(place): too few members")
    }
    if let most = schema["maxProperties"]?.count, members.count > most {
      found.append("\(place): too many members")
    }
    return found
  }

  private func reference(
    _ value: JSONValue,
    _ rule: JSONValue,
    _ place: String,
    _ met: inout Set<String>
  ) throws -> [String] {
    let name = rule.string?.split(separator: "/").last.map(String.init) ?? ""
    let definition = try #require(root["$defs"]?[name], "\(rule)")
    var inside = met
    let found = try mistakes(value, definition, place, &inside)
    if found.isEmpty { met = inside.union([name]) }
    return found
  }

  private func anyOf(
    _ value: JSONValue,
    _ forms: [JSONValue],
    _ place: String,
    _ met: inout Set<String>
  ) throws -> [String] {
    for form in forms {
      var inside = met
      guard try mistakes(value, form, place, &inside).isEmpty else { continue }
      met = inside
      return []
    }
    return ["\(place): fits none of \(forms.count) forms"]
  }
}

extension JSONValue {
  /// The members of an object; none of anything else.
  fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// The whole number that it is.
  fileprivate var count: Int? {
    switch self {
    case .integer(let number): number
    case .number(let number): Int(number.text)
    default: nil
    }
  }

  fileprivate func isOfType(_ name: String) -> Bool {
    switch (self, name) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.boolean, "boolean"),
      (.null, "null"):
      true
    case (.integer, "integer"), (.number, "integer"): count != nil
    default: false
    }
  }
}
