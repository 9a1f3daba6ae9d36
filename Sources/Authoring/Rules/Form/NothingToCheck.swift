package import ScenarioFiles

/// Folders in which nothing is checked.
package enum NothingToCheck: Rule {
  static let page = FindingPage(
    code: "nothing-to-check",
    severities: [.error],
    head: .form,
    meaning: "Below a folder there is no case, nor anything else that is checked.",
    reason: "A mistyped path would otherwise look like a clean one.",
    mending: "Name the folder that your files lie in; their names end in .json.",
    defect: "signpost check scenarois",
    mended: "signpost check scenarios"
  )

  /// Makes the finding about a path, which comes cleaned.
  package static func finding(path: String) -> Finding {
    Finding(
      page,
      message: "\(path): there is no case below this folder, nor anything else that is checked",
      remedy: "Name the folder that your files lie in; their names end in .json.",
      place: nil
    )
  }
}
