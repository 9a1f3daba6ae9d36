/// What the library shows of a scenario's file without reading it again.
package struct CatalogueEntry: Hashable, Sendable {
  /// Where the file lies.
  package var path: String
  /// Its size in bytes.
  package var size: Int
  /// When it was last changed, in nanoseconds since 1970.
  package var modified: Int
  /// The SHA-256 of its bytes.
  package var hash: String
  /// The scenario's id; empty where it could not be read.
  package var id = ""
  /// The title as JSON text, in each language.
  package var title = ""
  /// The summary as JSON text, in each language.
  package var summary = ""
  /// The kind of workplace that it plays in.
  package var setting = ""
  /// How long it takes, where the author says so.
  package var minutes: Int?
  /// The languages that it is written in; their codes hold no spaces.
  package var languages: [String] = []
  /// Draft, ready, or whatever a later version tells apart.
  package var state = ""
  /// How many findings the check has.
  package var findings = 0
  /// Why it cannot be played, where it cannot.
  package var problem: String?

  /// Makes the entry of a file.
  package init(path: String, size: Int, modified: Int, hash: String) {
    self.path = path
    self.size = size
    self.modified = modified
    self.hash = hash
  }
}
