internal import Records

extension CommandContext {
  /// The records as they are, for reading alone; none where there are none yet.
  func existingRecords() throws(Refusal) -> RecordStore? {
    do throws(StoreError) {
      return try store.get()
    } catch {
      guard error.reason != .missing || error.path.isEmpty else { return nil }
      throw refusal(error)
    }
  }

  /// The records for writing.
  func writableRecords() throws(Refusal) -> RecordStore {
    do throws(StoreError) {
      return try RecordsFile.open(options, surroundings, access: .readWrite)
    } catch { throw refusal(error) }
  }

  /// What the records refused, and how the program ends.
  func refusal(_ error: StoreError) -> Refusal {
    Refusal(text: ErrorText.text(of: error, in: language), code: error.exitCode)
  }
}
