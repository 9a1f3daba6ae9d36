extension Schema {
  /// Version 8.
  ///
  /// What was kept on another machine is taken in beside what is here. Attempts have an order of their
  /// own, by when they began (`begun`, milliseconds since 1970, UTC), since one that comes later may have
  /// begun before; on one machine it grows with every attempt, whatever the clock says. What is asked again
  /// may come of an attempt here and of one there: a row for each of them, each with its own answers.
  static let eighth: StaticString = """
    ALTER TABLE attempts ADD COLUMN begun INTEGER NOT NULL DEFAULT 0;
    UPDATE attempts SET begun = known.begun FROM (
      SELECT number AS place,
        max(coalesce(CAST(strftime('%s', started_at) AS INTEGER), 0) * 1000 - number)
          OVER (ORDER BY number ROWS UNBOUNDED PRECEDING) + number AS begun
      FROM attempts
    ) AS known WHERE known.place = attempts.number;
    CREATE UNIQUE INDEX attempts_by_beginning ON attempts (begun);
    DROP TRIGGER headers_stay;
    CREATE TRIGGER headers_stay BEFORE UPDATE OF
      number, id, profile, mode, variant, presentation_seed, scenario, rubric, rubric_version,
      file_hash, play_hash, text_hash, started_at, program, begun
    ON attempts
    BEGIN SELECT RAISE (ABORT, 'headers are append-only'); END;

    DROP TRIGGER refreshers_stay;
    DROP TRIGGER reviews_stay;
    DROP TRIGGER reviews_are_final;
    DROP INDEX refreshers_by_attempt;
    DROP INDEX reviews_for_schedule;
    ALTER TABLE reviews RENAME TO reviews_before;
    ALTER TABLE refreshers RENAME TO refreshers_before;

    CREATE TABLE refreshers (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      scenario TEXT NOT NULL,
      item TEXT NOT NULL,
      met_at INTEGER NOT NULL,
      met_on INTEGER NOT NULL,
      grade INTEGER CHECK (grade BETWEEN 1 AND 4),
      UNIQUE (attempt, kind, scenario, item)
    ) STRICT;
    CREATE INDEX refreshers_by_item ON refreshers (kind, scenario, item, met_at, attempt);

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
    CREATE INDEX reviews_by_time ON reviews (at, turn, id, refresher, day, grade);

    INSERT INTO refreshers (number, attempt, kind, scenario, item, met_at, met_on, grade)
      SELECT number, attempt, kind, scenario, item, met_at, met_on, grade FROM refreshers_before
      ORDER BY number;
    INSERT INTO reviews (number, id, refresher, turn, at, day, grade, answer, sureness, shown)
      SELECT number, id, refresher, turn, at, day, grade, answer, sureness, shown
      FROM reviews_before ORDER BY number;
    DROP TABLE reviews_before;
    DROP TABLE refreshers_before;

    CREATE TRIGGER refreshers_stay BEFORE UPDATE ON refreshers
    BEGIN SELECT RAISE (ABORT, 'refreshers are append-only'); END;
    CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews
    BEGIN SELECT RAISE (ABORT, 'reviews are append-only'); END;
    CREATE TRIGGER reviews_are_final BEFORE INSERT ON reviews
    WHEN EXISTS (SELECT 1 FROM reviews
      WHERE id = NEW.id OR (refresher = NEW.refresher AND turn = NEW.turn))
    BEGIN SELECT RAISE (ABORT, 'reviews are append-only'); END;

    PRAGMA user_version = 8;
    """
}
