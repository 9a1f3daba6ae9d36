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
  /// Classes whose day has come are deleted before anything is read.
  func records(of material: ClassMaterial, in language: String) -> AppMessage {
    do throws(StoreError) {
      let store = try store.get()
      surroundings.forgetHalls(of: try store.clearClasses(endedBy: surroundings.day))
      let sheet = try store.dataSheet()
      var open: [OpenClass] = []
      for summary in try store.classes() where !summary.hasReport {
        let record = try store.classRecord(matching: summary.head.id)
        if let found = openClass(record, of: material, in: language) { open.append(found) }
      }
      return .classStart(.recordsRead(ClassRecords(dataSheet: sheet, open: open)))
    } catch { return .classStart(.recordsRefused(StoreProblem(error))) }
  }

  /// A class that can be gone on with; none where it plays another case, or cannot be read.
  private func openClass(
    _ record: StoredClassRecord,
    of material: ClassMaterial,
    in language: String
  ) -> OpenClass? {
    let head = material.playable.scenario.head
    guard let opened = try? OpenedClass(record, library),
      opened.session.log.header.scenarioID == head.id,
      opened.session.log.header.variant == head.variant, opened.session.isWorthGoingOn
    else { return nil }
    return OpenClass(
      id: record.head.id,
      openedAt: localTime(opened.session.log.header.openedAt),
      session: opened.session,
      register: opened.register,
      facts: ClassReportText.Facts(openedOn: record.head.openedOn, endsOn: record.head.endsOn),
      material: ClassMaterial(of: opened.playable, language: language)
    )
  }

  /// An instant as a clock of the place shows it.
  private func localTime(_ instant: ClassInstant) -> LocalTime {
    let now = surroundings.instant
    let here = surroundings.time ?? LocalTime(minutes: now.seconds / 60)
    return here.advanced(by: (instant.seconds - now.seconds) / 60)
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
      openedAt: surroundings.instant
    )
    let session: ClassSession
    do throws(ClassError) {
      session = try ClassSession(of: playable.scenario, header: header)
    } catch { return .classStart(.refused(Self.problem(.logDoesNotFit(error)))) }
    do throws(StoreError) {
      let store = try store.get()
      let days = try store.dataSheet()?.days ?? DataSheet.usualDays
      let stored = StoredClass(
        id: header.id,
        header: ClassCoding.text(of: header),
        fileHash: header.hashes.file,
        isRehearsal: isRehearsal,
        openedOn: surroundings.day,
        // Nobody needs what was only tried out on the next day.
        keptDays: isRehearsal ? 1 : days
      )
      let copy = CaseCopy(
        hash: header.hashes.file,
        bytes: playable.file,
        path: playable.path,
        readAt: surroundings.timestamp()
      )
      try store.open(stored, caseCopy: copy)
      let facts = ClassReportText.Facts(openedOn: stored.openedOn, endsOn: stored.endsOn)
      return .classStart(.opened(session, facts))
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
        let stored = StoredClassEvent(event)
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

  /// Why a class cannot be read or opened, as it is shown.
  static func problem(_ error: ClassProblem) -> StoreProblem {
    if case .store(let error) = error { return StoreProblem(error) }
    return .other(
      english: ErrorText.text(of: error, in: .english),
      danish: ErrorText.text(of: error, in: .danish)
    )
  }
}

extension ClassSession {
  /// Whether there is something to go on with: a rehearsal that has not begun, or is over, has nothing
  /// in it that anybody would miss.
  fileprivate var isWorthGoingOn: Bool { !log.header.isRehearsal || stage == .running }
}
