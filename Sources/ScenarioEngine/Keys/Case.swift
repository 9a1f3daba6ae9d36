/// A scenario together with its keys and the hashes that name it: what can be played and scored.
///
/// A `Scenario` alone is the keyless case.
package struct Case: Hashable, Sendable {
  /// The content.
  package let scenario: Scenario
  /// A key for each step, parallel to `scenario.steps`.
  package let keys: [StepKey]
  /// The hashes that name the case; whoever asks first waits while they are computed.
  package var hashes: CaseHashes { hashing.value }

  private let hashing: Lazily<CaseHashes>

  /// Makes a case; keys run parallel to steps.
  package init(scenario: Scenario, keys: [StepKey], hashes: CaseHashes) {
    self.init(scenario: scenario, keys: keys) { hashes }
  }

  /// Makes a case whose hashes are computed when somebody asks for them; keys run parallel to steps.
  package init(
    scenario: Scenario,
    keys: [StepKey],
    hashing: @escaping @Sendable () -> CaseHashes
  ) {
    precondition(scenario.steps.count == keys.count, "the reader gives every step a key")
    self.scenario = scenario
    self.keys = keys
    self.hashing = Lazily(hashing)
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
