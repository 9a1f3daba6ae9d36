import Classroom
import Foundation
import ScenarioEngine
import Testing

@testable import Records

@Suite struct ForgettingTests {
  private let folder = TemporaryFolder()
  private let gone = "90de000000000001"
  private let kept = "4e97000000000002"
  private let words = "I told the wing leader about HERON-7Q4X at once"

  private func open(writeAhead: Bool = true, patience: Int = 5_000) throws(StoreError)
    -> RecordStore
  {
    var options = StoreOptions()
    options.avoidsWriteAheadLog = !writeAhead
    options.patience = patience
    return try RecordStore.open(path: folder.database, options: options)
  }

  private func header(
    _ id: String,
    file: String = "aa",
    startedAt: String = "2026-11-23T18:39:32+01:00"
  ) -> AttemptHeader {
    var header = AttemptHeader(
      id: id,
      mode: .test,
      presentationSeed: 7,
      scenarioID: "quiet-week",
      rubricID: "signpost",
      rubricVersion: "1.0",
      hashes: CaseHashes(file: file, play: "bb", text: "cc"),
      startedAt: startedAt,
      program: "0.1"
    )
    header.variant = "b"
    return header
  }

  /// An attempt with all that can be kept of one: a long log, drafts written over and over, a result
  /// that does not fit into a page.
  private func fill(_ store: RecordStore, _ id: String, _ mark: String, file: String) throws {
    try store.begin(header(id, file: file), caseCopy: Array("case of \(file)".utf8))
    for place in 0..<120 {
      let long = String(repeating: "x", count: place * 9)
      try store.saveDraft(id, step: "s", payload: #"{"words":"\#(long)\#(mark)"}"#, at: "t")
      try store.append(decided(place, #"{"step":"s\#(place)","words":"\#(mark)"}"#), to: id)
    }
    let result = String(repeating: mark + " ", count: 2_000)
    try store.finish(id, finished(120), result: StoredResult(text: result, engine: "1"))
    _ = try store.explore(
      id,
      at: .new(after: 3),
      payload: #"{"step":"s3","words":"else \#(mark)"}"#,
      version: 1,
      time: "2026-11-24T08:00:00+01:00"
    )
    try store.saveDraft(id, step: "s", payload: #"{"words":"half \#(mark)"}"#, at: "t")
  }

  /// The files in which a text occurs, as any program would read them.
  private func files(with text: String) -> [String] {
    let place = folder.file("state/signpost")
    return folder.names(in: place).filter { file in
      Data(folder.bytes(place + "/" + file) ?? []).range(of: Data(text.utf8)) != nil
    }
  }

  @Test(arguments: [true, false])
  func `What is forgotten is in no byte of any file, and another attempt is as it was`(
    writeAhead: Bool
  ) throws {
    let store = try open(writeAhead: writeAhead)
    try fill(store, gone, words, file: "file-of-the-one-that-goes")
    try fill(store, kept, "KEPT-TEXT-55", file: "file-of-the-one-that-stays")
    try store.setSetting("language", to: "da")
    for id in [gone, kept] {
      let shared = SharedRecord(
        .init(.attempt, id),
        scenario: "s",
        heldOn: 1,
        body: "sent: of \(id)"
      )
      _ = try store.keep(shared)
      try store.noteSent(shared.name, at: "2026-11-24T08:00:00+01:00")
    }
    let before = try store.attempt(kept)
    for text in [words, gone, "file-of-the-one-that-goes"] { #expect(!files(with: text).isEmpty) }

    let forgetting = try store.forget(.attempts([gone]))
    #expect(forgetting.attempts.map(\.header.id) == [gone])
    #expect(forgetting.settingCount == 0)
    #expect(forgetting.sent == [gone])
    #expect(try store.outbox().map(\.name.id) == [kept])
    #expect(forgetting.proof.isClean)
    for text in [words, gone, "file-of-the-one-that-goes"] { #expect(files(with: text) == []) }
    guard case .searched(let searched) = forgetting.proof else {
      Issue.record("nothing was searched: \(forgetting.proof)")
      return
    }
    #expect(searched.map(\.path).first == store.path)
    #expect(searched.first?.size == folder.bytes(store.path)?.count)
    #expect(searched.last?.size ?? 0 == 0)

    #expect(try store.attempt(kept) == before)
    #expect(try store.caseCopy("file-of-the-one-that-stays") != nil)
    #expect(try store.setting("language") == "da")
    #expect(try store.attempt(gone) == nil)
    #expect(try store.examine().damage == [])
    #expect(
      refusal { () throws(StoreError) in _ = try store.forget(.attempts([gone])) }
        == .attemptUnknown
    )
  }

  @Test func `Without the rewriting the search does find what was deleted`() throws {
    let store = try open()
    try fill(store, gone, words, file: "aa")
    let isFound = try store.perform(.forget) { connection throws(StoreError) in
      try connection.run("DELETE FROM attempts")
      return try [OpenFile.database, .journal].map { file throws(StoreError) in
        try !connection.search(file, for: [Array(words.utf8)]).marks.isEmpty
      }
    }
    #expect(isFound.contains(true), "the journal still has the pages as they were")
  }

  @Test func `Everything of the trainee goes, and a class with its case stays`() throws {
    let store = try open()
    try store.fillIn(sheet())
    try fill(store, gone, words, file: "aa")
    try fill(store, kept, words, file: "bb")
    try store.open(aClass(file: "aa"), caseCopy: copy("aa", Array("case".utf8)))
    try store.setSetting("variants", to: "6f1d2c3b4a596877")
    try store.setSetting("work", to: "prison")
    try store.perform(.writeCatalogue) { connection throws(StoreError) in
      try connection.run("INSERT INTO catalogue VALUES ('/home/kim/own-cases', x'00')")
    }
    #expect(!files(with: "/home/kim/own-cases").isEmpty)

    let forgetting = try store.forget(.everything)
    #expect(forgetting.attempts.map(\.header.id) == [kept, gone])
    #expect(forgetting.settingCount == 2)
    #expect(forgetting.proof.isClean)
    for text in [words, gone, kept, "6f1d2c3b4a596877", "/home/kim/own-cases"] {
      #expect(files(with: text) == [], "\(text)")
    }
    #expect(try store.settings() == [:])
    #expect(try store.classes().count == 1)
    #expect(try store.dataSheet() == sheet())
    #expect(try store.caseCopy("aa") != nil)
    #expect(try store.caseCopy("bb") == nil)
    // Not even how many attempts there were.
    let counted = try store.perform(.examine) { connection throws(StoreError) in
      try connection.rows("SELECT seq FROM sqlite_sequence WHERE name = 'attempts'") {
        $0.integer(0)
      }
    }
    #expect(counted == [])
    // The records go on.
    try fill(store, gone, words, file: "aa")
    #expect(try store.attempts().count == 1)
  }

  @Test func `The same answer in an attempt that is kept is no trace`() throws {
    let store = try open()
    for id in [gone, kept] {
      try store.begin(header(id), caseCopy: Array("listen to him, then ask why".utf8))
      // The same words alone, within a longer text, and in the copy of the case.
      try store.append(decided(0, #"{"choose":"listen-first"}"#), to: id)
      try store.append(
        decided(1, id == gone ? "listen to him, then" : "and listen to him, then"),
        to: id
      )
    }
    let forgetting = try store.forget(.attempts([gone]))
    #expect(forgetting.proof.isClean)
    #expect(try store.attempt(kept)?.events.count == 2)
  }

  /// Days since 1970-01-01: 2026-03-29, when clocks in Denmark go from 02:00 to 03:00, is 20,541, and
  /// 2026-10-25, when they go back, is 20,751.
  @Test(
    arguments: [
      ("2026-03-28T23:59:59+01:00", 20_540), ("2026-03-29T00:00:00+01:00", 20_541),
      ("2026-03-29T03:00:00+02:00", 20_541), ("2026-03-29T23:59:59+02:00", 20_541),
      ("2026-03-30T00:00:00+02:00", 20_542), ("2026-10-25T02:30:00+02:00", 20_751),
      ("2026-10-25T02:30:00+01:00", 20_751), ("2026-10-25T23:59:59+01:00", 20_751),
      // Written in another place: its own day counts, as the list of attempts shows it.
      ("2026-03-30T00:30:00+14:00", 20_542), ("2026-03-28T23:30:00-10:00", 20_540),
    ]
  )
  func `A period goes by the day that stands on the attempt`(startedAt: String, day: Int) {
    let header = header(gone, startedAt: startedAt)
    #expect(ForgetScope.period(since: day, before: nil).contains(header))
    #expect(!ForgetScope.period(since: day + 1, before: nil).contains(header))
    #expect(ForgetScope.period(since: nil, before: day + 1).contains(header))
    #expect(!ForgetScope.period(since: nil, before: day).contains(header))
    #expect(ForgetScope.period(since: day, before: day + 1).contains(header))
  }

  @Test func `A time that cannot be read belongs to no period, and goes with everything`() throws {
    let store = try memory()
    try store.begin(header(gone, startedAt: "yesterday"), caseCopy: [1])
    #expect(try store.forget(.period(since: nil, before: nil)).attempts == [])
    #expect(try store.forget(.period(since: 0, before: .max)).attempts == [])
    #expect(try store.forget(.everything).attempts.count == 1)
  }

  @Test func `A period takes what began in it and leaves the days beside it`() throws {
    let store = try open()
    for (number, day) in ["22T23:59", "23T00:00", "23T23:59", "24T00:00"].enumerated() {
      try store.begin(
        header("90de00000000000\(number)", startedAt: "2026-11-\(day):00+01:00"),
        caseCopy: [1]
      )
    }
    let day = 20_780  // 2026-11-23
    let forgetting = try store.forget(.period(since: day, before: day + 1))
    #expect(forgetting.attempts.map(\.header.id) == ["90de000000000002", "90de000000000001"])
    #expect(
      try store.attempts().map(\.header.id) == ["90de000000000003", "90de000000000000"]
    )
    #expect(forgetting.proof.isClean)
  }

  @Test func `An attempt that another window plays is not deleted, and then nothing is`() throws {
    let store = try open()
    for id in [gone, kept] { try store.begin(header(id), caseCopy: [1]) }
    let other = try RecordStore.open(path: folder.database)
    let claim = try other.claim(kept)
    for scope in [ForgetScope.everything, .attempts([gone, kept])] {
      #expect(
        refusal { () throws(StoreError) in _ = try store.forget(scope) } == .attemptOpenElsewhere
      )
    }
    withExtendedLifetime(claim) {}
    #expect(try store.attempts().count == 2)
    // One that nobody plays goes all the same.
    #expect(try store.forget(.attempts([gone])).attempts.count == 1)
  }

  @Test func `Once the other window has let go, the attempt can be forgotten`() throws {
    let store = try open()
    try store.begin(header(gone), caseCopy: [1])
    do {
      let claim = try RecordStore.open(path: folder.database).claim(gone)
      withExtendedLifetime(claim) {}
    }
    #expect(try store.forget(.attempts([gone])).proof.isClean)
  }

  @Test func `An id that is not there keeps the others from being deleted`() throws {
    let store = try memory()
    try store.begin(header(gone), caseCopy: [1])
    #expect(
      refusal { () throws(StoreError) in _ = try store.forget(.attempts([gone, "nobody"])) }
        == .attemptUnknown
    )
    #expect(try store.attempts().count == 1)
    #expect(try store.forget(.attempts([gone])).proof == .inMemory)
    #expect(try store.caseCopy("aa") == nil)
  }

  @Test func `Where another program reads on, the rows are gone but nothing is proved`() throws {
    let store = try open(patience: 20)
    try fill(store, gone, words, file: "aa")
    let reader = try RecordStore.open(path: folder.database, access: .readOnly)
    let forgetting = try reader.perform(.readAttempts) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        _ = try connection.summaries()
        return try store.forget(.everything)
      }
    }
    #expect(forgetting.attempts.count == 1)
    #expect(!forgetting.proof.isClean)
    // What the program advises then: a period in which nothing is.
    #expect(try store.forget(.period(since: nil, before: 1)).proof.isClean)
    #expect(files(with: words) == [])
  }

  @Test func `Records that can only be read keep everything`() throws {
    do { try open().begin(header(gone), caseCopy: [1]) }
    let reader = try RecordStore.open(path: folder.database, access: .readOnly)
    #expect(refusal { () throws(StoreError) in _ = try reader.forget(.everything) } == .readOnly)
    #expect(try reader.attempts().count == 1)
  }

  @Test func `Thousands of attempts are forgotten and searched for in a moment`() throws {
    let store = try open()
    let count = 3_000
    try store.perform(.begin) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        try connection.keep(copy("aa", [1]))
        for number in 0..<count {
          let id = "90de0000" + String(10_000_000 + number)
          let day = number % 2 == 0 ? "22" : "23"
          try connection.insert(header(id, startedAt: "2026-11-\(day)T10:00:00+01:00"))
          for place in 0..<5 {
            let payload = #"{"step":"s","words":"answer \#(number) \#(place)"}"#
            try connection.insert(decided(place, payload), in: id)
          }
        }
      }
    }
    let started = ContinuousClock.now
    let forgetting = try store.forget(.period(since: nil, before: 20_780))
    #expect(forgetting.attempts.count == count / 2)
    #expect(forgetting.proof.isClean)
    #expect(ContinuousClock.now - started < .seconds(5))
    #expect(files(with: "answer 0 0") == [])
    #expect(!files(with: "answer 1 0").isEmpty)
  }

  /// Whoever adds a table decides here whose it is: what is the trainee's has to be exported and
  /// forgotten, and what is kept has to be looked at when a mark is found.
  @Test func `Every table is somebody's`() throws {
    let tables = try memory().perform(.examine) { connection throws(StoreError) in
      try connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      ) { $0.text(0) }
    }
    let ofTrainee = ["attempts", "events", "drafts", "results", "settings", "catalogue", "home"]
    let ofRefreshers = ["refresher_sources", "refreshers", "reviews"]
    let ofClasses = ["data_sheets", "classes", "class_events", "class_registers", "class_reports"]
    let shared = ["case_copies", "migrations", "outbox"]
    #expect(Set(tables) == Set(ofTrainee + ofRefreshers + ofClasses + shared))
  }
}
