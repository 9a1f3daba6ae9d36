package import ScenarioEngine

/// What is known of the records that are kept of the trainee.
package enum KeptRecords: Equatable, Sendable {
  /// There is no place for records.
  case nowhere
  /// Nothing is kept yet; where it would be.
  case nothing(path: String)
  /// There is a file, but it cannot be read.
  case unreadable(path: String)
  case kept(KeptFacts)
}

/// How much is kept of the trainee, where, and who can read it.
package struct KeptFacts: Equatable, Sendable {
  /// The file of records.
  package struct File: Equatable, Sendable {
    /// Where it lies.
    package let path: String
    /// How many bytes it has.
    package let size: Int
    /// Who may do what with it, as the nine bits of chmod(1).
    package let mode: Int
    /// The account that it belongs to, by name.
    package let owner: String

    /// Makes a file.
    package init(path: String, size: Int, mode: Int, owner: String) {
      self.path = path
      self.size = size
      self.mode = mode & 0o777
      self.owner = owner
    }

    /// Whether accounts beside the owner may read it: its group, or all.
    package var isReadByOthers: Bool { mode & 0o044 != 0 }
  }

  /// The file.
  package let file: File
  /// How many attempts there are.
  package let attempts: Int
  /// The day on which the first of them began, at midnight; none without a day that can be read.
  package let first: LocalTime?
  /// The day on which the last of them began.
  package let last: LocalTime?
  /// How many answers to refreshers there are.
  package let reviews: Int
  /// How many settings there are.
  package let settings: Int
  /// How many classes that this account leads are kept beside.
  package let classes: Int

  /// Makes facts.
  package init(
    file: File,
    attempts: Int,
    first: LocalTime?,
    last: LocalTime?,
    reviews: Int,
    settings: Int,
    classes: Int
  ) {
    self.file = file
    self.attempts = attempts
    self.first = first
    self.last = last
    self.reviews = reviews
    self.settings = settings
    self.classes = classes
  }
}
