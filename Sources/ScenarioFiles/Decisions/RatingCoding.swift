internal import JSONText
internal import PlainText
package import ScenarioEngine

/// Stores ratings of a trainee's own words as JSON text, and reads them again.
///
/// `{"step":"d3-report","criterion":"R6","rater":1,"level":2,"features":["who-where-when",…]}`. The
/// level always stands there, so that a log can be read without the rule that made it.
package enum RatingCoding {
  /// The version of the payload that is written.
  package static let version = 1

  /// Writes a rating, in one line.
  package static func encode(
    _ entry: PlacedRating,
    in scenario: Scenario
  ) throws(DecisionCodingError) -> String {
    guard scenario.steps.indices.contains(entry.step) else { throw .notInCase }
    let place: [JSONValue.Member] = [
      .init("step", .string(scenario.steps[entry.step].id)),
      .init("criterion", .string(entry.criterion)),
    ]
    return JSONValue.object(place + members(of: entry.rating)).text(.compact)
  }

  /// The members of a rating, as they stand in logs and on sheets.
  static func members(of rating: WordsRating) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("rater", .integer(rating.rater.rawValue)), .init("level", .integer(rating.level)),
    ]
    if case .features(let features, let holdsForbidden) = rating.judgement {
      let names = features.sorted().map { JSONValue.string($0.rawValue) }
      members.append(.init("features", .array(names)))
      if holdsForbidden { members.append(.init("forbidden", true)) }
    }
    if !rating.note.isEmpty { members.append(.init("note", .string(rating.note))) }
    return members
  }

  /// Reads a rating; everything in it must belong to the case.
  package static func decode(
    _ payload: String,
    version: Int = version,
    in scenario: Scenario
  ) throws(DecisionCodingError) -> PlacedRating {
    guard version == Self.version else { throw .unknownVersion(version) }
    let document = JSONDocument.read(Array(payload.utf8))
    guard document.problems.isEmpty, let root = document.root, root.kind == .object else {
      throw .notJSON
    }
    let members = try StrictMembers(
      root,
      required: ["step", "criterion", "rater", "level"],
      optional: ["features", "forbidden", "note"]
    )
    guard let id = members["step"]?.string else { throw .wrongValue("step") }
    guard let step = scenario.stepIndex(id) else { throw .unknownStep(clipped(id)) }
    guard case .report = scenario.steps[step].task else { throw .wrongKind(clipped(id)) }
    guard let criterion = members["criterion"]?.string else { throw .wrongValue("criterion") }
    guard let rater = members["rater"]?.integer.flatMap(WordsRating.Rater.init) else {
      throw .wrongValue("rater")
    }
    let rating = WordsRating(
      rater: rater,
      judgement: try judgement(members),
      note: try note(members["note"])
    )
    return PlacedRating(step: step, criterion: CleanText.line(criterion), rating: rating)
  }

  private static func judgement(
    _ members: StrictMembers
  ) throws(DecisionCodingError) -> WordsRating.Judgement {
    guard let level = members["level"]?.integer, (0...3).contains(level) else {
      throw .wrongValue("level")
    }
    guard let node = members["features"] else {
      guard members["forbidden"] == nil else { throw .missing("features") }
      return .level(level)
    }
    let holdsForbidden = members["forbidden"]?.boolean ?? false
    guard members["forbidden"] == nil || members["forbidden"]?.kind == .boolean else {
      throw .wrongValue("forbidden")
    }
    let judgement = WordsRating.Judgement.features(
      try features(node),
      holdsForbidden: holdsForbidden
    )
    guard judgement.level == level else { throw .wrongValue("level") }
    return judgement
  }

  private static func features(
    _ node: JSONNode
  ) throws(DecisionCodingError) -> Set<WordsFeature> {
    guard node.kind == .array else { throw .wrongValue("features") }
    var features: Set<WordsFeature> = []
    for element in node.elements {
      guard let name = element.string, let feature = WordsFeature(rawValue: name) else {
        throw .wrongValue("features")
      }
      guard features.insert(feature).inserted else { throw .repeatedItem(name) }
    }
    return features
  }

  private static func note(_ node: JSONNode?) throws(DecisionCodingError) -> String {
    guard let node else { return "" }
    guard let note = node.string else { throw .wrongValue("note") }
    return note.asRatingNote
  }
}

extension String {
  /// The text as the note of a rating: cleaned, on one line, not longer than it may be.
  package var asRatingNote: String {
    String(CleanText.line(self).prefix(WordsRating.greatestNote))
  }
}
