import ScenarioEngine
import TestSupport
import Testing

@Suite struct `Sets of small numbers` {
  @Test func `A set holds what a set of numbers holds`() {
    var generator = SeededGenerator(seed: 128)
    var bits = BitSet128()
    var numbers: Set<Int> = []
    for _ in 0..<2000 {
      let number = generator.number(0...127)
      if generator.onceIn(3) {
        bits.remove(number)
        numbers.remove(number)
      } else {
        bits.insert(number)
        numbers.insert(number)
      }
      #expect(bits.contains(number) == numbers.contains(number))
    }
    #expect((0..<128).filter { bits.contains($0) } == numbers.sorted())
  }

  @Test func `The first and the last number fit`() {
    var bits = BitSet128()
    bits.insert(0)
    bits.insert(127)
    #expect((0..<128).filter { bits.contains($0) } == [0, 127])
    #expect(BitSet128.capacity == 128)
  }

  @Test func `An intersection holds what both hold`() {
    let common = BitSet128([3, 64, 127]).intersection(BitSet128([2, 64, 127]))
    #expect((0..<128).filter { common.contains($0) } == [64, 127])
  }

  @Test func `A union holds both`() {
    var one = BitSet128()
    var other = BitSet128()
    one.insert(3)
    other.insert(100)
    one.formUnion(other)
    #expect(one.contains(3) && one.contains(100) && !other.contains(3))
  }

  @Test func `What is subtracted is taken out`() {
    var left = BitSet128([3, 64, 127])
    left.subtract(BitSet128([2, 64]))
    #expect((0..<128).filter { left.contains($0) } == [3, 127])
  }

  @Test func `Sets are equal by what they hold`() {
    var one = BitSet128()
    one.insert(5)
    one.insert(6)
    one.remove(5)
    var other = BitSet128()
    other.insert(6)
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
  }
}
