package import Records

/// The file of records that a call of the program uses.
package enum RecordsFile {
  /// The name of the file in the folder for records.
  static let name = "records.db"

  /// Where it lies: as asked for, else in the account's folder for state; none without a home.
  package static func path(_ options: Options, _ surroundings: Surroundings) -> String? {
    options.records ?? surroundings.stateFolder.map { SystemFiles.join($0, name) }
  }

  /// Opens it, making it where it may be written and is not there.
  ///
  /// Whoever only reads a file of an older form has it brought up to today's first, where they may
  /// write it.
  /// Without a place the reason is `missing` with an empty path.
  package static func open(
    _ options: Options,
    _ surroundings: Surroundings,
    access: StoreAccess
  ) throws(StoreError) -> RecordStore {
    guard let path = path(options, surroundings), !path.isEmpty else {
      throw StoreError(.missing, operation: .open, path: "")
    }
    do throws(StoreError) {
      return try RecordStore.open(path: path, access: access)
    } catch  where error.isOfOlderForm && access == .readOnly {
      guard (try? RecordStore.open(path: path)) != nil else { throw error }
      return try RecordStore.open(path: path, access: access)
    } catch  where error.reason == .missing {
      // What is missing may be a folder above, or a file beside; whoever reads of it asked for this.
      throw StoreError(.missing, operation: .open, path: path)
    }
  }
}

extension StoreError {
  fileprivate var isOfOlderForm: Bool {
    if case .older = reason { true } else { false }
  }
}
