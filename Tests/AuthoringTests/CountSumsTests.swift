@testable import Authoring

import TestSupport
import Testing

/// Sums of counts by their numbers, against lists that are added up one by one.
@Suite struct `Sums of counts` {
  private static let limits = [4, .max, 1, .max, 2]

  private static func list(_ random: inout SeededGenerator) -> [Int] {
    [
      Int.random(in: 0...3, using: &random), Int.random(in: -3...3, using: &random),
      Int.random(in: 0...1, using: &random), Int.random(in: -1...0, using: &random),
      Int.random(in: 0...5, using: &random),
    ]
  }

  @Test(arguments: 0..<10) func `A sum is what its counts come to, as far as they matter`(seed: Int)
  {
    var random = SeededGenerator(seed: UInt64(seed))
    var sums = CountSums(limits: Self.limits)
    var (number, expected) = (CountSums.nothing, [0, 0, 0, 0, 0])
    for _ in 0..<200 {
      let added = Self.list(&random)
      let addedNumber = sums.number(of: added)
      number = sums.sum(number, addedNumber)
      for place in expected.indices {
        expected[place] = min(Self.limits[place], expected[place] + added[place])
      }
      let (found, total) = (sums[number], sums.total(of: number))
      #expect(found == expected, "seed \(seed)")
      #expect(total == expected[0] + expected[1] + expected[2] + expected[3] + expected[4])
    }
  }

  @Test func `Equal lists have the same number, however they came about`() {
    var random = SeededGenerator(seed: 3)
    var sums = CountSums(limits: [.max, .max])
    var numbers: [[Int]: Int] = [:]
    for _ in 0..<2_000 {
      let one = [Int.random(in: 0...4, using: &random), Int.random(in: 0...4, using: &random)]
      let other = [Int.random(in: 0...4, using: &random), Int.random(in: 0...4, using: &random)]
      let (first, second) = (sums.number(of: one), sums.number(of: other))
      let number = sums.sum(first, second)
      let sum = [one[0] + other[0], one[1] + other[1]]
      #expect(numbers[sum, default: number] == number)
      numbers[sum] = number
    }
    #expect(Set(numbers.values).count == numbers.count)
    #expect(numbers[[0, 0]] == CountSums.nothing)
  }

  @Test func `A list is at most another where each of its counts is`() {
    var random = SeededGenerator(seed: 8)
    var sums = CountSums(limits: Self.limits)
    for _ in 0..<500 {
      let (one, other) = (Self.list(&random), Self.list(&random))
      let (first, second) = (sums.number(of: one), sums.number(of: other))
      let isAtMost = sums.isAtMost(first, second)
      let expected = one.indices.filter { one[$0] > other[$0] }.isEmpty
      #expect(isAtMost == expected, "\(one) and \(other)")
    }
  }
}
