internal import Synchronization

/// A value that is made at its first use, once, whichever thread asks first.
///
/// The first frame is on the screen before most of what the program carries has been read.
final class Lazily<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value; another thread that asks while it is made waits.
  var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
