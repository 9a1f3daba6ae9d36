internal import ScenarioEngine

extension RecordStore {
  /// Takes records in that were kept on another machine, all of them or, where something in them
  /// contradicts itself or what is here, none.
  ///
  /// Attempts and answers are known by their ids: what is here already stays as it is, and taking the same
  /// in twice changes nothing. Settings count where there are none here. An attempt of the same id that
  /// began otherwise is `attemptExists`, one that is being played in another window
  /// `attemptOpenElsewhere`, what contradicts itself `forbidden`.
  package func takeIn(_ records: OwnRecords) throws(StoreError) -> Merging {
    guard access == .readWrite else { throw StoreError(.readOnly, operation: .takeIn, path: path) }
    return try perform(.takeIn) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        var merging = Merging()
        for copy in records.cases { try connection.keep(copy) }
        for attempt in records.attempts {
          let lock = try claim(attempt.header.id, &connection)
          defer { withExtendedLifetime(lock) {} }
          try connection.takeIn(attempt, begun: records.begun[attempt.header.id], &merging)
        }
        for (attempt, ordinary) in records.ordinary.sorted(by: { $0.key < $1.key }) {
          try connection.takeIn(ordinary: ordinary, of: attempt)
        }
        for entry in records.refreshers { try connection.takeIn(entry, &merging) }
        try connection.beginLogWhereDue()
        for (key, value) in records.settings.sorted(by: { $0.key < $1.key }) {
          try connection.takeIn(setting: key, value, &merging)
        }
        // Copies that no attempt needs are not kept, as when their attempts were left out.
        for copy in records.cases { try connection.dropCaseCopy(copy.hash) }
        try connection.dropHome()
        return merging
      }
    }
  }

  /// Claims an attempt that is here, so that nobody plays it meanwhile.
  private func claim(
    _ attempt: String,
    _ connection: inout Connection
  ) throws(StoreError) -> ClaimedAttempt? {
    guard let lockPath, let number = try connection.number(of: attempt) else { return nil }
    guard let lock = try ByteLock([number], of: lockPath, operation: .takeIn) else {
      throw connection.refusal(.attemptOpenElsewhere)
    }
    return ClaimedAttempt(lock)
  }
}

/// The claim on an attempt that is being taken in.
private final class ClaimedAttempt {
  private let lock: ByteLock

  init(_ lock: consuming ByteLock) { self.lock = lock }
}

extension Connection {
  fileprivate mutating func takeIn(
    _ attempt: StoredAttempt,
    begun: Int?,
    _ merging: inout Merging
  ) throws(StoreError) {
    let id = attempt.header.id
    guard let known = try summaries(id: id).first else {
      guard try caseCopy(attempt.header.hashes.file) != nil else { throw refusal(.forbidden) }
      try insert(attempt.header, begun: try freeBeginning(begun))
      try goOn(attempt, after: 0)
      merging.newAttempts += 1
      return
    }
    guard known.header == attempt.header else { throw refusal(.attemptExists) }
    let here = try events(of: id)
    let count = min(here.count, attempt.events.count)
    guard here.prefix(count).elementsEqual(attempt.events.prefix(count)) else {
      merging.partedAttempts.append(id)
      return
    }
    let isLonger =
      attempt.events.count > count || (known.status == .open && attempt.status != .open)
    guard isLonger else {
      merging.knownAttempts += 1
      return
    }
    // An attempt that was given up here is not taken up again by what came later there.
    guard known.status != .abandoned else {
      merging.partedAttempts.append(id)
      return
    }
    try goOn(attempt, after: count)
    merging.continuedAttempts += 1
  }

