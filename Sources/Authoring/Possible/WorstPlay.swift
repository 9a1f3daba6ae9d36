internal import ScenarioEngine

/// A play under way in the search for the least: where it stands and what it has come to.
///
/// Lists, counts and states are kept by the search, which gives equal ones the same number: so a play
/// is nothing but numbers, which are copied and compared at once.
struct WorstPlay: Sendable {
  /// What two plays must share so that they go on alike and can be compared.
  struct Standing: Numbered, Sendable {
    var node: Int
    /// The views of steps that are owed and were not met yet, in the order in which they are forfeited.
    var owed = ViewLists.empty
    /// The views in which steps that can be met again were first met.
    var met = ViewLists.empty
    /// The last question of urgency and its answer, where moves between them are judged.
    var question: Question?
    /// What was asked so far.
    var asked = CountSums.nothing
    /// The state of the story in full, where equal stories are not enough.
    var state: Int?

    var folded: UInt64 {
      let question = question.map { $0.view << 2 | $0.answer.rawValue } ?? -1
      return UInt64(truncatingIfNeeded: node).folding(owed).folding(met).folding(question)
        .folding(asked).folding(state ?? -1)
    }
  }

  /// A question of urgency, by its view, with its answer.
  struct Question: Numbered, Sendable {
    let view: Int
    let answer: Tier

    var folded: UInt64 { UInt64(truncatingIfNeeded: view << 2 | answer.rawValue) }
  }

  var standing: Standing
  /// What was earned so far; the play is the worse the less.
  var earned = CountSums.nothing
  /// The play that it goes on from, and the place of the answer there that led here.
  var origin: (play: Int, answer: Int)?
  /// Whether another play has shown itself to be no better in any way.
  var isBeaten = false
}

/// Lists of views, each kept once under a number.
struct ViewLists: Sendable {
  /// The number of the empty list.
  static var empty: Int { 0 }

  private var lists = Numbering<NumberList>()

  init() { _ = number(of: []) }

  /// The views of a number.
  subscript(number: Int) -> [Int] { lists.elements[number].numbers }

  /// The number of a list.
  mutating func number(of views: [Int]) -> Int { lists.number(of: NumberList(views)) }
}
