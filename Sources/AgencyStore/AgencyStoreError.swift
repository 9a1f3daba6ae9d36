package import PostgreSQL
package import Records

/// Why something cannot be done with the agency's store.
package enum AgencyStoreError: Error, Hashable, Sendable {
  /// The server could not be asked, or refused.
  case server(ServerError)
  /// The server is older than 15; its version.
  case serverTooOld(Int)
  /// A password is used, which we neither keep nor send.
  case passwordUsed
  /// The connection goes over a network and is not encrypted.
  case notEncrypted
  /// Nobody has set the store up in this database.
  case notSetUp
  /// The store is there already.
  case alreadySetUp
  /// A newer program has set the store up.
  case newer(found: Int, known: Int)
  /// The administrator has to bring the store up first.
  case older(found: Int, known: Int)
  /// The role of this account may not send such records.
  case notAMember(SharedRecord.Kind)

  /// Whether the same may well succeed a little later.
  package var isPassing: Bool {
    if case .server(let error) = self { error.isPassing } else { false }
  }
}
