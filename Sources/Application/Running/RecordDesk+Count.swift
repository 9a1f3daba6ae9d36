internal import Records
internal import Screens

extension RecordDesk {
  /// How many attempts there are; none where the records cannot be read.
  func countAttempts() -> AppMessage? {
    (try? store.get().attempts()).map { .attemptsCounted($0.count) }
  }
}
