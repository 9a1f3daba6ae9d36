internal import ScenarioEngine
internal import Screens

/// Where the interface takes cases from.
struct CaseShelf: Sendable {
  /// The cases there are, with their state left out.
  let entries: @Sendable () -> [LibraryEntry]
  /// Reads a case by its place.
  let open: @Sendable (String) -> Result<PlayableCase, CaseError>
  /// Turns a file that was kept into a case.
  let playable: @Sendable ([UInt8]) -> PlayableCase?

  /// Makes the shelf of a library.
  init(_ library: ScenarioLibrary) {
    entries = { library.contents().entries }
    open = { path in
      do throws(CaseError) {
        return .success(try library.open(path))
      } catch { return .failure(error) }
    }
    playable = { try? library.read($0, path: "") }
  }

  /// The titles of cases by their ids.
  func titles() -> [String: LocalizedText] {
    Dictionary(entries().map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}
