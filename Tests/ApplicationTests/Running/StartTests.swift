import Interface
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// What the program shows and opens first.
@Suite struct StartTests {
  let folder = TemporaryFolder()
  let library = ScenarioLibrary()

  private func store() throws -> RecordStore {
    try RecordStore.open(path: folder.file("records.db"), access: .readWrite)
  }

  /// What is said at the start with a folder of cases.
  private func warning(_ language: String, _ store: RecordStore) -> String? {
    var options = Options()
    options.scenarios = folder.file("none")
    options.language = language
    let command = InterfaceCommand(
      options: options,
      surroundings: .test(),
      library: ScenarioLibrary(options, .test()),
      store: .success(store)
    )
    let index = LibraryIndex(of: command.library, in: .success(store), .test())
    let size = Size(columns: 80, rows: 24)
    return command.model(theme: "dark", size: size, index).notices.warning?.text
  }

  @Test func `A folder of cases that is not there is said at the start`() throws {
    let (path, store) = (folder.file("none"), try store())
    #expect(
      warning("en", store)
        == "\(path): there is nothing of this name. Name a folder of cases with --scenarios DIR."
    )
    #expect(
      warning("da", store)
        == "\(path): der findes ikke noget med det navn. "
        + "Angiv en mappe med cases med --scenarios MAPPE."
    )
    try folder.write([], to: "none/notes.txt")
    #expect(warning("en", store) == nil)
  }

  /// The list of cases at the start.
  private func cases(_ store: RecordStore) throws -> LibraryModel {
    let command = InterfaceCommand(
      options: Options(),
      surroundings: .test(),
      library: library,
      store: .success(store)
    )
    let index = LibraryIndex(of: library, in: .success(store), .test())
    // A start before this one has read the cases.
    index.refresh(isStopped: { false }) { _, _ in }
    let model = command.model(theme: "dark", size: Size(columns: 80, rows: 24), index)
    guard case .library(let cases) = model.route else { throw NotShown() }
    return cases
  }

  private struct NotShown: Error {}

  /// Stores an attempt at a shipped case that can be gone on with.
  private func begin(_ case: String, _ id: String, at moment: String, in store: RecordStore) throws
  {
    let playable = try library.open(try library.path(of: `case`))
    let header = AttemptHeader(
      id: id,
      mode: .practice,
      presentationSeed: 7,
      scenarioID: playable.scenario.head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: playable.source.hashes,
      startedAt: moment,
      program: "0.1.0"
    )
    try store.begin(header, caseCopy: playable.file)
  }

  @Test func `What fits the work that was said once stands first at every later start`() throws {
    let store = try store()
    #expect(try cases(store).focused?.id == "going-away-in-june")
    try store.setSetting("work", to: "immigration")
    let model = try cases(store)
    #expect(model.listing.matches.first.map { model.entries?[$0].id } == "the-word-for-deserved")
    #expect(model.focused?.id == "the-word-for-deserved")
  }

  @Test func `The focus is on the case that was begun last and can be gone on with`() throws {
    let store = try store()
    try store.setSetting("work", to: "immigration")
    try begin("the-table-by-the-window", "aa", at: "2026-11-21T09:00:00+01:00", in: store)
    #expect(try cases(store).focused?.id == "the-table-by-the-window")
    try begin("going-away-in-june", "bb", at: "2026-11-22T09:00:00+01:00", in: store)
    #expect(try cases(store).focused?.id == "going-away-in-june")
  }

  @Test func `With a mode an open attempt in this mode is gone on with, no other`() throws {
    let attempts = try Attempts(in: folder)
    let path = try folder.write(try Repository.example().utf8, to: "desk.json")
    let store = Result<RecordStore, StoreError>.success(attempts.store)
    func opening(_ mode: PlayMode?) throws -> Effect {
      try Opening(target: path, mode: mode).effect(in: library, store, .test())
    }
    func begins(_ effect: Effect) -> PlayMode? {
      if case .beginAttempt(_, let mode) = effect { mode } else { nil }
    }
    #expect(begins(try opening(.practice)) == .practice)
    try attempts.play("aa", mode: .test, decisions: 1)
    #expect(begins(try opening(.practice)) == .practice)
    try attempts.play("bb", mode: .practice, decisions: 1)
    try attempts.play("cc", mode: .practice)
    #expect(try opening(.practice) == .openAttempt(id: "bb"))
    #expect(try opening(.test) == .openAttempt(id: "aa"))
    #expect(try opening(nil) == .openCase(path: path))
  }

  @Test func `A finished attempt is not gone on with`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa", mode: .practice)
    let path = try folder.write(try Repository.example().utf8, to: "desk.json")
    let opening = Opening(target: path, mode: .practice)
    let effect = try opening.effect(in: library, .success(attempts.store), .test())
    guard case .beginAttempt = effect else {
      Issue.record("\(effect)")
      return
    }
  }
}
