/// What the library shows of a file without reading it again.
///
/// The records keep what is packed as it is given and read nothing out of it.
package struct CatalogueEntry: Hashable, Sendable {
  /// What a file holds.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case scenario
    /// The description of a pack.
    case pack
  }

  /// Where it was looked for: a folder's full path, or a word for what the program carries.
  package var source: String
  /// Where the file lies.
  package var path: String
  /// Its size in bytes.
  package var size: Int
  /// When it was last changed, in nanoseconds since 1970; any number that changes with the file.
  package var modified: Int
  /// The SHA-256 of its bytes; empty where it could not be read.
  package var hash: String
  /// What read it: program, rubrics and directories, on which the findings depend too.
  package var reader = ""
  /// What it holds.
  package var kind = Kind.scenario
  /// The folder of its pack.
  package var pack = ""
  /// The scenario's id; empty where it could not be read.
  package var id = ""
  /// The title in each language, packed.
  package var title: ArraySlice<UInt8> = []
  /// What else the list says of it, packed.
  package var details: ArraySlice<UInt8> = []
  /// How long it takes; 0 where the author does not say so.
  package var minutes = 0
  /// Whether it is a tour of the program.
  package var isGuide = false
  /// How many mistakes keep it from being played.
  package var errors = 0
  /// How many mistakes do not.
  package var warnings = 0

  /// Makes the entry of a file.
  package init(source: String = "", path: String, size: Int, modified: Int, hash: String) {
    self.source = source
    self.path = path
    self.size = size
    self.modified = modified
    self.hash = hash
  }
}
