package import Classroom
internal import PostgreSQL

extension AgencyStore {
  /// Sets the store up under a data sheet, as `SetupScript` does; needs an administrator's rights.
  package func setUp(_ sheet: DataSheet) throws(AgencyStoreError) {
    let found = try rows("SELECT 1 FROM pg_namespace WHERE nspname = 'signpost'")
    guard found.isEmpty else { throw .alreadySetUp }
    try transaction { () throws(AgencyStoreError) in
      try runScript(AgencySchema.roles)
      try runScript(AgencySchema.becomeOwner)
      for migration in AgencyMigration.all { try apply(migration) }
      try run(
        """
        INSERT INTO signpost.data_sheets (purpose, basis, recipients, days, filled_by, filled_at)
        VALUES ($1, $2, $3, $4::integer, $5, $6)
        """,
        [
          .text(sheet.purpose), .text(sheet.basis), .text(sheet.recipients), .integer(sheet.days),
          .text(sheet.filledBy), .text(sheet.filledAt),
        ]
      )
    }
  }

  /// Brings the store up to the form that this program knows, all or nothing, and says which versions
  /// were made; needs an administrator's rights.
  package func migrate() throws(AgencyStoreError) -> [Int] {
    try migrate(AgencyMigration.all)
  }

  /// Does the migrations that the store has not been through.
  func migrate(_ migrations: [AgencyMigration]) throws(AgencyStoreError) -> [Int] {
    let known = migrations.count
    return try transaction { () throws(AgencyStoreError) in
      // One administrator at a time.
      _ = try version(knowing: known)
      try runScript(AgencySchema.becomeOwner)
      try run("LOCK TABLE signpost.migrations IN EXCLUSIVE MODE")
      let found = try version(knowing: known)
      let missing = migrations.filter { $0.version > found }
      for migration in missing { try apply(migration) }
      return missing.map(\.version)
    }
  }

  /// The data sheet under which the store was opened.
  package func dataSheet() throws(AgencyStoreError) -> DataSheet? {
    let rows = try rows(
      """
      SELECT purpose, basis, recipients, days, filled_by, filled_at
      FROM signpost.data_sheets ORDER BY number DESC LIMIT 1
      """
    )
    return rows.first.map { row in
      DataSheet(
        purpose: row.line(0),
        basis: row.line(1),
        recipients: row.line(2),
        days: row.integer(3) ?? DataSheet.usualDays,
        filledBy: row.line(4),
        filledAt: row.line(5)
      )
    }
  }

  private func apply(_ migration: AgencyMigration) throws(AgencyStoreError) {
    try runScript(migration.script)
    try run(
      "INSERT INTO signpost.migrations (version, name) VALUES ($1::integer, $2)",
      [.integer(migration.version), .text(migration.name.description)]
    )
  }
}
