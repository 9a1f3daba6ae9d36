package import Screens

/// What the library found, with what should be said about it.
package struct LibraryContents: Equatable, Sendable {
  /// Two playable cases with one id, of which the later source's is used.
  package struct Replacement: Equatable, Sendable {
    /// The id of both.
    package let id: String
    /// The path that is not used.
    package let path: String
    /// The path that is used.
    package let by: String

    /// Makes a replacement.
    package init(id: String, path: String, by: String) {
      self.id = id
      self.path = path
      self.by = by
    }
  }

  /// The cases, those that the program carries first.
  package var entries: [LibraryEntry] = []
  /// Cases that stand behind others of the same id.
  package var replacements: [Replacement] = []
  /// Folders and directory files that could not be read.
  package var problems: [SystemFiles.Problem] = []
  /// Directory files with mistakes, which are not used.
  package var brokenDirectories: [String] = []

  /// Makes empty contents.
  package init() {}

  /// Adds a case; a playable one takes the place of an earlier playable one with its id.
  mutating func add(_ entry: LibraryEntry) {
    let earlier = entries.firstIndex { $0.id == entry.id && $0.isPlayable }
    guard entry.isPlayable, let earlier else {
      entries.append(entry)
      return
    }
    replacements.append(
      Replacement(id: entry.id, path: entries[earlier].path, by: entry.path)
    )
    entries[earlier] = entry
  }
}
