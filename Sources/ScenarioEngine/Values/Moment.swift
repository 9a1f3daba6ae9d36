/// A point in time to the minute, the same wherever it is read.
package struct Moment: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01T00:00, UTC.
  package let minutes: Int

  /// Makes a moment from minutes since 1970-01-01T00:00, UTC.
  package init(minutes: Int) {
    self.minutes = minutes
  }

  /// Reads a local time with its offset, `2026-11-23T18:39:32+01:00`; nil for anything else.
  package init?(timestamp: String) {
    let bytes = Array(timestamp.utf8)
    guard bytes.count == 25, let local = LocalTime(text: String(timestamp.prefix(16))) else {
      return nil
    }
    // The clock of the offset is read by the same rules as any other.
    let clock = String(decoding: bytes[20..<25], as: UTF8.self)
    guard bytes[16] == UInt8(ascii: ":"), let offset = LocalTime(text: "1970-01-01T" + clock)
    else { return nil }
    switch bytes[19] {
    case UInt8(ascii: "+"): minutes = local.minutes - offset.minutes
    case UInt8(ascii: "-"): minutes = local.minutes + offset.minutes
    default: return nil
    }
  }

  package static func < (one: Moment, other: Moment) -> Bool {
    one.minutes < other.minutes
  }
}
