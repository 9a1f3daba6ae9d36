/// Judging how urgent a case is, and moving with the facts (rubric-draft, section 1).
extension Scoring {
  private struct Judged {
    let band: TierBand
    /// The tier answered; none where the question was forfeited.
    let answer: Tier?
  }

  private func urgencyEntries(_ entries: [AnswerSheet.Entry]) -> [AnswerSheet.Entry] {
    entries.filter { if case .urgency = source.keys[$0.step] { true } else { false } }
  }

  private func judgements(_ entries: [AnswerSheet.Entry]) -> [Judged] {
    entries.compactMap { entry in
      guard case .urgency(let key) = source.keys[entry.step], isScored(key.justification)
      else { return nil }
      var answer: Tier?
      if case .urgency(let tier, _) = entry.decision { answer = tier }
      return Judged(band: band(of: key, in: entry.state), answer: answer)
    }
  }

  /// 1 − Σ cost ÷ Σ mean cost of the rows, never below 0; from one question on.
  func urgencyCourse(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let concerned = urgencyEntries(entries)
    let judged = judgements(concerned)
    let rows = judged.map { UrgencyCost.row(of: $0.band) }
    let cost = zip(judged, rows).map { item, row in
      item.answer.map { row[$0.rawValue] } ?? row.max() ?? 0
    }.reduce(0, +)
    let expected = blindCost(of: rows)
    let figure =
      judged.isEmpty || expected == .zero
      ? nil : max(.zero, .one - Rational(cost) / expected)
    let nowMissed = judged.contains {
      $0.band.lowest == .now && $0.answer.map { $0 < .now } == true
    }
    return CriterionScore(
      criterion,
      figure: figure,
      entries: concerned,
      tallies: [.init(.urgencyCost, cost, of: rows.map { $0.max() ?? 0 }.reduce(0, +))],
      caps: nowMissed ? [.nowMissed] : []
    )
  }

  /// What answering blindly would cost at the urgency questions that a play owed, in points
  /// (rubric-draft, `tier.course`: the sum of the rows' means).
  package func blindUrgencyCost(of play: Playthrough) -> Rational {
    let sheet = AnswerSheet(of: play, exemplar: exemplar)
    return blindCost(
      of: judgements(urgencyEntries(sheet.entries)).map { UrgencyCost.row(of: $0.band) }
    )
  }

  private func blindCost(of rows: [[Int]]) -> Rational {
    Rational(rows.joined().reduce(0, +), Tier.allCases.count)
  }

  /// Scores the share of consecutive answers that moved up, stayed or went down as the key did.
  ///
  /// Only where the key moves at least once. A move to or from a forfeited question was not
  /// followed.
  func urgencyChange(_ criterion: Criterion, _ entries: [AnswerSheet.Entry]) -> CriterionScore {
    let concerned = urgencyEntries(entries)
    let judged = judgements(concerned)
    let pairs = Array(zip(judged, judged.dropFirst()))
    let keyMoves = pairs.contains { !directions($0.0.band, $0.1.band).contains(0) }
    let followed = pairs.filter { one, other in
      guard let first = one.answer, let second = other.answer else { return false }
      return directions(one.band, other.band)
        .contains((second.rawValue - first.rawValue).signum())
    }.count
    return CriterionScore(
      criterion,
      figure: keyMoves ? Rational(followed, pairs.count) : nil,
      entries: concerned,
      tallies: [.init(.movesFollowed, followed, of: pairs.count)]
    )
  }

  /// The ways in which the key may move between two bands: −1 down, 0 stays, 1 up.
  private func directions(_ one: TierBand, _ other: TierBand) -> Set<Int> {
    Set(
      one.tiers.flatMap { from in
        other.tiers.map { to in (to.rawValue - from.rawValue).signum() }
      }
    )
  }
}

/// What a wrong urgency costs (rubric-draft, `tier.course`).
enum UrgencyCost {
  private static let table = [[0, 1, 3, 4], [2, 0, 1, 3], [4, 2, 0, 2], [4, 4, 3, 0]]

  /// The cost of each answer T0 to T3 where a band is right: the least of its tiers' costs.
  static func row(of band: TierBand) -> [Int] {
    band.tiers.map { table[$0.rawValue] }.reduce([4, 4, 4, 4]) { least, row in
      zip(least, row).map(min)
    }
  }
}
