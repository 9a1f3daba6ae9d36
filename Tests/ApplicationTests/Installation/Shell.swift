import Foundation

/// A program of the machine, run by tests.
enum Shell {
  /// How a program ended that was expected to end well.
  struct Failure: Error {
    let program: String
    let status: Int32
    let output: String
  }

  /// Whether a program is installed.
  static func isHere(_ program: String) -> Bool { path(of: program) != nil }

  /// Runs a text in a shell and returns what it printed.
  static func run(_ shell: String, _ text: String) throws -> String {
    let clean = ["bash": ["--norc"], "fish": ["--no-config"]][shell] ?? []
    return try run(shell, arguments: clean + ["-c", text])
  }

  /// Runs a program and returns what it printed on both outputs.
  static func run(_ program: String, arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path(of: program) ?? "/nowhere/\(program)")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw Failure(program: program, status: process.terminationStatus, output: text)
    }
    return text
  }

  private static func path(of program: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
