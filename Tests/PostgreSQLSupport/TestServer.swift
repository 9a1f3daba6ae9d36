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

  /// Where the certificates lie of a server that was started for the network: `ours.crt` of its
  /// authority, `other.crt` of another one, and in `people` those of accounts.
  package var certificates: String { folder + "/certificates" }

  /// Certificates that `make-certificates.sh` makes of accounts; each has its key beside it.
  package enum Certificate: String, Sendable, CaseIterable {
    case anna, bo
    /// With anna's name, but of another authority.
    case foreign
  }

  private let folder: String
  /// The port of a server for the network; none where it has a socket alone.
  private let port: Int?
  private let binaries: String
  private let keeper: Process
  private let orders: FileHandle
  private let answers: FileHandle

  /// Starts a server with nothing in it; `overNetwork` also for certificates, on a free port of this
  /// host.
  package init(overNetwork: Bool = false) throws {
    binaries = try Self.newestBinaries()
    port = overNetwork ? try Self.freePort() : nil
    folder = FileManager.default.temporaryDirectory.path + "/pg" + UUID().uuidString.prefix(8)
    guard mkdir(folder, 0o755) == 0, let tester = getpwuid(geteuid()) else {
      throw Missing(description: "no folder for the server can be made")
    }
    let script = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    keeper = Process()
    keeper.executableURL = URL(fileURLWithPath: "/bin/bash")
    keeper.arguments =
      [
        "/\(script)/keep-server.sh", binaries, folder, String(cString: tester.pointee.pw_name),
      ] + (port.map { ["\($0)"] } ?? [])
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
    "postgresql:///\(database)?host=\(folder)&user=\(role)" + (port.map { "&port=\($0)" } ?? "")
  }

  /// The address over the network of the database `signpost` for somebody, without certificates, which
  /// are then looked for in `~/.postgresql`.
  package func networkAddress(_ role: String, host: String = "localhost") -> String {
    "postgresql://\(role)@\(host):\(port ?? 0)/signpost"
  }

  /// The same with a certificate, or with none, and with the authority that the server is to be of:
  /// `ours`, `other`, or one that is not there.
  package func networkAddress(
    _ role: String,
    host: String = "localhost",
    showing certificate: Certificate?,
    trusting authority: String = "ours"
  ) -> String {
    let people = certificates + "/people/"
    let shown = certificate.map { people + $0.rawValue } ?? "/nowhere"
    return networkAddress(role, host: host) + "?sslcert=\(shown).crt&sslkey=\(shown).key"
      + "&sslrootcert=\(certificates)/\(authority).crt"
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

  /// A port of this host that nobody listens at now.
  private static func freePort() throws -> Int {
    guard access("/usr/bin/openssl", X_OK) == 0 else {
      throw Missing(description: "openssl is not here: run Scripts/install-system-packages.sh test")
    }
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw Missing(description: "no port of this host is free") }
    return Int(UInt16(bigEndian: address.sin_port))
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
