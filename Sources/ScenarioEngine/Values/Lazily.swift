internal import Synchronization

/// A value that is made at its first use, once, whichever thread asks first.
///
/// Equal are two whose values are, which makes them.
package final class Lazily<Value: Sendable>: Sendable {
  private enum State {
    case unmade(@Sendable () -> Value)
    case made(Value)
  }

  /// What the value is made of goes once it is made.
  private let state: Mutex<State>

  /// Takes what makes the value.
  package init(_ make: @escaping @Sendable () -> Value) {
    state = Mutex(.unmade(make))
  }

  /// The value; another thread that asks while it is made waits.
  package var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .unmade(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}

extension Lazily: Equatable where Value: Equatable {
  package static func == (one: Lazily, other: Lazily) -> Bool {
    one === other || one.value == other.value
  }
}

extension Lazily: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}
