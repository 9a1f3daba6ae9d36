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
    for (kind, name, former) in Self.former(in: new) { take(name, for: former, kind) }
    for (kind, name, former) in unremembered(in: new) { take(name, for: former, kind) }
  }

  /// Takes a name that is free in the old version, for a thing that has none of its own there.
  private mutating func take(_ name: String, for former: String, _ kind: NameKind) {
    guard names[kind]?[name] == nil,
      let renamed = try? Renaming(former, to: name, kind: kind, in: document)
    else { return }
    document = JSONDocument.read(renamed.bytes)
    names[kind, default: [:]][name] = former
  }

  /// The names of things that keep none of their former ones, as no answer goes by them: where one
  /// name stands at the place of another that is gone, the thing was renamed.
  private func unremembered(in new: JSONNode) -> [(NameKind, String, String)] {
    guard let root = document.root else { return [] }
    let (before, after) = (NameSlots(of: root), NameSlots(of: new))
    return [NameKind.person, .fact, .flag, .counter].flatMap { kind in
      let (old, new) = (before.declared(kind), after.declared(kind))
      guard old.count == new.count else { return [(NameKind, String, String)]() }
      return zip(old, new).filter { !new.contains($0) && !old.contains($1) }
        .map { (kind, $1, $0) }
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
