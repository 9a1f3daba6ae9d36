extension Schema {
  /// Version 7.
  ///
  /// What the home screen shows first is one value, as the catalogue is; it can be made anew at any
  /// time.
  static let seventh: StaticString = """
    CREATE TABLE home (
      plan TEXT NOT NULL PRIMARY KEY,
      glance TEXT NOT NULL
    ) STRICT;

    PRAGMA user_version = 7;
    """
}
