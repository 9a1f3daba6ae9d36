package import JSONText
package import ScenarioFiles

/// What differs between two versions of a case, part by part.
package struct CaseComparison: Sendable {
  /// What a difference concerns.
  package enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// What is played: ways on, conditions, times, what is offered.
    case play
    /// Which answers are right.
    case key
    case words
    /// What concerns neither play nor score: sources, notes, former names.
    case notes
  }

  /// What became of a part.
  package struct Change: Hashable, Sendable {
    /// The kinds of changes.
    package enum Kind: Hashable, Sendable {
      case added, removed
      /// It is still there, under its name or under a new one, and says something else.
      case changed
    }

    /// What became of it.
    package let kind: Kind
    /// What it is; nil for a member of the head.
    package let part: NameKind?
    /// Its name in the new version; in the old one where it was removed.
    package let name: String
    /// The name that it had, where it has another now.
    package var formerName: String?
    /// What about it differs.
    package var aspects: Set<Aspect> = []
    /// What became of the things that it asks about.
    package var items: [Change] = []
  }

  /// The members of the head that differ.
  package private(set) var head: [Change] = []
  /// The people and the facts of the case file that differ, and flags and counters of another name.
  package private(set) var declared: [Change] = []
  /// The steps that differ, in the order of the new version, those removed at the end.
  package private(set) var steps: [Change] = []
  /// Whether steps that both versions have stand in another order.
  package private(set) var isOrderChanged = false

  /// Whether the two say the same.
  package var isEmpty: Bool {
    head.isEmpty && declared.isEmpty && steps.isEmpty && !isOrderChanged
  }

  /// What differs, all parts together.
  package var aspects: Set<Aspect> {
    var found = Set((head + declared + steps).flatMap(Self.aspects))
    if isOrderChanged { found.insert(.play) }
    return found
  }

  /// The steps and the things that one could answer and cannot any more, in the old names.
  package var impossible: [Change] {
    steps.flatMap { step in
      step.kind == .removed ? [step] : step.items.filter { $0.kind == .removed }
    }
  }

  /// Compares two versions, of which each is a case's file read as JSON.
  package init(old: JSONDocument, new: JSONDocument) {
    guard let newRoot = new.root else { return }
    let former = FormerNames(old: old, new: newRoot)
    guard let oldRoot = former.document.root else { return }
    compareHeads(oldRoot, newRoot)
    if let name = former.names[.scenario]?.values.first,
      let place = head.firstIndex(where: { $0.name == "id" })
    {
      head[place].formerName = name
    }
    declared =
      Self.changes("people", .person, .person, oldRoot, newRoot, former)
      + Self.changes("facts", .fact, .caseFact, oldRoot, newRoot, former)
      + Self.renamed(.flag, former) + Self.renamed(.counter, former)
    compareSteps(oldRoot, newRoot, former)
  }

  private static func aspects(of change: Change) -> Set<Aspect> {
    // What comes or goes is played otherwise.
    let own: Set<Aspect> = change.kind == .changed ? change.aspects : [.play]
    return change.items.reduce(own) { $0.union(aspects(of: $1)) }
  }
}

// MARK: - Head

extension CaseComparison {
  private mutating func compareHeads(_ old: JSONNode, _ new: JSONNode) {
    for member in ObjectKind.scenario.members
    where !["steps", "people", "facts"].contains(member.name) {
      let (before, after) = (old.member(member.key), new.member(member.key))
      guard before?.value != after?.value else { continue }
      let aspect: Aspect =
        switch member.content {
        case .text, .list(.variant): .words
        case .note: .notes
        default: .play
        }
      let kind: Change.Kind = before == nil ? .added : after == nil ? .removed : .changed
      head.append(Change(kind: kind, part: nil, name: member.name, aspects: [aspect]))
    }
  }

  /// The changes in a list of things with ids.
  private static func changes(
    _ list: String,
    _ part: NameKind,
    _ kind: ObjectKind,
    _ old: JSONNode,
    _ new: JSONNode,
    _ former: FormerNames
  ) -> [Change] {
    changes(part, things(old.member(named: list)), things(new.member(named: list)), former) {
      one,
      other in
      aspects(one, other, as: kind)
    }
  }

  /// What has another name and is nothing but its name.
  private static func renamed(_ kind: NameKind, _ former: FormerNames) -> [Change] {
    (former.names[kind] ?? [:]).sorted { $0.key < $1.key }.map { name, old in
      Change(kind: .changed, part: kind, name: name, formerName: old)
    }
  }
}

// MARK: - Steps

