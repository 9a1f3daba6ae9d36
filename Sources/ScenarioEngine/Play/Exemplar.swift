/// The best conduct that the keys know: the best answer at every step, ties going to the first.
///
/// Made once for a case, with the case ready for playing and its keys ready for scoring.
package final class Exemplar: Sendable {
  /// The case.
  package let source: Case
  /// The agency's channels and instructions, which lift tiers and say what is open; none where
  /// the key alone counts.
  package let directory: Directory?

  /// The case, ready for playing.
  package let story: Story
  /// Its keys, ready for scoring, by step.
  let keys: ContiguousArray<PreparedKey>
  /// Tells which states lead to the same story.
  package let storyKeys: StoryKeys
  private let lift: @Sendable (TierBand) -> TierBand

  /// Makes the exemplar of a case.
  package init(of source: Case, directory: Directory? = nil) {
    let setting = source.scenario.head.setting
    let rules = (directory?.agencyRules ?? []).filter { $0.settings.contains(setting) }
    let lift: @Sendable (TierBand) -> TierBand = { band in
      rules.reduce(band) { $1.lift($0) }
    }
    self.source = source
    self.directory = directory
    self.lift = lift
    story = Story(of: source.scenario)
    storyKeys = StoryKeys(of: source)
    keys = ContiguousArray(
      zip(source.keys, source.scenario.steps).map { PreparedKey($0, $1.task, directory, lift) }
    )
  }

  /// The tiers that are right at an urgency key, after the agency's instructions.
  package func band(of key: UrgencyKey, in state: PlayState) -> TierBand {
    lift(state.value(of: key.band))
  }

  /// How specific an observation is in a state, by its step and its place there; nil where the step
  /// shows none.
  package func tier(of observation: Int, at step: Int, in state: PlayState) -> SignTier? {
    guard case .identify(let keys) = keys[step] else { return nil }
    return keys[observation].tier.value(in: state)
  }

  /// The best answer to the current step; nil at an ending.
  package func decision(in state: PlayState) -> Decision? {
    // Most steps are choices, and what these are worth was worked out before.
    if case .choose(let keys) = keys[state.step] { return .choose(best(of: keys, in: state)) }
    let visible = Array(story.visibleItems(in: state))
    switch (source.scenario.steps[state.step].task, source.keys[state.step]) {
    case (.ending, _): return nil
    case (.identify, .identify(let keys)):
      return .identify(
        Dictionary(uniqueKeysWithValues: visible.map { ($0, Decision.Mark(keys[$0].answer)) })
      )
    case (.questions, .questions(let keys)):
      return .questions(Set(visible.filter { keys[$0].place == .required }))
    case (.urgency, .urgency(let key)):
      return .urgency(band(of: key, in: state).lowest, nil)
    case (.handle(let task), let key): return decision(task, key, visible)
    case (.report(let task), .report(let key)): return decision(task, key, visible, state)
    default: return .read
    }
  }

  /// The steps that best conduct passes from a state on, each with the state before it.
  ///
  /// Ends at an ending; a case that goes round in circles is cut off after four times as many
  /// steps as it has.
  package func continuation(from start: PlayState) -> [PlayState] {
    var states: [PlayState] = []
    var state = start
    while states.count < source.scenario.steps.count * 4, let best = decision(in: state),
      let next = try? story.state(after: best, in: state)
    {
      states.append(state)
      state = next
    }
    return states
  }

  /// Whether a decision is as good as the best for the way on.
  ///
  /// Only answers that can change the story are judged: choices, questions, what is done of a list
  /// that is sorted, a report's urgency.
  package func isAsGood(_ decision: Decision, in state: PlayState) -> Bool {
    switch (keys[state.step], decision) {
    case (.choose(let keys), .choose(let place)):
      return keys[place].isDisputed
        || keys[place].merit == story.visibleItems(in: state).lazy.map { keys[$0].merit }.max()
    case (.questions(let keys), .questions(let picked)):
      return story.visibleItems(in: state).allSatisfy { place in
        switch keys[place].place {
        case .required: picked.contains(place)
        case .useful: true
        case .irrelevant, .forbidden: !picked.contains(place)
        }
      }
    case (.standings(let list), .sort(let answers)): return list.isAsGood(answers)
    case (.report(let key), .report(let report)):
      return key.urgency.band.value(in: state).contains(report.urgency)
    default: return true
    }
  }

  /// The first of the options that are there and worth the most.
  private func best(of keys: ContiguousArray<PreparedKey.Choice>, in state: PlayState) -> Int {
    var best: Int?
    for place in story.visibleItems(in: state)
    where best.map({ keys[place].merit > keys[$0].merit }) ?? true { best = place }
    return best ?? 0
  }

  private func decision(_ task: HandleTask, _ key: StepKey, _ visible: [Int]) -> Decision {
    switch (task.ask, key) {
    case (.sort, .standings(_, let keys)):
      return .sort(Dictionary(uniqueKeysWithValues: visible.map { ($0, keys[$0].sortAnswer) }))
    case (.rate, .standings(_, let keys)):
      let options = visible.map { (place: $0, key: keys[$0]) }
      let authors = Dictionary(uniqueKeysWithValues: options.map { ($0.place, $0.key.rating) })
      return .rate(authors.merging(RatedList(options).bestRatings ?? [:]) { _, panel in panel })
    case (.bestWorst, .standings(_, let keys)):
      let options = visible.map { (place: $0, key: keys[$0]) }
      let named = RankedList(options).bestAnswer(of: visible)
      return .bestWorst(best: named.best, worst: named.worst)
    default: preconditionFailure("the reader gives every task the key of its kind")
    }
  }

  private func decision(
    _ task: ReportTask,
    _ key: ReportKey,
    _ visible: [Int],
    _ state: PlayState
  ) -> Decision {
    var report = ReportDecision(urgency: band(of: key.urgency, in: state).lowest)
    guard report.urgency > .none else { return .report(report) }
    let wanted = wantedChannels(task, key.channels, at: state.clock)
    report.channels = Set(task.channels.indices.filter { wanted.contains(task.channels[$0]) })
    for place in visible
    where [.required, .useful].contains(key.facts[place].selection.place) {
      report.facts[place] = key.facts[place].label
    }
    report.saysNoProtectiveKnown = key.noProtectiveKnown
    report.saysNothingAgainstKnown = key.nothingAgainstKnown
    return .report(report)
  }
}

extension Exemplar {
  /// What is required, else the first accepted channel that is offered, if possible an open one.
  private func wantedChannels(
    _ task: ReportTask,
    _ key: ReportKey.ChannelKey,
    at time: LocalTime
  ) -> [String] {
    guard key.required.isEmpty else { return key.required }
    let accepted = key.accepted.filter(task.channels.contains)
    let open = accepted.first { directory?.channel($0)?.hours.isOpen(at: time) ?? true }
    return [open ?? accepted.first].compactMap { $0 }
  }
}
