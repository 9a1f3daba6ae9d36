internal import Classroom
internal import Interface

/// The time of a class on this host: taken from the host's clock when the class comes on the screen,
/// and carried on by the clock that only runs forward.
///
/// Whoever sets the host's clock in the middle of a class moves no timer by that, and nothing in its
/// log.
struct SteadyTime {
  /// What the host's clock said, in milliseconds since 1970, and when that was; none without a class.
  private var start: (milliseconds: Int, at: Instant)?
  /// How many events of the log were known.
  private var known: Int?

  /// By how many seconds a wall may be ahead of what was just written, which takes time to get there.
  private static let slack = 2

  /// The milliseconds since 1970 that hold for the program; `isOfClass` while a class is on the screen.
  mutating func milliseconds(at now: Instant, host: Int, isOfClass: Bool) -> Int {
    guard isOfClass else {
      (start, known) = (nil, nil)
      return host
    }
    let begun = start ?? (host, now)
    start = begun
    return begun.milliseconds + now.milliseconds - begun.at.milliseconds
  }

  /// Goes by the log of the class, whose instants are another program's where this one shows its wall,
  /// or has taken it up; returns the milliseconds that hold from now on where that moved them.
  ///
  /// Time is never before the last event; and where a followed log has grown, that was just now.
  mutating func follow(_ session: ClassSession, isWall: Bool, at now: Instant) -> Int? {
    let count = session.log.events.count
    let hasGrown = known.map { $0 < count } ?? false
    known = count
    guard let start else { return nil }
    let time = start.milliseconds + now.milliseconds - start.at.milliseconds
    let ahead = time / 1_000 - session.lastInstant.seconds
    guard ahead < 0 || (isWall && hasGrown && ahead > Self.slack) else { return nil }
    let last = session.lastInstant.seconds * 1_000
    self.start = (last, now)
    return last
  }
}
