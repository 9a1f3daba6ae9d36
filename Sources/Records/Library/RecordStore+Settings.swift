extension RecordStore {
  /// The value of a setting, or nothing.
  package func setting(_ key: String) throws(StoreError) -> String? {
    try perform(.readSetting) { connection throws(StoreError) in
      try connection.first("SELECT value FROM settings WHERE key = ?1", [.text(key)]) {
        $0.text(0)
      }
    }
  }

  /// All settings.
  package func settings() throws(StoreError) -> [String: String] {
    try perform(.readSetting) { connection throws(StoreError) in try connection.settings() }
  }

  /// The value of a setting, which is set where it has none; of two programs that do so at the same
  /// time the first decides.
  package func setting(_ key: String, settingItTo value: String) throws(StoreError) -> String {
    if let kept = try setting(key) { return kept }
    try perform(.writeSetting) { connection throws(StoreError) in
      try connection.run(
        "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO NOTHING",
        [.text(key), .text(value)]
      )
    }
    return try setting(key) ?? value
  }

  /// Sets a setting; nothing removes it.
  package func setSetting(_ key: String, to value: String?) throws(StoreError) {
    try perform(.writeSetting) { connection throws(StoreError) in
      guard let value else {
        return try connection.run("DELETE FROM settings WHERE key = ?1", [.text(key)])
      }
      try connection.run(
        """
        INSERT INTO settings (key, value) VALUES (?1, ?2)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value
        """,
        [.text(key), .text(value)]
      )
    }
  }
}

extension Connection {
  /// Reads all settings.
  mutating func settings() throws(StoreError) -> [String: String] {
    let pairs = try rows("SELECT key, value FROM settings") { ($0.text(0), $0.text(1)) }
    return Dictionary(pairs) { _, last in last }
  }
}
