import Foundation

/// A PostgreSQL server of the tests alone, on a socket in a folder of its own, gone with their process.
///
/// It knows the roles that `keep-server.sh` maps to whoever runs the tests, as soon as they are made.
/// Where PostgreSQL is not installed every test that needs it does not pass, and says why.
package final class TestServer: Sendable {
  /// Why there is none.
  package struct Missing: Error, CustomStringConvertible {
    /// The reason, with what helps.
    package let description: String
  }

  private let folder: String
  private let binaries: String
  private let keeper: Process
  private let orders: FileHandle
  private let answers: FileHandle

  /// Starts a server with nothing in it.
  package init() throws {
    binaries = try Self.newestBinaries()
    folder = FileManager.default.temporaryDirectory.path + "/pg" + UUID().uuidString.prefix(8)
    guard mkdir(folder, 0o755) == 0, let tester = getpwuid(geteuid()) else {
      throw Missing(description: "no folder for the server can be made")
    }
    let script = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    keeper = Process()
    keeper.executableURL = URL(fileURLWithPath: "/bin/bash")
    keeper.arguments = [
      "/\(script)/keep-server.sh", binaries, folder, String(cString: tester.pointee.pw_name),
    ]
    let (input, output) = (Pipe(), Pipe())
    keeper.standardInput = input
    keeper.standardOutput = output
    keeper.standardError = output
    (orders, answers) = (input.fileHandleForWriting, output.fileHandleForReading)
    try keeper.run()
    try waitForAnswer()
  }

  deinit { try? orders.close() }

  /// Ends the server without telling anybody, and starts it again.
  package func crash() throws {
    try orders.write(contentsOf: Data("crash\n".utf8))
    try waitForAnswer()
  }

  /// Makes an empty database.
  package func makeDatabase(_ name: String) throws {
    _ = try psql("CREATE DATABASE \(name)", as: "postgres", in: "postgres")
  }

  /// The address of a database for somebody.
  package func address(_ role: String, in database: String = "signpost") -> String {
    "postgresql:///\(database)?host=\(folder)&user=\(role)"
  }

  /// What psql prints on both of its outputs.
  package func psql(
    _ sql: String,
    as role: String,
    in database: String = "signpost"
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: binaries + "/psql")
    process.arguments = ["-X", "-q", "-A", "-t", "-d", address(role, in: database)]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(sql.utf8))
    try input.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  private func waitForAnswer() throws {
    var text = ""
    while !text.hasSuffix("ready\n") {
      let data = answers.availableData
      guard !data.isEmpty else { throw Missing(description: "the server did not start: \(text)") }
      text += String(decoding: data, as: UTF8.self)
    }
  }

  private static func newestBinaries() throws -> String {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let newest = versions.compactMap { Int($0) }.filter { $0 >= 15 }.max()
    guard let newest else {
      throw Missing(
        description:
          "PostgreSQL 15 or later is not here: run Scripts/install-system-packages.sh test"
      )
    }
    return "\(root)/\(newest)/bin"
  }
}
