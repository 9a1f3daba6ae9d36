internal import ClassLine
internal import Glibc
internal import PlainText

/// Looks for a class by its code.
struct ClassSearch {
  let code: ClassCode
  let folders: [ClassFolder]

  /// Looks in a folder that was named, or in the usual ones.
  init(
    _ typed: String,
    in named: String?,
    _ surroundings: Surroundings
  ) throws(JoinProblem) {
    guard let code = ClassCode(typed: typed) else {
      throw .noCode(CleanText.line(String(typed.prefix(40))))
    }
    self.code = code
    folders = named.map { [ClassFolder(path: $0)] } ?? ClassFolder.searched(surroundings)
  }

  /// The socket of the class, which only its host can have put there.
  ///
  /// Throws where there is none, where it cannot be trusted, and where this account may not use it.
  func connect() throws(JoinProblem) -> (descriptor: Int32, host: uid_t) {
    for folder in folders {
      let path = folder.path(of: code)
      var facts = stat()
      guard lstat(path, &facts) == 0 else {
        if errno == EACCES { throw .notPermitted(CleanText.line(path)) }
        continue
      }
      guard facts.st_mode & S_IFMT == S_IFSOCK else { throw .notTrusted(CleanText.line(path)) }
      do throws(ClassFolderFault) {
        try folder.check(trusting: facts.st_uid)
      } catch { throw .notTrusted(CleanText.line(path)) }
      return try connect(path, owner: facts.st_uid)
    }
    throw .noSuchClass(code.text, there: folders.flatMap(\.codes).sorted())
  }

  private func connect(
    _ path: String,
    owner: uid_t
  ) throws(JoinProblem) -> (descriptor: Int32, host: uid_t) {
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try LocalSocket.connect(to: path)
    } catch {
      throw error.number == EACCES ? .notPermitted(CleanText.line(path)) : .noAnswer(code.text)
    }
    // Who listens is who made the socket: nobody else has got in between.
    guard let host = LocalSocket.account(of: descriptor), host == owner else {
      close(descriptor)
      throw .notTrusted(CleanText.line(path))
    }
    return (descriptor, host)
  }
}
