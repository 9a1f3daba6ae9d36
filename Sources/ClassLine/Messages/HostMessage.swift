/// What the host of a class says to a trainee's terminal.
package enum HostMessage: Hashable, Sendable {
  /// The answer to the first line.
  case welcome(Welcome)
  /// What is on the wall; pages of earlier reveals come again after a line was cut.
  case page(PostedPage)
  /// The trainee's own answers at a turn as the host has kept them on its disk.
  case own(OwnAnswers)
  /// The trainee's own signals as the host has them.
  case signals(Signals)
  /// Something was not done.
  case refused(MarkRefusal)
  /// The last line.
  case goodbye(Farewell)
}

/// The seat of a terminal in a class.
package struct Welcome: Hashable, Sendable {
  /// The protocol's version that the host speaks.
  package let version: Int
  /// The class's id, under which a terminal keeps its token.
  package let classID: String
  /// The seat, from 1.
  package let seat: Int
  /// Whether the seat had been taken before, so that its answers are there.
  package let isBack: Bool

  /// Makes a welcome.
  package init(
    version: Int = LineLimits.version,
    classID: String,
    seat: Int,
    isBack: Bool
  ) {
    self.version = version
    self.classID = classID
    self.seat = seat
    self.isBack = isBack
  }
}

/// A trainee's own answers at a turn.
package struct OwnAnswers: Hashable, Sendable {
  /// The turn, by place.
  package let turn: Int
  /// The answers by round and question, by place among the cards; empty rounds at the end are left
  /// out.
  package let rounds: [[Int?]]

  /// Makes answers.
  package init(turn: Int, rounds: [[Int?]]) {
    self.turn = turn
    self.rounds = rounds
  }

  /// The answers of a round, 1 or 2; empty where there are none.
  package func answers(round: Int) -> [Int?] {
    rounds.indices.contains(round - 1) ? rounds[round - 1] : []
  }
}

/// Why a mark does not count.
package enum MarkRefusal: Hashable, Sendable {
  /// The vote is closed, or another is open.
  case closed
  /// The question or the answer is not one of the vote's.
  case notOffered
  /// The host could not keep it on its disk.
  case notKept
  /// The line could not be read; in a word or two, why.
  case unread(String)
}

/// Why the host ends a line.
package enum Farewell: String, Hashable, Sendable, CaseIterable {
  /// The host was closed by the facilitator.
  case ended
  /// Another terminal has taken up this seat.
  case takenOver = "taken-over"
  /// All seats of the class are taken.
  case full
  /// The account has as many terminals here as it may.
  case accountFull = "account-full"
  /// The host speaks another version of the protocol.
  case version
  /// Too many lines could not be read, or came too fast.
  case faulty
  /// What was sent was not read for too long.
  case slow
}
