internal import Records

/// The records.
extension DoctorCommand {
  var recordItems: [DoctorItem] {
    let path = RecordsFile.path(context.options, context.surroundings) ?? ""
    do throws(StoreError) {
      let store = try context.store.get()
      let examination = try store.examine()
      return [file(examination), journal(examination), attempts(examination)]
    } catch {
      guard error.reason == .missing, !path.isEmpty else {
        return [refused(error, path)]
      }
      return [missing(path)]
    }
  }

  private func refused(_ error: StoreError, _ path: String) -> DoctorItem {
    DoctorItem(
      topic: .records,
      state: .problem,
      value: path.isEmpty ? context.phrases.notSet : path,
      advice: .words(ErrorText.text(of: error, in: context.language))
    )
  }

  /// There are no records yet; what matters is whether they can be made.
  private func missing(_ path: String) -> DoctorItem {
    var folder = SystemFiles.folder(of: path)
    while (try? SystemFiles.kind(of: folder)) == nil, folder != "/", folder != "." {
      folder = SystemFiles.folder(of: folder)
    }
    let isWritable = SystemFiles.isWritable(folder)
    return DoctorItem(
      topic: .records,
      state: isWritable ? .fine : .problem,
      value: "\(path) (\(context.phrases.notMadeYet))",
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
