internal import Glibc
internal import PlainText
internal import Screens

/// Why a profile cannot be used, or made.
enum ProfileProblem: Error, Equatable, Sendable {
  /// There is none of this name; one that may be meant.
  case unknown(String, nearest: String?)
  case exists(String)
  /// Every word that could be suggested is taken.
  case noWordLeft
  /// A link, a file or a device has its name, or that of the folder of them all.
  case notAFolder(path: String)
  case ownedByAnother(path: String)
  /// The account has no home.
  case noPlace
  case file(path: String, FileError)
}

/// The folders of the profiles of one login: `profiles/NAME` beside the account's own records.
///
/// Links are not followed, so that no profile leads to the files of another one.
struct ProfileShelf {
  /// The folder that has them all.
  let path: String
  /// The file of the account's own records.
  private let ownRecords: String

  /// The shelf of an account; none where it has no home.
  init?(_ surroundings: Surroundings) {
    guard let account = surroundings.accountFolder else { return nil }
    path = account + "/profiles"
    ownRecords = SystemFiles.join(account, RecordsFile.name)
  }

  /// The folder of a profile.
  func folder(of name: ProfileName) -> String { SystemFiles.join(path, name.text) }

  // MARK: - Looking

  /// The profiles that are there, sorted by name.
  func names() throws(ProfileProblem) -> [ProfileName] {
    guard try isFolder(path) else { return [] }
    let entries: [String]
    do throws(FileError) {
      entries = try SystemFiles.names(in: path)
    } catch { throw .file(path: path, error) }
    return entries.compactMap { entry in
      // What the program did not make, such as `Heron` or a link, is no profile.
      guard let name = try? ProfileName(typed: entry), name.text == entry,
        (try? isFolder(folder(of: name))) == true
      else { return nil }
      return name
    }.sorted()
  }

  /// Whose records there are: those of the profiles, and the account's own where it has some, or where
  /// there is nothing else.
  func choices() throws(ProfileProblem) -> [ProfileChoice] {
    let named = try names().map(ProfileChoice.named)
    return named + (named.isEmpty || hasOwnRecords ? [.own] : [])
  }

  private var hasOwnRecords: Bool { Self.isThere(ownRecords) }

  private static func isThere(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  /// Refuses a profile that is not there; closes its folder to other accounts where it stands open.
  func check(_ name: ProfileName) throws(ProfileProblem) {
    let folder = folder(of: name)
    guard try isFolder(path), try isFolder(folder) else {
      let known = (try? names())?.map(\.text) ?? []
      throw .unknown(name.text, nearest: Spelling.nearest(to: name.text, among: known))
    }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: folder, FileError(errno)) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .file(path: folder, FileError(errno)) }
    guard facts.st_mode & 0o077 != 0 else { return }
    guard fchmod(descriptor, 0o700) == 0 else { throw .file(path: folder, FileError(errno)) }
  }

  /// Whether a path is a folder of this account, and no link to one.
  private func isFolder(_ path: String) throws(ProfileProblem) -> Bool {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .file(path: path, FileError(errno)) }
      return false
    }
    guard facts.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
    guard facts.st_uid == geteuid() else { throw .ownedByAnother(path: path) }
    return true
  }

  // MARK: - Making

  /// Makes the folder of a profile, for this account alone.
  func make(_ name: ProfileName) throws(ProfileProblem) {
    if try !isFolder(path) { try make(folder: path) }
    // Folders that others made may differ by capitals alone, which some file systems cannot.
    let entries = (try? SystemFiles.names(in: path)) ?? []
    guard !entries.contains(where: { $0.lowercased() == name.text }) else {
      throw .exists(name.text)
    }
    let folder = folder(of: name)
    do throws(FileWritingError) {
      try SystemFiles.makeFolder(folder)
    } catch {
      switch error {
      case .exists: throw .exists(name.text)
      case .refused(let reason): throw .file(path: folder, reason)
      }
    }
  }

  private func make(folder: String) throws(ProfileProblem) {
    do throws(SystemError) {
      try SystemFiles.makeFolders(folder)
    } catch { throw .file(path: folder, FileError(error.number)) }
  }
}

// MARK: - Whose records are used

extension Surroundings {
  /// The surroundings in which the records are used that the options name.
  func using(_ options: Options) -> Surroundings {
    var surroundings = self
    surroundings.profile = options.profile ?? .own
    return surroundings
  }
}

extension Options {
  /// The records that they name.
  ///
  /// A file that the environment names is one that every command finds by itself.
  func recordsInUse(_ surroundings: Surroundings) -> RecordsInUse {
    if let records, records != surroundings.environment["SIGNPOST_RECORDS"] {
      return .file(path: SystemFiles.absolute(records))
    }
    return profile.map { .profile($0) } ?? .usual
  }
}

extension ProfileShelf {
  /// Whose records are used, where the login has profiles; none where it has none, or where a file of
  /// records was named.
  ///
  /// Profiles that cannot be read are some: who uses the records without a name then asked for them.
  static func inUse(_ options: Options, _ surroundings: Surroundings) -> ProfileChoice? {
    guard options.records == nil else { return nil }
    if case .named = surroundings.profile { return surroundings.profile }
    return (try? hasProfiles(surroundings)) == false ? nil : .own
  }

  /// Whether this login has profiles.
  ///
  /// Where the account's folder cannot be looked into, its own records cannot be opened either, which is
  /// said of them.
  static func hasProfiles(_ surroundings: Surroundings) throws(ProfileProblem) -> Bool {
    guard let shelf = ProfileShelf(surroundings), isThere(shelf.path) else { return false }
    return try !shelf.names().isEmpty
  }

  /// Refuses to use records where the profile that was named is none of this login, or where nobody can
  /// say whether it has any.
  static func check(
    _ invocation: Invocation,
    _ surroundings: Surroundings
  ) throws(ProfileProblem) {
    switch invocation.command {
    case .profile, .version, .help, .classHelp, .finding, .completions: return
    default: break
    }
    switch invocation.options.profile {
    case .named(let name):
      guard let shelf = ProfileShelf(surroundings) else { throw .noPlace }
      try shelf.check(name)
    case .own: return
    case nil:
      if invocation.options.records == nil { _ = try hasProfiles(surroundings) }
    }
  }
}
