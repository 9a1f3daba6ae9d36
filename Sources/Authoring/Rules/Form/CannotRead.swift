package import ScenarioFiles

/// Files and folders that cannot be read.
package enum CannotRead: Rule {
  static let page = FindingPage(
    code: "cannot-read",
    severities: [.error],
    head: .form,
    meaning: "A file or folder cannot be read.",
    reason: "Nothing is known of what stands in it, so that it cannot be called checked.",
    mending:
      """
      The message says why. Mend the path, ask the owner for the permission, or see whether the \
      disk is there.
      """
  )

  /// Makes the finding about a path, with the reason and what can be done.
  package static func finding(_ message: String, remedy: String) -> Finding {
    Finding(page, message: message, remedy: remedy, place: nil)
  }
}
