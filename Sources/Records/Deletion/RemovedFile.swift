internal import Glibc

/// A file that was taken away, and how far that is proved.
package struct RemovedFile: Hashable, Sendable {
  /// What is known of it afterwards.
  package enum Outcome: Hashable, Sendable {
    /// No name leads to it any more.
    case gone
    /// It has another name somewhere, a hard link, under which all of it can still be read.
    case hasOtherNames
    /// It is still there; the number of the system's reason.
    case kept(Int32)
  }

  /// Where it was.
  package let path: String
  /// How many bytes it had.
  package let size: Int
  /// What is known of it.
  package let outcome: Outcome

  /// Takes a file away, or a link or whatever has its name, and looks afterwards; none where there was
  /// nothing.
  ///
  /// A link is not followed: what it leads to is not the profile's.
  package init?(removing path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      guard errno != ENOENT else { return nil }
      (self.path, size, outcome) = (path, 0, .kept(errno))
      return
    }
    self.path = path
    size = Int(facts.st_size)
    let isFile = facts.st_mode & S_IFMT == S_IFREG
    // Held open, the file itself says whether any name is left to it.
    let descriptor = isFile ? Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) : -1
    defer { if descriptor >= 0 { close(descriptor) } }
    guard unlink(path) == 0 else {
      outcome = .kept(errno)
      return
    }
    var after = stat()
    if lstat(path, &after) == 0 {
      outcome = .kept(EEXIST)
    } else if descriptor >= 0, fstat(descriptor, &after) == 0 {
      outcome = after.st_nlink == 0 ? .gone : .hasOtherNames
    } else {
      outcome = isFile && facts.st_nlink > 1 ? .hasOtherNames : .gone
    }
  }
}
