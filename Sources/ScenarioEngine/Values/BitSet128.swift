/// A small set of numbers from 0 to 127: flags that are set, facts that are known.
package struct BitSet128: Hashable, Sendable {
  /// How many numbers fit.
  package static let capacity = 128

  private var bits: UInt128 = 0

  /// Makes an empty set.
  package init() {}

  /// Makes a set of numbers.
  package init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  /// Whether the set holds a number.
  package func contains(_ number: Int) -> Bool {
    bits & mask(number) != 0
  }

  /// Adds a number.
  package mutating func insert(_ number: Int) {
    bits |= mask(number)
  }

  /// Takes a number out.
  package mutating func remove(_ number: Int) {
    bits &= ~mask(number)
  }

  /// Adds the numbers of another set.
  package mutating func formUnion(_ other: BitSet128) {
    bits |= other.bits
  }

  /// Takes the numbers of another set out.
  package mutating func subtract(_ other: BitSet128) {
    bits &= ~other.bits
  }

  /// The numbers that are in another set too.
  package func intersection(_ other: BitSet128) -> BitSet128 {
    var common = self
    common.bits &= other.bits
    return common
  }

  /// The numbers in 64 bits, for hashing: those that differ by 64 fall together.
  package var folded: UInt64 { UInt64(truncatingIfNeeded: bits ^ bits >> 64) }

  private func mask(_ number: Int) -> UInt128 {
    precondition((0..<Self.capacity).contains(number), "the reader limits how many are declared")
    return UInt128(1) << UInt128(number)
  }
}