extension CaseComparison {
  private mutating func compareSteps(
    _ old: JSONNode,
    _ new: JSONNode,
    _ former: FormerNames
  ) {
    let before = Self.things(old.member("steps"))
    let after = Self.things(new.member("steps"))
    steps = Self.changes(.step, before, after, former, Self.aspectsOfSteps)
    for (id, node) in after.ordered {
      guard let earlier = before.byID[id] else { continue }
      let items = Self.items(earlier, node, former)
      guard !items.isEmpty else { continue }
      if let place = steps.firstIndex(where: { $0.name == id && $0.kind == .changed }) {
        steps[place].items = items
      } else {
        steps.append(Change(kind: .changed, part: .step, name: id, items: items))
      }
    }
    let order = Dictionary(
      after.ordered.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    steps.sort { (order[$0.name] ?? .max) < (order[$1.name] ?? .max) }
    let shared = after.ordered.map(\.id).filter { before.byID[$0] != nil }
    isOrderChanged = shared != before.ordered.map(\.id).filter { after.byID[$0] != nil }
  }

  private static func kind(of step: JSONNode) -> ObjectKind {
    ObjectKind.step(
      kind: step.member("kind")?.string ?? "",
      form: step.member("form")?.string,
      ask: step.member("ask")?.string
    ) ?? .scene
  }

  /// The lists of a step in which things stand that can be answered, with what they hold.
  private static func lists(of kind: ObjectKind) -> [(name: String, kind: ObjectKind)] {
    kind.members.compactMap { member in
      guard case .list(let inner) = member.content, NameKind(of: inner) == .item else { return nil }
      return (member.name, inner)
    }
  }

  private static func aspectsOfSteps(_ old: JSONNode, _ new: JSONNode) -> Set<Aspect> {
    let (before, after) = (kind(of: old), kind(of: new))
    guard before == after else { return [.play] }
    return aspects(old, new, as: after, without: Set(lists(of: after).map(\.name)))
  }

  private static func items(
    _ old: JSONNode,
    _ new: JSONNode,
    _ former: FormerNames
  ) -> [Change] {
    let (before, after) = (lists(of: kind(of: old)), lists(of: kind(of: new)))
    let names = Set(before.map(\.name) + after.map(\.name)).sorted()
    return names.flatMap { name in
      let inner = (after + before).first { $0.name == name }?.kind ?? .observation
      let things = (Self.things(old.member(named: name)), Self.things(new.member(named: name)))
      return changes(.item, things.0, things.1, former) { aspects($0, $1, as: inner) }
    }
  }
}

// MARK: - Things with ids

extension CaseComparison {
  /// Things by their ids, and in their order.
  private struct Things {
    var ordered: [(id: String, node: JSONNode)] = []
    var byID: [String: JSONNode] = [:]
  }

  private static func things(_ list: JSONNode?) -> Things {
    var things = Things()
    for node in list?.elements.map(\.self) ?? [] {
      guard let id = node.member("id")?.string, things.byID[id] == nil else { continue }
      things.ordered.append((id, node))
      things.byID[id] = node
    }
    return things
  }

  private static func changes(
    _ part: NameKind,
    _ old: Things,
    _ new: Things,
    _ former: FormerNames? = nil,
    _ aspects: (JSONNode, JSONNode) -> Set<Aspect>
  ) -> [Change] {
    let present = new.ordered.compactMap { id, node -> Change? in
      guard let before = old.byID[id] else { return Change(kind: .added, part: part, name: id) }
      var change = Change(kind: .changed, part: part, name: id, aspects: aspects(before, node))
      change.formerName = former?.names[part]?[id]
      return change.aspects.isEmpty && change.formerName == nil ? nil : change
    }
    let gone = old.ordered.filter { new.byID[$0.id] == nil }
    return present + gone.map { Change(kind: .removed, part: part, name: $0.id) }
  }

  private static func aspects(
    _ old: JSONNode,
    _ new: JSONNode,
    as kind: ObjectKind,
    without members: Set<String> = []
  ) -> Set<Aspect> {
    let before = PartForm(of: old, as: kind, without: members)
    let after = PartForm(of: new, as: kind, without: members)
    var found: Set<Aspect> = []
    if before.play != after.play { found.insert(.play) }
    if before.keys != after.keys { found.insert(.key) }
    if before.words != after.words { found.insert(.words) }
    if found.isEmpty, !saysSame(old, new, without: members) { found.insert(.notes) }
    return found
  }

  /// Whether two objects have the same members, in whatever order.
  private static func saysSame(
    _ old: JSONNode,
    _ new: JSONNode,
    without members: Set<String>
  ) -> Bool {
    func sorted(_ node: JSONNode) -> JSONValue {
      var value = node.value
      for name in members { value[name] = nil }
      return value.mappingObjects { .object($0.sorted { $0.name < $1.name }) }
    }
    return sorted(old) == sorted(new)
  }
}
