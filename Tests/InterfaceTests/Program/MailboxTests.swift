import Interface
import Synchronization
import Testing

private final class Counter: Sendable {
  private let number = Mutex(0)
  func add() { number.withLock { $0 += 1 } }
  var value: Int { number.withLock { $0 } }
}

struct MailboxTests {
  @Test func `Messages are taken once and in order`() {
    let mailbox = Mailbox<Int> {}
    mailbox.post(1)
    mailbox.post(2)
    #expect(mailbox.take() == [1, 2])
    #expect(mailbox.take() == [])
  }

  @Test func `Posts of many threads all arrive and each wakes the program`() async {
    let wakes = Counter()
    let mailbox = Mailbox<Int> { wakes.add() }
    await withTaskGroup { group in
      for number in 0..<200 { group.addTask { mailbox.post(number) } }
    }
    #expect(Set(mailbox.take()) == Set(0..<200))
    #expect(wakes.value == 200)
  }
}
