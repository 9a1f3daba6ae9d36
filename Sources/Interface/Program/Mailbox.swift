internal import Synchronization

/// The place where answers of effects wait for the program, filled from any thread.
package final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])
  private let wake: @Sendable () -> Void

  /// Makes a mailbox that calls the front end's wake closure after each post.
  package init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  /// Whether no message waits.
  package var isEmpty: Bool { waiting.withLock(\.isEmpty) }

  /// Adds a message and wakes the program.
  package func post(_ message: Message) {
    waiting.withLock { $0.append(message) }
    wake()
  }

  /// Takes all messages, oldest first.
  package func take() -> [Message] {
    waiting.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
