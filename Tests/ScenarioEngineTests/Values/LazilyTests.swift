import ScenarioEngine
import Synchronization
import Testing

@Suite struct LazilyTests {
  @Test func `A value is made once, though many ask at once, and not before`() async {
    let made = Counter()
    let lazily = Lazily { made.next() }
    #expect(made.count == 0)
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<100 { group.addTask { lazily.value } }
      return await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(values == Array(repeating: 1, count: 100))
    #expect(made.count == 1)
  }

  @Test func `Equal are those with equal values`() {
    #expect(Lazily { 3 } == Lazily { 3 })
    #expect(Lazily { 3 } != Lazily { 4 })
    #expect(Lazily { 3 }.hashValue == Lazily { 3 }.hashValue)
  }
}

/// Counts how often it was asked.
private final class Counter: Sendable {
  private let number = Mutex(0)
  var count: Int { number.withLock { $0 } }

  func next() -> Int {
    number.withLock { number in
      number += 1
      return number
    }
  }
}
