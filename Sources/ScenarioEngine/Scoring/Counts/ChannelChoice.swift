/// How right a choice of channels is (rubric-draft, `channel`).
struct ChannelChoice {
  /// How many of the wanted channels were chosen; an accepted one that serves as well is all.
  let right: Int
  /// How many were wanted.
  let wanted: Int
  /// How many were chosen that nobody needed.
  let needless: Int
  /// The base − ¼ for each needless channel, never below 0; 0 where one does harm.
  let figure: Rational

  /// Judges a choice at a time.
  ///
  /// The base is the share of required channels, or 1 for an accepted one, or ½ for one that gets
  /// it there late: listed so by the key, or closed at the hour of the case.
  init(_ channels: PreparedChannels, chosen: Places, at time: LocalTime) {
    /// What a channel earns, in halves.
    func credit(_ place: Int?) -> Int {
      guard let place, chosen.contains(place) else { return 0 }
      return channels.isOpen(place, at: time) ? 2 : 1
    }
    var (halves, used) = (0, 0)
    for place in channels.required {
      halves += credit(place)
      used += place.map(chosen.contains) == true ? 1 : 0
    }
    let accepted = channels.accepted.intersection(chosen)
    let required = Rational(halves, max(1, 2 * channels.required.count))
    let best = max(required, Rational(accepted.map(credit).max() ?? 0, 2))
    let late = Rational(channels.late.intersection(chosen).isEmpty ? 0 : 1, 2)
    let useful = Places(channels.required.lazy.compactMap { $0 })
      .union(channels.accepted)
      .union(best < late ? channels.late : Places())
    wanted = max(channels.required.count, 1)
    right = accepted.isEmpty ? used : wanted
    needless = chosen.subtracting(useful).count
    figure =
      channels.harmful.intersection(chosen).isEmpty
      ? max(.zero, max(best, late) - Rational(needless, 4)) : .zero
  }
}

/// Whether a report shows both sides (rubric-draft, `selection.balance`).
struct ReportBalance {
  /// The level: 3 both sides thought of, 2 one of them, 1 "none known" although there was one,
  /// 0 neither.
  let level: Int

  /// Judges a report by the facts that went in.
  init(_ report: ReportDecision, _ facts: Places, _ key: PreparedReport) {
    let protective =
      !key.protective.intersection(facts).isEmpty
      || (report.saysNoProtectiveKnown && key.noProtectiveKnown)
    let against =
      !key.against.intersection(facts).isEmpty
      || (report.saysNothingAgainstKnown && key.nothingAgainstKnown)
    let ticked = report.saysNoProtectiveKnown || report.saysNothingAgainstKnown
    level = protective && against ? 3 : protective || against ? 2 : ticked ? 1 : 0
  }
}
