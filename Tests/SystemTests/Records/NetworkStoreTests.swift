import AgencyStore
import Classroom
import Foundation
import PostgreSQLSupport
import TestSupport
import Testing

extension SystemTests {
  /// The agency's store as `Documentation/Store.md` has accounts reach it over a network: certificates
  /// lie in `~/.postgresql`, the address in a variable.
  @Suite(.serialized) struct NetworkStore {
    private static let started = Result {
      let server = try TestServer(overNetwork: true)
      try server.makeDatabase("signpost")
      let store = try AgencyStore(connectingTo: server.address("postgres"))
      try store.setUp(
        DataSheet(
          purpose: "Training of staff",
          basis: "Instruction 7",
          recipients: "The training unit",
          days: 30,
          filledBy: "Head of training",
          filledAt: "2026-11-23T18:39:32+01:00"
        )
      )
      _ = try server.psql("CREATE ROLE anna LOGIN; GRANT signpost_trainee TO anna", as: "postgres")
      return server
    }

    private let server: TestServer
    private let home = Home()

    init() throws { server = try Self.started.get() }

    /// Puts certificates where the page says.
    private func place(_ certificate: TestServer.Certificate?, trusting authority: String?) throws {
      let folder = home.path + "/.postgresql"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      func copy(_ from: String, to name: String) throws {
        try FileManager.default.copyItem(
          atPath: "\(server.certificates)/\(from)",
          toPath: "\(folder)/\(name)"
        )
      }
      if let authority { try copy(authority + ".crt", to: "root.crt") }
      guard let certificate else { return }
      try copy("people/\(certificate.rawValue).crt", to: "postgresql.crt")
      try copy("people/\(certificate.rawValue).key", to: "postgresql.key")
    }

    /// What `signpost store check` says, with its exit status.
    private func check(_ language: String = "en") throws -> (text: String, status: Int) {
      let program = try PipedProgram(
        ["store", "check", "--lang", language],
        environment: home.environment.merging(
          ["SIGNPOST_STORE": server.networkAddress("anna"), "COLUMNS": "400"]
        ) { $1 }
      )
      program.endInput()
      let status = try Int(program.waitForEnd())
      return (program.text.split(whereSeparator: \.isWhitespace).joined(separator: " "), status)
    }

    @Test func `With its certificate an account is known, over an encrypted connection`() throws {
      try place(.anna, trusting: "ours")
      let (text, status) = try check()
      #expect(status == 0, "\(text)")
      #expect(text.contains("anna") && text.contains("TLSv1.3"), "\(text)")
    }

    @Test(arguments: [nil, .bo, .foreign] as [TestServer.Certificate?])
    func `Whoever has another certificate, or none, is told in a sentence`(
      certificate: TestServer.Certificate?
    ) throws {
      try place(certificate, trusting: "ours")
      let (english, status) = try check()
      #expect(status != 0)
      #expect(
        english.contains("The server answers, but does not let you in. The administrator makes a"),
        "\(english)"
      )
      #expect(try check("da").text.contains("Serveren svarer, men lukker dig ikke ind."))
    }

    @Test(arguments: ["other", nil])
    func `A server that does not prove who it is is told from one that is away`(
      authority: String?
    ) throws {
      try place(.anna, trusting: authority)
      let (english, status) = try check()
      #expect(status != 0)
      #expect(
        english.contains("The server does not prove that it is the one you named"),
        "\(english)"
      )
      #expect(try check("da").text.contains("kan ikke bevise, at den er den, du har angivet"))
    }
  }
}
