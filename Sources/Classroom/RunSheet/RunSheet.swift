internal import ScenarioEngine

/// A class minute by minute, fitted to the time that there is.
///
/// It follows the best way through the case, as the one that a class is led to; on another way the
/// remaining time is fitted anew (`RunSheet.advice`).
package struct RunSheet: Hashable, Sendable {
  /// A step of the case on the sheet.
  package struct Entry: Hashable, Sendable {
    /// The place of the step.
    package let step: Int
    /// When it begins, in seconds of the class, whose clock starts after the opening.
    package internal(set) var starts = 0
    /// The seconds for reading aloud and going on.
    package let reading: Int
    /// The vote; none where the class does not vote, or where the vote was cut.
    package internal(set) var vote: VoteSlot?

    /// The seconds in all.
    package var seconds: Int { reading + (vote?.seconds ?? 0) }
  }

  /// The time of a vote.
  package struct VoteSlot: Hashable, Sendable {
    /// The seconds that the author set aside, or the usual ones.
    package let planned: Int
    /// The seconds that it gets.
    package internal(set) var seconds: Int
    /// Whether there is time for a second vote after the talk.
    package internal(set) var hasSecondRound = false
    /// How much the vote matters.
    var weight: Int
  }

  /// What was cut, or is to be cut, to fit the time.
  package enum Cut: Hashable, Sendable {
    /// The second vote at a step, by place.
    case secondRound(step: Int)
    /// The talk about a vote, down to so many seconds for cards and reasons.
    case talk(step: Int, to: Int)
    /// A vote as a whole: the step is read and the facilitator says where it goes on.
    case vote(step: Int)
  }

  /// Seconds for welcome, rules and cards.
  package static let opening = 3 * 60
  /// Seconds for the last round and the parking place.
  package static let closing = 5 * 60
  /// Seconds to go on from a step on which the class does not vote.
  package static let goingOn = 15
  /// Seconds for cards and reasons alone, below which a vote is not worth its time.
  package static let shortestVote = 2 * 60
  /// Seconds for a second vote.
  package static let secondRound = 90
  /// Votes that stay as long as the case can be played with them.
  package static let fewestVotes = 3
  /// Words a minute when a text is read aloud: 183 for adults who read in English (Brysbaert 2019,
  /// doi:10.1016/j.jml.2019.104047), taken for every language here.
  package static let wordsPerMinute = 183

  /// The seconds that there are.
  package let available: Int
  /// The steps, in order.
  package let entries: [Entry]
  /// What had to be cut to fit, in the order in which it was cut.
  package let cuts: [Cut]

  /// The seconds that are needed, opening and closing included.
  package var needed: Int {
    Self.opening + entries.map(\.seconds).reduce(0, +) + Self.closing
  }

  /// The seconds that are missing even with everything cut; 0 where it fits.
  package var missing: Int { max(0, needed - available) }

  /// The seconds that reading so many words aloud takes, rounded up.
  package static func seconds(ofReading words: Int) -> Int {
    (words * 60 + wordsPerMinute - 1) / wordsPerMinute
  }

  /// Fits a class to its minutes.
  ///
  /// `words` has the words that are read at each step of the case, by place. Where time is short,
  /// talk is cut first, from the votes that matter least; then votes, down to three; reading is never
  /// cut. Where time is left, the votes that matter most get a second round.
  package init(of keys: ClassKeys, header: ClassHeader, words: [Int]) {
    precondition(words.count == keys.stepCount, "words are counted for every step")
    let way = keys.way(from: keys.opening).map(\.step)
    // The ending is read too, though nothing is decided there.
    let steps = way + (keys.ending(from: keys.opening).map { [$0] } ?? [])
    var fitting = Fitting(
      entries: steps.map { Self.entry($0, header.plan, words) },
      into: header.minutes * 60 - Self.opening - Self.closing
    )
    fitting.run()
    available = header.minutes * 60
    cuts = fitting.cuts
    var start = 0
    entries = fitting.entries.map { entry in
      var entry = entry
      entry.starts = start
      start += entry.seconds
      return entry
    }
  }

  static func entry(_ step: Int, _ plan: ClassPlan, _ words: [Int]) -> Entry {
    Entry(
      step: step,
      reading: seconds(ofReading: words[step]) + goingOn,
      vote: plan.vote(at: step).map {
        VoteSlot(planned: $0.seconds, seconds: $0.seconds, weight: $0.weight)
      }
    )
  }
}
