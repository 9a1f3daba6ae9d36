package import ScenarioFiles

/// Files of plays that no case lies beside.
package enum PlaysWithoutCase: Rule {
  static let page = FindingPage(
    code: "plays-without-case",
    severities: [.warning],
    head: .structure,
    meaning: "There is no case beside a file of plays, or it is another case.",
    reason: "Plays are held against the case that has the same name; without it nothing is.",
    mending: "Give the file the name of its case, with `.plays.json` in place of `.json`.",
    defect: "quiet-hours.plays.json   (beside 'quiet-hour.json')",
    mended: "quiet-hour.plays.json"
  )

  /// Makes the finding about a file of plays; `id` is that of the case which lies beside it.
  package static func finding(in path: String, id: String?, place: Finding.Place?) -> Finding {
    let message =
      id.map { "these are plays of another case than '\($0)', which lies beside them" }
      ?? "there is no case beside these plays that can be read"
    return Finding(
      page,
      message: message,
      remedy: "Give the file the name of its case, with '.plays.json' in place of '.json'.",
      place: place ?? Finding.Place(file: path, line: 1, column: 1, length: 0, offset: 0)
    )
  }
}
