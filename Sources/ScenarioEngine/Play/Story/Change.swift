/// What a step or an answer changes in the story, as sets.
struct Change: Sendable {
  /// Flags that are set.
  let sets: BitSet128
  /// Flags that are cleared afterwards.
  let clears: BitSet128
  /// Counters, by place, and what is added to them, in order.
  let adds: [Effects.Addition]
  /// Minutes that pass.
  let minutes: Int
  /// Facts that become known.
  let reveals: BitSet128
  /// Whether nothing changes.
  let isNothing: Bool

  /// Makes the change of effects; `facts` become known too.
  init(_ effects: Effects, revealing facts: [Int] = []) {
    sets = BitSet128(effects.sets)
    clears = BitSet128(effects.clears)
    adds = effects.adds
    minutes = effects.minutes
    reveals = BitSet128(effects.reveals + facts)
    isNothing = effects == Effects() && facts.isEmpty
  }
}
