/// Which lines make up a log of many ordinary lines with one sign or none; drawn anew for each seed.
///
/// Half of the logs have none: a sign is rare, and a log without one is the usual case.
package struct RefresherLog: Hashable, Sendable {
  /// One line, by its place among the ordinary observations or among the signs there are.
  package enum Line: Hashable, Sendable {
    case ordinary(Int)
    case sign(Int)
  }

  /// How many lines a log has.
  package static let length = 20

  /// The lines, from the top.
  package let lines: [Line]

  /// Draws a log out of so many ordinary observations and signs; nil where there are fewer ordinary ones
  /// than lines.
  package init?(ordinary: Int, signs: Int, seed: UInt64) {
    guard ordinary >= Self.length else { return nil }
    var chance = SeededChance(seed: seed)
    let hasSign = chance.toss() && signs > 0
    let places = Array(0..<ordinary).shuffled(using: &chance)
    var lines = places.prefix(Self.length).map(Line.ordinary)
    if hasSign {
      lines[chance.number(below: lines.count)] = .sign(chance.number(below: signs))
    }
    self.lines = lines
  }

  /// The line of the sign, from 0; none where there is none.
  package var sign: Int? {
    lines.firstIndex { if case .sign = $0 { true } else { false } }
  }
}
