internal import Glibc
package import ScenarioEngine
package import Screens

/// Everything that is not the same at each run, built once; tests build their own.
package struct Surroundings: Sendable {
  /// The arguments after the program's name.
  package var arguments: [String]
  /// The environment.
  package var environment: [String: String]
  /// Whether standard input and output are a terminal.
  package var isTerminal: Bool
  /// Whether standard output is a terminal.
  package var printsToTerminal: Bool
  /// The local time with its offset, `2026-11-23T18:39:32+01:00`.
  package var timestamp: @Sendable () -> String
  /// The milliseconds since 1970-01-01T00:00, UTC.
  package var milliseconds: @Sendable () -> Int = millisecondsOfHost
  /// Random bits for ids and the order of options.
  package var random: @Sendable () -> UInt64
  /// Writes to standard output.
  package var write: @Sendable (String) -> Void
  /// Writes to standard error.
  package var complain: @Sendable (String) -> Void
  /// Reads a line of standard input; nil at its end.
  package var readLine: @Sendable () -> String?
  /// Waits so many milliseconds.
  package var pause: @Sendable (Int) -> Void = { usleep(UInt32(clamping: $0 * 1_000)) }
  /// Asks tmux for how many milliseconds it holds the key Esc back; nil where it does not answer.
  package var tmuxDelay: @Sendable () -> Int? = { nil }

  /// Whose records are used; the account's own where none was named.
  package var profile = ProfileChoice.own

  /// Makes surroundings.
  package init(
    arguments: [String],
    environment: [String: String],
    isTerminal: Bool,
    printsToTerminal: Bool,
    timestamp: @escaping @Sendable () -> String,
    random: @escaping @Sendable () -> UInt64,
    write: @escaping @Sendable (String) -> Void,
    complain: @escaping @Sendable (String) -> Void,
    readLine: @escaping @Sendable () -> String?
  ) {
    self.arguments = arguments
    self.environment = environment
    self.isTerminal = isTerminal
    self.printsToTerminal = printsToTerminal
    self.timestamp = timestamp
    self.random = random
    self.write = write
    self.complain = complain
    self.readLine = readLine
  }

  /// The surroundings of this process.
  package static func ofProcess() -> Surroundings {
    var surroundings = Surroundings(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: processEnvironment(),
      isTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      printsToTerminal: isatty(STDOUT_FILENO) == 1,
      timestamp: localTimestamp,
      random: { UInt64.random(in: .min ... .max) },
      write: { writeAll($0, to: STDOUT_FILENO) },
      complain: { writeAll($0, to: STDERR_FILENO) },
      readLine: { Swift.readLine(strippingNewline: true) }
    )
    surroundings.tmuxDelay = delayOfTmux
    return surroundings
  }

  /// The local date and time to the minute; none where the clock says nothing that can be read.
  package var time: LocalTime? {
    LocalTime(text: String(timestamp().prefix(16)))
  }

  /// An id for what is about to be kept: 16 hexadecimal digits by chance.
  package func newID() -> String {
    let digits = String(random(), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The folder for records and for what lies beside them: the profile's own, else the account's.
  package var stateFolder: String? {
    guard case .named(let name) = profile else { return accountFolder }
    return ProfileShelf(self)?.folder(of: name)
  }

  /// The folder of the account: `$XDG_STATE_HOME/signpost`, else `~/.local/state/signpost`.
  package var accountFolder: String? {
    if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
      return folder + "/signpost"
    }
    return environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state/signpost" : nil }
  }

  /// The folder for scenarios of one's own: `$XDG_DATA_HOME/signpost/scenarios`.
  package var dataFolder: String? {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return folder + "/signpost/scenarios"
    }
    return environment["HOME"].flatMap {
      $0.hasPrefix("/") ? $0 + "/.local/share/signpost/scenarios" : nil
    }
  }
}

private func processEnvironment() -> [String: String] {
  var result: [String: String] = [:]
  var next = environ
  while let entry = next.pointee {
    let parts = String(cString: entry).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
    next += 1
  }
  return result
}

private func millisecondsOfHost() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  return Int(now.tv_sec) * 1_000 + Int(now.tv_nsec) / 1_000_000
}

private func localTimestamp() -> String {
  var seconds = time(nil)
  var parts = tm()
  localtime_r(&seconds, &parts)
  func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
  let offset = abs(parts.tm_gmtoff) / 60
  let date =
    digits(Int(parts.tm_year) + 1900, 4) + "-" + digits(Int(parts.tm_mon) + 1, 2) + "-"
    + digits(Int(parts.tm_mday), 2)
  let clock =
    digits(Int(parts.tm_hour), 2) + ":" + digits(Int(parts.tm_min), 2) + ":"
    + digits(Int(parts.tm_sec), 2)
  let sign = parts.tm_gmtoff < 0 ? "-" : "+"
  return "\(date)T\(clock)\(sign)\(digits(offset / 60, 2)):\(digits(offset % 60, 2))"
}

private func delayOfTmux() -> Int? {
  guard let answer = popen("tmux show-options -sv escape-time 2>/dev/null", "r") else { return nil }
  defer { pclose(answer) }
  var line = [CChar](repeating: 0, count: 32)
  guard fgets(&line, Int32(line.count), answer) != nil else { return nil }
  let text = line.prefix { $0 > 32 }.map { UInt8(bitPattern: $0) }
  return Int(String(decoding: text, as: UTF8.self))
}

private func writeAll(_ text: String, to descriptor: Int32) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    // A closed pipe means that nobody reads on; there is nobody left to tell.
    guard count > 0 else { return }
    bytes = bytes.dropFirst(count)
  }
}
