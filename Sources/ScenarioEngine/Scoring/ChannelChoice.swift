/// How right a choice of channels is (rubric-draft, `channel`).
struct ChannelChoice {
  /// The ids chosen.
  let chosen: Set<String>
  /// How many of the wanted channels were chosen; an accepted one that serves as well is all.
  let right: Int
  /// How many were wanted.
  let wanted: Int
  /// How many were chosen that nobody needed.
  let needless: Int
  /// The base − ¼ for each needless channel, never below 0; 0 where one does harm.
  let figure: Rational

  /// Judges a choice.
  ///
  /// The base is the share of required channels, or 1 for an accepted one, or ½ for one that gets
  /// it there late: listed so by the key, or closed at the hour of the case.
  init(key: ReportKey.ChannelKey, chosen: Set<String>, isOpen: (String) -> Bool) {
    self.chosen = chosen
    let half = Rational(1, 2)
    func credit(_ id: String) -> Rational {
      chosen.contains(id) ? (isOpen(id) ? .one : half) : .zero
    }
    let required =
      key.required.isEmpty
      ? Rational.zero
      : key.required.map(credit).reduce(.zero, +) / Rational(key.required.count)
    let accepted = key.accepted.map(credit).max() ?? .zero
    let late = key.late.contains(where: chosen.contains) ? half : .zero
    let best = max(required, accepted)
    let useful = Set(key.required + key.accepted + (best < late ? key.late : []))
    wanted = max(key.required.count, 1)
    right =
      key.accepted.contains(where: chosen.contains)
      ? wanted : key.required.filter(chosen.contains).count
    needless = chosen.subtracting(useful).count
    figure =
      key.harmful.contains(where: chosen.contains)
      ? .zero : max(.zero, max(best, late) - Rational(needless, 4))
  }
}

/// Whether a report shows both sides (rubric-draft, `selection.balance`).
struct ReportBalance {
  /// The level: 3 both sides thought of, 2 one of them, 1 "none known" although there was one,
  /// 0 neither.
  let level: Int

  /// Judges a report.
  init(report: ReportDecision, key: ReportKey) {
    func hasThoughtOf(_ tag: ReportKey.FactKey.Tag, ticked: Bool, noneKnown: Bool) -> Bool {
      report.facts.keys.contains { key.facts[$0].tag == tag } || (ticked && noneKnown)
    }
    let protective = hasThoughtOf(
      .protective,
      ticked: report.saysNoProtectiveKnown,
      noneKnown: key.noProtectiveKnown
    )
    let against = hasThoughtOf(
      .against,
      ticked: report.saysNothingAgainstKnown,
      noneKnown: key.nothingAgainstKnown
    )
    let ticked = report.saysNoProtectiveKnown || report.saysNothingAgainstKnown
    level = protective && against ? 3 : protective || against ? 2 : ticked ? 1 : 0
  }
}
