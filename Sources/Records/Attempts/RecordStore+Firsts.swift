extension RecordStore {
  /// The ids of the attempts that count over attempts, oldest first: of each scenario the first that
  /// was finished, in whatever mode.
  package func firstFinishedAttempts() throws(StoreError) -> [String] {
    try perform(.readAttempts) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT id FROM attempts WHERE begun IN (
          SELECT min(begun) FROM attempts WHERE status = 'finished' GROUP BY scenario
        ) ORDER BY begun
        """
      ) { $0.text(0) }
    }
  }
}
