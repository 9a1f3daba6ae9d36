/// A chance that is the same for the same seed.
package struct SeededChance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a chance.
  package init(seed: UInt64) { state = seed }

  /// The next number of SplitMix64 (Steele, Lea, Flood 2014).
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of the numbers from 0 on, below another, each as likely.
  package mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &self)
  }

  /// Each of some items with probability one half.
  package mutating func some(of items: Places) -> Places {
    var chosen = Places()
    for item in items where toss() { chosen.insert(item) }
    return chosen
  }

  /// Whether a coin shows heads.
  package mutating func toss() -> Bool { next() & 1 == 1 }
}
