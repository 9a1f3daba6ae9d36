internal import ScenarioEngine

extension Connection {
  /// How far an attempt has come, or nothing where there is none.
  mutating func status(of attempt: String) throws(StoreError) -> AttemptStatus? {
    let name = try first("SELECT status FROM attempts WHERE id = ?1", [.text(attempt)]) {
      $0.text(0)
    }
    guard let name else { return nil }
    guard let status = AttemptStatus(rawValue: name) else { throw refusal(.damaged) }
    return status
  }

  /// Drops the draft of an attempt.
  mutating func dropDraft(of attempt: String) throws(StoreError) {
    try run("DELETE FROM drafts WHERE attempt = ?1", [.text(attempt)])
  }

  /// Says how far an attempt has come.
  mutating func set(
    _ status: AttemptStatus,
    of attempt: String
  ) throws(StoreError) {
    try run(
      "UPDATE attempts SET status = ?2 WHERE id = ?1",
      [.text(attempt), .text(status.rawValue)]
    )
  }

  /// Stores what is fixed when an attempt begins.
  ///
  /// One that begins here comes after all that are here, whatever the clock says; one that began elsewhere
  /// has its own beginning, in milliseconds since 1970, or the next that is free. The column `profile` is
  /// of the first form and always empty: a profile is a file of its own.
  mutating func insert(_ header: AttemptHeader, begun: Int? = nil) throws(StoreError) {
    try run(
      """
      INSERT INTO attempts (id, profile, mode, variant, presentation_seed, scenario, rubric,
        rubric_version, file_hash, play_hash, text_hash, started_at, program, begun)
      VALUES (?1, '', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, coalesce(?13, max(
        coalesce(CAST(strftime('%s', ?11) AS INTEGER), 0) * 1000,
        coalesce((SELECT max(begun) FROM attempts), 0) + 1
      )))
      """,
      [
        .text(header.id), .text(header.mode.rawValue), .text(header.variant),
        .integer(Int(truncatingIfNeeded: header.presentationSeed)),
        .text(header.scenarioID), .text(header.rubricID), .text(header.rubricVersion),
        .text(header.hashes.file), .text(header.hashes.play), .text(header.hashes.text),
        .text(header.startedAt), .text(header.program), .optional(begun),
      ]
    )
  }

  /// Stores an event where it is the next one.
  mutating func insert(
    _ event: AttemptEvent,
    in attempt: String
  ) throws(StoreError) {
    guard let status = try status(of: attempt) else { throw refusal(.attemptUnknown) }
    let next = try nextSequence(of: attempt)
    if event.sequence != next {
      guard try stored(event.sequence, of: attempt) == event else {
        throw refusal(.attemptMovedOn(next: next))
      }
      return
    }
    guard status == .open || event.branch > 0 || event.kind == .rated else {
      throw refusal(.attemptClosed)
    }
    try run(
      """
      INSERT INTO events (attempt, sequence, branch, parent, kind, version, payload, at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """,
      [
        .text(attempt), .integer(event.sequence), .integer(event.branch),
        .optional(event.parent), .text(event.kind.rawValue), .integer(event.version),
        .text(event.payload), .text(event.at),
      ]
    )
    // A rating comes from outside and completes no step; exploring has no drafts.
    if event.kind != .rated, event.branch == 0 { try dropDraft(of: attempt) }
  }

  /// The sequence number of an attempt's next event.
  mutating func nextSequence(of attempt: String) throws(StoreError) -> Int {
    try first(
      "SELECT coalesce(max(sequence) + 1, 0) FROM events WHERE attempt = ?1",
      [.text(attempt)]
    ) { $0.integer(0) } ?? 0
  }

  private mutating func stored(
    _ sequence: Int,
    of attempt: String
  ) throws(StoreError) -> AttemptEvent? {
    let damaged = refusal(.damaged)
    return try first(
      """
      SELECT sequence, branch, parent, kind, version, payload, at
      FROM events WHERE attempt = ?1 AND sequence = ?2
      """,
      [.text(attempt), .integer(sequence)]
    ) { row throws(StoreError) in try row.event(damaged) }
  }
}
