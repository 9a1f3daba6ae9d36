internal import Glibc

extension SystemFiles {
  /// The path of the current folder; `.` where the system does not tell.
  package static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
