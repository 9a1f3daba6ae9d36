package import JSONText

/// The members of an object of which none is unknown and none that is needed is missing.
package struct StrictMembers {
  private var values: [String: JSONNode] = [:]

  /// Reads the members of an object.
  package init(
    _ node: JSONNode,
    required: [String],
    optional: [String] = []
  ) throws(DecisionCodingError) {
    guard node.kind == .object else { throw .wrongValue("answer") }
    for member in node.members {
      let name = member.name
      guard required.contains(name) || optional.contains(name) else {
        throw .unexpected(clipped(name))
      }
      values[name] = member.value
    }
    for name in required where values[name] == nil { throw .missing(name) }
  }

  /// The value of a member; none where it is optional and not there.
  package subscript(_ name: String) -> JSONNode? { values[name] }
}
