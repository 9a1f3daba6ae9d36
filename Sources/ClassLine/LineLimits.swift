/// The bounds of the line between a host and the trainees of a class.
package enum LineLimits {
  /// The version of the protocol that this program speaks.
  package static let version = 1
  /// The most bytes of a line from a host, without its end.
  package static let hostLine = 64 * 1024
  /// The most bytes of a line from a trainee, without its end.
  package static let traineeLine = 4 * 1024
  /// The most terminals of a class at the same time.
  package static let seats = 200
  /// How many lines that cannot be read are refused before the line is closed.
  package static let mistakes = 3
  /// The characters of the token by which a terminal is told from others of its account.
  package static let tokenLength = 32

  /// Whether a text is a token: 32 digits of hexadecimal, in lower case.
  package static func isToken(_ text: String) -> Bool {
    text.utf8.count == tokenLength
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

/// Cuts what arrives into lines; a line that grows too long is told before it has ended.
package struct LineBuffer: Sendable {
  private let limit: Int
  private var pending: [UInt8] = []

  /// Makes an empty buffer for lines of at most so many bytes, without their ends.
  package init(limit: Int) {
    self.limit = limit
  }

  /// Whether a line has begun that has not ended.
  package var isInLine: Bool { !pending.isEmpty }

  /// Takes bytes and returns the lines that they end, without their ends.
  ///
  /// Throws `tooLong` where a line has more bytes than it may; the lines before it are lost with it,
  /// as whoever sends such a line is not listened to any more.
  package mutating func take(_ bytes: some Sequence<UInt8>) throws(LineError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        lines.append(pending)
        pending = []
      } else {
        guard pending.count < limit else { throw .tooLong(limit: limit) }
        pending.append(byte)
      }
    }
    return lines
  }
}

/// How many lines a trainee may send: 40 at once, and 10 a second from then on.
///
/// Whoever answers by hand stays far below; a program that floods the host is cut off.
package struct LineBudget: Sendable {
  private static let most = 40
  private static let millisecondsEach = 100
  private var left = most
  private var filledAt: Int

  /// Makes a full budget at a moment, in milliseconds of a clock that only runs forward.
  package init(at milliseconds: Int) {
    filledAt = milliseconds
  }

  /// Takes one line from the budget; false where nothing is left.
  package mutating func spend(at milliseconds: Int) -> Bool {
    let earned = max(0, milliseconds - filledAt) / Self.millisecondsEach
    left = min(Self.most, left + earned)
    filledAt = left == Self.most ? milliseconds : filledAt + earned * Self.millisecondsEach
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}
