internal import Glibc
internal import Records
internal import ScenarioEngine
internal import Screens

/// Looks up what is kept of the trainee, and changes nothing.
struct KeptRecordsReading {
  private let store: Result<RecordStore, StoreError>

  init(in store: Result<RecordStore, StoreError>) {
    self.store = store
  }

  /// What is kept.
  var records: KeptRecords {
    do throws(StoreError) {
      let store = try store.get()
      let attempts = try store.attempts()
      let reviews = try store.reviewCount(goingWith: attempts, in: .everything)
      let settings = try store.settings().count
      let classes = try store.classes().count
      guard let file = Self.file(store.path) else { return .unreadable(path: store.path) }
      let days = attempts.compactMap { LocalTime(text: String($0.header.startedAt.prefix(16))) }
      return .kept(
        KeptFacts(
          file: file,
          attempts: attempts.count,
          first: days.min(),
          last: days.max(),
          reviews: reviews,
          settings: settings,
          classes: classes
        )
      )
    } catch {
      if error.path.isEmpty { return .nowhere }
      return error.reason == .missing
        ? .nothing(path: error.path) : .unreadable(path: error.path)
    }
  }

  private static func file(_ path: String) -> KeptFacts.File? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    return KeptFacts.File(
      path: path,
      size: Int(facts.st_size),
      mode: Int(facts.st_mode & 0o777),
      owner: LocalSocket.name(of: facts.st_uid)
    )
  }
}
