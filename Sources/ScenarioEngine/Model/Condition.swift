/// What must hold for a route, an option or an observation to be there.
package indirect enum Condition: Hashable, Sendable {
  case always
  /// A flag, by its place in the scenario's list, is set.
  case flag(Int)
  case not(Condition)
  case all([Condition])
  case any([Condition])
  /// A counter, by its place in the scenario's list, compares so with a number.
  case counter(Int, Comparison, Int)

  /// How a counter is compared.
  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case less = "<"
    case atMost = "<="
    case equal = "=="
    case unequal = "!="
    case atLeast = ">="
    case more = ">"
  }
}

/// What a step or a choice changes in the story.
package struct Effects: Hashable, Sendable {
  /// Flags that are set.
  package var sets: [Int] = []
  /// Flags that are cleared.
  package var clears: [Int] = []
  /// Counters, by place, and what is added to them.
  package var adds: [Addition] = []
  /// Minutes that pass.
  package var minutes = 0
  /// Facts of the case file that become known.
  package var reveals: [Int] = []

  /// An amount added to a counter.
  package struct Addition: Hashable, Sendable {
    /// The counter's place in the scenario's list.
    package let counter: Int
    /// What is added; may be negative.
    package let amount: Int

    /// Makes an addition.
    package init(counter: Int, amount: Int) {
      self.counter = counter
      self.amount = amount
    }
  }

  /// Makes effects that change nothing.
  package init() {}

  /// Whether conditions can come out otherwise afterwards.
  package var changesStory: Bool {
    !sets.isEmpty || !clears.isEmpty || !adds.isEmpty
  }
}

/// A value that may depend on the story: the first whose condition holds.
package struct Conditional<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A value and when it holds.
  package struct Case: Hashable, Sendable {
    /// When the value holds.
    package let when: Condition
    /// The value.
    package let value: Value

    /// Makes a case.
    package init(when: Condition, value: Value) {
      self.when = when
      self.value = value
    }
  }

  /// The cases before the last one; none of most values, which then need no list.
  private let exceptions: [Case]
  /// The value of the last case, which always holds.
  private let otherwise: Value

  /// The cases in order; the last one always holds.
  package var cases: [Case] { exceptions + [Case(when: .always, value: otherwise)] }

  /// Makes a value that depends on the story.
  package init(cases: [Case]) {
    guard let last = cases.last, last.when == .always else {
      preconditionFailure("the reader ends every list with a plain value")
    }
    exceptions = cases.dropLast()
    otherwise = last.value
  }

  /// Makes a value that always holds.
  package init(_ value: Value) {
    exceptions = []
    otherwise = value
  }

  /// Whether something holds of one of the values, whatever the story.
  package func contains(where holds: (Value) -> Bool) -> Bool {
    holds(otherwise) || exceptions.contains { holds($0.value) }
  }

  /// The value of the first case whose condition holds.
  package func value(where holds: (Condition) -> Bool) -> Value {
    exceptions.first { holds($0.when) }?.value ?? otherwise
  }
}
