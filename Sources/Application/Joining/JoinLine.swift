internal import ClassLine
internal import Dispatch
internal import Glibc
internal import Interface
internal import PlainText

/// A trainee's line to the host of a class, which comes back by itself when it was cut.
///
/// It runs on a queue of its own, whose thread sleeps in the system while nothing comes. What could
/// not be sent because the line was cut is dropped: the screen sends anew what the host has not kept.
final class JoinLine: Sendable {
  fileprivate enum Errand: Sendable {
    case send(TraineeMessage)
    case stop
  }

  private let errands: Mailbox<Errand>
  private let queue = DispatchQueue(label: "signpost.join")

  /// Begins with a line that is there; `onNews` is called from the line's own thread.
  init(
    _ search: ClassSearch,
    connected: (descriptor: Int32, host: uid_t),
    token: SeatToken,
    bell: WakePipe,
    onNews: @escaping @Sendable (JoinNews) -> Void
  ) {
    errands = Mailbox(wake: { bell.ring() })
    queue.async { [errands] in
      var loop = JoinLoop(search, connected, token, onNews: onNews)
      loop.run(bell, errands)
    }
  }

  /// Sends a message.
  func send(_ message: TraineeMessage) { errands.post(.send(message)) }

  /// Ends the line, and returns when it is closed.
  func stop() {
    errands.post(.stop)
    queue.sync {}
  }
}

private struct JoinLoop {
  private let search: ClassSearch
  private let host: uid_t
  private let token: SeatToken
  private let onNews: @Sendable (JoinNews) -> Void
  /// The open line; none while it is cut.
  private var descriptor: Int32?
  private var incoming = LineBuffer(limit: LineLimits.hostLine)
  /// How often it was tried in vain since the line was cut.
  private var tries = 0
  private var hasEnded = false

  /// How long is waited before it is tried again, in milliseconds; the last from then on.
  private static let pauses = [250, 500, 1_000, 2_000, 5_000]

  init(
    _ search: ClassSearch,
    _ connected: (descriptor: Int32, host: uid_t),
    _ token: SeatToken,
    onNews: @escaping @Sendable (JoinNews) -> Void
  ) {
    (self.search, self.token, self.onNews) = (search, token, onNews)
    (descriptor, host) = (connected.descriptor, connected.host)
  }

  mutating func run(_ bell: WakePipe, _ errands: Mailbox<JoinLine.Errand>) {
    greet()
    while !hasEnded {
      wait(for: bell)
      bell.silence()
      if descriptor == nil { tryAgain() } else { read() }
      for errand in errands.take() where !hasEnded {
        switch errand {
        case .send(let message): send(message)
        case .stop: hasEnded = true
        }
      }
    }
    descriptor.map { _ = Glibc.close($0) }
  }

  private func wait(for bell: WakePipe) {
    var waits = [pollfd(fd: bell.source, events: Int16(POLLIN), revents: 0)]
    if let descriptor {
      waits.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
      poll(&waits, 2, -1)
    } else {
      poll(&waits, 1, Int32(Self.pauses[min(tries, Self.pauses.count - 1)]))
    }
  }

  /// Says who is here.
  private mutating func greet() {
    onNews(.connected(host: CleanText.line(LocalSocket.name(of: host))))
    send(.hello(version: LineLimits.version, token: token.text))
  }

  private mutating func tryAgain() {
    tries += 1
    // The host that comes back is the account that it was.
    guard let found = try? search.connect() else { return }
    guard found.host == host else {
      Glibc.close(found.descriptor)
      return
    }
    descriptor = found.descriptor
    incoming = LineBuffer(limit: LineLimits.hostLine)
    greet()
  }

  private mutating func cut() {
    descriptor.map { _ = Glibc.close($0) }
    descriptor = nil
    if !hasEnded { onNews(.cut) }
  }

  private mutating func read() {
    guard let descriptor else { return }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else {
      if count == 0 || (errno != EAGAIN && errno != EINTR) { cut() }
      return
    }
    do throws(LineError) {
      for line in try incoming.take(bytes[..<count]) { take(try HostMessage(line: line)) }
    } catch {
      hasEnded = true
      onNews(.unreadable)
    }
  }

  private mutating func take(_ message: HostMessage) {
    switch message {
    case .welcome: tries = 0
    case .goodbye(let farewell):
      // Whoever was only too slow comes back.
      hasEnded = farewell != .slow
      if farewell == .ended { token.forget() }
    case .page, .own, .signals, .refused: break
    }
    onNews(.received(message))
  }

  /// Sends a line; they are so short that the kernel takes one whole, or the line is broken.
  private mutating func send(_ message: TraineeMessage) {
    guard let descriptor else { return }
    let line = message.bytes + [UInt8(ascii: "\n")]
    var rest = line[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return cut() }
      rest = rest.dropFirst(count)
    }
  }
}
