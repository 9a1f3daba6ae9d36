package import Interface
package import ScenarioFiles

/// A mistake of a file as it is shown: what, where, and the line that it is about.
package struct ShownFinding: Equatable, Sendable {
  /// The finding.
  package let finding: Finding
  /// The line of the file with a mark below it; empty where there is no place.
  package let excerpt: [String]

  /// Makes a shown finding.
  package init(_ finding: Finding, excerpt: [String] = []) {
    self.finding = finding
    self.excerpt = excerpt
  }
}

/// What the check of a file found.
package struct CheckedFile: Equatable, Sendable {
  /// The file.
  package let path: String
  /// What was found, by place.
  package let findings: [ShownFinding]

  /// Makes the result of a check.
  package init(path: String, findings: [ShownFinding]) {
    self.path = path
    self.findings = findings
  }
}

/// The state of the page that says what is wrong with a file.
package struct ProblemsModel: Equatable, Sendable {
  /// The file.
  package let path: String
  /// The case's name.
  package let title: PackedText
  /// What was found; none while the file is read.
  package var findings: [ShownFinding]?
  /// How far the page is scrolled.
  package var scroll = ScrollState()

  /// Makes a page that waits for the check.
  package init(of entry: LibraryEntry) {
    path = entry.path
    title = entry.packedTitle
  }
}
