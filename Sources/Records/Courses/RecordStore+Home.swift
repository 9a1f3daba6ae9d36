extension RecordStore {
  /// What was last said of a course, by the id of its plan; none where nothing is kept.
  package func homeGlance(of plan: String) throws(StoreError) -> String? {
    try perform(.readSetting) { connection throws(StoreError) in
      try connection.first("SELECT glance FROM home WHERE plan = ?1", [.text(plan)]) { $0.text(0) }
    }
  }

  /// Keeps what is said of a course in the place of all that was kept before; nothing where it is
  /// the same.
  package func keepHomeGlance(_ glance: String, of plan: String) throws(StoreError) {
    guard try homeGlance(of: plan) != glance else { return }
    try perform(.writeSetting) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        try connection.dropHome()
        try connection.run(
          "INSERT INTO home (plan, glance) VALUES (?1, ?2)",
          [.text(plan), .text(glance)]
        )
      }
    }
  }
}

extension Connection {
  /// Drops what is said of courses, which names attempts and what went wrong in them.
  mutating func dropHome() throws(StoreError) {
    try run("DELETE FROM home")
  }
}
