package import JSONText
internal import ScenarioFiles

/// A name of a case in the place of another, in the plays that are kept beside the case.
///
/// Plays name the case, its steps and what can be answered, and nothing else.
package enum PlaysRenaming {
  /// The file of plays with the new name; nil where the old one does not stand in it, or where it
  /// has mistakes in its JSON.
  package static func bytes(of plays: JSONDocument, after renaming: Renaming) -> [UInt8]? {
    guard plays.isWellFormed, let root = plays.root else { return nil }
    let ranges = places(in: root, of: renaming)
    guard !ranges.isEmpty else { return nil }
    var edits = JSONEdits(of: plays)
    let name = JSONValue.string(renaming.new).bytes()
    for range in ranges { edits.replace(range, with: name) }
    return edits.bytes
  }

  private static func places(in root: JSONNode, of renaming: Renaming) -> [Range<Int>] {
    let plays = root.member("plays")?.elements.map(\.self) ?? []
    let nodes: [JSONNode?] =
      switch renaming.kind {
      case .scenario: [root.member("case")]
      case .step: plays.flatMap(steps)
      case .item: plays.flatMap(decisions).flatMap(items)
      default: []
      }
    let strings = nodes.compactMap(\.self).filter { $0.string == renaming.old }.map(\.range)
    guard renaming.kind == .item else { return strings }
    let keys = plays.flatMap(decisions).flatMap(itemKeys).filter { $0.name == renaming.old }
    return strings + keys.map(\.nameRange)
  }

  private static func decisions(of play: JSONNode) -> [JSONNode] {
    play.member("decisions")?.elements.map(\.self) ?? []
  }

  /// What names a step: each decision, the ending that is expected, critical errors.
  private static func steps(of play: JSONNode) -> [JSONNode?] {
    let expected = play.member("expected")
    let errors = expected?.member("criticalErrors")?.elements.map(\.self) ?? []
    return decisions(of: play).map { $0.member("step") } + [expected?.member("ending")]
      + errors.map { $0.member("step") }
  }

  /// What names an item as a string.
  private static func items(of decision: JSONNode) -> [JSONNode?] {
    guard let answer = decision.member("answer") else { return [] }
    let named = answer.member("best-worst")
    return [answer.member("choose"), named?.member("best"), named?.member("worst")]
      + (answer.member("questions")?.elements.map(Optional.some) ?? [])
  }

  /// What names an item before its answer.
  private static func itemKeys(of decision: JSONNode) -> [JSONMember] {
    guard let answer = decision.member("answer") else { return [] }
    let lists = [
      answer.member("identify"), answer.member("sort"), answer.member("rate"),
      answer.member("report")?.member("facts"),
    ]
    return lists.compactMap(\.self).flatMap { Array($0.members) }
  }
}
