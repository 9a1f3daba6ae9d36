internal import Authoring
package import ScenarioEngine

/// A case with all that is needed to play and score it.
package struct PlayableCase: Equatable, Sendable {
  /// What scores its plays.
  package let scoring: Scoring
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
    scoring = Scoring(of: source, rubric: rubric, directory: directory)
    self.file = file
    self.path = path
  }

  /// The case.
  package var source: Case { scoring.source }
  /// The rubric that it is scored against.
  package var rubric: Rubric { scoring.rubric }
  /// The agency's channels.
  package var directory: Directory { scoring.directory }
  /// The content.
  package var scenario: Scenario { source.scenario }

  /// The least that a play can earn in each strand; a strand is missing where it was not found.
  ///
  /// Searched for each time it is asked for, which takes a moment; see `PossibleScores`.
  package var least: [Strand: Rational] { PossibleScores(of: scoring, levels: false).worst }

  /// Whether any key has no panel of practitioners behind it yet.
  package var isProvisional: Bool { source.keyState.isProvisional }

  package static func == (one: PlayableCase, other: PlayableCase) -> Bool {
    one.file == other.file && one.path == other.path && one.source == other.source
      && one.rubric == other.rubric && one.directory == other.directory
  }
}
