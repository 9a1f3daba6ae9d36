internal import ClassLine
internal import Glibc

/// The host's end of a line to a trainee's terminal.
struct TraineeLine {
  /// What came of reading.
  enum Reading {
    case lines([[UInt8]])
    /// The terminal has gone, or has sent a line that is too long.
    case gone
    case tooLong
  }

  let descriptor: Int32
  /// Who it is, as the kernel says.
  let account: uid_t
  /// The seat; none until the terminal has said hello.
  var seat: Int?
  /// How many lines could not be read.
  var mistakes = 0
  var budget: LineBudget
  private var incoming = LineBuffer(limit: LineLimits.traineeLine)
  private var outgoing: [UInt8] = []
  /// How much of what is to be sent the kernel has taken.
  private var sent = 0
  /// Since when there is something to be done that the other end has not done, in milliseconds.
  private var waitsSince: Int?

  /// How much may wait to be sent before a terminal is too slow, in bytes.
  private static let mostWaiting = 1 << 20
  /// How long a terminal may take to say hello, to end a line, or to read something.
  static let patience = 10_000

  init(_ descriptor: Int32, account: uid_t, at now: Int) {
    (self.descriptor, self.account) = (descriptor, account)
    budget = LineBudget(at: now)
    waitsSince = now
  }

  /// Whether something waits to be sent.
  var hasMore: Bool { sent < outgoing.count }

  /// When patience ends; none while the terminal owes nothing.
  var deadline: Int? { waitsSince.map { $0 + Self.patience } }

  /// Reads once, so that nobody who sends much keeps the others waiting.
  mutating func read(at now: Int) -> Reading {
    var bytes = [UInt8](repeating: 0, count: LineLimits.traineeLine)
    let count = Glibc.recv(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else {
      return count < 0 && (errno == EAGAIN || errno == EINTR) ? .lines([]) : .gone
    }
    do throws(LineError) {
      let lines = try incoming.take(bytes[..<count])
      noteWaiting(at: now, since: lines.isEmpty ? waitsSince : nil)
      return .lines(lines)
    } catch { return .tooLong }
  }

  /// Puts a line into what is to be sent; false where too much waits already.
  mutating func send(_ line: [UInt8], at now: Int) -> Bool {
    guard outgoing.count - sent + line.count < Self.mostWaiting else { return false }
    if sent == outgoing.count { (outgoing, sent) = ([], 0) }
    outgoing += line
    outgoing.append(UInt8(ascii: "\n"))
    return flush(at: now)
  }

  /// Sends as much as the kernel takes; false where the line is broken.
  mutating func flush(at now: Int) -> Bool {
    let before = sent
    while hasMore {
      let count = outgoing[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { break }
      guard count > 0 else { return false }
      sent += count
    }
    noteWaiting(at: now, since: sent > before ? nil : waitsSince)
    return true
  }

  /// Notes whether the other end owes something, and since when.
  private mutating func noteWaiting(at now: Int, since: Int?) {
    waitsSince = hasMore || incoming.isInLine || seat == nil ? since ?? now : nil
  }

  /// Notes that the terminal was seated.
  mutating func seat(_ number: Int, at now: Int) {
    seat = number
    noteWaiting(at: now, since: nil)
  }

  func close() { Glibc.close(descriptor) }
}
