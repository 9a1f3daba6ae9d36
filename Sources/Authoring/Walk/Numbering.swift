internal import ScenarioEngine

/// What can be numbered.
protocol Numbered: Equatable {
  /// What tells one from another, in one number: equal ones give the same, others seldom do.
  var folded: UInt64 { get }
}

extension StoryKey: Numbered {}

extension PlayState: Numbered {
  var folded: UInt64 {
    flags.folded.folding(step).folding(clock.minutes) ^ knownFacts.folded << 32
  }
}

extension UInt64 {
  /// This number with another folded in, so that the order of those folded in counts.
  func folding(_ number: Int) -> UInt64 {
    // The prime that hashes of Fowler, Noll and Vo multiply by.
    (self ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01B3
  }
}

/// Two numbers.
struct NumberPair: Numbered, Sendable {
  let one: Int
  let other: Int

  var folded: UInt64 { UInt64(truncatingIfNeeded: one << 32 ^ other) }
}

/// Some numbers in order.
struct NumberList: Numbered, Sendable {
  let numbers: [Int]
  let folded: UInt64

  init(_ numbers: [Int]) {
    self.numbers = numbers
    folded = numbers.reduce(0) { $0.folding($1) }
  }
}

/// Gives equal things the same number, from 0 on in the order in which they first come.
///
/// Where tens of thousands of states are told apart it takes a fraction of the time of a dictionary,
/// whose hashing is made to withstand strangers; here no more are looked at than the checks allow.
struct Numbering<Element: Numbered & Sendable>: Sendable {
  /// The things, by number.
  private(set) var elements: ContiguousArray<Element> = []
  /// At the place that a thing's hash says, or after it, its number and one; 0 where nothing is.
  private var slots = ContiguousArray<Int32>(repeating: 0, count: 1 << 6)

  /// How many bits of a hash say where a thing is.
  private var bits: Int { slots.count.trailingZeroBitCount }

  /// Makes room for so many things.
  mutating func reserveCapacity(_ count: Int) { elements.reserveCapacity(count) }

  /// The number of a thing that was numbered before.
  func find(_ element: Element) -> Int? {
    let number = Int(slots[slot(of: element)]) - 1
    return number < 0 ? nil : number
  }

  /// The number of a thing, a new one where it has none.
  mutating func number(of element: Element) -> Int {
    let slot = slot(of: element)
    guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
    elements.append(element)
    slots[slot] = Int32(elements.count)
    if elements.count * 2 > slots.count { grow() }
    return elements.count - 1
  }

  /// The slot of a thing, or the free one where it belongs.
  private func slot(of element: Element) -> Int {
    // The golden ratio spreads what is folded over the highest bits.
    let hash = element.folded &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - bits))
    while slots[slot] != 0, elements[Int(slots[slot]) - 1] != element {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 4)
    for (number, element) in elements.enumerated() {
      slots[slot(of: element)] = Int32(number + 1)
    }
  }
}
