package import ScenarioFiles

/// Cases that have the id of another one.
package enum RepeatedCaseID: Rule {
  static let page = FindingPage(
    code: "repeated-case-id",
    severities: [.warning],
    head: .pack,
    meaning: "Two cases have the same id.",
    reason: "Of two with one id only one can be played, and attempts at both would be told as one.",
    mending: "Give one of them an id of its own.",
    defect: #""id": "the-table-by-the-window"   (in two files)"#,
    mended: #""id": "the-table-by-the-door"   (in one of them)"#
  )

  /// Makes the finding about the later of two files.
  package static func finding(id: String, in path: String, earlier: String) -> Finding {
    Finding(
      page,
      message: "'\(id)' is the id of \(earlier) too",
      remedy: "Give this case an id of its own; of two with one id only one can be played.",
      place: Finding.Place(file: path, line: 1, column: 1, length: 0, offset: 0)
    )
  }
}
