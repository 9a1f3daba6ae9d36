internal import PostgreSQL

/// The agency's store on a PostgreSQL server, as the account sees it that has logged in.
///
/// Who that is, the server finds out by itself: from the account within the host, from a certificate
/// over a network. What it may see and do, the server's rules say, not this program.
package final class AgencyStore {
  let connection: ServerConnection

  /// The oldest server, `serverVersion` of its first release.
  package static let oldestServer = 150_000

  /// Connects to a server that can hold the store; says nothing of what is there.
  package init(connectingTo address: String) throws(AgencyStoreError) {
    do throws(ServerError) {
      connection = try ServerConnection(to: address)
    } catch { throw .server(error) }
    guard !connection.hasPassword else { throw .passwordUsed }
    guard connection.isLocal || connection.encryption != nil else { throw .notEncrypted }
    guard connection.serverVersion >= Self.oldestServer else {
      throw .serverTooOld(connection.serverVersion)
    }
  }

  /// Opens a store that is set up, in the form that this program knows.
  package static func open(_ address: String) throws(AgencyStoreError) -> AgencyStore {
    let store = try AgencyStore(connectingTo: address)
    let version = try store.version()
    guard version == AgencyMigration.known else {
      throw .older(found: version, known: AgencyMigration.known)
    }
    return store
  }

  /// The version of the store's form; refuses what is not set up or newer.
  func version(knowing known: Int = AgencyMigration.known) throws(AgencyStoreError) -> Int {
    do throws(AgencyStoreError) {
      let rows = try rows("SELECT max(version) FROM signpost.migrations")
      guard let version = rows.first?.integer(0) else { throw AgencyStoreError.notSetUp }
      guard version <= known else {
        throw AgencyStoreError.newer(found: version, known: known)
      }
      return version
    } catch {
      if case .server(let reason) = error, reason.reason == .missing { throw .notSetUp }
      throw error
    }
  }

  /// Runs a statement.
  @discardableResult
  func run(
    _ statement: StaticString,
    _ values: [ServerValue] = []
  ) throws(AgencyStoreError) -> Int {
    do throws(ServerError) {
      return try connection.run(statement, values)
    } catch { throw .server(error) }
  }

  /// Runs a statement and reads its answer.
  func rows(
    _ statement: StaticString,
    _ values: [ServerValue] = []
  ) throws(AgencyStoreError) -> [ServerRow] {
    do throws(ServerError) {
      return try connection.rows(statement, values)
    } catch { throw .server(error) }
  }

  /// Runs several statements without values.
  func runScript(_ script: StaticString) throws(AgencyStoreError) {
    do throws(ServerError) { try connection.runScript(script) } catch { throw .server(error) }
  }

  /// Does all or nothing.
  func transaction<Value>(
    _ body: () throws(AgencyStoreError) -> Value
  ) throws(AgencyStoreError) -> Value {
    try connection.transaction(failing: { .server($0) }, body)
  }
}
