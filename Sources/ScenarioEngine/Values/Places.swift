/// A small set of places from 0 to 63, from the lowest on: items of a step, each by its place.
package struct Places: Hashable, Sendable {
  /// How many places fit.
  package static let capacity = 64

  private var bits: UInt64 = 0

  /// Makes an empty set.
  package init() {}

  /// Makes a set of places.
  package init(_ places: some Sequence<Int>) {
    for place in places { insert(place) }
  }

  /// Makes the set of all places below a number.
  package init(below count: Int) {
    precondition((0...Self.capacity).contains(count), "the reader limits how many items a step has")
    bits = count == Self.capacity ? .max : (1 << UInt64(count)) - 1
  }

  /// How many places are in the set.
  package var count: Int { bits.nonzeroBitCount }
  /// Whether no place is in the set.
  package var isEmpty: Bool { bits == 0 }
  /// The lowest place.
  package var first: Int? { isEmpty ? nil : bits.trailingZeroBitCount }
  /// The highest place.
  package var last: Int? { isEmpty ? nil : Self.capacity - 1 - bits.leadingZeroBitCount }

  /// Whether a place, which may be any number, is in the set.
  package func contains(_ place: Int) -> Bool {
    (0..<Self.capacity).contains(place) && bits & (1 << UInt64(place)) != 0
  }

  /// Adds a place.
  package mutating func insert(_ place: Int) {
    precondition(
      (0..<Self.capacity).contains(place),
      "the reader limits how many items a step has"
    )
    bits |= 1 << UInt64(place)
  }

  /// The whole set in one number: equal sets give the same, others another.
  package var folded: UInt64 { bits }

  /// The places of both sets.
  package func union(_ other: Places) -> Places { Places(bits: bits | other.bits) }

  /// The places that are in another set too.
  package func intersection(_ other: Places) -> Places { Places(bits: bits & other.bits) }

  /// The places that are not in another set.
  package func subtracting(_ other: Places) -> Places { Places(bits: bits & ~other.bits) }

  /// The place of a number in their order, from 0.
  package func place(number: Int) -> Int {
    var rest = bits
    for _ in 0..<number { rest &= rest &- 1 }
    precondition(rest != 0, "there are so many places")
    return rest.trailingZeroBitCount
  }

  private init(bits: UInt64) {
    self.bits = bits
  }
}

extension Places: Sequence {
  /// Where a walk through the places stands.
  package struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt64

    /// The next place.
    package mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits &- 1 }
      return bits.trailingZeroBitCount
    }
  }

  /// How many places are in the set.
  package var underestimatedCount: Int { count }

  /// Goes through the places from the lowest on.
  package func makeIterator() -> Iterator { Iterator(bits: bits) }
}
