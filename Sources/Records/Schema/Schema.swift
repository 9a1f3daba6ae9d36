/// The statements that make the tables.
enum Schema {
  /// Version 1.
  ///
  /// Events and results cannot be changed or replaced, nor deleted one by one: only with their
  /// whole attempt, whose row is gone by the time that the deletion reaches them. This holds for
  /// whatever program opens the file.
  static let first: StaticString = """
    CREATE TABLE migrations (
      version INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL
    ) STRICT;

    CREATE TABLE case_copies (
      hash TEXT NOT NULL PRIMARY KEY,
      bytes BLOB NOT NULL,
      path TEXT NOT NULL,
      read_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE attempts (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      profile TEXT NOT NULL,
      mode TEXT NOT NULL,
      variant TEXT NOT NULL,
      presentation_seed INTEGER NOT NULL,
      scenario TEXT NOT NULL,
      rubric TEXT NOT NULL,
      rubric_version TEXT NOT NULL,
      file_hash TEXT NOT NULL REFERENCES case_copies (hash),
      play_hash TEXT NOT NULL,
      text_hash TEXT NOT NULL,
      started_at TEXT NOT NULL,
      program TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'open'
    ) STRICT;
    CREATE INDEX attempts_by_scenario ON attempts (scenario);
    CREATE INDEX attempts_by_case_copy ON attempts (file_hash);

    CREATE TABLE events (
      attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      branch INTEGER NOT NULL CHECK (branch >= 0),
      parent INTEGER CHECK (parent < sequence),
      kind TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      payload TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (attempt, sequence),
      FOREIGN KEY (attempt, parent) REFERENCES events (attempt, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX events_by_parent ON events (attempt, parent);

    CREATE TABLE drafts (
      attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
      step TEXT NOT NULL,
      payload TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE results (
      attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
      result TEXT NOT NULL,
      engine TEXT NOT NULL
    ) STRICT;

    CREATE TABLE settings (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE catalogue (
      path TEXT NOT NULL PRIMARY KEY,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      hash TEXT NOT NULL,
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      summary TEXT NOT NULL,
      setting TEXT NOT NULL,
      minutes INTEGER,
      languages TEXT NOT NULL,
      state TEXT NOT NULL,
      findings INTEGER NOT NULL,
      problem TEXT
    ) STRICT;

    CREATE TRIGGER events_follow BEFORE INSERT ON events
    WHEN NEW.sequence <>
      (SELECT coalesce(max(sequence) + 1, 0) FROM events WHERE attempt = NEW.attempt)
    BEGIN SELECT RAISE (ABORT, 'events follow one another'); END;
    CREATE TRIGGER events_stay BEFORE UPDATE ON events
    BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
    CREATE TRIGGER events_remain BEFORE DELETE ON events
    WHEN EXISTS (SELECT 1 FROM attempts WHERE id = OLD.attempt)
    BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;

    CREATE TRIGGER results_are_final BEFORE INSERT ON results
    WHEN EXISTS (SELECT 1 FROM results WHERE attempt = NEW.attempt)
    BEGIN SELECT RAISE (ABORT, 'results are append-only'); END;
    CREATE TRIGGER results_stay BEFORE UPDATE ON results
    BEGIN SELECT RAISE (ABORT, 'results are append-only'); END;
    CREATE TRIGGER results_remain BEFORE DELETE ON results
    WHEN EXISTS (SELECT 1 FROM attempts WHERE id = OLD.attempt)
    BEGIN SELECT RAISE (ABORT, 'results are append-only'); END;

    CREATE TRIGGER headers_are_final BEFORE INSERT ON attempts
    WHEN EXISTS (SELECT 1 FROM attempts WHERE id = NEW.id)
    BEGIN SELECT RAISE (ABORT, 'headers are append-only'); END;
    CREATE TRIGGER headers_stay BEFORE UPDATE OF
      number, id, profile, mode, variant, presentation_seed, scenario, rubric, rubric_version,
      file_hash, play_hash, text_hash, started_at, program
    ON attempts
    BEGIN SELECT RAISE (ABORT, 'headers are append-only'); END;

    CREATE TRIGGER case_copies_are_final BEFORE INSERT ON case_copies
    WHEN EXISTS (SELECT 1 FROM case_copies WHERE hash = NEW.hash)
    BEGIN SELECT RAISE (ABORT, 'case copies are append-only'); END;
    CREATE TRIGGER case_copies_stay BEFORE UPDATE ON case_copies
    BEGIN SELECT RAISE (ABORT, 'case copies are append-only'); END;

    PRAGMA application_id = 1397182032;
    PRAGMA user_version = 1;
    """

  /// Version 2.
  ///
  /// The catalogue can be made anew at any time, so that its rows are not carried over.
  static let second: StaticString = """
    DROP TABLE catalogue;
    CREATE TABLE catalogue (
      source TEXT NOT NULL,
      path TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      hash TEXT NOT NULL,
      reader TEXT NOT NULL,
      kind TEXT NOT NULL,
      pack TEXT NOT NULL,
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      summary TEXT NOT NULL,
      role TEXT NOT NULL,
      setting TEXT NOT NULL,
      audience TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      languages TEXT NOT NULL,
      tags TEXT NOT NULL,
      status TEXT NOT NULL,
      review TEXT NOT NULL,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      findings TEXT NOT NULL,
      guide INTEGER NOT NULL,
      PRIMARY KEY (source, path)
    ) STRICT;

    PRAGMA user_version = 2;
    """

  /// Version 3.
  ///
  /// The list is read whole for the first frame: one value a source is quicker than a row a file.
  static let third: StaticString = """
    DROP TABLE catalogue;
    CREATE TABLE catalogue (
      source TEXT NOT NULL PRIMARY KEY,
      entries BLOB NOT NULL
    ) STRICT;

    PRAGMA user_version = 3;
    """
}
