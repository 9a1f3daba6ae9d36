internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost check`: every mistake of files and folders, with places and remedies.
struct CheckCommand {
  let context: CommandContext
  let paths: [String]
  /// Whether warnings count too.
  let isStrict: Bool
  /// How the findings are printed.
  let format: FindingFormat

  /// Of how many files the findings are made ready to print before they are printed.
  private static let printedAtOnce = 256

  func run() -> ExitCode {
    let files = withPacks(checkedFiles())
    let findings = files.flatMap(\.findings)
    switch format {
    case .sarif:
      let report = SarifReport.report(
        on: files.map { ($0.path, $0.findings) },
        version: Signpost.version
      )
      context.printer.print(json: report)
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
    for start in stride(from: 0, to: files.count, by: Self.printedAtOnce) {
      let some = files[start..<min(files.count, start + Self.printedAtOnce)]
      let pieces = Parallel.map(Array(some)) { file in
        let rendering = FindingRendering(lines: file.lines)
        return file.findings.map(rendering.pieces)
      }
      for piece in pieces.joined() { context.printer.print(piece) }
    }
    func count(_ severity: Finding.Severity) -> Int {
      findings.count { $0.severity == severity && $0.suppressed == nil }
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
      ) + context.phrases.suppressed(findings.count { $0.suppressed != nil })
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
    return holdingPlans(of: Self.markingRepeatedIDs(files))
  }

  /// Holds plans against the cases that were checked and those of the library.
  private func holdingPlans(of files: [FileCheck]) -> [FileCheck] {
    guard files.contains(where: { $0.kind == .plan }) else { return files }
    var agency = context.library.agencyFiles
    let cases = Set(files.compactMap(\.id) + context.contents.entries.map(\.id)).subtracting([""])
    return files.map { file in
      guard file.kind == .plan else { return file }
      return file.holdingPlan(against: cases, agency.rubrics(for: file.path))
    }
  }

  private func check(
    _ path: String,
    isNamed: Bool,
    _ rubrics: RubricShelf,
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
      directories: directories,
      today: context.surroundings.time
    )
  }

  /// Adds what is found of the cases of each folder together: to the file in which it is found, which
  /// most often is the description of the pack, or where there is none as a check of the folder.
  private func withPacks(_ files: [FileCheck]) -> [FileCheck] {
    var files = files
    let packs = Dictionary(grouping: files.indices) { SystemFiles.folder(of: files[$0].path) }
    for (folder, members) in packs.sorted(by: { $0.key < $1.key }) {
      let description = members.first { files[$0].kind == .pack }
      let found = PackCheck.findings(
        for: members.compactMap { files[$0].packed },
        topics: description.map { files[$0].topics } ?? [],
        at: description.map { files[$0].path } ?? folder
      )
      if let description {
        for finding in found {
          let place = members.first { files[$0].path == finding.place?.file } ?? description
          files[place] = files[place].adding(finding)
        }
      } else if !found.isEmpty {
        files.append(FileCheck(withoutLines: folder, findings: found))
      }
    }
    return files
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
