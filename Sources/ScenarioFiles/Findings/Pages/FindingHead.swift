/// What a kind of finding is about: the heads under which the list of findings stands.
package enum FindingHead: String, CaseIterable, Hashable, Sendable {
  /// How the file is written.
  case form
  /// How the story hangs together.
  case structure
  /// What can be earned, and for what.
  case scoring
  /// What a trainee learns from it, or could guess.
  case teaching
  /// Whether anybody is judged by faith, origin, looks or opinion.
  case fairness
  /// How the cases of a pack stand to each other.
  case pack
  /// Whether it still holds today.
  case currency
  /// Which keys no panel of practitioners stands behind yet.
  case provisional
  /// What stands in one language and not in another, or cannot be shown.
  case language
  /// What raters sent back.
  case sheets

  /// Whether findings under the head are only told of, and not counted, while a case is a draft.
  package var isLeftToLater: Bool { self == .teaching || self == .language }

  /// The head in words.
  package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What the head is about, a sentence.
  package var about: String {
    switch self {
    case .form: "How the file is written: JSON, members, names and values."
    case .structure: "How the story hangs together: steps, ways on, conditions, facts."
    case .scoring:
      "What can be earned, and whether the keys agree with each other and with the rubric."
    case .teaching: "What a trainee learns from the case, and what gives the answers away."
    case .fairness:
      """
      Whether anybody is judged by faith, origin, looks or opinion, and whether variants are \
      equal.
      """
    case .pack: "How the cases of a folder stand to each other."
    case .currency: "Whether what the case rests on still holds today."
    case .provisional: "Which keys no panel of practitioners stands behind yet."
    case .language: "What is missing in one of the languages, or cannot be shown."
    case .sheets: "What is amiss on the sheets of a panel; `signpost panel collect` finds it."
    }
  }
}
