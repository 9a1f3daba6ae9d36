internal import JSONText
internal import ScenarioEngine

/// Reads practitioners' answers.
enum PanelReader {
  /// The most raters of one role.
  static let greatestCount = 1000

  /// Reads a panel whose votes fall on answers of these names; where an item is rated these are the
  /// numbers 1 to 5, and the raters' own ratings may stand there instead of votes.
  static func read(_ object: ObjectReader, answers: [String], isRated: Bool) -> Panel {
    let run = object.run
    let isFictional = object.boolean("fictional")
    if isFictional, !run.context.allowsFictionalPanels {
      object.report(.fictionalPanel, at: "fictional")
    }
    checkAnswers(object, isRated: isRated)
    let raters = counts(object, "raters")
    let panel =
      object.has("ratings")
      ? Panel(raters: raters, ratings: ratings(object), fictional: isFictional)
      : Panel(
        raters: raters,
        votes: votes(object, answers),
        isRated: isRated,
        fictional: isFictional
      )
    let raterCount = raters.values.reduce(0, +)
    if raterCount != panel.count, !raters.isEmpty, panel.count > 0 {
      object.report(
        .votesAndRatersDiffer,
        FindingDetails(count: panel.count, limit: raterCount),
        at: object.has("ratings") ? "ratings" : "votes"
      )
    }
    return panel
  }

  /// A panel has either votes or, where an item is rated, ratings.
  private static func checkAnswers(_ object: ObjectReader, isRated: Bool) {
    switch (object.has("votes"), object.has("ratings")) {
    case (false, false):
      object.report(
        .missingMember,
        FindingDetails(name: "votes", owner: object.kind.name),
        at: "votes"
      )
    case (true, true): object.report(.votesAndRatings, at: "ratings")
    case (_, true) where !isRated: object.report(.ratingsOfVotes, at: "ratings")
    default: break
    }
  }

  private static func ratings(_ object: ObjectReader) -> [Int] {
    let nodes = object.list("ratings")
    object.checkCount(nodes.count, of: "ratings", least: 1, limit: greatestCount)
    return nodes.prefix(greatestCount).compactMap {
      object.run.integer($0, in: Panel.scale, name: "ratings")
    }
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

  private static func counts(_ object: ObjectReader, _ name: JSONName) -> [String: Int] {
    guard let node = object.value(name) else { return [:] }
    guard node.kind == .object else {
      object.run.reportType(.object, node)
      return [:]
    }
    var counts: [String: Int] = [:]
    for member in node.members.prefix(StepReader.greatestItemCount) {
      counts[cleanedLine(member.name)] =
        object.run.integer(member.value, in: 0...greatestCount, name: name.text)
    }
    return counts
  }
}
