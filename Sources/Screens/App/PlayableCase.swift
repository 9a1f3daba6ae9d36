package import ScenarioEngine

/// A case with all that is needed to play and score it.
package struct PlayableCase: Equatable, Sendable {
  /// The case.
  package let source: Case
  /// The rubric that it is scored against.
  package let rubric: Rubric
  /// The agency's channels.
  package let directory: Directory
  /// The file's bytes, kept beside every attempt.
  package let file: [UInt8]

  /// Where the file was read; empty for a kept copy whose place is not known.
  package let path: String

  /// Makes a playable case.
  package init(
    source: Case,
    rubric: Rubric,
    directory: Directory,
    file: [UInt8],
    path: String = ""
  ) {
    self.source = source
    self.rubric = rubric
    self.directory = directory
    self.file = file
    self.path = path
  }

  /// The content.
  package var scenario: Scenario { source.scenario }
  /// What scores its plays.
  package var scoring: Scoring { Scoring(of: source, rubric: rubric, directory: directory) }

  /// Whether any key comes from its authors alone.
  package var isProvisional: Bool {
    source.keys.contains { $0.isProvisional }
  }
}

extension StepKey {
  /// Whether any part comes from its authors alone.
  fileprivate var isProvisional: Bool {
    justifications.contains { justification in
      if case .synthesis = justification.basis { true } else { false }
    }
  }

  /// The justifications of every part.
  package var justifications: [Justification] {
    switch self {
    case .none: []
    case .identify(let keys): keys.map(\.justification)
    case .questions(let keys): keys.map(\.justification)
    case .urgency(let key): [key.justification]
    case .choose(let keys): keys.map(\.justification)
    case .standings(_, let keys): keys.map(\.justification)
    case .report(let key):
      [key.urgency.justification, key.channels.justification]
        + key.facts.map(\.selection.justification)
    }
  }
}
