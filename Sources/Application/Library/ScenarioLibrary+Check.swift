internal import Authoring
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

extension ScenarioLibrary {
  /// Checks a file anew, as the page of a broken file shows it.
  func check(_ path: String) -> CheckedFile {
    var agency = agencyFiles
    do throws(CaseError) {
      let file = FileCheck(
        try bytes(of: path),
        path: path,
        isNamed: true,
        data: data,
        rubrics: agency.rubrics(for: path),
        directories: agency.directories(for: path)
      )
      let rendering = FindingRendering(lines: file.lines)
      return CheckedFile(
        path: path,
        findings: file.findings.map { ShownFinding($0, excerpt: rendering.excerpt(of: $0)) }
      )
    } catch {
      let findings = error.lines().map { CannotRead.finding($0, remedy: "") }
      return CheckedFile(path: path, findings: findings.map { ShownFinding($0) })
    }
  }
}
