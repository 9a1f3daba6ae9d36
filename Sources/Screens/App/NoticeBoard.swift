package import Interface

/// Something that the program said.
package struct Notice: Equatable, Sendable {
  /// How long it stays on the screen.
  package enum Stay: Equatable, Sendable {
    /// Until the next action, or until it has had time to be read.
    case passing
    /// Until the next action, which answers it.
    case question
    /// Until it is put away: something was not saved.
    case warning
  }

  /// The words.
  package let text: String
  /// How long it stays.
  package let stay: Stay
  /// When it was said, in minutes of the day; none until the program knows the time.
  package fileprivate(set) var minuteOfDay: Int?
}

/// What the program has said since its start, and what of it is on the screen.
package struct NoticeBoard: Equatable, Sendable {
  /// Everything said, oldest first, as far as it is kept.
  package private(set) var log: [Notice] = []
  /// The notice of the last action.
  package private(set) var current: Notice?
  /// The warning that nobody has put away yet.
  package private(set) var warning: Notice?
  /// When the current notice has been read and goes; none where nothing is to go by itself.
  package private(set) var due: Instant?
  private var isNew = false

  /// The most that is kept; older notices are forgotten.
  static let longestLog = 200
  /// The least time that a notice stays, in milliseconds.
  static let leastMilliseconds = 4_000
  /// The time that a character takes to read, in milliseconds; a slow reader has two words a second.
  static let millisecondsEachCharacter = 70

  /// Makes an empty board.
  package init() {}

  /// Says something.
  package mutating func say(_ text: String, _ stay: Notice.Stay = .passing) {
    let notice = Notice(text: text, stay: stay)
    if stay == .warning { warning = notice } else { current = notice }
    due = nil
    isNew = true
    // A key that is held down says the same again and again.
    if log.last?.text == text { log.removeLast() }
    log.append(notice)
    if log.count > Self.longestLog { log.removeFirst() }
  }

  /// Takes the notice of the last action away, since there is another one.
  package mutating func clear() {
    current = nil
    due = nil
  }

  /// Puts the warning away, since it was read or is no longer true.
  package mutating func putAway() {
    warning = nil
  }

  /// Gives what was just said its time, and says when it goes by itself.
  mutating func stamp(at now: Instant, minuteOfDay: () -> Int) {
    guard isNew else { return }
    isNew = false
    let minute = minuteOfDay()
    for place in log.indices where log[place].minuteOfDay == nil {
      log[place].minuteOfDay = minute
    }
    guard let current, current.stay == .passing else { return }
    let reading = current.text.count * Self.millisecondsEachCharacter
    due = now.advanced(byMilliseconds: max(Self.leastMilliseconds, reading))
  }

  /// Takes the notice away where its time has come.
  mutating func expire(at now: Instant) {
    if let due, due <= now { clear() }
  }
}
