extension Schema {
  /// Version 5.
  ///
  /// What waits to be sent to the agency's store, as it was when its owner sent it. It goes with the
  /// attempt or the class that it is of; nothing in it changes but that it was sent, or
  /// taken back.
  static let fifth: StaticString = """
    CREATE TABLE outbox (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('attempt', 'class-report')),
      id TEXT NOT NULL CHECK (id <> ''),
      scenario TEXT NOT NULL,
      held_on INTEGER NOT NULL,
      ends_on INTEGER,
      people INTEGER,
      body TEXT NOT NULL,
      sent_at TEXT,
      withdrawn_at TEXT,
      UNIQUE (kind, id)
    ) STRICT;

    CREATE TRIGGER outbox_stays BEFORE UPDATE OF
      number, kind, id, scenario, held_on, ends_on, people, body
    ON outbox
    BEGIN SELECT RAISE (ABORT, 'what is sent is as it was sent'); END;
    CREATE TRIGGER outbox_loses_attempts AFTER DELETE ON attempts
    BEGIN DELETE FROM outbox WHERE kind = 'attempt' AND id = OLD.id; END;
    CREATE TRIGGER outbox_loses_classes AFTER DELETE ON classes
    BEGIN DELETE FROM outbox WHERE kind = 'class-report' AND id = OLD.id; END;

    PRAGMA user_version = 5;
    """
}
