/// A kind of finding that the author of a case has looked at and leaves as it is.
package struct Suppression: Hashable, Sendable {
  /// The code of the findings.
  package let code: String
  /// The id of the thing that they are about; empty for all of the file.
  package let thing: String
  /// Why they are right as they are.
  package let reason: String
  /// Where it stands in the file.
  package let place: Finding.Place
}

/// What a case says itself about findings: whether it is a draft, and which of them are known.
package struct FindingPolicy: Hashable, Sendable {
  /// Whether the case is still being written.
  package var isDraft = false
  /// What its author leaves as it is, in the order of the file.
  package var suppressions: [Suppression] = []

  /// Makes a policy.
  package init(isDraft: Bool = false, suppressions: [Suppression] = []) {
    self.isDraft = isDraft
    self.suppressions = suppressions
  }
}
