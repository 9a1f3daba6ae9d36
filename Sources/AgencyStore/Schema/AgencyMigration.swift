/// A change of the form of the agency's store, made by its administrator.
///
/// A migration that was ever released is never edited; what it got wrong, a later one mends.
struct AgencyMigration {
  /// The version that the store has afterwards; counts from 1 without gaps.
  let version: Int
  /// What it does, for whoever looks into the store.
  let name: StaticString
  /// The statements.
  let script: StaticString

  /// All migrations, oldest first.
  static let all = [
    AgencyMigration(version: 1, name: "attempts, reports of classes", script: AgencySchema.first)
  ]

  /// The version that this program knows.
  static var known: Int { all.count }
}
