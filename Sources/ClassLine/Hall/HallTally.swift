/// The numbers of the people in a hall, with no place for who they are or what they answered.
package struct HallTally: Hashable, Sendable {
  /// How many terminals are joined.
  package var here: Int
  /// Of how many an answer is awaited.
  package var present: Int
  /// How many of those have gone, so that their answers count as they stand.
  package var away: Int { max(0, present - here) }
  /// How many have answered every question of the vote; none while no vote is open.
  package var answered: Int?
  /// How many have answered at least one; none while no vote is open.
  package var begun: Int?
  /// How many say that they have lost the thread.
  package var lost: Int
  /// How many wish for a slower pace.
  package var slower: Int
  /// How many wish for a faster pace.
  package var faster: Int

  /// The numbers of an empty hall.
  package static let empty = HallTally(
    here: 0,
    present: 0,
    answered: nil,
    begun: nil,
    lost: 0,
    slower: 0,
    faster: 0
  )
}

/// What a closed vote comes to; the numbers of an act `.present` and of an act `.count`.
package struct HallCount: Hashable, Sendable {
  /// The vote.
  package let vote: VotePlace
  /// How many were there, or had answered and left.
  package let present: Int
  /// The votes by question and answer.
  package let counts: [[Int]]

  /// Takes the numbers of a vote.
  package init(vote: VotePlace, present: Int, counts: [[Int]]) {
    (self.vote, self.present, self.counts) = (vote, present, counts)
  }
}
