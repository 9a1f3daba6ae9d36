internal import Screens

/// The cases.
extension DoctorCommand {
  var libraryItems: [DoctorItem] {
    let contents = context.library.contents()
    let shipped = contents.entries.filter { CasePath.name(of: $0.path) != nil }
    let replaced = contents.replacements.filter { CasePath.name(of: $0.path) != nil }
    let count = shipped.count(where: \.isPlayable) + replaced.count
    return [
      DoctorItem(
        topic: .shippedCases,
        state: count == 0 ? .problem : .fine,
        value: "\(count)",
        advice: count == 0 ? .reinstall : nil
      )
    ] + context.library.folders.compactMap { folder($0, contents) }
      + contents.brokenFiles.map { path in
        DoctorItem(
          topic: .folder,
          subject: path,
          state: .problem,
          value: path,
          advice: .checkFolder(path)
        )
      }
  }

  private func folder(
    _ folder: ScenarioLibrary.Folder,
    _ contents: LibraryContents
  ) -> DoctorItem? {
    if let problem = contents.problems.first(where: { $0.path == folder.path }) {
      return DoctorItem(
        topic: .folder,
        subject: folder.path,
        state: .problem,
        value: ErrorText.text(of: problem.reason, path: folder.path, in: context.language),
        advice: folder.isNamed ? .words(ErrorText.words(context.language).nameFolder) : nil
      )
    }
    let below = SystemFiles.join(folder.path, "")
    let entries = contents.entries.filter { $0.path.hasPrefix(below) }
    let broken = entries.count { !$0.isPlayable }
    // The usual folder is only worth a line where somebody made it.
    guard folder.isNamed || (try? SystemFiles.kind(of: folder.path)) == .folder else { return nil }
    return DoctorItem(
      topic: .folder,
      subject: folder.path,
      state: broken == 0 ? .fine : .problem,
      value: "\(folder.path): \(phrases.caseCount(entries.count - broken, broken))",
      advice: broken == 0 ? nil : .checkFolder(folder.path)
    )
  }
}
