internal import Glibc

/// Why a file could not be read or listed.
package enum FileError: Error, Equatable, Sendable {
  case notFound
  case notPermitted
  /// It is a folder where a file was expected, or the other way round, or a device.
  case wrongKind
  /// It is a file, or a device, where a folder was named.
  case notAFolder
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// It holds more files than the limit; the rest was not looked at.
  case tooMany(limit: Int)
  /// There is something of this name already.
  case exists
  /// The disk is full.
  case full
  /// The system's number for anything else.
  case other(Int32)

  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .notPermitted
    case EISDIR, ELOOP: self = .wrongKind
    case EEXIST: self = .exists
    case ENOSPC, EDQUOT, EFBIG: self = .full
    default: self = .other(number)
    }
  }
}

/// The files of the machine, read with limits.
package enum SystemFiles {
  /// What a path leads to.
  package enum Kind: Equatable, Sendable {
    case file(size: Int)
    case folder
    case other
  }

  /// What a path leads to, links followed.
  package static func kind(of path: String) throws(FileError) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(errno) }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(status.st_size))
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Reads a file of at most so many bytes; never waits for a pipe or a device.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .wrongKind }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(65_536, max(4_096, Int(status.st_size) + 1)))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  /// The names in a folder, sorted, without hidden ones.
  package static func names(in folder: String) throws(FileError) -> [String] {
    let stream = try Self.stream(of: folder)
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Throws where a folder cannot be read.
  static func checkFolder(_ folder: String) throws(FileError) {
    closedir(try stream(of: folder))
  }

  private static func stream(of folder: String) throws(FileError) -> OpaquePointer {
    guard let stream = opendir(folder) else {
      let error = FileError(errno)
      // The system's one number stands for a file of this name and for a file above it.
      guard error == .notFound, (try? kind(of: folder)) != nil else { throw error }
      throw .notAFolder
    }
    return stream
  }

  /// What a search through folders gave.
  package struct Listing: Equatable, Sendable {
    /// The files found, in the order of their names.
    package var files: [File] = []
    /// The folders that could not be read, with the reason.
    package var problems: [Problem] = []

    /// Makes an empty listing.
    package init() {}

    /// The paths of the files found.
    package var paths: [String] { files.map(\.path) }
  }

  /// A file with what changes when it is written.
  package struct File: Equatable, Sendable {
    /// The path.
    package let path: String
    /// Its size in bytes; -1 for a link that leads nowhere.
    package let size: Int
    /// When it was last written, in nanoseconds since 1970.
    package let modified: Int

    /// Makes a file of an answer of the system.
    init(path: String, _ status: stat?) {
      self.path = path
      size = status.map { Int($0.st_size) } ?? -1
      let time = status?.st_mtim
      modified = time.map { $0.tv_sec &* 1_000_000_000 &+ $0.tv_nsec } ?? 0
    }
  }

  /// A path with the reason why it could not be read.
  package struct Problem: Error, Equatable, Sendable {
    /// The path.
    package let path: String
    /// The reason.
    package let reason: FileError

    /// Makes a problem.
    package init(path: String, reason: FileError) {
      self.path = path
      self.reason = reason
    }
  }

  /// The most files that a search returns; whoever points at a whole disk gets an answer all the
  /// same, and is told that it is not about all of them.
  package static let greatestListing = 20_000

  /// The files below a folder whose name has an ending, sorted, at most 16 folders deep.
  ///
  /// Links to folders are not followed, so that a loop of links ends.
  package static func files(
    below folder: String,
    ending: String,
    limit: Int = greatestListing
  ) -> Listing {
    var listing = Listing()
    // One more than is wanted tells that there are more.
    collect(below: folder, ending: ending, depth: 16, limit: limit + 1, into: &listing)
    if listing.files.count > limit {
      listing.files.removeLast()
      listing.problems.append(Problem(path: folder, reason: .tooMany(limit: limit)))
    }
    return listing
  }

  private static func collect(
    below folder: String,
    ending: String,
    depth: Int,
    limit: Int,
    into listing: inout Listing
  ) {
    guard depth > 0 else { return }
    let names: [String]
    do throws(FileError) {
      names = try Self.names(in: folder)
    } catch {
      listing.problems.append(Problem(path: folder, reason: error))
      return
    }
    for name in names where listing.files.count < limit {
      let child = join(folder, name)
      var status = stat()
      guard lstat(child, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        collect(below: child, ending: ending, depth: depth - 1, limit: limit, into: &listing)
      case S_IFREG, S_IFLNK:
        guard name.hasSuffix(ending) else { continue }
        let isReadable = status.st_mode & S_IFMT == S_IFREG || stat(child, &status) == 0
        listing.files.append(File(path: child, isReadable ? status : nil))
      default: break
      }
    }
  }

  /// The path of a name in a folder.
  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path from the root of the file system on.
  package static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let start = getcwd(nil, 0) else { return path }
    defer { free(start) }
    return join(String(cString: start), path)
  }

  /// The folder that holds a path: `.` where the path names none.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last name of a path.
  package static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path of what a path leads to through links; nil where there is nothing.
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The bytes that this account may still write where a path lies; nil where that is not told.
  package static func freeSpace(at path: String) -> Int? {
    var facts = statvfs()
    guard statvfs(path, &facts) == 0, facts.f_blocks > 0 else { return nil }
    let (bytes, isTooMuch) = UInt(facts.f_bavail).multipliedReportingOverflow(by: facts.f_frsize)
    return isTooMuch ? .max : Int(clamping: bytes)
  }

  /// The path of the program that runs; nil where the system does not tell.
  package static var pathOfProgram: String? {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { return nil }
    return String(decoding: path.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether this account may write a file, or make one in a folder.
  package static func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0
  }
}
