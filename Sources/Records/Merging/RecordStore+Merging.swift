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
      var claim: AttemptClaim?
      defer { withExtendedLifetime(claim) {} }
      return try connection.transaction { connection throws(StoreError) in
        var merging = Merging()
        claim = try self.claim(those: records.attempts.map(\.header.id), &connection)
        for copy in records.cases { try connection.keep(copy) }
        try connection.takeIn(attemptsOf: records, &merging)
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
}

extension Connection {
  /// Takes attempts in, oldest first, each at its own beginning or at the next one after those before it
  /// that no attempt has.
  fileprivate mutating func takeIn(
    attemptsOf records: OwnRecords,
    _ merging: inout Merging
  ) throws(StoreError) {
    let order = records.attempts.enumerated().map { place, attempt in
      (begun: records.begun[attempt.header.id], place: place)
    }.sorted { ($0.begun ?? .max, $0.place) < ($1.begun ?? .max, $1.place) }
    var free = 0
    for (begun, place) in order {
      try takeIn(records.attempts[place], begun: begun, after: &free, &merging)
    }
  }

  /// Takes an attempt in; no beginning before `free` is free any more for one that is new here.
  private mutating func takeIn(
    _ attempt: StoredAttempt,
    begun: Int?,
    after free: inout Int,
    _ merging: inout Merging
  ) throws(StoreError) {
    let id = attempt.header.id
    guard let known = try summaries(id: id).first else {
      guard try caseCopy(attempt.header.hashes.file) != nil else { throw refusal(.forbidden) }
      if let begun { free = try freeBeginning(max(begun, free)) }
      try insert(attempt.header, begun: begun == nil ? nil : free)
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
      // As far as here, and perhaps further within the step that is next.
      let isContinued =
        known.status == .open && here.count == count && attempt.status == .open
        ? try keepNewer(attempt.draft, of: id) : false
      if isContinued { merging.continuedAttempts += 1 } else { merging.knownAttempts += 1 }
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
    _ = try keepNewer(attempt.draft, of: id)
  }

  /// Keeps what is half done of a step where nothing newer of it is here, and says whether it did.
  private mutating func keepNewer(
    _ draft: StoredDraft?,
    of attempt: String
  ) throws(StoreError) -> Bool {
    guard let draft else { return false }
    let kept = try first(
      """
      INSERT INTO drafts (attempt, step, payload, at) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (attempt) DO UPDATE
      SET step = excluded.step, payload = excluded.payload, at = excluded.at
      WHERE julianday(excluded.at) > julianday(drafts.at) RETURNING 1
      """,
      [.text(attempt), .text(draft.step), .text(draft.payload), .text(draft.at)]
    ) { _ in true }
    return kept ?? false
  }

  /// The beginning itself, or the next one that no attempt has.
  private mutating func freeBeginning(_ begun: Int) throws(StoreError) -> Int {
    var free = begun
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
      shown: shown,
      place: place
    )
  }
}
