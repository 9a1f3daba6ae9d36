internal import Dispatch
internal import Synchronization

/// What another thread has told a test, waited for.
package final class Inbox<Message: Sendable>: Sendable {
  /// Nothing that fits was told in time.
  package struct NotHeard: Error {
    /// What was told instead.
    package let all: [Message]

    /// Takes what was told.
    package init(all: [Message]) {
      self.all = all
    }
  }

  private let all = Mutex<[Message]>([])
  private let bell = DispatchSemaphore(value: 0)

  /// Makes an empty one.
  package init() {}

  /// Tells something; may be called from any thread.
  package func put(_ message: Message) {
    all.withLock { $0.append(message) }
    bell.signal()
  }

  /// The last that fits, waited for; fails after ten seconds.
  @discardableResult
  package func wait(_ fits: (Message) -> Bool) throws -> Message {
    while true {
      if let found = all.withLock({ $0.last(where: fits) }) { return found }
      guard bell.wait(timeout: .now() + 10) == .success else {
        throw NotHeard(all: all.withLock { $0 })
      }
    }
  }
}
