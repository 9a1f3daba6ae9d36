/// What a rater sees of a report: the task, what was known, what is looked for, the text.
///
/// Whoever rates is blind by construction: a sheet holds no name, no profile, no attempt, no score,
/// no answer key, no exemplar, and no other rating.
package struct RatingSheet: Hashable, Sendable {
  /// The name under which the text goes from hand to hand; it leads back to the attempt only in the
  /// records that hold the attempt.
  package var code: String
  /// The id of the case.
  package var scenarioID: String
  /// The title of the case.
  package var title: LocalizedText
  /// Who the writer was in the case.
  package var role: LocalizedText
  /// The id of the step at which it was written.
  package var step: String
  /// What was asked for.
  package var task: LocalizedText
  /// The facts that were offered for the report, in the author's order.
  package var facts: [LocalizedText]
  /// What the case's author holds own words against.
  package var checklist: [LocalizedText]
  /// The rubric's id and version.
  package var rubric: String
  /// The id of the criterion.
  package var criterion: String
  /// The rubric's own words for each feature, by number; empty where it has none.
  package var features: [LocalizedText]
  /// What each level 0 to 3 looks like.
  package var levels: [LocalizedText]
  /// The text, cleaned; lines are kept.
  package var words: String

  /// Makes a sheet that holds no text yet.
  package init(code: String, scenarioID: String, step: String) {
    self.code = code
    self.scenarioID = scenarioID
    self.step = step
    title = .empty
    role = .empty
    task = .empty
    facts = []
    checklist = []
    rubric = ""
    criterion = ""
    features = []
    levels = []
    words = ""
  }

  /// How many words the text has.
  package var wordCount: Int {
    words.split { $0.isWhitespace }.count { word in word.contains { $0.isLetter || $0.isNumber } }
  }
}

extension Rubric {
  /// The criterion that people set by reading; none where the rubric has none.
  package var humanCriterion: Criterion? {
    criteria.first { $0.measure == .human }
  }
}

extension Scoring {
  /// The turns of a play whose words can be rated: a report was due, one was written, it has words.
  ///
  /// None where the rubric has no criterion that people set.
  package func ratableTurns(of play: Playthrough) -> [Playthrough.Turn] {
    guard rubric.humanCriterion != nil, play.isFinished, !source.scenario.head.isGuide else {
      return []
    }
    var seen: Set<Int> = []
    return play.turns.filter { turn in
      guard case .report(let report) = turn.decision,
        case .report(let task) = source.scenario.steps[turn.step].task,
        case .report(let key) = source.keys[turn.step]
      else { return false }
      // A step that is met twice counts the first time.
      guard seen.insert(turn.step).inserted, !task.wordsPrompt.isEmpty else { return false }
      return !report.words.isEmpty && report.urgency > .none
        && band(of: key.urgency, in: turn.before).lowest > .none
        && !isOnlySpoken(report, key, in: turn.before)
    }
  }

  /// The sheet of a turn whose words can be rated; none for any other.
  package func ratingSheet(of turn: Playthrough.Turn, code: String) -> RatingSheet? {
    let step = source.scenario.steps[turn.step]
    guard let criterion = rubric.humanCriterion, case .report(let report) = turn.decision,
      case .report(let task) = step.task, case .report(let key) = source.keys[turn.step]
    else { return nil }
    let head = source.scenario.head
    var sheet = RatingSheet(code: code, scenarioID: head.id, step: step.id)
    sheet.title = head.title
    sheet.role = head.role
    sheet.task = task.wordsPrompt
    sheet.facts = source.scenario.visibleItems(in: turn.before).map { task.facts[$0].text }
    sheet.checklist = key.checklist
    sheet.rubric = "\(rubric.id) \(rubric.version)"
    sheet.criterion = criterion.id
    sheet.features = criterion.features
    sheet.levels = criterion.levels
    sheet.words = report.words
    return sheet
  }
}
