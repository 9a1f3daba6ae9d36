internal import ScenarioEngine

extension RecordStore {
  /// Deletes attempts, each with its log, draft, result, what waits of it to be sent and the copy of its
  /// case that nothing else needs, all or none of them, and proves it.
  ///
  /// An id that no attempt has is `attemptUnknown`, an attempt that another instance of the program
  /// plays `attemptOpenElsewhere`; then nothing is deleted.
  package func forget(_ scope: ForgetScope) throws(StoreError) -> Forgetting {
    guard access == .readWrite else {
      throw StoreError(.readOnly, operation: .forget, path: path)
    }
    return try perform(.forget) { connection throws(StoreError) in
      var marks = DeletedMarks()
      var claim: AttemptClaim?
      defer { withExtendedLifetime(claim) {} }
      let (attempts, sent, reviewCount, settingCount) = try connection.transaction {
        connection throws(StoreError) in
        let attempts = try connection.summaries().filter { scope.contains($0.header) }
        if case .attempts(let ids) = scope, attempts.count != ids.count {
          throw connection.refusal(.attemptUnknown)
        }
        claim = try self.claim(those: attempts.map(\.header.id), &connection)
        let sent = try connection.outbox().filter(\.isSentAttempt).map(\.name.id)
          .filter(Set(attempts.map(\.header.id)).contains)
        let reviewCount = try connection.delete(attempts, in: scope, marking: &marks)
        try connection.dropHome()
        var settingCount = 0
        if case .everything = scope {
          settingCount = try connection.deleteSettings(marking: &marks)
        }
        return (attempts, Set(sent), reviewCount, settingCount)
      }
      return Forgetting(
        attempts: attempts,
        sent: sent,
        reviewCount: reviewCount,
        settingCount: settingCount,
        proof: proof(that: marks, areGoneBy: &connection)
      )
    }
  }
}

extension OutboxEntry {
  /// Whether it is an attempt that the agency's store has.
  package var isSentAttempt: Bool {
    if name.kind == .attempt, case .sent = state { true } else { false }
  }
}

extension Connection {
  /// Marks what stands in the file of an attempt: its id, which is in each of its rows, and its longer
  /// texts.
  fileprivate mutating func mark(
    _ attempt: AttemptSummary,
    in marks: inout DeletedMarks
  ) throws(StoreError) {
    let id = attempt.header.id
    marks.insert(id)
    for event in try events(of: id) { marks.insert(event.payload) }
    marks.insert(try draft(of: id)?.payload)
    marks.insert(attempt.result?.text)
    marks.insert(try outboxRecord(.init(.attempt, id))?.body)
  }

  /// Deletes attempts with what goes with them, and says how many answers to refreshers that were.
  fileprivate mutating func delete(
    _ attempts: [AttemptSummary],
    in scope: ForgetScope,
    marking marks: inout DeletedMarks
  ) throws(StoreError) -> Int {
    let reviews = try reviews(goingWith: attempts, in: scope)
    for review in reviews {
      marks.insert(review.id)
      try run("DELETE FROM reviews WHERE id = ?1", [.text(review.id)])
    }
    for attempt in attempts {
      try mark(attempt, in: &marks)
      try run("DELETE FROM attempts WHERE id = ?1", [.text(attempt.header.id)])
      try dropCaseCopy(attempt.header.hashes.file)
    }
    return reviews.count
  }

  /// Deletes what is the trainee's beside attempts, and says how many settings that were.
  ///
  /// The list of cases names folders of the account, and is made anew from the files; that so many
  /// attempts were ever numbered is a trace too.
  fileprivate mutating func deleteSettings(
    marking marks: inout DeletedMarks
  ) throws(StoreError) -> Int {
    let values = try rows("SELECT value FROM settings") { $0.text(0) }
    for value in values { marks.insert(value) }
    try run("DELETE FROM settings")
    try run("DELETE FROM catalogue")
    try run("DELETE FROM sqlite_sequence WHERE name IN ('attempts', 'refreshers', 'reviews')")
    return values.count
  }
}
