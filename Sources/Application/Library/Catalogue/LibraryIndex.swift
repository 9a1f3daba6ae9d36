internal import Dispatch
internal import Records
internal import ScenarioEngine
internal import Screens
internal import Synchronization

/// The catalogue of the program's run: kept in the records where that can be, else in memory alone.
///
/// The first frame shows it as it was; behind the frame it is held against the disk.
final class LibraryIndex: Sendable {
  /// How many files are read between two looks of the trainee.
  static let batch = 40

  private struct State {
    /// What is known of the files.
    var rows: [CatalogueEntry]?
    /// Whether the records know no less, so that it can be read again.
    var isKept = false
    /// What the trainee has been shown last.
    var shown: [LibraryEntry]?
    /// Whether that is the first of this run, with the attempts as they are.
    var isGlance = false
  }

  private let library: ScenarioLibrary
  private let store: Result<RecordStore, StoreError>
  /// Which variants the trainee is given.
  let assignment: VariantAssignment
  private let state = Mutex(State())
  /// Held while the first list is made.
  private let glancing = Mutex(())

  init(
    of library: ScenarioLibrary,
    in store: Result<RecordStore, StoreError>,
    _ surroundings: Surroundings
  ) {
    self.library = library
    self.store = store
    assignment = VariantAssignment(drawingFor: store, surroundings)
  }

  /// Makes what `glance` gives on another thread, while the terminal is opened.
  func glanceAhead() {
    // A lane of its own: the use of a shared one starts a thread that wakes once a second for ever.
    DispatchQueue(label: "signpost.glance").async { [self] in _ = glance() }
  }

  /// The cases as they were when the program last ran, made once; reads no file.
  ///
  /// Where nothing is known, the program's own cases by what they say of themselves.
  func glance() -> [LibraryEntry]? {
    glancing.withLock { _ in state.withLock(\.shown) ?? firstEntries() }
  }

  private func firstEntries() -> [LibraryEntry]? {
    let rows = knownRows()
    let entries = LibraryContents(
      of: rows.isEmpty ? embeddedRows() : rows,
      sources: library.catalogueSources,
      tallies: tallies(),
      given: assignment
    ).entries
    guard !entries.isEmpty else { return nil }
    state.withLock { ($0.shown, $0.isGlance) = (entries, true) }
    return entries
  }

  /// Holds the catalogue against the disk, reads what has changed, and shows what is new of it.
  ///
  /// Whoever stops it finds the rest at the next start.
  func refresh(
    isStopped: () -> Bool,
    show: ([LibraryEntry], ReadingProgress?) -> Void
  ) {
    let survey = library.survey()
    let known = knownRows()
    // It is large, and seldom needed again.
    defer { state.withLock { if $0.isKept { $0.rows = nil } } }
    var reading = CatalogueReading(of: library, reader: survey.reader, known: known)
    let files = Set(survey.files.map(\.key))
    let gone = known.filter { !files.contains(CatalogueReading.Key($0)) }
    let changed = survey.files.filter { reading.knownEntry(of: $0) == nil }
    if changed.isEmpty, gone.isEmpty, let shown = glanced() {
      if survey.files.count > Self.batch { show(shown, nil) }
      return
    }
    var rows: [CatalogueReading.Key: CatalogueEntry] = [:]
    for row in known { rows[CatalogueReading.Key(row)] = row }
    for row in gone { rows[CatalogueReading.Key(row)] = nil }
    var fresh: [CatalogueEntry] = []
    for (number, file) in changed.enumerated() {
      if isStopped() { break }
      let row = reading.read(file)
      rows[file.key] = row
      fresh.append(row)
      guard fresh.count == Self.batch, number + 1 < changed.count else { continue }
      keep(fresh, dropping: [], rows)
      fresh = []
      let done = survey.files.count - changed.count + number + 1
      post(rows, survey, ReadingProgress(done: done, of: survey.files.count), show)
    }
    keep(fresh, dropping: gone, rows)
    post(rows, survey, nil, show)
  }

  /// What a glance has shown, once: where nothing has changed since, it stands as it is.
  private func glanced() -> [LibraryEntry]? {
    state.withLock { state in
      defer { state.isGlance = false }
      return state.isGlance ? state.shown : nil
    }
  }

  /// The cases that are known and can be played, by id, as the list shows them.
  func playableEntries() -> [String: LibraryEntry] {
    let rows = knownRows()
    let entries = LibraryContents(
      of: rows.isEmpty ? embeddedRows() : rows,
      sources: library.catalogueSources,
      tallies: tallies(),
      given: assignment
    ).entries.filter(\.isPlayable)
    return Dictionary(entries.map { ($0.id, $0) }) { _, last in last }
  }

  private func post(
    _ rows: [CatalogueReading.Key: CatalogueEntry],
    _ survey: LibrarySurvey,
    _ progress: ReadingProgress?,
    _ show: ([LibraryEntry], ReadingProgress?) -> Void
  ) {
    let contents = LibraryContents(
      of: survey.files.compactMap { rows[$0.key] },
      sources: survey.sources,
      tallies: tallies(),
      given: assignment
    )
    let isNew = state.withLock { state in
      defer { (state.shown, state.isGlance) = (contents.entries, false) }
      return state.shown != contents.entries
    }
    // The last word ends the progress, also where nothing else is new.
    if isNew || progress != nil || survey.files.count > Self.batch {
      show(contents.entries, progress)
    }
  }

  /// Keeps rows; where the records cannot be written, this run alone has them.
  private func keep(
    _ fresh: [CatalogueEntry],
    dropping gone: [CatalogueEntry],
    _ rows: [CatalogueReading.Key: CatalogueEntry]
  ) {
    guard !fresh.isEmpty || !gone.isEmpty else { return }
    let isKept = (try? store.get().updateCatalogue(keeping: fresh, dropping: gone)) != nil
    state.withLock { ($0.rows, $0.isKept) = (Array(rows.values), isKept) }
  }

  private func knownRows() -> [CatalogueEntry] {
    if let rows = state.withLock({ $0.rows }) { return rows }
    let rows = library.catalogue(in: store)
    state.withLock { ($0.rows, $0.isKept) = (rows, !rows.isEmpty) }
    return rows
  }

  private func embeddedRows() -> [CatalogueEntry] {
    library.embeddedFiles.map { file in
      var row = CatalogueEntry(
        source: file.source,
        path: file.path,
        size: file.size,
        modified: file.modified,
        hash: ""
      )
      (row.kind, row.pack) = (file.kind, file.pack)
      if let bytes = try? library.bytes(of: file.path) { row.glance(at: bytes) }
      return row
    }
  }

  private func tallies() -> [CaseTally] {
    (try? store.get().caseTallies()) ?? []
  }
}
