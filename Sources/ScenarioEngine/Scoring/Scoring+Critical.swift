/// Critical errors (rubric-draft, section 5): policy, not evidence.
extension Scoring {
  /// The critical errors of a play, in order, and how many its answers could have made.
  ///
  /// Every visit to a step counts, also where only the first is scored.
  func criticalErrors(of play: Playthrough) -> (made: [CriticalEvent], chances: Int) {
    var (made, chances) = ([CriticalEvent](), 0)
    var isDangerOpen = false
    for turn in play.turns {
      for place in criticalErrors(turn.decision, turn.before, isDangerOpen) {
        made.append(CriticalEvent(id: tables.critical.ids[place], step: turn.step))
      }
      chances += criticalChances(turn.before, isDangerOpen)
      isDangerOpen = self.isDangerOpen(after: turn, isDangerOpen)
    }
    return (made, chances)
  }

  /// The critical errors that a decision would be after some turns, by id, each once: the option
  /// or the channel chosen is flagged by its author, or a rule of the rubric fires.
  package func criticalErrors(
    of decision: Decision,
    in state: PlayState,
    after earlier: ArraySlice<Playthrough.Turn> = []
  ) -> [String] {
    let isDangerOpen = earlier.reduce(false) { self.isDangerOpen(after: $1, $0) }
    return criticalErrors(decision, state, isDangerOpen).map { tables.critical.ids[$0] }
  }

  private func criticalErrors(
    _ decision: Decision,
    _ state: PlayState,
    _ isDangerOpen: Bool
  ) -> Places {
    switch (tables.critical.chances[state.step], decision) {
    case (.choice(let options), .choose(let place)): return options[place]
    case (.report(let channels, let protected), .report(let report)):
      var found = Places()
      if report.urgency > .none {
        for channel in report.channels { found = found.union(channels[channel]) }
      }
      if report.urgency >= .report, !report.facts.isEmpty,
        report.facts.keys.allSatisfy(protected.contains)
      {
        found = found.union(tables.critical.protectedAlone)
      }
      if report.urgency < .now { found = found.union(dangerLeft(state, isDangerOpen)) }
      return found
    default: return Places()
    }
  }

  /// How many critical errors an answer could make.
  private func criticalChances(_ state: PlayState, _ isDangerOpen: Bool) -> Int {
    switch tables.critical.chances[state.step] {
    case .none: return 0
    case .choice(let options):
      return visibleItems(in: state).contains { !options[$0].isEmpty } ? 1 : 0
    case .report(let channels, let protected):
      var possible = channels.reduce(Places()) { $0.union($1) }
      if !visibleItems(in: state).intersection(protected).isEmpty {
        possible = possible.union(tables.critical.protectedAlone)
      }
      return possible.union(dangerLeft(state, isDangerOpen)).count
    }
  }

  /// The error of leaving danger, where a report that is not "now" would be it: the key says "now",
  /// and the report is the first choice since immediate danger came on the screen.
  ///
  /// Where the first choice is one of handling, its author's flag decides alone.
  private func dangerLeft(_ state: PlayState, _ isDangerOpen: Bool) -> Places {
    guard isDangerOpen, case .report(let key) = exemplar.keys[state.step],
      key.urgency.band.value(in: state).lowest == .now
    else { return Places() }
    return tables.critical.dangerLeft
  }

  /// Whether immediate danger has come on the screen since the last choice.
  private func isDangerOpen(after turn: Playthrough.Turn, _ isOpen: Bool) -> Bool {
    switch turn.decision {
    case .choose, .report: false
    default: isOpen || showsDanger(turn.before)
    }
  }

  /// Whether a sign of immediate danger is among the observations of a state's step.
  private func showsDanger(_ state: PlayState) -> Bool {
    guard case .identify(let keys) = exemplar.keys[state.step] else { return false }
    return visibleItems(in: state).contains { place in
      keys[place].answer == .sign && keys[place].tier.value(in: state) == .now
    }
  }

  private func visibleItems(in state: PlayState) -> Places {
    exemplar.story.visibleItems(in: state)
  }
}
