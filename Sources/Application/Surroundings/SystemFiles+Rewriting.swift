internal import Glibc

/// Why a file could not be written anew.
package enum RewritingError: Error, Equatable, Sendable {
  /// The file may only be read.
  case readOnly
  /// Another program has written it since it was read.
  case changedMeanwhile
  /// The system refused it.
  case refused(FileError)
}

/// Files of an author that the program writes anew where they lie.
extension SystemFiles {
  /// Puts new content in the place of what was read: all of it, or the old stays.
  ///
  /// Links are followed, so that a link stays one. Mode and group are kept, the owner where the
  /// account may give files away.
  package static func rewrite(
    _ path: String,
    from old: [UInt8],
    to new: [UInt8]
  ) throws(RewritingError) {
    guard let resolved = realpath(path, nil) else { throw .refused(FileError(errno)) }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var status = stat()
    guard stat(target, &status) == 0 else { throw .refused(FileError(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .refused(.wrongKind) }
    // Root may write anything; the owner's wish counts all the same.
    guard status.st_mode & 0o222 != 0, access(target, W_OK) == 0 else { throw .readOnly }
    let fresh = "\(target).\(getpid()).new"
    do throws(FileWritingError) {
      try create(fresh, new)
    } catch {
      switch error {
      case .exists: throw .refused(.exists)
      case .refused(.notPermitted): throw .readOnly
      case .refused(let reason): throw .refused(reason)
      }
    }
    do throws(RewritingError) {
      try take(over: status, to: fresh)
      try refuseChange(of: target, from: old)
      guard rename(fresh, target) == 0 else { throw .refused(FileError(errno)) }
    } catch {
      unlink(fresh)
      throw error
    }
    sync(folder: folder(of: target))
  }

  private static func take(over status: stat, to path: String) throws(RewritingError) {
    // Only root may give a file away; the content is the same whoever owns it.
    if chown(path, status.st_uid, status.st_gid) != 0 { _ = chown(path, uid_t.max, status.st_gid) }
    guard chmod(path, status.st_mode & 0o7777) == 0 else { throw .refused(FileError(errno)) }
  }

  private static func refuseChange(of path: String, from old: [UInt8]) throws(RewritingError) {
    let now: [UInt8]
    do throws(FileError) {
      now = try read(path, limit: old.count)
    } catch {
      if case .tooLarge = error { throw .changedMeanwhile }
      throw .refused(error)
    }
    guard now == old else { throw .changedMeanwhile }
  }
}
