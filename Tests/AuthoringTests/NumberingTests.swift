@testable import Authoring

import TestSupport
import Testing

/// The numbering of equal things, against the set and the dictionary of the standard library.
@Suite struct `A numbering` {
  /// Something of which many fold alike.
  private struct Thing: Numbered, Hashable {
    let name: Int
    let folds: Int

    var folded: UInt64 { UInt64(name % folds) }
  }

  @Test(arguments: [1, 7, 1_000_000])
  func `Equal things have the same number, in the order in which they first come`(folds: Int) {
    var generator = SeededGenerator(seed: UInt64(folds))
    var numbering = Numbering<Thing>()
    var expected: [Thing: Int] = [:]
    var order: [Thing] = []
    for _ in 0..<3_000 {
      let thing = Thing(name: Int.random(in: 0..<900, using: &generator), folds: folds)
      let (found, known) = (numbering.find(thing), expected[thing])
      #expect(found == known, "\(thing)")
      if known == nil {
        expected[thing] = order.count
        order.append(thing)
      }
      let (number, wanted) = (numbering.number(of: thing), expected[thing])
      #expect(number == wanted, "\(thing)")
    }
    let elements = Array(numbering.elements)
    #expect(elements == order)
  }

  @Test(arguments: [1, 7, 1_000_000])
  func `What was worked out is found again, and nothing else`(folds: Int) {
    var generator = SeededGenerator(seed: UInt64(folds))
    var memo = Memo<Thing, Int>()
    var expected: [Thing: Int] = [:]
    for value in 0..<2_000 {
      let thing = Thing(name: Int.random(in: 0..<600, using: &generator), folds: folds)
      let (found, known) = (memo[thing], expected[thing])
      #expect(found == known, "\(thing)")
      memo[thing] = value
      expected[thing] = value
    }
  }

  @Test func `A union has the number of its set, asked for either way round`() {
    var generator = SeededGenerator(seed: 5)
    var interner = Interner<Int>()
    let numbers = (0..<40).map { _ in
      interner.number(of: Set((0..<3).map { _ in Int.random(in: 0..<12, using: &generator) }))
    }
    for one in numbers {
      for other in numbers {
        let union = interner.union(one, other)
        let back = interner.union(other, one)
        #expect(union == back)
        let expected = interner.sets[one].union(interner.sets[other])
        let found = interner.sets[union]
        #expect(found == expected)
      }
    }
  }
}