  /// Adds what an attempt has after so many events, and how far it has come.
  private mutating func goOn(
    _ attempt: StoredAttempt,
    after count: Int
  ) throws(StoreError) {
    let id = attempt.header.id
    for event in attempt.events.dropFirst(count) { try insert(event, in: id) }
    if let result = attempt.result {
      try run(
        """
        INSERT INTO results (attempt, result, engine) SELECT ?1, ?2, ?3
        WHERE NOT EXISTS (SELECT 1 FROM results WHERE attempt = ?1)
        """,
        [.text(id), .text(result.text), .text(result.engine)]
      )
    }
    if attempt.status != .open {
      try dropDraft(of: id)
      return try set(attempt.status, of: id)
    }
    guard let draft = attempt.draft else { return }
    try run(
      "INSERT INTO drafts (attempt, step, payload, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
      [.text(id), .text(draft.step), .text(draft.payload), .text(draft.at)]
    )
  }

  /// The beginning itself, or the next one that no attempt has.
  private mutating func freeBeginning(_ begun: Int?) throws(StoreError) -> Int? {
    guard var free = begun else { return nil }
    while try first("SELECT 1 FROM attempts WHERE begun = ?1", [.integer(free)], { _ in true })
      != nil
    {
      free += 1
    }
    return free
  }

  fileprivate mutating func takeIn(
    ordinary: Int,
    of attempt: String
  ) throws(StoreError) {
    guard try number(of: attempt) != nil else { throw refusal(.forbidden) }
    try run(
      """
      INSERT INTO refresher_sources (attempt, ordinary) VALUES (?1, ?2)
      ON CONFLICT (attempt) DO NOTHING
      """,
      [.text(attempt), .integer(ordinary)]
    )
  }

  fileprivate mutating func takeIn(
    _ entry: RefresherLogEntry,
    _ merging: inout Merging
  ) throws(StoreError) {
    guard try number(of: entry.attempt) != nil else { throw refusal(.forbidden) }
    try insert(entry.item, of: entry.attempt, met: entry.metAt, first: entry.first)
    let number = try first(
      """
      SELECT number FROM refreshers
      WHERE attempt = ?1 AND kind = ?2 AND scenario = ?3 AND item = ?4
      """,
      [
        .text(entry.attempt), .text(entry.item.kind.rawValue), .text(entry.item.scenarioID),
        .text(entry.item.itemID),
      ]
    ) { $0.integer(0) }
    guard let number else { throw refusal(.damaged) }
    for review in entry.reviews { try takeIn(review, to: number, &merging) }
  }

  /// Keeps an answer in its turn, or in the next where another answer has that here.
  private mutating func takeIn(
    _ review: StoredReview,
    to refresher: Int,
    _ merging: inout Merging
  ) throws(StoreError) {
    let known = try first("SELECT 1 FROM reviews WHERE id = ?1", [.text(review.id)]) { _ in true }
    guard known == nil else {
      merging.knownReviews += 1
      return
    }
    let isTaken = try first(
      "SELECT 1 FROM reviews WHERE refresher = ?1 AND turn = ?2",
      [.integer(refresher), .integer(review.turn)]
    ) { _ in true }
    let last =
      try first("SELECT max(turn) FROM reviews WHERE refresher = ?1", [.integer(refresher)]) {
        $0.optionalInteger(0)
      } ?? nil
    let turn = isTaken == nil ? review.turn : (last ?? 0) + 1
    try insert(review.moved(to: refresher, turn: turn))
    merging.newReviews += 1
  }

  fileprivate mutating func takeIn(
    setting key: String,
    _ value: String,
    _ merging: inout Merging
  ) throws(StoreError) {
    let known = try first("SELECT 1 FROM settings WHERE key = ?1", [.text(key)]) { _ in true }
    guard known == nil else { return }
    try run("INSERT INTO settings (key, value) VALUES (?1, ?2)", [.text(key), .text(value)])
    merging.newSettings.append(key)
  }
}

extension StoredReview {
  /// The same answer under the number and the turn that it has in other records.
  fileprivate func moved(to refresher: Int, turn: Int) -> StoredReview {
    StoredReview(
      id: id,
      refresher: refresher,
      turn: turn,
      time: time,
      grade: grade,
      answer: answer,
      sureness: sureness,
      shown: shown
    )
  }
}
