import JSONText

/// Renders what was read as compact JSON, with `?` for what cannot be read.
func outline(_ node: JSONNode?) -> String {
  guard let node else { return "" }
  switch node.kind {
  case .object:
    let members = node.members.map { quoted($0.name) + ":" + outline($0.value) }
    return "{" + members.joined(separator: ",") + "}"
  case .array: return "[" + node.elements.map(outline).joined(separator: ",") + "]"
  case .string: return quoted(node.string ?? "no string")
  case .number: return node.integer.map { "\($0)" } ?? node.double.map { "\($0)" } ?? "no number"
  case .boolean: return node.boolean.map { "\($0)" } ?? "no boolean"
  case .null: return "null"
  case .unreadable: return "?"
  }
}

private func quoted(_ text: String) -> String { "'\(text)'" }
