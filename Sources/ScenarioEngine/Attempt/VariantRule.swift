/// Which of a case's twins a person is given.
///
/// One is drawn and stays theirs for six weeks from the start of their first attempt; then the next
/// is theirs. What the records say of the first attempt counts, not the draw, so that a twin that
/// was asked for by name is kept too.
package struct VariantRule: Hashable, Sendable {
  /// How long a twin stays the same person's, in minutes: six weeks.
  package static let stay = 42 * 24 * 60

  /// The twin of the newest attempt that can be gone on with; none where there is none.
  package var open: String?
  /// The twin of the first attempt; none where there was no attempt.
  package var first: String?
  /// When the first attempt began.
  package var firstAt: Moment?

  /// Makes the rule for somebody who has not begun the case.
  package init() {}

  /// The twin that is given, by its id; none where there are no twins, or where nothing has been
  /// played and nothing drawn.
  ///
  /// A clock that was set back changes nothing. Of more than two twins the last stays.
  package func variant(among ids: [String], now: Moment?, draw: UInt64?) -> String? {
    // Two twins of a case that is begun would lie beside each other.
    if let open, ids.contains(open) { return open }
    guard let first, let place = ids.firstIndex(of: first) else {
      guard let draw, !ids.isEmpty else { return nil }
      return ids[Int(draw % UInt64(ids.count))]
    }
    guard let firstAt, let now else { return first }
    let stays = max(0, now.minutes - firstAt.minutes) / Self.stay
    return ids[(place + min(stays, ids.count - 1)) % ids.count]
  }
}
