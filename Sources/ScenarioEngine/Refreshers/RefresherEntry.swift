/// A piece of a finished case that the trainee will be asked again.
package struct RefresherEntry: Hashable, Sendable {
  /// The piece.
  package let item: RefresherItem
  /// How well it was recalled in the case; none where it was known, and is asked with other labels.
  package let grade: RecallGrade?

  /// Makes an entry.
  package init(_ item: RefresherItem, _ grade: RecallGrade?) {
    self.item = item
    self.grade = grade
  }
}

extension RefresherEntry {
  /// The most observations of a case that are asked in its other variant though they were answered well.
  package static let mostTwins = 12

  /// What of a finished play is asked again: observations that were answered wrongly or with doubt, facts
  /// that were left out or put in wrongly, channels that were chosen wrongly; and observations that the
  /// case's variants label differently, whose answer must be the same.
  ///
  /// A step that was met twice counts the first time, and nothing on which a panel disagrees is asked.
  /// `twins` are the other variants of the case.
  package static func entries(
    of play: Playthrough,
    _ tally: AttemptTally,
    in scoring: Scoring,
    twins: [Scenario] = []
  ) -> [RefresherEntry] {
    let scenario = play.scenario
    func observation(_ answer: AttemptTally.Observation) -> Observation? {
      guard case .identify(let task) = scenario.steps[answer.step].task else { return nil }
      return task.observations[answer.item]
    }
    var entries: [RefresherEntry] = []
    var known: [RefresherEntry] = []
    for answer in tally.observations {
      guard let observation = observation(answer) else { continue }
      let item = RefresherItem(.observation, of: tally.scenarioID, observation.id)
      if let grade = answer.refresherGrade {
        entries.append(RefresherEntry(item, grade))
      } else if twins.contains(where: { $0.labels(observation, atStep: answer.step) }) {
        known.append(RefresherEntry(item, nil))
      }
    }
    let sheet = AnswerSheet(of: play, exemplar: scoring.exemplar)
    let parts = sheet.entries.flatMap { scoring.refreshers(ofReport: $0, in: tally.scenarioID) }
    return entries + known.prefix(mostTwins) + parts
  }
}

extension AttemptTally.Observation {
  /// How well it was recalled where it is to be asked again, as it was wrong, or right with doubt.
  ///
  /// Where lines are marked, a mark says no more than that something is to be noticed.
  fileprivate var refresherGrade: RecallGrade? {
    let isRight = asksSureness ? isRight : isToBeNoticed == (answer != .ordinary)
    if !isRight { return .again }
    return sureness == .unsure || sureness == .guess ? .hard : nil
  }
}

extension Scenario {
  /// Whether this variant says an observation of another variant in other words.
  fileprivate func labels(_ other: Observation, atStep step: Int) -> Bool {
    guard steps.indices.contains(step), case .identify(let task) = steps[step].task else {
      return false
    }
    return task.observations.contains { $0.id == other.id && $0.text != other.text }
  }
}

extension Scoring {
  /// What of a report that was due is asked again.
  fileprivate func refreshers(
    ofReport entry: AnswerSheet.Entry,
    in scenarioID: String
  ) -> [RefresherEntry] {
    guard let key = reportKey(entry), case .report(let report) = entry.decision,
      case .report(let task) = source.scenario.steps[entry.step].task,
      report.urgency > .none, isReportDue(key, in: entry.state)
    else { return [] }
    var entries: [RefresherEntry] = []
    for place in entry.items where isScored(key.facts[place].selection.justification) {
      let isGiven = report.facts[place] != nil
      guard key.facts[place].selection.place.isWrong(isGiven: isGiven) else { continue }
      let item = RefresherItem(.fact, of: scenarioID, task.facts[place].id)
      entries.append(RefresherEntry(item, .again))
    }
    let chosen = Set(report.channels.map { task.channels[$0] })
    if key.channels.hasAnswer, isScored(key.channels.justification),
      !key.channels.isServed(by: chosen, isDue: true)
    {
      let id = source.scenario.steps[entry.step].id
      entries.append(RefresherEntry(RefresherItem(.channels, of: scenarioID, id), .again))
    }
    return entries
  }

  private func isReportDue(_ key: ReportKey, in state: PlayState) -> Bool {
    !band(of: key.urgency, in: state).contains(.none)
  }
}

extension SelectionKey.Place {
  /// Whether it was wrong to put a thing in, or to leave it out.
  fileprivate func isWrong(isGiven: Bool) -> Bool {
    switch self {
    case .required: !isGiven
    case .useful: false
    case .irrelevant, .forbidden: isGiven
    }
  }
}

extension ReportKey.ChannelKey {
  /// Whether there is a channel that serves.
  package var hasAnswer: Bool { !required.isEmpty || !accepted.isEmpty }
}
