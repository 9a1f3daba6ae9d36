internal import ScenarioEngine
internal import Screens

/// Where the interface takes cases from.
struct CaseShelf: Sendable {
  /// The cases there are, with their state left out.
  let entries: @Sendable () -> [LibraryEntry]
  /// Reads a case by its place; what the check found where it cannot be played.
  let open: @Sendable (String) -> Result<PlayableCase, CaseRefusal>
  /// Turns a file that was kept into a case.
  let playable: @Sendable ([UInt8]) -> PlayableCase?
  /// The title of a case by its id.
  let title: @Sendable (String) -> LocalizedText?
}

/// What the check found about a case that cannot be played, a line each.
struct CaseRefusal: Error {
  /// The findings in words.
  let problems: [String]
}
