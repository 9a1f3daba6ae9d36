internal import ScenarioFiles

/// A kind of finding: what it looks for and the page that explains it, in one place.
///
/// Each rule stands in a file of its own, below the head of its page, and in the list of the check
/// that applies it. A rule is pure: it returns findings of its own page and changes nothing.
protocol Rule: Sendable {
  /// What the finding means, why it matters and how to mend it.
  static var page: FindingPage { get }
}

/// A rule about one case: its story, its keys and its head, but no text.
///
/// What it finds in one variant it finds in all of them.
protocol CaseRule: Rule {
  /// What is found, in any order.
  static func findings(in checked: CheckedCase) -> [Finding]
}

/// A rule about the texts of a case, which in each of its variants are others.
protocol TextRule: Rule {
  /// What is found, in any order.
  static func findings(in checked: CheckedTexts) -> [Finding]
}

/// A rule about the cases of a folder, beside each other.
protocol PackRule: Rule {
  /// What is found, in any order.
  static func findings(in pack: CheckedPack) -> [Finding]
}

/// A rule about a case in all its variants, beside each other.
protocol TwinRule: Rule {
  /// What is found, in any order.
  static func findings(in twins: CheckedTwins) -> [Finding]
}
