extension RecordStore {
  /// The attempts that were looked through for refreshers and showed something, newest first: their ids
  /// with the copy of the case and the variant that was played.
  package func refresherSources(
    limit: Int
  ) throws(StoreError) -> [(attempt: String, caseCopyHash: String, variant: String)] {
    try perform(.readRefreshers) { connection throws(StoreError) in
      try connection.rows(
        """
        SELECT a.id, a.file_hash, a.variant FROM refresher_sources AS s
        JOIN attempts AS a ON a.id = s.attempt
        WHERE s.ordinary > 0 ORDER BY a.number DESC LIMIT ?1
        """,
        [.integer(limit)]
      ) { ($0.text(0), $0.text(1), $0.text(2)) }
    }
  }
}
