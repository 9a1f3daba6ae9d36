internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles

/// `signpost check`: every mistake of files and folders, with places and remedies.
struct CheckCommand {
  let context: CommandContext
  let paths: [String]
  /// Whether warnings count too.
  let isStrict: Bool

  func run() -> ExitCode {
    let files = checkedFiles()
    let findings = files.flatMap(\.findings)
    switch context.options.format {
    case .json:
      let values = files.flatMap { file in
        file.findings.map { FindingRendering.data($0, file: file.path) }
      }
      context.printer.print(json: .array(values))
    case .text: print(files, findings)
    }
    return findings.contains(where: counts) ? .findings : .fine
  }

  private func counts(_ finding: Finding) -> Bool {
    finding.severity == .error || (isStrict && finding.severity == .warning)
  }

  private func print(_ files: [FileCheck], _ findings: [Finding]) {
    for file in files {
      let rendering = FindingRendering(lines: file.lines)
      for finding in file.findings {
        let lines = rendering.text(finding).split(separator: "\n").map(String.init)
        context.printer.print(lines)
      }
    }
    func count(_ severity: Finding.Severity) -> Int {
      findings.count { $0.severity == severity }
    }
    if files.contains(where: \.isUnplayed) {
      context.printer.print([context.phrases.playedWithoutErrors])
    }
    context.printer.print([
      context.phrases.checked(
        files.count { $0.kind != .other },
        count(.error),
        count(.warning),
        count(.note)
      )
    ])
  }

  private func checkedFiles() -> [FileCheck] {
    var files: [FileCheck] = []
    for path in paths {
      var agency = AgencyFiles(
        data: context.library.data,
        folders: context.library.folders.map(\.path) + [path]
      )
      // The agency's files are read before, in order; all else of a file depends on nothing else.
      let items = NamedFiles.at(path).map { item in
        item.map { path in
          (
            path: path,
            rubrics: agency.rubrics(for: path),
            directories: agency.directories(for: path)
          )
        }
      }
      let checked = Parallel.map(items) { item in
        do throws(SystemFiles.Problem) {
          let found = try item.get()
          return try check(
            found.path,
            isNamed: found.path == path,
            found.rubrics,
            found.directories
          )
        } catch {
          return FileCheck(unreadable: error, words: .english)
        }
      }
      files += checked
      if checked.allSatisfy({ $0.kind == .other && $0.findings.isEmpty }) {
        files.append(FileCheck(withoutFiles: path))
      }
    }
    return Self.markingRepeatedIDs(files)
  }

  private func check(
    _ path: String,
    isNamed: Bool,
    _ rubrics: [Rubric],
    _ directories: [Directory]
  ) throws(SystemFiles.Problem) -> FileCheck {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try SystemFiles.read(path, limit: ScenarioLibrary.greatestFileSize)
    } catch {
      throw SystemFiles.Problem(path: path, reason: error)
    }
    return FileCheck(
      bytes,
      path: path,
      isNamed: isNamed,
      data: context.library.data,
      rubrics: rubrics,
      directories: directories
    )
  }

  /// Adds a finding to each case whose id an earlier one has.
  private static func markingRepeatedIDs(_ files: [FileCheck]) -> [FileCheck] {
    var first: [String: String] = [:]
    return files.map { file in
      guard let id = file.id, !id.isEmpty else { return file }
      guard let earlier = first[id], earlier != file.path else {
        first[id] = file.path
        return file
      }
      let finding = RepeatedCaseID.finding(
        id: CleanText.line(id),
        in: file.path,
        earlier: CleanText.line(earlier)
      )
      return file.adding(finding)
    }
  }
}
