extension Schema {
  /// Version 6.
  ///
  /// What is asked again of finished cases, and what was answered. When something is due is worked out
  /// from this log and never stored. All of it goes with the attempt that it came from.
  static let sixth: StaticString = """
    CREATE TABLE refresher_sources (
      attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
      ordinary INTEGER NOT NULL CHECK (ordinary >= 0)
    ) STRICT;

    CREATE TABLE refreshers (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      scenario TEXT NOT NULL,
      item TEXT NOT NULL,
      met_at INTEGER NOT NULL,
      met_on INTEGER NOT NULL,
      grade INTEGER CHECK (grade BETWEEN 1 AND 4),
      UNIQUE (kind, scenario, item)
    ) STRICT;
    CREATE INDEX refreshers_by_attempt ON refreshers (attempt);

    CREATE TABLE reviews (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      refresher INTEGER NOT NULL REFERENCES refreshers (number) ON DELETE CASCADE,
      turn INTEGER NOT NULL CHECK (turn >= 1),
      at INTEGER NOT NULL,
      day INTEGER NOT NULL,
      grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
      answer TEXT NOT NULL,
      sureness INTEGER NOT NULL,
      shown TEXT NOT NULL,
      UNIQUE (refresher, turn)
    ) STRICT;
    CREATE INDEX reviews_for_schedule ON reviews (refresher, turn, at, day, grade);

    CREATE TRIGGER refreshers_stay BEFORE UPDATE ON refreshers
    BEGIN SELECT RAISE (ABORT, 'refreshers are append-only'); END;
    CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews
    BEGIN SELECT RAISE (ABORT, 'reviews are append-only'); END;
    CREATE TRIGGER reviews_are_final BEFORE INSERT ON reviews
    WHEN EXISTS (SELECT 1 FROM reviews
      WHERE id = NEW.id OR (refresher = NEW.refresher AND turn = NEW.turn))
    BEGIN SELECT RAISE (ABORT, 'reviews are append-only'); END;

    PRAGMA user_version = 6;
    """
}
