import Foundation

/// A folder of a test, gone when the value goes.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/records-" + UUID().uuidString
    mkdir(path, 0o700)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the database lies, in folders that are not there yet.
  var database: String { file("state/signpost/records.db") }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
  }

  func facts(_ path: String) -> stat {
    var facts = stat()
    lstat(path, &facts)
    return facts
  }

  /// The permissions of a file, as chmod takes them.
  func mode(_ path: String) -> UInt32 { facts(path).st_mode & 0o7777 }
}

/// Runs as an account that is not root for what concerns files, on this thread alone, where the
/// tests run as root; root may write anywhere.
func withoutPrivileges<Value>(_ body: () throws -> Value) rethrows -> Value {
  guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try body() }
  let setUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  return try body()
}

/// Has another program, the sqlite3 shell where it is installed, run statements on a database.
func shell(_ database: String, _ sql: String) throws -> String? {
  guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return nil }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
  process.arguments = [database, sql]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = output
  try process.run()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: text, as: UTF8.self)
}
