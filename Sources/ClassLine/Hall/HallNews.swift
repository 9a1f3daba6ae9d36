/// What a host's console is told of the hall.
package enum HallNews: Hashable, Sendable {
  /// The numbers have changed.
  case tally(HallTally)
  /// The vote is closed, by a key or because its time ran out.
  case counted(HallCount)
  /// The page has more bytes than a line may have, so that terminals do not get it.
  case pageTooLong
  /// Something could not be put on the disk, and why; who had marked it was told.
  case notKept(HallDiskProblem)
}

/// Why a hall's journal could not be written.
package enum HallDiskProblem: Hashable, Sendable {
  case full
  case failed
}
