/// What a hall keeps on the disk, so that nothing is lost that was acknowledged.
package enum HallEntry: Hashable, Sendable {
  /// A seat was taken, from 1.
  case seat(Int, account: UInt32, token: String)
  /// An answer was marked at a seat.
  case mark(Mark, seat: Int)
  case closed(VotePlace)
  /// A vote was passed over; its answers count nowhere.
  case dropped(VotePlace)
}
