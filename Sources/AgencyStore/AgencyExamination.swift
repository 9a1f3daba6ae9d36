package import Classroom
internal import PostgreSQL
package import Records

/// What `signpost store check` tells of the agency's store.
package struct AgencyExamination: Hashable, Sendable {
  /// What is not as it has to be, or gives somebody more than the store means to.
  package enum Weakness: Hashable, Sendable {
    /// The server lets anybody in under any name.
    case believesAnybody
    /// This account sees every row, whatever the rules say.
    case accountSeesAll
    /// A table whose rows the rules do not hold apart.
    case unprotected(table: String)
    /// A rule that is missing or is another one, as `table.name`.
    case missingPolicy(String)
    /// A rule that is not ours, as `table.name`.
    case foreignPolicy(String)
    /// Somebody is, or can become, the owner of the tables.
    case ownerHasMembers([String])
    /// A role of the store that can log in or sees every row.
    case strongRole(String)
  }

  /// How the connection is protected.
  package enum Transport: Hashable, Sendable {
    /// A socket within the host.
    case socket
    /// Encrypted over a network, by a protocol such as `TLSv1.3`.
    case encrypted(String)
  }

  /// The server's version, 150004 for 15.4.
  package let serverVersion: Int
  /// The version of the store's form.
  package let version: Int
  /// The version that this program knows.
  package let knownVersion: Int
  /// How the connection is protected.
  package let transport: Transport
  /// The role under which the server knows this account.
  package let account: String
  /// What this account may send.
  package let maySend: Set<SharedRecord.Kind>
  /// Whether this account may read how many trainings there were.
  package let mayReadTrainings: Bool
  /// How many records this account has there.
  package let recordCount: Int
  /// The data sheet under which the store was opened.
  package let dataSheet: DataSheet?
  /// What is not as it has to be; empty where all is.
  package let weaknesses: [Weakness]
}

extension AgencyStore {
  /// Tells what is there and how it is protected; changes nothing.
  ///
  /// It tries to log in as somebody else at `address`, to find out whether the server would believe it.
  package func examine(_ address: String) throws(AgencyStoreError) -> AgencyExamination {
    let version = try version()
    let me = try rows(
      """
      SELECT session_user, r.rolsuper OR r.rolbypassrls,
        has_column_privilege('signpost.attempts', 'body', 'INSERT'),
        has_column_privilege('signpost.class_reports', 'body', 'INSERT'),
        has_table_privilege('signpost.trainings', 'SELECT')
      FROM pg_roles AS r WHERE r.rolname = session_user
      """
    )
    guard let me = me.first else { throw .server(ServerError(.missing)) }
    var weaknesses: [AgencyExamination.Weakness] = []
    if believesAnybody(at: address) { weaknesses.append(.believesAnybody) }
    if me.isTrue(1) { weaknesses.append(.accountSeesAll) }
    weaknesses += try weaknessesOfTables() + weaknessesOfPolicies() + weaknessesOfRoles()
    let kinds: [SharedRecord.Kind?] = [
      me.isTrue(2) ? .attempt : nil, me.isTrue(3) ? .classReport : nil,
    ]
    return AgencyExamination(
      serverVersion: connection.serverVersion,
      version: version,
      knownVersion: AgencyMigration.known,
      transport: connection.encryption.map { .encrypted($0) } ?? .socket,
      account: me.line(0),
      maySend: Set(kinds.compactMap(\.self)),
      mayReadTrainings: me.isTrue(4),
      recordCount: try sharedNames().count,
      dataSheet: try dataSheet(),
      weaknesses: weaknesses
    )
  }

  /// Whether the server lets this account in under the name of a role that nobody has.
  private func believesAnybody(at address: String) -> Bool {
    (try? ServerConnection(to: address, as: "signpost_nobody")) != nil
  }

  private func weaknessesOfTables() throws(AgencyStoreError) -> [AgencyExamination.Weakness] {
    try rows(
      """
      SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE n.nspname = 'signpost' AND c.relname IN ('attempts', 'class_reports')
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
      ORDER BY c.relname
      """
    ).map { .unprotected(table: $0.line(0)) }
  }

  private func weaknessesOfPolicies() throws(AgencyStoreError) -> [AgencyExamination.Weakness] {
    let found = try rows(
      """
      SELECT tablename, policyname, array_to_string(roles, ','), cmd, coalesce(qual, ''),
        coalesce(with_check, '')
      FROM pg_policies WHERE schemaname = 'signpost'
      """
    ).map { row in
      AgencyPolicy(row.line(0), row.line(1), row.line(2), row.line(3), row.line(4), row.line(5))
    }
    func names(_ policies: Set<AgencyPolicy>) -> [String] {
      policies.map { "\($0.table).\($0.name)" }.sorted()
    }
    let missing = AgencyPolicy.all.subtracting(found)
    let foreign = Set(found).subtracting(AgencyPolicy.all)
    return names(missing).map { .missingPolicy($0) } + names(foreign).map { .foreignPolicy($0) }
  }

  private func weaknessesOfRoles() throws(AgencyStoreError) -> [AgencyExamination.Weakness] {
    let members = try rows(
      """
      SELECT m.rolname FROM pg_auth_members AS a
        JOIN pg_roles AS r ON r.oid = a.roleid JOIN pg_roles AS m ON m.oid = a.member
      WHERE r.rolname IN ('signpost_owner', 'signpost_nobody') ORDER BY m.rolname
      """
    ).map { $0.line(0) }
    let strong = try rows(
      """
      SELECT rolname FROM pg_roles
      WHERE rolname IN ('signpost_owner', 'signpost_trainee', 'signpost_facilitator',
          'signpost_coordinator', 'signpost_nobody')
        AND (rolsuper OR rolbypassrls OR rolcreaterole
          OR rolcanlogin AND rolname <> 'signpost_nobody')
      ORDER BY rolname
      """
    ).map { AgencyExamination.Weakness.strongRole($0.line(0)) }
    return (members.isEmpty ? [] : [.ownerHasMembers(members)]) + strong
  }
}
