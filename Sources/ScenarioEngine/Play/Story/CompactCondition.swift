/// A condition as a chain of tests, so that asking it needs no memory and looks at no test twice.
///
/// Each test says where to go on when it holds and when it does not: `all`, `any` and `not` have
/// become these ways (short-circuit evaluation as compilers translate it). It asks what
/// `PlayState.holds` asks, and comes to the same.
struct CompactCondition: Sendable {
  private struct Test: Sendable {
    /// The place of a flag, or of a counter where there is a comparison.
    let place: Int
    let comparison: Condition.Comparison?
    let number: Int
    let ifHolds: Int
    let otherwise: Int

    func holds(in state: PlayState) -> Bool {
      guard let comparison else { return state.flags.contains(place) }
      return comparison.holds(Int(state.counters[place]), number)
    }
  }

  /// Where the chain ends; places of tests are 0 and more.
  private static let yes = -1
  private static let no = -2

  private var tests: ContiguousArray<Test> = []
  private var start = yes

  /// Makes the chain of a condition.
  init(_ condition: Condition) {
    start = add(condition, Self.yes, Self.no)
  }

  /// Whether it holds whatever the state.
  var isAlways: Bool { start == Self.yes }

  /// Whether it holds.
  func holds(in state: PlayState) -> Bool {
    var place = start
    while place >= 0 {
      let holds = tests[place].holds(in: state)
      place = holds ? tests[place].ifHolds : tests[place].otherwise
    }
    return place == Self.yes
  }

  /// Adds the tests of a condition, the last first, and returns the place to begin at.
  private mutating func add(_ condition: Condition, _ ifHolds: Int, _ otherwise: Int) -> Int {
    switch condition {
    case .always: return ifHolds
    case .flag(let flag): return add(flag, nil, 0, ifHolds, otherwise)
    case .not(let inner): return add(inner, otherwise, ifHolds)
    case .all(let inner): return inner.reversed().reduce(ifHolds) { add($1, $0, otherwise) }
    case .any(let inner): return inner.reversed().reduce(otherwise) { add($1, ifHolds, $0) }
    case .counter(let counter, let comparison, let number):
      return add(counter, comparison, number, ifHolds, otherwise)
    }
  }

  private mutating func add(
    _ place: Int,
    _ comparison: Condition.Comparison?,
    _ number: Int,
    _ ifHolds: Int,
    _ otherwise: Int
  ) -> Int {
    tests.append(
      Test(
        place: place,
        comparison: comparison,
        number: number,
        ifHolds: ifHolds,
        otherwise: otherwise
      )
    )
    return tests.count - 1
  }
}

/// A value that may depend on the story, made ready for being asked often.
struct CompactConditional<Value: Sendable>: Sendable {
  private let cases: ContiguousArray<(when: CompactCondition, value: Value)>

  /// Makes it of a value that depends on the story; `change` is applied to each value.
  init<Source>(_ conditional: Conditional<Source>, _ change: (Source) -> Value) {
    cases = ContiguousArray(
      conditional.cases.map { (CompactCondition($0.when), change($0.value)) }
    )
  }

  /// The value that holds in a state.
  func value(in state: PlayState) -> Value {
    for place in cases.indices where cases[place].when.holds(in: state) {
      return cases[place].value
    }
    preconditionFailure("the last case of a conditional value always holds")
  }
}
