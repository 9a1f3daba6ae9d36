internal import Records

/// The records.
extension DoctorCommand {
  /// The bytes without which nothing more can be kept, and those with which nothing need be said.
  private static let leastSpace = 1_000_000, ampleSpace = 50_000_000

  var recordItems: [DoctorItem] {
    let path = RecordsFile.path(context.options, context.surroundings) ?? ""
    do throws(StoreError) {
      let store = try context.store.get()
      let examination = try store.examine()
      return [file(examination), journal(examination), attempts(examination)] + space(path)
    } catch {
      guard error.reason == .missing, !path.isEmpty else {
        return [refused(error, path)] + space(path)
      }
      return [missing(path)] + space(path)
    }
  }

  /// The room that is left where the records lie, or will.
  private func space(_ path: String) -> [DoctorItem] {
    guard !path.isEmpty, let free = SystemFiles.freeSpace(at: Self.standingFolder(of: path))
    else { return [] }
    let isFull = free < Self.leastSpace, isLow = free < Self.ampleSpace
    return [
      DoctorItem(
        topic: .space,
        state: isFull ? .problem : isLow ? .note : .fine,
        value: phrases.free(Self.size(free)),
        advice: isFull ? .diskFull : isLow ? .diskNearlyFull : nil
      )
    ]
  }

  /// A number of bytes as people read it.
  static func size(_ bytes: Int) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var count = bytes, unit = 0
    while count >= 10_000, unit < units.count - 1 {
      count /= 1000
      unit += 1
    }
    return "\(count) \(units[unit])"
  }

  /// The nearest folder above a path that is there.
  private static func standingFolder(of path: String) -> String {
    var folder = SystemFiles.folder(of: path)
    while (try? SystemFiles.kind(of: folder)) == nil, folder != "/", folder != "." {
      folder = SystemFiles.folder(of: folder)
    }
    return folder
  }

  private func refused(_ error: StoreError, _ path: String) -> DoctorItem {
    DoctorItem(
      topic: .records,
      state: .problem,
      value: path.isEmpty ? phrases.notSet : path,
      advice: .words(ErrorText.text(of: error, in: context.language))
    )
  }

  /// There are no records yet; what matters is whether they can be made.
  private func missing(_ path: String) -> DoctorItem {
    let isWritable = SystemFiles.isWritable(Self.standingFolder(of: path))
    return DoctorItem(
      topic: .records,
      state: isWritable ? .fine : .problem,
      value: "\(path) (\(phrases.notMadeYet))",
      advice: isWritable ? nil : .cannotWriteRecords
    )
  }

  private func file(_ examination: StoreExamination) -> DoctorItem {
    let path = examination.path
    let isWritable =
      SystemFiles.isWritable(path) && SystemFiles.isWritable(SystemFiles.folder(of: path))
    let isWhole = examination.damage.isEmpty
    return DoctorItem(
      topic: .records,
      state: isWritable && isWhole ? .fine : .problem,
      value: isWhole ? path : "\(path): \(examination.damage[0])",
      advice: !isWhole ? .keepCopy : isWritable ? nil : .cannotWriteRecords
    )
  }

  private func journal(_ examination: StoreExamination) -> DoctorItem {
    let isNetwork = examination.fileSystem.isNetwork
    return DoctorItem(
      topic: .journal,
      state: isNetwork ? .note : .fine,
      value: "\(examination.journalMode.rawValue) (SQLite \(examination.library))",
      advice: isNetwork ? .networkFileSystem : nil
    )
  }

  private func attempts(_ examination: StoreExamination) -> DoctorItem {
    DoctorItem(topic: .attempts, value: "\(examination.attemptCount)")
  }
}
