internal import JSONText

/// The page behind the code of a finding: what it means, why it matters, how to mend it.
///
/// Every finding is made from a page, so that there is no code without one.
package struct FindingPage: Hashable, Sendable {
  /// The stable name of the kind of finding, in kebab case.
  package let code: String
  /// How grave such a finding can be, the gravest first; never empty.
  package let severities: [Finding.Severity]
  /// What it is about.
  package let head: FindingHead
  /// What is the matter, a sentence.
  package let meaning: String
  /// Why that matters, a few sentences.
  package let reason: String
  /// How to mend it, a few sentences.
  package let mending: String
  /// A small piece of a file that has the defect; empty where no piece can show it.
  package let defect: String
  /// The same piece, mended.
  package let mended: String

  /// Makes a page.
  package init(
    code: String,
    severities: [Finding.Severity],
    head: FindingHead,
    meaning: String,
    reason: String,
    mending: String,
    defect: String = "",
    mended: String = ""
  ) {
    precondition(!severities.isEmpty, "a page says how grave its finding is")
    self.code = code
    self.severities = severities
    self.head = head
    self.meaning = meaning
    self.reason = reason
    self.mending = mending
    self.defect = defect
    self.mended = mended
  }

  /// The gravest that such a finding can be.
  package var severity: Finding.Severity { severities[0] }

  /// The pages of everything that reading a file can find, mistakes of the JSON first.
  package static let ofReading: [FindingPage] =
    ofMarks + ofValues + ofForm + ofNames + ofTexts + ofKeys + ofData + ofPlans

  /// Makes the page of something that reading finds.
  init(
    _ code: FindingCode,
    _ head: FindingHead,
    _ meaning: String,
    reason: String,
    mending: String,
    defect: String = "",
    mended: String = ""
  ) {
    self.init(
      code: code.rawValue,
      severities: [code.severity] + code.otherSeverities,
      head: head,
      meaning: meaning,
      reason: reason,
      mending: mending,
      defect: defect,
      mended: mended
    )
  }

  /// Makes the page of a mistake of the JSON; the pieces are whole small files.
  init(
    _ code: JSONProblem.Code,
    _ meaning: String,
    reason: String,
    mending: String,
    defect: String = "",
    mended: String = ""
  ) {
    self.init(
      code: code.rawValue,
      severities: [code.severity],
      head: .form,
      meaning: meaning,
      reason: reason,
      mending: mending,
      defect: defect,
      mended: mended
    )
  }
}

extension JSONProblem.Code {
  /// How grave a mistake of the JSON is: only one leaves nothing in doubt.
  var severity: Finding.Severity { self == .byteOrderMark ? .warning : .error }
}
