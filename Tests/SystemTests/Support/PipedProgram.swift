import Glibc
import TestSupport

/// The built program with pipes for its input and output.
final class PipedProgram {
  /// Everything that it has written, to both outputs.
  private(set) var output: [UInt8] = []
  private let process: pid_t
  private let input: Int32
  private let source: Int32
  private var isInputOpen = true
  private var hasEnded = false
  /// How long to wait for anything, in milliseconds.
  private let patience: Int32 = 10_000

  init(_ arguments: [String] = [], environment: [String: String]) throws {
    var down: [Int32] = [0, 0]
    var up: [Int32] = [0, 0]
    guard pipe(&down) == 0, pipe(&up) == 0 else { throw Missing("a pipe") }
    for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, down[0], 0)
    posix_spawn_file_actions_adddup2(&actions, up[1], 1)
    posix_spawn_file_actions_adddup2(&actions, up[1], 2)
    let path = BuiltProgram.path("signpost")
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables =
      PseudoTerminal.plainEnvironment.merging(environment) { $1 }
      .map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, path, &actions, nil, &words, &variables)
    close(down[0])
    close(up[1])
    (process, input, source) = (child, down[1], up[0])
    guard failure == 0 else { throw Missing("\(path) (\(failure))") }
    // A program that ends early is found out by its output.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    if !hasEnded { kill() }
    endInput()
    close(source)
  }

  /// What it has written, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Sends a line.
  func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
  }

  /// Ends the input.
  func endInput() {
    if isInputOpen { close(input) }
    isInputOpen = false
  }

  /// Reads up to the next prompt, which is all that ends with a space, and returns what was new.
  func readToPrompt() throws -> String {
    let begin = output.count
    while output.count == begin || output.last != UInt8(ascii: " ") {
      guard try readMore() else { throw Missing("a prompt after\n" + text.suffix(2000)) }
    }
    return String(decoding: output[begin...], as: UTF8.self)
  }

  /// Kills the program.
  func kill() {
    _ = Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    hasEnded = true
  }

  /// Reads to the end of the output and returns the exit code, 128 and more for a signal.
  @discardableResult
  func waitForEnd() throws -> Int {
    while try readMore() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    hasEnded = true
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(status & 0x7F)
  }

  /// Reads once; false at the end of the output.
  private func readMore() throws -> Bool {
    var event = pollfd(fd: source, events: Int16(POLLIN), revents: 0)
    guard poll(&event, 1, patience) > 0 else { throw Missing("output after\n" + text.suffix(2000)) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(source, &bytes, bytes.count)
    if count > 0 { output += bytes[..<count] }
    return count > 0
  }
}
