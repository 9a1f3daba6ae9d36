internal import Glibc
internal import Records

/// The folder of the journals of hosted classes, beside the records: which account marked what, for
/// as long as a class may be taken up again.
struct HallFolder {
  let path: String

  /// How long a journal is kept that nobody goes on with, in seconds: two days.
  private static let patience = 2 * 86_400
  private static let ending = ".jsonl"

  /// The folder of the account; none where it has no home.
  init?(_ surroundings: Surroundings) {
    guard let state = surroundings.stateFolder else { return nil }
    path = state + "/halls"
  }

  /// Makes the folder for the account alone, where it is not there.
  func make() throws(ClassFolderFault) { try ClassFolder(path: path).make() }

  /// The journal of a class.
  func journal(of classID: String) -> String {
    SystemFiles.join(path, classID + Self.ending)
  }

  /// Deletes the journal of a class that is over or was deleted; false where it is still there.
  @discardableResult
  func forget(_ classID: String) -> Bool {
    // An id is a name and leads nowhere else.
    guard !classID.contains("/") else { return true }
    return unlink(journal(of: classID)) == 0 || errno == ENOENT || errno == ENOTDIR
  }

  /// Deletes the journals that nobody has gone on with for two days.
  func forgetOld() {
    for name in (try? SystemFiles.names(in: path)) ?? [] where name.hasSuffix(Self.ending) {
      var facts = stat()
      let file = SystemFiles.join(path, name)
      guard lstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { continue }
      if time(nil) - facts.st_mtim.tv_sec > Self.patience { unlink(file) }
    }
  }
}

extension Surroundings {
  /// Deletes what was marked at the terminals of classes that were deleted, and of those that nobody
  /// has gone on with for two days.
  func forgetHalls(of clearing: ClassClearing) {
    guard let folder = HallFolder(self) else { return }
    for deleted in clearing.deleted { folder.forget(deleted.head.id) }
    folder.forgetOld()
  }
}
