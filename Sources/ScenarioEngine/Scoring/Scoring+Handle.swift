/// Choices and lists of courses of action (rubric-draft, section 1).
extension Scoring {
  /// The mean over decisions of the credit that each earns for the criterion: a choice its level
  /// ÷ 3, or the share of a panel's modal vote; a list the level of its own figure ÷ 3.
  func choices(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    var credits: [Rational] = []
    let concerned = entries.filter { entry in
      guard let credit = credit(of: entry, for: criterion.id) else { return false }
      credits.append(credit)
      return true
    }
    let sum = credits.reduce(.zero, +)
    let levels = (sum * Rational(3)).wholePart
    return CriterionScore(
      criterion,
      figure: credits.isEmpty ? nil : sum / Rational(credits.count),
      entries: concerned,
      tallies: [.init(.levels, levels, of: credits.count * 3)]
    )
  }

  /// The credit that an entry earns for a criterion; nil where it does not judge it.
  private func credit(of entry: AnswerSheet.Entry, for criterion: String) -> Rational? {
    switch source.keys[entry.step] {
    case .choose(let keys):
      guard keys.first?.levels[criterion] != nil else { return nil }
      guard case .choose(let place) = entry.decision else { return .zero }
      return credit(of: keys[place], for: criterion, place)
    case .standings(let judged, _):
      guard judged == criterion else { return nil }
      return judgement(of: entry.decision, in: entry.state)?.score.map { Rational($0.level, 3) }
    default: return nil
    }
  }

  /// With a panel the credit is the share of the modal vote; an option flagged as a critical error
  /// earns nothing whoever chose it.
  private func credit(of key: ChoiceKey, for criterion: String, _ place: Int) -> Rational? {
    guard let panel = key.justification.basis.panel else {
      return key.levels[criterion].map { Rational($0, 3) }
    }
    guard !panel.disagrees else { return nil }
    return key.critical == nil ? panel.credit(place) : .zero
  }
}
