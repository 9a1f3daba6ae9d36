import Foundation
import Interface
import Records
import ScenarioEngine
import TestSupport

/// A folder for the state of one test's programs, gone when the value goes.
final class Home: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/system-" + UUID().uuidString
    mkdir(path, 0o700)
  }

  deinit {
    _ = chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a program that is told nothing else keeps its records.
  var records: String { path + "/signpost/records.db" }

  /// What points a program here, and lets it open the list of cases at once.
  var environment: [String: String] {
    // A program built with a sanitizer is told of what its tests are told.
    let sanitizer = ProcessInfo.processInfo.environment["ASAN_OPTIONS"] ?? ""
    return [
      "XDG_STATE_HOME": path, "XDG_DATA_HOME": path + "/data", "HOME": path,
      "SIGNPOST_NO_WELCOME": "1", "ASAN_OPTIONS": sanitizer,
    ]
  }

  /// Starts the program on a terminal and waits until it has drawn.
  func start(
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram.path("signpost"),
      arguments,
      environment: self.environment.merging(environment) { $1 },
      size: size
    )
    try terminal.waitForIdle()
    return terminal
  }

  /// The one attempt of these records as it is stored.
  func attempt() throws -> StoredAttempt {
    let store = try RecordStore.open(path: records, access: .readOnly)
    guard let id = try store.attempts().first?.header.id, let attempt = try store.attempt(id) else {
      throw Missing("an attempt in \(records)")
    }
    return attempt
  }

  /// The decisions of the one attempt as they are stored.
  func decisions() throws -> [String] {
    try attempt().events.filter { $0.kind == .decided }.map(\.payload)
  }
}

/// Something that a test needs and did not find.
struct Missing: Error, CustomStringConvertible {
  let description: String

  init(_ what: String) { description = "missing: \(what)" }
}
