internal import JSONText
internal import ScenarioFiles

/// An old version of a case in the names of a new one, as far as `formerly` tells them.
struct FormerNames {
  /// The old version, in the new names.
  private(set) var document: JSONDocument
  /// The old names by the new ones, by kind.
  private(set) var names: [NameKind: [String: String]] = [:]

  init(old: JSONDocument, new: JSONNode) {
    document = old
    for (kind, name, former) in Self.former(in: new) {
      // A name that is free in the old version, of a thing that has none of its own there.
      guard names[kind]?[name] == nil,
        let renamed = try? Renaming(former, to: name, kind: kind, in: document)
      else { continue }
      document = JSONDocument.read(renamed.bytes)
      names[kind, default: [:]][name] = former
    }
  }

  private static func former(in node: JSONNode) -> [(NameKind, String, String)] {
    var found: [(NameKind, String, String)] = []
    collect(node, .scenario, into: &found)
    for step in node.member("steps")?.elements.map(\.self) ?? [] {
      collect(step, .step, into: &found)
      for member in step.members where member.value.kind == .array {
        for item in member.value.elements { collect(item, .item, into: &found) }
      }
    }
    return found
  }

  private static func collect(
    _ node: JSONNode,
    _ kind: NameKind,
    into found: inout [(NameKind, String, String)]
  ) {
    guard let id = node.member("id")?.string else { return }
    for former in node.member("formerly")?.elements.compactMap(\.string).reversed() ?? [] {
      found.append((kind, id, former))
    }
  }
}
