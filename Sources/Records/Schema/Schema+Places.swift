extension Schema {
  /// Version 9.
  ///
  /// Answers have an order of their own, as attempts have: their `place`, milliseconds since 1970, UTC,
  /// which grows with every answer to the same thing, whatever the clock says. One that was given while the
  /// clock ran ahead is followed by those that were given after it. The indexes hold all that is read for
  /// what is due, and for the first attempt at each case.
  static let ninth: StaticString = """
    ALTER TABLE reviews ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
    DROP TRIGGER reviews_stay;
    UPDATE reviews SET place = known.place FROM (
      SELECT number, max(at - rank)
        OVER (PARTITION BY kind, scenario, item ORDER BY rank ROWS UNBOUNDED PRECEDING)
        + rank AS place
      FROM (
        SELECT v.number, v.at, r.kind, r.scenario, r.item, row_number()
          OVER (PARTITION BY r.kind, r.scenario, r.item ORDER BY v.turn, v.number) AS rank
        FROM reviews AS v JOIN refreshers AS r ON r.number = v.refresher
      )
    ) AS known WHERE known.number = reviews.number;
    CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews
    BEGIN SELECT RAISE (ABORT, 'reviews are append-only'); END;

    DROP INDEX reviews_by_time;
    CREATE INDEX reviews_by_place ON reviews (refresher, place, at, day, grade);
    DROP INDEX refreshers_by_item;
    CREATE INDEX refreshers_by_item
      ON refreshers (kind, scenario, item, met_at, attempt, met_on, grade);
    DROP INDEX attempts_by_scenario;
    CREATE INDEX attempts_by_scenario ON attempts (scenario, status, begun, profile);

    PRAGMA user_version = 9;
    """
}
