/// A rule of row-level security as the server tells it.
struct AgencyPolicy: Hashable {
  let table: String
  let name: String
  let roles: String
  let command: String
  /// The rows that it lets be seen and deleted, and those that it lets be added.
  let rows: String
  let added: String

  /// Those that have to be there, and no other.
  static let all: Set<AgencyPolicy> = [
    .init("attempts", "own_rows", "signpost_trainee", "ALL", own, own),
    .init("attempts", "ended_seen", "signpost_owner", "SELECT", ended),
    .init("attempts", "ended_deleted", "signpost_owner", "DELETE", ended),
    .init(
      "class_reports",
      "own_rows",
      "signpost_facilitator",
      "ALL",
      own,
      "(\(own) AND (ends_on <= signpost.last_day()))"
    ),
    .init("class_reports", "all_counted", "signpost_owner", "SELECT", "true"),
    .init("class_reports", "ended_deleted", "signpost_owner", "DELETE", ended),
  ]

  private static let own = "(owner = SESSION_USER)"
  private static let ended = "(ends_on <= CURRENT_DATE)"

  init(
    _ table: String,
    _ name: String,
    _ roles: String,
    _ command: String,
    _ rows: String,
    _ added: String = ""
  ) {
    self.table = table
    self.name = name
    self.roles = roles
    self.command = command
    self.rows = rows
    self.added = added
  }
}
