/// Choices and sorted courses of action (rubric-draft, section 1).
extension Scoring {
  /// The mean over decisions of the credit that each earns for the criterion: a choice its level
  /// ÷ 3, a sorted list the level of its figure ÷ 3.
  func choices(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    var levels: [Int] = []
    let concerned = entries.filter { entry in
      guard let level = level(of: entry, for: criterion.id) else { return false }
      levels.append(level)
      return true
    }
    let sum = levels.reduce(0, +)
    return CriterionScore(
      criterion,
      figure: levels.isEmpty ? nil : Rational(sum, levels.count * 3),
      entries: concerned,
      tallies: [.init(.levels, sum, of: levels.count * 3)]
    )
  }

  /// The level that an entry shows for a criterion; nil where it does not judge it.
  private func level(of entry: AnswerSheet.Entry, for criterion: String) -> Int? {
    switch source.keys[entry.step] {
    case .choose(let keys):
      guard keys.first?.levels[criterion] != nil else { return nil }
      guard case .choose(let place) = entry.decision else { return 0 }
      return level(of: keys[place], for: criterion, place)
    case .standings(let judged, let keys):
      guard judged == criterion, case .handle(let task) = source.scenario.steps[entry.step].task,
        task.ask == .sort
      else { return nil }
      var answers: [Int: Decision.SortAnswer] = [:]
      if case .sort(let given) = entry.decision { answers = given }
      return sortLevel(keys, answers, entry.items)
    default: return nil
    }
  }

  /// With a panel the credit is the share of the modal vote; an option flagged as a critical error
  /// earns nothing whoever chose it.
  private func level(of key: ChoiceKey, for criterion: String, _ place: Int) -> Int? {
    guard case .panel(let panel) = key.justification.basis else { return key.levels[criterion] }
    guard !panel.disagrees else { return nil }
    guard key.critical == nil else { return 0 }
    let credit = panel.credit(place) * Rational(3)
    return credit.numerator / credit.denominator
  }

  /// The level 0 to 3 of a list sorted into do, could, don't: 1 − (mean distance on what is to be
  /// done + mean distance on what is not) ÷ 2, at thresholds .45, .70 and .90.
  func sortLevel(
    _ keys: [StandingKey],
    _ answers: [Int: Decision.SortAnswer],
    _ items: [Int]
  ) -> Int? {
    sortFigure(keys, answers, items).map { figure in
      [Rational(9, 20), Rational(7, 10), Rational(9, 10)].filter { figure >= $0 }.count
    }
  }

  /// The figure behind `sortLevel`; nil with fewer than two options to do or two not to do.
  func sortFigure(
    _ keys: [StandingKey],
    _ answers: [Int: Decision.SortAnswer],
    _ items: [Int]
  ) -> Rational? {
    func meanDistance(_ wanted: Decision.SortAnswer) -> Rational? {
      let places = items.filter { keys[$0].sortAnswer == wanted }
      guard places.count >= 2 else { return nil }
      let worst = Decision.SortAnswer.dont.rawValue - Decision.SortAnswer.do.rawValue
      let distances = places.map { place in
        answers[place].map { abs($0.rawValue - wanted.rawValue) } ?? worst
      }
      return Rational(distances.reduce(0, +), places.count)
    }
    guard let wanted = meanDistance(.do), let unwanted = meanDistance(.dont) else { return nil }
    return max(.zero, .one - (wanted + unwanted) / Rational(2))
  }

  /// The critical errors of a play: options and channels that were chosen, and a report at T2 or
  /// higher that rests on nothing but faith, origin, looks or opinion (K4).
  ///
  /// Every visit to a step counts, also where only the first is scored.
  func criticalErrors(_ turns: [Playthrough.Turn]) -> [CriticalEvent] {
    turns.flatMap { turn in
      criticalErrors(of: turn.decision, in: turn.before)
        .map { CriticalEvent(id: $0, step: turn.step) }
    }
  }

  /// The critical errors that a decision would be, by id, each once.
  package func criticalErrors(of decision: Decision, in state: PlayState) -> [String] {
    let step = state.step
    switch (source.scenario.steps[step].task, source.keys[step], decision) {
    case (_, .choose(let keys), .choose(let place)):
      return keys[place].critical.map { [$0] } ?? []
    case (.report(let task), .report(let key), .report(let report)) where report.urgency > .none:
      var found = Set(report.channels.compactMap { key.channels.critical[task.channels[$0]] })
      let restsOnProtected =
        !report.facts.isEmpty && report.facts.keys.allSatisfy { key.facts[$0].isProtected }
      if report.urgency >= .report && restsOnProtected { found.insert("K4") }
      return found.sorted()
    default: return []
    }
  }

  /// How many critical errors the answers of a play could have made.
  func criticalChances(_ turns: [Playthrough.Turn]) -> Int {
    turns.map { turn in
      let items = source.scenario.visibleItems(in: turn.before)
      switch (source.scenario.steps[turn.step].task, source.keys[turn.step]) {
      case (_, .choose(let keys)): return items.contains { keys[$0].critical != nil } ? 1 : 0
      case (.report(let task), .report(let key)):
        var possible = Set(task.channels.compactMap { key.channels.critical[$0] })
        if items.contains(where: { key.facts[$0].isProtected }) { possible.insert("K4") }
        return possible.count
      default: return 0
      }
    }.reduce(0, +)
  }
}
