/// Something that a report in own words has or has not, so plain that two people who read the same
/// text see the same (rubric-draft, R6).
package enum WordsFeature: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Who, where and when.
  case whoWhereWhen = "who-where-when"
  /// The exact words, or what was done.
  case exactWords = "exact-words"
  /// How it is known: seen, told, read.
  case howKnown = "how-known"
  /// What is new against this person's normal picture.
  case whatIsNew = "what-is-new"
  /// No label without the act behind it.
  case noBareLabel = "no-bare-label"

  /// The number by which raters name it, from 1.
  package var number: Int {
    switch self {
    case .whoWhereWhen: 1
    case .exactWords: 2
    case .howKnown: 3
    case .whatIsNew: 4
    case .noBareLabel: 5
    }
  }

  /// The feature of a number; none where there is no such number.
  package init?(number: Int) {
    guard let feature = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = feature
  }

  /// The level of a text with so many features (rubric-draft, R6): five make 3, four make 2, two or
  /// three make 1, fewer make 0.
  package static func level(ofCount count: Int) -> Int {
    switch count {
    case 5...: 3
    case 4: 2
    case 2, 3: 1
    default: 0
    }
  }

  package static func < (one: WordsFeature, other: WordsFeature) -> Bool {
    one.number < other.number
  }
}
