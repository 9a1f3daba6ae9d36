internal import Glibc
internal import Records
internal import Screens

/// Takes a profile away with all that is in its folder, and proves it.
struct ProfileRemoval {
  /// The folder of the profile.
  let folder: String

  /// The folders that may lie in one another: those of classes and seats, and what somebody put there.
  private static let deepest = 8

  /// What became of it.
  struct Outcome {
    /// The files, in the order in which they were taken away.
    var files: [RemovedFile] = []
    /// Whether the folder itself is gone.
    var isFolderGone = false

    /// Whether no name leads to anything of it any more.
    var isProved: Bool { isFolderGone && files.allSatisfy { $0.outcome == .gone } }
  }

  /// Takes it away; where the records are open in another window, nothing of it.
  func run() throws(StoreError) -> Outcome {
    let outcome: Outcome
    do throws(StoreError) {
      let records = SystemFiles.join(folder, RecordsFile.name)
      outcome = try RecordStore.whileUnused(path: records) { removed(last: $0) }
    } catch {
      // What has the name of the records and is no file of ours is taken away as it is: nobody has records
      // open there.
      guard [.missing, .symbolicLink, .notARegularFile].contains(error.reason) else { throw error }
      outcome = removed(last: nil)
    }
    SystemFiles.sync(folder: SystemFiles.folder(of: folder))
    return outcome
  }

  /// Takes the folder away, and last in it the file of a name, which keeps others from beginning records
  /// there; records that somebody begins after that stay, and the folder with them.
  private func removed(last: String?) -> Outcome {
    var outcome = Outcome()
    empty(folder, depth: Self.deepest, last: last, into: &outcome)
    outcome.isFolderGone = rmdir(folder) == 0 || errno == ENOENT
    return outcome
  }

  /// Takes away what is in a folder; links are not followed.
  private func empty(
    _ folder: String,
    depth: Int,
    last: String? = nil,
    into outcome: inout Outcome
  ) {
    guard depth > 0 else { return }
    let names = Self.names(in: folder)
    for name in names.filter({ $0 != last }) + names.filter({ $0 == last }) {
      let path = SystemFiles.join(folder, name)
      var facts = stat()
      guard lstat(path, &facts) == 0 else { continue }
      if facts.st_mode & S_IFMT == S_IFDIR {
        empty(path, depth: depth - 1, into: &outcome)
        // What is left in it keeps the folder of the profile too, which is said.
        rmdir(path)
      } else if let file = RemovedFile(removing: path) {
        outcome.files.append(file)
      }
    }
  }

  /// The names in a folder, sorted; none where it cannot be read, which keeps it.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
