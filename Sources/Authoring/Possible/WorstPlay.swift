internal import ScenarioEngine

/// A play under way in the search for the least: where it stands and what it has come to.
struct WorstPlay: Sendable {
  /// What two plays must share so that they go on alike and can be compared.
  struct Standing: Hashable, Sendable {
    var node: Int
    /// The views of steps that are owed and were not met yet, in the order in which they are forfeited.
    var owed: [Int] = []
    /// The views in which steps that can be met again were first met.
    var met: [Int] = []
    /// The last question of urgency and its answer, where moves between them are judged.
    var question: Question?
    /// What was asked so far.
    var asked: [Int]
    /// The state of the story in full, where equal stories are not enough.
    var state: PlayState?

    // One number is hashed much faster than many.
    func hash(into hasher: inout Hasher) {
      var folded = node &* 31 &+ (question.map { $0.view &* 8 &+ $0.answer.rawValue } ?? -1)
      for number in owed { folded = folded &* 31 &+ number }
      for number in met { folded = folded &* 31 &+ number }
      for number in asked { folded = folded &* 31 &+ number }
      hasher.combine(folded)
      if let state { hasher.combine(state) }
    }
  }

  /// A question of urgency, by its view, with its answer.
  struct Question: Hashable, Sendable {
    let view: Int
    let answer: Tier
  }

  var standing: Standing
  /// What was earned so far; the play is the worse the less.
  var earned: [Int]
  /// The state of the story.
  var state: PlayState
  /// The play that it goes on from, and the place of the answer there that led here.
  var origin: (play: Int, answer: Int)?
  /// Whether another play has shown itself to be no better in any way.
  var isBeaten = false

  /// Whether another play, of which as much was asked, has earned at least as much of everything.
  func hasEarnedAtMost(_ other: [Int]) -> Bool {
    for place in earned.indices where earned[place] > other[place] { return false }
    return true
  }
}
