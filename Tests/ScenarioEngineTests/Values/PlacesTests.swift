import ScenarioEngine
import TestSupport
import Testing

@Suite struct `Sets of places` {
  @Test func `A set holds what a set of numbers holds, from the lowest on`() {
    var generator = SeededGenerator(seed: 64)
    for _ in 0..<500 {
      let one = numbers(&generator)
      let other = numbers(&generator)
      let (places, others) = (Places(one), Places(other))
      #expect(Array(places) == one.sorted())
      #expect(places.count == one.count)
      #expect(places.isEmpty == one.isEmpty)
      #expect(places.first == one.min())
      #expect(places.last == one.max())
      #expect((-2...65).filter { places.contains($0) } == one.sorted())
      #expect(Set(places.union(others)) == one.union(other))
      #expect(Set(places.intersection(others)) == one.intersection(other))
      #expect(Set(places.subtracting(others)) == one.subtracting(other))
      #expect(isNumbered(places, as: one))
    }
  }

  @Test(arguments: [0, 1, 63, 64]) func `All places below a number are in`(count: Int) {
    #expect(Array(Places(below: count)) == Array(0..<count))
  }

  @Test func `A place that cannot be is in no set`() {
    let all = Places(below: Places.capacity)
    #expect(![-1, 64, .min, .max].contains { all.contains($0) })
  }

  private func numbers(_ generator: inout SeededGenerator) -> Set<Int> {
    let count = generator.number(0...20)
    return Set((0..<count).map { _ in generator.number(0...63) })
  }

  private func isNumbered(_ places: Places, as numbers: Set<Int>) -> Bool {
    numbers.sorted().enumerated().allSatisfy { places.place(number: $0) == $1 }
  }
}
