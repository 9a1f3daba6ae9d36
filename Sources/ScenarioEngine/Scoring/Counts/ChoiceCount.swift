/// Counts the credits that choices and lists earn for one criterion (rubric-draft, section 1).
struct ChoiceCount {
  private var entries = EntryCount()
  private var credits = Rational.zero

  /// Counts a decision.
  mutating func add(_ credit: Rational, step: Int, isForfeited: Bool) {
    entries.add(step: step, isForfeited: isForfeited)
    credits = credits + credit
  }

  /// The mean over decisions of the credit that each earns for the criterion: a choice its level
  /// ÷ 3, or the share of a panel's modal vote; a list the level of its own figure ÷ 3.
  func score(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      figure: entries.isEmpty ? nil : credits / Rational(entries.count),
      entries: entries,
      tallies: [.init(.levels, (credits * Rational(3)).wholePart, of: entries.count * 3)]
    )
  }
}

/// What the options of a step are worth for one criterion.
struct ChoiceCredits: Sendable {
  /// The criterion, by its place in the rubric.
  let criterion: Int
  /// The credit of each option; none where it does not count, as a panel disagrees.
  let credits: ContiguousArray<Rational?>

  /// The credits of choices for the criteria that the step exercises: those of its first option.
  static func all(of keys: [ChoiceKey], in rubric: Rubric) -> ContiguousArray<ChoiceCredits> {
    ContiguousArray(
      rubric.criteria.indices.compactMap { place in
        let criterion = rubric.criteria[place]
        guard criterion.measure == .key, keys.first?.levels[criterion.id] != nil else {
          return nil
        }
        return ChoiceCredits(
          criterion: place,
          credits: ContiguousArray(
            keys.enumerated().map { $1.credit(for: criterion.id, at: $0) }
          )
        )
      }
    )
  }
}

extension ChoiceKey {
  /// With a panel the credit is the share of the modal vote; an option flagged as a critical error
  /// earns nothing whoever chose it.
  fileprivate func credit(for criterion: String, at place: Int) -> Rational? {
    guard let panel = justification.basis.panel else {
      return levels[criterion].map { Rational($0, 3) }
    }
    guard !panel.disagrees else { return nil }
    return critical == nil ? panel.credit(place) : .zero
  }
}
