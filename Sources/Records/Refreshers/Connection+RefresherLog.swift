internal import ScenarioEngine

extension Connection {
  /// Whether a log of many lines was begun.
  mutating func hasRefresherLog() throws(StoreError) -> Bool {
    try first("SELECT 1 FROM refreshers WHERE kind = 'log' LIMIT 1") { _ in true } ?? false
  }

  /// Whether there are ordinary observations enough to draw the log from; of a case that was met twice the
  /// first attempt counts.
  mutating func hasLinesForLog() throws(StoreError) -> Bool {
    var cases: Set<String> = []
    var lines = 0
    // The first few attempts are enough nearly always.
    try follow(
      """
      SELECT a.scenario, s.ordinary FROM attempts AS a
      JOIN refresher_sources AS s ON s.attempt = a.id ORDER BY a.begun
      """
    ) { row in
      if cases.insert(row.text(0)).inserted { lines += row.integer(1) }
      return lines < RefresherLog.length
    }
    return lines >= RefresherLog.length
  }

  /// Begins the log where records that were put together have lines enough for it, with the attempt that
  /// brought the last of them when it was finished, unless it was begun as early as that.
  mutating func beginLogWhereDue() throws(StoreError) {
    guard let (attempt, met) = try endOfLinesForLog() else { return }
    let isBegun = try first(
      "SELECT 1 FROM refreshers WHERE kind = 'log' AND met_at <= ?1",
      [.integer(met.milliseconds)]
    ) { _ in true }
    guard isBegun == nil else { return }
    try insert(.log, of: attempt, met: met, first: nil)
  }

  /// The attempt with which there were lines enough, in the order in which attempts were finished, and
  /// when that was; none where there are too few.
  private mutating func endOfLinesForLog() throws(StoreError) -> (String, ReviewTime)? {
    var cases: Set<String> = []
    var sources: [(attempt: String, ordinary: Int, met: ReviewTime)] = []
    try each(
      """
      SELECT a.scenario, a.id, s.ordinary, a.begun, (SELECT e.at FROM events AS e
        WHERE e.attempt = a.id AND e.branch = 0 AND e.kind = 'finished')
      FROM attempts AS a JOIN refresher_sources AS s ON s.attempt = a.id ORDER BY a.begun
      """
    ) { row in
      guard cases.insert(row.text(0)).inserted else { return }
      let met =
        ReviewTime(timestamp: row.text(4))
        ?? ReviewTime(milliseconds: row.integer(3), day: row.integer(3) / 86_400_000)
      sources.append((row.text(1), row.integer(2), met))
    }
    var lines = 0
    for source in sources.sorted(by: { $0.met.milliseconds < $1.met.milliseconds }) {
      lines += source.ordinary
      if lines >= RefresherLog.length { return (source.attempt, source.met) }
    }
    return nil
  }
}
