internal import JSONText
internal import ScenarioEngine

/// Reads what all keys share: reason, evidence, support, and where the key comes from.
enum KeyReader {
  /// Reads the justification of a key whose answers have names, in the order of a panel's votes.
  static func justification(_ object: ObjectReader?, answers: [String]) -> Justification {
    guard let object else { return Justification(basis: .synthesis(date: "")) }
    var justification = Justification(basis: object.run.basis)
    justification.reason = object.text("reason")
    justification.evidence = object.names(
      "evidence",
      in: object.run.context.evidence,
      .unknownEvidence
    )
    justification.support = object.word("support", Support.self) ?? .practice
    if let panel = object.object("panel", as: .panel) {
      justification.basis = .panel(PanelReader.read(panel, answers: answers))
    }
    return justification
  }

  /// Reads whether something belongs in a selection.
  static func selection(_ object: ObjectReader?) -> SelectionKey {
    let places = SelectionKey.Place.allCases.map(\.rawValue)
    return SelectionKey(
      place: object?.word("place", SelectionKey.Place.self) ?? .irrelevant,
      justification: justification(object, answers: places)
    )
  }
}

/// Reads practitioners' answers.
enum PanelReader {
  /// The most raters of one role.
  static let greatestCount = 1000

  /// Reads a panel whose votes fall on answers of these names.
  static func read(_ object: ObjectReader, answers: [String]) -> Panel {
    let run = object.run
    let isFictional = object.boolean("fictional")
    if isFictional, !run.context.allowsFictionalPanels {
      object.report(.fictionalPanel, at: "fictional")
    }
    let raters = counts(object, "raters")
    let votes = votes(object, answers)
    let raterCount = raters.values.reduce(0, +)
    let voteCount = votes.reduce(0, +)
    if raterCount != voteCount, !raters.isEmpty, !votes.isEmpty {
      object.report(
        .votesAndRatersDiffer,
        FindingDetails(count: voteCount, limit: raterCount),
        at: "votes"
      )
    }
    return Panel(raters: raters, votes: votes, fictional: isFictional)
  }

  private static func votes(_ object: ObjectReader, _ answers: [String]) -> [Int] {
    guard let node = object.value("votes") else { return [] }
    if node.kind == .object {
      let votes = counts(object, "votes")
      for member in node.members where !answers.contains(member.name) {
        let details = FindingDetails(
          name: clipped(member.name),
          expected: answers,
          found: clipped(member.name),
          nearest: object.run.nearest(to: member.name, among: answers)
        )
        object.run.report(.unknownValue, details, at: member.nameRange)
      }
      return answers.map { votes[$0] ?? 0 }
    }
    let nodes = object.list("votes")
    if node.kind == .array, nodes.count != answers.count {
      let details = FindingDetails(expected: answers, count: nodes.count, limit: answers.count)
      object.report(.wrongVoteCount, details, at: "votes")
    }
    return nodes.prefix(answers.count).compactMap {
      object.run.integer($0, in: 0...greatestCount, name: "votes")
    }
  }

  private static func counts(_ object: ObjectReader, _ name: String) -> [String: Int] {
    guard let node = object.value(name) else { return [:] }
    guard node.kind == .object else {
      object.run.reportType(.object, node)
      return [:]
    }
    var counts: [String: Int] = [:]
    for member in node.members.prefix(StepReader.greatestItemCount) {
      counts[cleanedLine(member.name)] =
        object.run.integer(member.value, in: 0...greatestCount, name: name)
    }
    return counts
  }
}
