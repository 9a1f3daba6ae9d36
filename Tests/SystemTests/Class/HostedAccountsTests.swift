import Foundation
import Interface
import TestSupport
import Testing

/// What runs a program as another account.
private enum OtherAccounts {
  static let setpriv = "/usr/bin/setpriv"
  static let canBeTaken = geteuid() == 0 && access(setpriv, X_OK) == 0
  static let otherwise: Comment =
    "NOT RUN: only root can be several accounts. unshare --map-auto --map-root-user runs them."
}

extension SystemTests {
  /// A hosted class and what trainees with accounts of their own might try; only root can be several
  /// accounts, if only of a namespace, in which `Scripts/check.sh` runs these for an ordinary user.
  @Suite(.enabled(if: OtherAccounts.canBeTaken, OtherAccounts.otherwise)) struct HostedAccounts {
    private static let (facilitator, trainee, other): (uid_t, uid_t, uid_t) = (
      61_001, 61_002, 61_003
    )
    /// The group that may enter the folder of the class.
    private static let group: gid_t = 61_100

    private let homes: [uid_t: Home]
    private let shared = Home()
    private var folder: String { shared.path + "/run" }

    init() {
      homes = [Self.facilitator: Home(), Self.trainee: Home(), Self.other: Home()]
      for (account, home) in homes { chown(home.path, account, gid_t(account)) }
      chmod(shared.path, 0o755)
      // As an administrator makes it.
      mkdir(folder, 0o700)
      chown(folder, Self.facilitator, Self.group)
      chmod(folder, 0o2750)
    }

    private func home(_ account: uid_t) throws -> Home { try #require(homes[account]) }

    /// The words that make another program run as an account, in the trainees' group or not.
    private func becoming(_ account: uid_t, inGroup: Bool = true) -> [String] {
      let groups = inGroup ? ["--groups", "\(Self.group)"] : ["--clear-groups"]
      return ["--reuid", "\(account)", "--regid", "\(account)"] + groups
    }

    private func start(
      _ account: uid_t,
      _ arguments: [String],
      inGroup: Bool = true,
      size: Size = Size(columns: 80, rows: 24)
    ) throws -> PseudoTerminal {
      try PseudoTerminal(
        OtherAccounts.setpriv,
        becoming(account, inGroup: inGroup) + [BuiltProgram.path("signpost")] + arguments,
        environment: home(account).environment,
        size: size
      )
    }

    private func host() throws -> (terminal: PseudoTerminal, code: String) {
      let terminal = try start(
        Self.facilitator,
        ["class", "host", "the-table-by-the-window", "--rehearse", "--folder", folder],
        size: Size(columns: 100, rows: 30)
      )
      try terminal.waitForIdle()
      try terminal.wait(for: "> 4 Open")
      try terminal.press(.enter)
      try terminal.wait(for: "signpost join ")
      let row = terminal.screen.rows.first { $0.contains("signpost join ") } ?? ""
      let code = row.components(separatedBy: "signpost join ").last?.prefix(5) ?? ""
      return (terminal, String(code))
    }

    /// Whether a shell of an account succeeds in something.
    private func succeeds(_ command: String, as account: uid_t) throws -> Bool {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: OtherAccounts.setpriv)
      process.arguments = becoming(account) + ["/bin/sh", "-c", command]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    }

    @Test func `A trainee joins by the group alone, and gets the seat of the own account`() throws {
      let (host, code) = try host()
      let first = try start(Self.trainee, ["join", code, "--folder", folder])
      try first.wait(for: "seat 1")
      let second = try start(Self.other, ["join", code, "--folder", folder])
      try second.wait(for: "seat 2")
      try host.wait(for: "2 have joined")
      // The kernel says who it is: another terminal of the account is the same person.
      let again = try start(Self.trainee, ["join", code, "--folder", folder])
      try again.wait(for: "seat 1")
      try first.wait(for: "Another terminal has taken your seat")
      try host.wait(for: "2 have joined")
      let stranger = try start(Self.other, ["join", code, "--folder", folder], inGroup: false)
      try stranger.wait(for: "This account may not join")
      #expect(try stranger.waitForEnd() == 1)
      for terminal in [first, second, again, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `A trainee can read no file of the class, and put nothing in its place`() throws {
      let (host, code) = try host()
      let first = try start(Self.trainee, ["join", code, "--folder", folder])
      try first.wait(for: "seat 1")
      let state = try home(Self.facilitator).path + "/signpost"
      let theirs = try home(Self.other).path
      #expect(FileManager.default.fileExists(atPath: state + "/halls"))
      #expect(FileManager.default.fileExists(atPath: state + "/records.db"))
      // What the trainee may do, so that what fails does not fail for another reason.
      #expect(try succeeds("test -S \(folder)/\(code) && ls \(folder)", as: Self.trainee))
      for attempt in [
        "cat \(state)/halls/*", "ls \(state)/halls", "cat \(state)/records.db", "ls \(theirs)",
        "rm -f \(folder)/\(code)", "mv \(folder)/\(code) \(folder)/FFFFF", "touch \(folder)/FFFFF",
        "ln -s /tmp \(folder)/FFFFF", "chmod 777 \(folder)", "chmod 777 \(folder)/\(code)",
        "head -c 1 /proc/\(host.process)/mem", "cat /proc/\(host.process)/environ",
        "ls /proc/\(host.process)/fd", "kill -9 \(host.process)", "kill -TERM \(host.process)",
      ] {
        #expect(try !succeeds(attempt, as: Self.trainee), "\(attempt)")
      }
      try host.wait(for: "1 has joined")
      for terminal in [first, host] {
        try terminal.send("q")
        #expect(try terminal.waitForEnd() == 0)
      }
    }
  }
}
