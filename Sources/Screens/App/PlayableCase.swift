internal import Authoring
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

  /// The least that a play can earn in each strand; a strand is missing where it was not found.
  ///
  /// Searched for each time it is asked for, which takes a moment; see `PossibleScores`.
  package var least: [Strand: Rational] { PossibleScores(of: scoring, levels: false).worst }

  /// Whether any key has no panel of practitioners behind it yet.
  package var isProvisional: Bool { source.keyState.isProvisional }
}
