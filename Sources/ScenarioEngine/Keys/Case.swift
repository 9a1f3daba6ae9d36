/// A scenario together with its keys and the hashes that name it: what can be played and scored.
///
/// A `Scenario` alone is the keyless case.
package struct Case: Hashable, Sendable {
  /// The content.
  package let scenario: Scenario
  /// A key for each step, parallel to `scenario.steps`.
  package let keys: [StepKey]
  /// The hashes that name the case.
  package let hashes: CaseHashes

  /// Makes a case; keys run parallel to steps.
  package init(scenario: Scenario, keys: [StepKey], hashes: CaseHashes) {
    precondition(scenario.steps.count == keys.count, "the reader gives every step a key")
    self.scenario = scenario
    self.keys = keys
    self.hashes = hashes
  }
}

/// The three SHA-256 hashes of a case, as hexadecimal digits.
package struct CaseHashes: Hashable, Sendable {
  /// The file's bytes.
  package let file: String
  /// Structure and keys without texts and notes; what attempts bind to.
  package let play: String
  /// The texts.
  package let text: String

  /// Makes the hashes.
  package init(file: String, play: String, text: String) {
    self.file = file
    self.play = play
    self.text = text
  }
}
