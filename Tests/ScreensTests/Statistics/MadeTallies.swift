import ScenarioEngine
import Screens

/// Attempts made by hand, whose figures are worked out beside the tests.
enum MadeTallies {
  /// An attempt: letters say key and answer, `sc` a sign that was answered "check".
  ///
  /// A capital O is a protected observation. Every answer of sign or ordinary was "fairly sure".
  static func tally(
    _ scenario: String,
    _ marks: String = "",
    reports: [(key: TierBand, answer: Tier)] = [],
    strands: [Strand: Rational] = [:],
    mode: PlayMode = .practice,
    criticalErrors: [Strand: Int] = [:]
  ) -> AttemptTally {
    let pairs = marks.split(separator: " ").map { Array($0) }
    let observations = pairs.enumerated().map { place, pair in
      let answer = answer(pair[1])
      return AttemptTally.Observation(
        step: 1,
        item: place,
        key: self.answer(pair[0]),
        isProtected: pair[0] == "O",
        answer: answer,
        sureness: answer == .check ? nil : .fairly,
        asksSureness: true
      )
    }
    return AttemptTally(
      scenarioID: scenario,
      mode: mode,
      setting: .prison,
      observations: observations,
      reports: reports.map { AttemptTally.Urgency(step: 2, band: $0.key, answer: $0.answer) },
      strands: strands,
      total: strands.isEmpty
        ? nil : strands.values.reduce(.zero, +) / Rational(strands.count),
      cut: Rational(7, 10),
      criticalErrors: criticalErrors,
      criticalChances: 2
    )
  }

  private static func answer(_ letter: Character) -> ObservationAnswer {
    switch letter {
    case "s": .sign
    case "c": .check
    default: .ordinary
    }
  }

  /// Five cases: 20 things to notice, of which 2 overlooked; 20 ordinary ones, of which 9 marked as
  /// signs (1 of them protected); 5 reports; handling from .5 up to 1.
  static let five: [AttemptTally] = (0..<5).map { place in
    tally(
      "case-\(place)",
      "ss ss cc " + (place < 2 ? "so " : "ss ") + (place == 0 ? "Os " : "OO ")
        + (place < 4 ? "os os " : "oo oo ") + "oo",
      reports: [
        place < 3
          ? (TierBand(.consult), place == 0 ? Tier.report : .consult)
          : (TierBand(.report), Tier.report)
      ],
      strands: [
        .identify: Rational(3 + place, 10), .handle: Rational(6 + place, 10),
        .report: Rational(place == 0 ? 1 : 9, 10),
      ],
      criticalErrors: place == 4 ? [.report: 1] : [:]
    )
  }

  /// One short test beside them.
  static let both = five + [tally("test", "ss oo", mode: .test)]
}
