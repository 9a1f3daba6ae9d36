internal import Authoring
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

extension ScenarioLibrary {
  /// Checks a file anew at a time, as the page of a broken file shows it.
  func check(_ path: String, at time: LocalTime?) -> CheckedFile {
    do throws(CaseError) {
      return check(try bytes(of: path), of: path, at: time)
    } catch { return CheckedFile(path: path, unreadable: error) }
  }

  /// Checks the bytes of a file at a time; the path decides which directories and rubrics hold.
  func check(_ bytes: [UInt8], of path: String, at time: LocalTime?) -> CheckedFile {
    var agency = agencyFiles
    let file = FileCheck(
      bytes,
      path: path,
      isNamed: true,
      data: data,
      rubrics: agency.rubrics(for: path),
      directories: agency.directories(for: path),
      today: time
    )
    let rendering = FindingRendering(lines: file.lines)
    return CheckedFile(
      path: path,
      findings: file.findings.map { ShownFinding($0, excerpt: rendering.excerpt(of: $0)) }
    )
  }
}

extension CheckedFile {
  /// Says of a file why it cannot be read.
  init(path: String, unreadable error: CaseError) {
    let findings = error.lines().map { CannotRead.finding($0, remedy: "") }
    self.init(path: path, findings: findings.map { ShownFinding($0) })
  }
}
