internal import ClassFiles
internal import Classroom
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens
internal import Synchronization

/// What the screens of a class do with the records; used from the records lane alone.
final class ClassScreenDesk: Sendable {
  /// The store, or why there is none.
  let store: Result<RecordStore, StoreError>
  let library: ScenarioLibrary
  let surroundings: Surroundings
  /// The class that a wall follows.
  let followed = Mutex<WallModel.Followed?>(nil)

  init(
    store: Result<RecordStore, StoreError>,
    library: ScenarioLibrary,
    surroundings: Surroundings
  ) {
    self.store = store
    self.library = library
    self.surroundings = surroundings
  }

  /// The data sheet, and the classes of a case that can be gone on with.
  ///
  /// Classes whose records end are deleted before anything is read.
  func records(of material: ClassMaterial) -> AppMessage {
    do throws(StoreError) {
      let store = try store.get()
      _ = try store.clearClasses(endedBy: today)
      let sheet = try store.dataSheet()
      var open: [OpenClass] = []
      for summary in try store.classes() where !summary.hasReport {
        guard let header = try? ClassCoding.header(from: summary.head.header),
          header.hashes.play == material.playable.source.hashes.play,
          header.variant == material.playable.scenario.head.variant
        else { continue }
        let record = try store.classRecord(matching: summary.head.id)
        if let found = openClass(record, header, of: material) { open.append(found) }
      }
      return .classStart(.recordsRead(ClassRecords(dataSheet: sheet, open: open)))
    } catch { return .classStart(.recordsRefused(StoreProblem(error))) }
  }

  /// A class that can be gone on with; none where its log does not fit the case.
  private func openClass(
    _ record: StoredClassRecord,
    _ header: ClassHeader,
    of material: ClassMaterial
  ) -> OpenClass? {
    guard let session = try? session(of: record, header, material) else { return nil }
    return OpenClass(
      id: header.id,
      openedAt: localTime(header.openedAt),
      session: session,
      register: record.register.flatMap { try? ClassCoding.register(from: $0) } ?? ClassRegister()
    )
  }

  /// Opens a class: a header with an id of its own, and a copy of the case.
  func open(_ material: ClassMaterial, minutes: Int, isRehearsal: Bool) -> AppMessage {
    let playable = material.playable
    let header = ClassHeader(
      id: surroundings.newID(),
      of: playable.source,
      plan: material.plan,
      minutes: minutes,
      isRehearsal: isRehearsal,
      openedAt: now
    )
    let session: ClassSession
    do throws(ClassError) {
      session = try ClassSession(of: playable.scenario, header: header)
    } catch { return .classStart(.refused(Self.problem(error))) }
    do throws(StoreError) {
      let store = try store.get()
      let days = try store.dataSheet()?.days ?? DataSheet.usualDays
      try store.open(
        StoredClass(
          id: header.id,
          header: ClassCoding.text(of: header),
          fileHash: header.hashes.file,
          isRehearsal: isRehearsal,
          openedOn: today,
          keptDays: isRehearsal ? 1 : min(days, DataSheet.usualDays)
        ),
        caseCopy: CaseCopy(
          hash: header.hashes.file,
          bytes: playable.file,
          path: playable.path,
          readAt: surroundings.timestamp()
        )
      )
      return .classStart(.opened(session, ClassRegister()))
    } catch { return .classStart(.refused(StoreProblem(error))) }
  }

  /// Keeps the data sheet, with when it was filled in.
  func keep(_ sheet: DataSheet) -> AppMessage {
    var sheet = sheet
    sheet.filledAt = surroundings.timestamp()
    do throws(StoreError) {
      try store.get().fillIn(sheet)
      return .classStart(.sheetKept(sheet))
    } catch { return .classStart(.refused(StoreProblem(error))) }
  }

  /// Writes events in order; all are durable when this returns `.console(.kept)`.
  ///
  /// What was written before an error is not written twice when all are tried again.
  func keep(_ events: [ClassEvent], of id: String, report: ClassReport?) -> AppMessage {
    do throws(StoreError) {
      let store = try store.get()
      for event in events {
        let stored = StoredClassEvent(
          sequence: event.sequence,
          version: event.version,
          act: ClassCoding.text(of: event.act),
          at: event.at.seconds
        )
        if case .freeze = event.act, let report {
          let text = StoredResult(text: ClassCoding.text(of: report), engine: Signpost.version)
          try store.freeze(id, stored, report: text)
        } else {
          try store.append(stored, toClass: id)
        }
      }
      return .console(.kept)
    } catch { return .console(.notKept(StoreProblem(error))) }
  }

  /// Keeps the register; says something only where that fails.
  func keep(_ register: ClassRegister, of id: String) -> AppMessage? {
    do throws(StoreError) {
      try store.get().keepRegister(ClassCoding.text(of: register), ofClass: id)
      return nil
    } catch { return .console(.registerNotKept(StoreProblem(error))) }
  }
}

/// Time, and what a log makes.
extension ClassScreenDesk {
  /// The host's time.
  var now: ClassInstant { ClassInstant(seconds: surroundings.milliseconds() / 1_000) }

  /// The day in the place where the host is, since 1970-01-01.
  var today: Int { localTime(now).dayNumber }

  /// An instant as a clock of the place shows it.
  private func localTime(_ instant: ClassInstant) -> LocalTime {
    LocalTime(minutes: instant.seconds / 60 + offset)
  }

  /// The minutes by which the place is ahead of UTC, of `2026-11-23T18:39:32+01:00`.
  private var offset: Int {
    let text = surroundings.timestamp().suffix(6)
    let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return 0 }
    return (text.first == "-" ? -1 : 1) * (parts[0] * 60 + parts[1])
  }

  /// The class that a record has, replayed on a case.
  func session(
    of record: StoredClassRecord,
    _ header: ClassHeader,
    _ material: ClassMaterial
  ) throws(ClassUnreadable) -> ClassSession {
    var events: [ClassEvent] = []
    for event in record.events { events.append(try Self.event(event)) }
    do throws(ClassError) {
      return try ClassSession(
        replaying: ClassLog(header: header, events: events),
        of: material.playable.scenario,
        hashes: material.playable.source.hashes
      )
    } catch { throw ClassUnreadable(problem: Self.problem(error)) }
  }

  /// An event as it was kept.
  static func event(_ stored: StoredClassEvent) throws(ClassUnreadable) -> ClassEvent {
    guard
      let act = try? ClassCoding.act(from: stored.act, version: stored.version)
    else { throw ClassUnreadable(problem: .damaged) }
    return ClassEvent(
      sequence: stored.sequence,
      version: stored.version,
      at: ClassInstant(seconds: stored.at),
      act: act
    )
  }

  /// Why a class does not fit its case, as a problem of the records.
  static func problem(_ error: ClassError) -> StoreProblem {
    .other(
      english: Words.english.classroom.refused(error),
      danish: Words.danish.classroom.refused(error)
    )
  }
}

/// Why a class cannot be read, as it is shown.
struct ClassUnreadable: Error {
  let problem: StoreProblem
}
