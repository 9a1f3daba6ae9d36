extension RecordStore {
  /// The attempts that were looked through for refreshers and showed something, the first of each
  /// scenario, newest first: their ids
  /// with the copy of the case and the variant that was played.
  package func refresherSources(
    limit: Int
  ) throws(StoreError) -> [(attempt: String, caseCopyHash: String, variant: String)] {
    try perform(.readRefreshers) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT a.id, a.file_hash, a.variant FROM refresher_sources AS s
        JOIN attempts AS a ON a.id = s.attempt
        WHERE a.begun IN (
          SELECT min(b.begun) FROM refresher_sources AS t JOIN attempts AS b ON b.id = t.attempt
          WHERE t.ordinary > 0 GROUP BY b.scenario
        ) ORDER BY a.begun DESC LIMIT ?1
        """,
        [.integer(limit)]
      ) { ($0.text(0), $0.text(1), $0.text(2)) }
    }
  }
}
