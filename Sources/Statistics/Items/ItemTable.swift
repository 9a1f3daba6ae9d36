/// Right and wrong answers of a group: a row a learner, a column an item (kuder-richardson-1937,
/// engelhardt-2009).
///
/// Never of one person, and never in the order of their scores.
package struct ItemTable: Hashable, Sendable {
  /// The answers: 1 right, 0 wrong.
  package let answers: [[Int]]

  /// Makes a table; nil without learners or items, with rows of different lengths or other values.
  package init?(_ answers: [[Int]]) {
    guard let items = answers.first?.count, items > 0,
      answers.allSatisfy({ $0.count == items && $0.allSatisfy((0...1).contains) })
    else { return nil }
    self.answers = answers
  }

  /// The number of items, from 1.
  package var itemCount: Int { answers.first?.count ?? 0 }
  /// The number of learners, from 1.
  package var learnerCount: Int { answers.count }

  /// How many items each learner got right.
  package var totals: [Int] { answers.map { $0.reduce(0, +) } }

  /// The answers to one item, learner by learner.
  func column(_ item: Int) -> [Int] { answers.map { $0[item] } }
}
