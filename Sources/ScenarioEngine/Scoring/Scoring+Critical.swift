/// Critical errors (rubric-draft, section 5): policy, not evidence.
extension Scoring {
  /// The critical errors of a play, in order.
  ///
  /// Every visit to a step counts, also where only the first is scored.
  func criticalErrors(_ turns: [Playthrough.Turn]) -> [CriticalEvent] {
    turns.indices.flatMap { place in
      let turn = turns[place]
      return criticalErrors(of: turn.decision, in: turn.before, after: turns[..<place])
        .map { CriticalEvent(id: $0, step: turn.step) }
    }
  }

  /// The critical errors that a decision would be after some turns, by id, each once: the option
  /// or the channel chosen is flagged by its author, or a rule of the rubric fires.
  package func criticalErrors(
    of decision: Decision,
    in state: PlayState,
    after earlier: ArraySlice<Playthrough.Turn> = []
  ) -> [String] {
    let step = state.step
    switch (source.scenario.steps[step].task, source.keys[step], decision) {
    case (_, .choose(let keys), .choose(let place)):
      return keys[place].critical.map { [$0] } ?? []
    case (.report(let task), .report(let key), .report(let report)):
      var found: Set<String> = []
      if report.urgency > .none {
        found.formUnion(report.channels.compactMap { key.channels.critical[task.channels[$0]] })
      }
      if restsOnProtected(report, key), let id = errorID(.protectedAlone) { found.insert(id) }
      if report.urgency < .now, let id = dangerLeftID(key, state, earlier) { found.insert(id) }
      return found.sorted()
    default: return []
    }
  }

  /// How many critical errors the answers of a play could have made.
  func criticalChances(_ turns: [Playthrough.Turn]) -> Int {
    turns.indices.map { chances(of: turns[$0], after: turns[..<$0]) }.reduce(0, +)
  }

  private func chances(
    of turn: Playthrough.Turn,
    after earlier: ArraySlice<Playthrough.Turn>
  ) -> Int {
    let items = source.scenario.visibleItems(in: turn.before)
    switch (source.scenario.steps[turn.step].task, source.keys[turn.step]) {
    case (_, .choose(let keys)): return items.contains { keys[$0].critical != nil } ? 1 : 0
    case (.report(let task), .report(let key)):
      var possible = Set(task.channels.compactMap { key.channels.critical[$0] })
      if items.contains(where: { key.facts[$0].isProtected }), let id = errorID(.protectedAlone) {
        possible.insert(id)
      }
      if let id = dangerLeftID(key, turn.before, earlier) { possible.insert(id) }
      return possible.count
    default: return 0
    }
  }

  /// The id of the error that a rule fires; none where the rubric has no such rule.
  private func errorID(_ rule: CriticalError.Rule) -> String? {
    rubric.criticalErrors.first { $0.rule == rule }?.id
  }

  private func restsOnProtected(_ report: ReportDecision, _ key: ReportKey) -> Bool {
    report.urgency >= .report && !report.facts.isEmpty
      && report.facts.keys.allSatisfy { key.facts[$0].isProtected }
  }

  /// The error of leaving danger, where a report that is not "now" would be it: the key says "now",
  /// and the report is the first choice since immediate danger came on the screen.
  ///
  /// Where the first choice is one of handling, its author's flag decides alone.
  private func dangerLeftID(
    _ key: ReportKey,
    _ state: PlayState,
    _ earlier: ArraySlice<Playthrough.Turn>
  ) -> String? {
    guard let id = errorID(.dangerLeft), band(of: key.urgency, in: state).lowest == .now else {
      return nil
    }
    for turn in earlier.reversed() {
      switch turn.decision {
      case .choose, .report: return nil
      default: if showsDanger(turn.before) { return id }
      }
    }
    return nil
  }

  /// Whether a sign of immediate danger is among the observations of a state's step.
  private func showsDanger(_ state: PlayState) -> Bool {
    guard case .identify(let keys) = source.keys[state.step] else { return false }
    return source.scenario.visibleItems(in: state).contains { place in
      keys[place].answer == .sign && state.value(of: keys[place].tier) == .now
    }
  }
}
