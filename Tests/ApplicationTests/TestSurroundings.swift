import Foundation
import Synchronization

@testable import Application

/// What a command wrote.
final class Output: Sendable {
  private let texts = Mutex<(out: String, error: String)>(("", ""))

  var text: String { texts.withLock { $0.out } }
  var complaints: String { texts.withLock { $0.error } }

  func write(_ text: String) { texts.withLock { $0.out += text } }
  func complain(_ text: String) { texts.withLock { $0.error += text } }
}

/// Lines that somebody types, one after the other.
final class Answers: Sendable {
  private let lines: Mutex<[String]>

  init(_ lines: [String]) { self.lines = Mutex(lines) }

  func next() -> String? {
    lines.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}

/// A folder of a test, gone when the value goes.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/commands-" + UUID().uuidString
    mkdir(path, 0o700)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders above it, and returns its path.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
    return file(name)
  }
}

extension Surroundings {
  /// Surroundings of a test; what is not given is not there.
  static func test(
    _ output: Output = Output(),
    environment: [String: String] = [:],
    printsToTerminal: Bool = false
  ) -> Surroundings {
    var surroundings = Surroundings(
      arguments: [],
      environment: environment,
      isTerminal: false,
      printsToTerminal: printsToTerminal,
      timestamp: { "2026-11-23T18:39:32+01:00" },
      random: { 7 },
      write: output.write,
      complain: output.complain,
      readLine: { nil }
    )
    // The same moment, by date(1).
    surroundings.milliseconds = { 1_795_455_572_000 }
    surroundings.pause = { _ in }
    return surroundings
  }
}

/// Runs as an account that is not root for what concerns files, on this thread alone, where the
/// tests run as root; root may read anything.
func withoutPrivileges<Value>(_ body: () throws -> Value) rethrows -> Value {
  guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try body() }
  let setUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  return try body()
}

/// Makes a symbolic link.
func symlink(_ target: String, at path: String) throws {
  try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
}
