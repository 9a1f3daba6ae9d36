package import JSONText
package import ScenarioFiles

/// What one rater answered.
package struct PanelSheet: Hashable, Sendable {
  /// The name of the sheet, by which it is not counted twice; never a person's.
  package let name: String
  /// The rater's work, as one of the roles that a sheet offers.
  package let role: String
  /// The place of the answer, by the id of its question.
  package let answers: [String: Int]

  /// Makes a sheet.
  package init(name: String, role: String, answers: [String: Int]) {
    self.name = name
    self.role = role
    self.answers = answers
  }
}

/// What reading a sheet gave: the answers, unless there are errors, and all findings.
package struct PanelSheetReading: Sendable {
  /// The answers; none where a finding is an error.
  package private(set) var sheet: PanelSheet?
  /// Everything found, by place.
  package private(set) var findings: [Finding]
  /// The lines of the sheet, as they were read.
  package let lines: LineIndex

  init(sheet: PanelSheet?, findings: [Finding], lines: LineIndex) {
    self.sheet = sheet
    self.findings = findings
    self.lines = lines
  }

  /// Leaves the sheet out for a reason that lies beyond it.
  package mutating func refuse(_ problem: SheetProblem) {
    findings.insert(problem.finding(at: nil), at: 0)
    sheet = nil
  }
}
