extension RecordStore {
  /// The ids of the attempts that count over attempts, oldest first: of each scenario the first that
  /// was finished, in whatever mode, by one profile.
  ///
  /// An empty profile is the account's own.
  package func firstFinishedAttempts(profile: String = "") throws(StoreError) -> [String] {
    try perform(.readAttempts) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT id FROM attempts WHERE begun IN (
          SELECT min(begun) FROM attempts
          WHERE status = 'finished' AND profile = ?1 GROUP BY scenario
        ) ORDER BY begun
        """,
        [.text(profile)]
      ) { $0.text(0) }
    }
  }
}
