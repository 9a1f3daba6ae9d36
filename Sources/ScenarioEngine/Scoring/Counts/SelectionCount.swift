/// Counts of what was selected and what was not (rubric-draft, `selection.facts`).
struct SelectionCount {
  private var required = (in: 0, of: 0)
  private var irrelevant = (in: 0, of: 0)
  private var forbidden = (in: 0, of: 0)
  private var forbiddenWasChosen = false

  /// Counts one thing; a forfeited one as the worst answer.
  mutating func add(_ place: SelectionKey.Place, isIn: Bool, isForfeited: Bool) {
    switch place {
    case .required:
      required.of += 1
      required.in += isIn ? 1 : 0
    case .useful: break
    case .irrelevant:
      irrelevant.of += 1
      irrelevant.in += isIn || isForfeited ? 1 : 0
    case .forbidden:
      forbidden.of += 1
      forbidden.in += isIn || isForfeited ? 1 : 0
      forbiddenWasChosen = forbiddenWasChosen || isIn
    }
  }

  /// Required in ÷ required − (irrelevant in + 2 × forbidden in) ÷ (irrelevant + 2 × forbidden),
  /// never below 0; nil where nothing was required.
  var figure: Rational? {
    guard required.of > 0 else { return nil }
    let harm = irrelevant.of + 2 * forbidden.of
    let share = harm == 0 ? .zero : Rational(irrelevant.in + 2 * forbidden.in, harm)
    return max(.zero, Rational(required.in, required.of) - share)
  }

  var caps: [CriterionScore.Cap] { forbiddenWasChosen ? [.forbiddenIn] : [] }

  var tallies: [CriterionScore.Tally] {
    [
      .init(.requiredIn, required.in, of: required.of),
      .init(.irrelevantIn, irrelevant.in, of: irrelevant.of),
      .init(.forbiddenIn, forbidden.in, of: forbidden.of),
    ]
  }
}

/// Counts which question or look-up came next for what is open.
struct QuestionCount {
  private var entries = EntryCount()
  private var selection = SelectionCount()

  /// Counts the questions that were picked; no decision means that they were forfeited.
  mutating func add(
    _ keys: ContiguousArray<PreparedKey.Selection>,
    _ step: Int,
    _ decision: Decision?,
    _ items: Places
  ) {
    entries.add(step: step, isForfeited: decision == nil)
    var picked = Places()
    if case .questions(let given) = decision { picked = Places(given) }
    for place in items where keys[place].isScored {
      selection.add(
        keys[place].place,
        isIn: picked.contains(place),
        isForfeited: decision == nil
      )
    }
  }

  /// Scores the choice of questions.
  func score(_ criterion: CriterionRule) -> CriterionScore {
    CriterionScore(
      criterion,
      figure: entries.isEmpty ? nil : selection.figure,
      entries: entries,
      tallies: selection.tallies,
      caps: selection.caps
    )
  }
}
