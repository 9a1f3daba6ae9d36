extension Schema {
  /// Version 3.
  ///
  /// What is of a class stands in tables of its own: the register apart from the log, so that no
  /// count can be joined to a name. Log and report cannot be changed, nor deleted but with their
  /// class. Days are counted since 1970-01-01 in the place where the class was opened.
  static let third: StaticString = """
    CREATE TABLE data_sheets (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      purpose TEXT NOT NULL,
      basis TEXT NOT NULL,
      recipients TEXT NOT NULL,
      days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 365),
      filled_by TEXT NOT NULL,
      filled_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE classes (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      header TEXT NOT NULL,
      file_hash TEXT NOT NULL REFERENCES case_copies (hash),
      rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
      opened_on INTEGER NOT NULL,
      ends_on INTEGER NOT NULL CHECK (ends_on - opened_on BETWEEN 1 AND 365),
      data_sheet INTEGER REFERENCES data_sheets (number),
      CHECK (rehearsal = 1 OR data_sheet IS NOT NULL)
    ) STRICT;
    CREATE INDEX classes_by_case_copy ON classes (file_hash);

    CREATE TABLE class_events (
      class TEXT NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      version INTEGER NOT NULL CHECK (version >= 1),
      act TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (class, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE class_registers (
      class TEXT NOT NULL PRIMARY KEY REFERENCES classes (id) ON DELETE CASCADE,
      register TEXT NOT NULL
    ) STRICT;

    CREATE TABLE class_reports (
      class TEXT NOT NULL PRIMARY KEY REFERENCES classes (id) ON DELETE CASCADE,
      report TEXT NOT NULL,
      engine TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER data_sheets_stay BEFORE UPDATE ON data_sheets
    BEGIN SELECT RAISE (ABORT, 'data sheets are append-only'); END;
    CREATE TRIGGER data_sheets_remain BEFORE DELETE ON data_sheets
    BEGIN SELECT RAISE (ABORT, 'data sheets are append-only'); END;
    CREATE TRIGGER data_sheets_are_final BEFORE INSERT ON data_sheets
    WHEN EXISTS (SELECT 1 FROM data_sheets WHERE number = NEW.number)
    BEGIN SELECT RAISE (ABORT, 'data sheets are append-only'); END;

    CREATE TRIGGER classes_are_final BEFORE INSERT ON classes
    WHEN EXISTS (SELECT 1 FROM classes WHERE id = NEW.id OR number = NEW.number)
    BEGIN SELECT RAISE (ABORT, 'classes are append-only'); END;
    CREATE TRIGGER classes_stay BEFORE UPDATE ON classes
    BEGIN SELECT RAISE (ABORT, 'classes are append-only'); END;

    CREATE TRIGGER class_events_follow BEFORE INSERT ON class_events
    WHEN NEW.sequence <>
      (SELECT coalesce(max(sequence) + 1, 0) FROM class_events WHERE class = NEW.class)
    BEGIN SELECT RAISE (ABORT, 'events follow one another'); END;
    CREATE TRIGGER class_events_end BEFORE INSERT ON class_events
    WHEN EXISTS (SELECT 1 FROM class_reports WHERE class = NEW.class)
    BEGIN SELECT RAISE (ABORT, 'a class with a report has ended'); END;
    CREATE TRIGGER class_events_stay BEFORE UPDATE ON class_events
    BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
    CREATE TRIGGER class_events_remain BEFORE DELETE ON class_events
    WHEN EXISTS (SELECT 1 FROM classes WHERE id = OLD.class)
    BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;

    CREATE TRIGGER class_reports_are_final BEFORE INSERT ON class_reports
    WHEN EXISTS (SELECT 1 FROM class_reports WHERE class = NEW.class)
    BEGIN SELECT RAISE (ABORT, 'reports are final'); END;
    CREATE TRIGGER class_reports_are_of_classes BEFORE INSERT ON class_reports
    WHEN EXISTS (SELECT 1 FROM classes WHERE id = NEW.class AND rehearsal = 1)
    BEGIN SELECT RAISE (ABORT, 'a rehearsal has no report'); END;
    CREATE TRIGGER class_reports_stay BEFORE UPDATE ON class_reports
    BEGIN SELECT RAISE (ABORT, 'reports are final'); END;
    CREATE TRIGGER class_reports_remain BEFORE DELETE ON class_reports
    WHEN EXISTS (SELECT 1 FROM classes WHERE id = OLD.class)
    BEGIN SELECT RAISE (ABORT, 'reports are final'); END;

    PRAGMA user_version = 3;
    """
}
