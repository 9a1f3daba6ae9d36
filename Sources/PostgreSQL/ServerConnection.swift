/// A connection to a PostgreSQL server.
///
/// Statements are `StaticString`, so that no SQL can be put together from data; values go beside them.
package final class ServerConnection {
  private let library: ClientLibrary
  private let handle: OpaquePointer

  /// Connects, waiting ten seconds at most.
  ///
  /// Over a network the server has to prove who it is by its certificate, whatever the address says;
  /// within the host a socket needs none. `user` stands in the place of what the address names.
  package init(to address: String, as user: String? = nil) throws(ServerError) {
    guard address.hasPrefix("postgresql://") || address.hasPrefix("postgres://") else {
      throw ServerError(.badAddress)
    }
    library = try ClientLibrary.open()
    let settings = Self.settings(address, user)
    let names = try ParameterList(settings.map { .text($0.0) })
    let values = try ParameterList(settings.map { .text($0.1) })
    let library = library
    let opened = names.withTexts { names in values.withTexts { library.connect(names, $0, 1) } }
    guard let opened else { throw ServerError(.unexpected) }
    guard library.status(opened) == Self.isOpen else {
      let message = Self.text(library.errorMessage(opened))
      library.finish(opened)
      let reason = try Self.reason(asking: library, at: address)
      throw ServerError(reason, message: message)
    }
    library.takeNotices(opened, { _, _ in }, nil)
    handle = opened
  }

  deinit { library.finish(handle) }

  /// What holds for each connection; later settings stand above earlier ones.
  private static func settings(_ address: String, _ user: String?) -> [(String, String)] {
    [
      ("dbname", address), ("sslmode", "verify-full"), ("gssencmode", "disable"),
      ("connect_timeout", "10"), ("client_encoding", "UTF8"), ("application_name", "signpost"),
      // Names without a schema mean the server's own.
      ("options", "-c search_path=pg_catalog -c statement_timeout=30s -c lock_timeout=10s"),
    ] + (user.map { [("user", $0)] } ?? [])
  }

  /// Why a connection was refused, found out by knocking without saying who we are.
  private static func reason(
    asking library: ClientLibrary,
    at address: String
  ) throws(ServerError) -> ServerError.Reason {
    switch try knock(library, at: address, mode: "prefer") {
    // Somebody is there, who is the one that was named or is not.
    case hasAnswered:
      try knock(library, at: address, mode: "verify-full") == hasAnswered
        ? .notAdmitted : .notProven
    case isNotReady, isSilent: .unreachable
    default: .badAddress
    }
  }

  /// Whether a server answers, as libpq says it: under the name of a role that nobody has, without a
  /// certificate and without a password, so that nothing is given away to whoever it is.
  private static func knock(
    _ library: ClientLibrary,
    at address: String,
    mode: String
  ) throws(ServerError) -> Int32 {
    var settings =
      Self.settings(address, "signpost_nobody") + [
        ("sslmode", mode), ("sslcert", nowhere), ("sslkey", nowhere), ("password", "none"),
      ]
    if mode == "prefer" { settings.append(("sslrootcert", nowhere)) }
    let names = try ParameterList(settings.map { .text($0.0) })
    let values = try ParameterList(settings.map { .text($0.1) })
    return names.withTexts { names in values.withTexts { library.ping(names, $0, 1) } }
  }

  // MARK: - What it is

  /// The server's version, 150004 for 15.4.
  package var serverVersion: Int { Int(library.serverVersion(handle)) }

  /// Whether it goes through a socket within the host.
  package var isLocal: Bool {
    let host = Self.text(library.host(handle))
    return host.hasPrefix("/") || host.hasPrefix("@")
  }

  /// The protocol that encrypts it, such as `TLSv1.3`; none where nothing does.
  package var encryption: String? {
    guard library.usesTLS(handle) == 1 else { return nil }
    return Self.text(library.attributeOfTLS(handle, "protocol"))
  }

  /// Whether a password stands in the address, in the environment or in a file for it.
  package var hasPassword: Bool { !Self.text(library.password(handle)).isEmpty }

  // MARK: - Statements

  /// Runs a statement and says how many rows it changed.
  @discardableResult
  package func run(
    _ statement: StaticString,
    _ values: [ServerValue] = []
  ) throws(ServerError) -> Int {
    let result = try result(statement, values)
    defer { library.clear(result) }
    return Int(Self.text(library.changedCount(result))) ?? 0
  }

  /// Runs a statement and reads its answer.
  package func rows(
    _ statement: StaticString,
    _ values: [ServerValue] = []
  ) throws(ServerError) -> [ServerRow] {
    let result = try result(statement, values)
    defer { library.clear(result) }
    let columns = 0..<library.columnCount(result)
    return (0..<library.rowCount(result)).map { row in
      ServerRow(columns.map { cell(result, row, $0) })
    }
  }

  /// Runs several statements without values, one after the other.
  package func runScript(_ script: StaticString) throws(ServerError) {
    let result = try checked(library.runScript(handle, Self.characters(of: script)))
    library.clear(result)
  }

  /// Does all or nothing.
  package func transaction<Value, Failure: Error>(
    failing: (ServerError) -> Failure,
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    func run(_ statement: StaticString) throws(Failure) {
      do throws(ServerError) { try self.run(statement) } catch { throw failing(error) }
    }
    try run("BEGIN")
    do throws(Failure) {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // Where the connection is gone the server takes everything back by itself.
      try? run("ROLLBACK")
      throw error
    }
  }

  private func result(
    _ statement: StaticString,
    _ values: [ServerValue]
  ) throws(ServerError) -> OpaquePointer? {
    let parameters = try ParameterList(values)
    return try checked(
      parameters.withTexts { texts in
        library.run(
          handle,
          Self.characters(of: statement),
          Int32(values.count),
          nil,
          texts,
          nil,
          nil,
          0
        )
      }
    )
  }

  /// Gives a result that is no error back, or throws what it says.
  private func checked(_ result: OpaquePointer?) throws(ServerError) -> OpaquePointer? {
    let status = library.resultStatus(result)
    if status == Self.hasDone || status == Self.hasRows { return result }
    defer { library.clear(result) }
    let code = Self.text(library.field(result, Self.codeField))
    let message = Self.text(library.field(result, Self.messageField))
    // What has no code is no answer of the server's: libpq itself could not ask, or read on.
    guard !code.isEmpty else {
      throw ServerError(.interrupted, message: Self.text(library.errorMessage(handle)))
    }
    guard library.status(handle) == Self.isOpen else {
      throw ServerError(.interrupted, code: code, message: message)
    }
    throw ServerError(code: code, message: message)
  }

  private func cell(_ result: OpaquePointer?, _ row: Int32, _ column: Int32) -> String? {
    guard library.isNull(result, row, column) == 0, let start = library.value(result, row, column)
    else { return nil }
    let count = Int(library.length(result, row, column))
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Numbers and texts of libpq

  /// `PQPING_OK`, `PQPING_REJECT` and `PQPING_NO_RESPONSE`.
  private static let hasAnswered: Int32 = 0, isNotReady: Int32 = 1, isSilent: Int32 = 2
  /// A file that is not there, which libpq takes for none.
  private static let nowhere = "/nonexistent"

  /// `CONNECTION_OK`.
  private static let isOpen: Int32 = 0
  /// `PGRES_COMMAND_OK` and `PGRES_TUPLES_OK`.
  private static let hasDone: Int32 = 1, hasRows: Int32 = 2
  /// `PG_DIAG_SQLSTATE` and `PG_DIAG_MESSAGE_PRIMARY`.
  private static let codeField = Int32(UInt8(ascii: "C")), messageField = Int32(UInt8(ascii: "M"))

  private static func text(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }

  private static func characters(of sql: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
