import Classroom
import Foundation
import ScenarioEngine
import Testing

@testable import Records

@Suite struct ClassClearingTests {
  private let folder = TemporaryFolder()
  private let name = "Ragnhild Zetterqvist-Oyelaran"
  private let question = "MARKED-QUESTION-7Q4X"

  private func open(writeAhead: Bool = true) throws(StoreError) -> RecordStore {
    var options = StoreOptions()
    options.avoidsWriteAheadLog = !writeAhead
    return try RecordStore.open(path: folder.database, options: options)
  }

  private func register(_ name: String) -> String {
    #"{"version":1,"names":["\#(name)"],"unnamed":0}"#
  }

  /// Keeps a class with all that can be kept of one, its marks among it, rewriting the register often.
  private func fill(_ store: RecordStore, _ id: String, _ mark: String, day: Int) throws {
    let head = aClass(id, header: #"{"id":"\#(id)"}"#, file: "file-\(id)", openedOn: day)
    try store.open(head, caseCopy: copy("file-\(id)", Array("case \(mark)".utf8)))
    for place in 0..<120 {
      try store.append(act(place, #"{"park":"\#(mark) \#(place)"}"#), toClass: id)
      let names = String(repeating: "x", count: place * 7)
      try store.keepRegister(register(names + mark), ofClass: id)
    }
    // A text that does not fit into a page.
    let long = String(repeating: mark + " ", count: 2_000)
    let last = act(120, #"{"freeze":9}"#)
    try store.freeze(id, last, report: StoredResult(text: long, engine: "1"))
  }

  /// The files in which a text occurs, as any program would read them.
  private func files(with text: String) -> [String] {
    let place = folder.file("state/signpost")
    return folder.names(in: place).filter { file in
      Data(folder.bytes(place + "/" + file) ?? []).range(of: Data(text.utf8)) != nil
    }
  }

  @Test(arguments: [true, false])
  func `What has ended is in no byte of any file, and what has not stays`(
    writeAhead: Bool
  ) throws {
    let store = try open(writeAhead: writeAhead)
    try store.fillIn(sheet())
    try fill(store, "gone000000000001", name + " " + question, day: someDay - 30)
    try fill(store, "kept000000000001", "KEPT-TEXT-55", day: someDay - 29)
    for text in [name, question, "gone000000000001"] { #expect(!files(with: text).isEmpty) }

    let clearing = try store.clearClasses(endedBy: someDay)
    #expect(clearing.deleted.map(\.head.id) == ["gone000000000001"])
    #expect(clearing.deleted.first?.eventCount == 121)
    #expect(clearing.deleted.first?.hadReport == true)
    #expect(clearing.deleted.first?.hadRegister == true)
    #expect(clearing.proof.isClean)
    // While the store is still open, and after it was closed.
    for text in [name, question, "gone000000000001"] { #expect(files(with: text) == []) }
    guard case .searched(let searched) = clearing.proof else {
      Issue.record("nothing was searched: \(clearing.proof)")
      return
    }
    #expect(searched.map(\.path).first == store.path)
    #expect(searched.first?.size ?? 0 > 4096)
    // The journal is empty, or not there.
    #expect(searched.last?.size ?? 0 == 0)

    let kept = try store.classRecord(matching: "kept")
    #expect(kept.events.count == 121)
    #expect(kept.register?.contains("KEPT-TEXT-55") == true)
    #expect(try store.examine().damage == [])
    #expect(try store.dataSheet() == sheet())
  }

  @Test func `Without the rewriting the search does find what was deleted`() throws {
    let store = try open()
    try store.fillIn(sheet())
    try fill(store, "gone000000000001", name, day: someDay - 30)
    let isFound = try store.perform(.clearClasses) { connection throws(StoreError) in
      try connection.run("DELETE FROM classes")
      return try [OpenFile.database, .journal].map { file throws(StoreError) in
        try !connection.search(file, for: [Array(name.utf8)]).marks.isEmpty
      }
    }
    #expect(isFound.contains(true), "the journal still has the pages as they were")
  }

  @Test func `A class that has not ended can be deleted by its id, and only once`() throws {
    let store = try open()
    try store.fillIn(sheet())
    try fill(store, "gone000000000001", name, day: someDay)
    #expect(try store.clearClasses(endedBy: someDay + 29).deleted == [])
    let clearing = try store.clearClass("gone000000000001")
    #expect(clearing.proof.isClean)
    #expect(clearing.deleted.count == 1)
    #expect(files(with: name) == [])
    #expect(
      refusal { () throws(StoreError) in _ = try store.clearClass("gone000000000001") }
        == .aboutClass(.unknown)
    )
  }

  @Test func `The same words in a class that is kept are no trace`() throws {
    let store = try open()
    try store.fillIn(sheet())
    for (id, day) in [("gone000000000001", someDay - 30), ("kept000000000001", someDay)] {
      try store.open(aClass(id, file: id, openedOn: day), caseCopy: copy(id))
      try store.append(act(0, #"{"park":"Who reads this report?"}"#), toClass: id)
      try store.keepRegister(register("Bo Holm"), ofClass: id)
    }
    let clearing = try store.clearClasses(endedBy: someDay)
    #expect(clearing.deleted.count == 1)
    #expect(clearing.proof.isClean)
  }

  @Test func `Where nothing is due the files stay as they are, unless a proof is asked for`() throws
  {
    let store = try open()
    try store.fillIn(sheet())
    let before = folder.bytes(store.path + "-wal")
    #expect(try store.clearClasses(endedBy: someDay).proof == .searched([]))
    #expect(folder.bytes(store.path + "-wal") == before)
    let clearing = try store.clearClasses(endedBy: someDay, provingAlways: true)
    #expect(clearing.deleted == [])
    #expect(clearing.proof.isClean)
    #expect(folder.bytes(store.path + "-wal") == [])
  }

  @Test func `Where another program reads on, the rows are gone but nothing is proved`() throws {
    var options = StoreOptions()
    options.patience = 20
    let store = try RecordStore.open(path: folder.database, options: options)
    try store.fillIn(sheet())
    try fill(store, "gone000000000001", name, day: someDay - 30)
    let reader = try RecordStore.open(path: folder.database, access: .readOnly)
    let clearing = try reader.perform(.readClasses) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        _ = try connection.classes()
        return try store.clearClasses(endedBy: someDay)
      }
    }
    #expect(clearing.deleted.count == 1)
    #expect(!clearing.proof.isClean)
    guard case .notProved(let error) = clearing.proof else {
      Issue.record("it was proved: \(clearing.proof)")
      return
    }
    #expect(error.reason == .locked)
    #expect(try store.classes() == [])
    // Once the other is done, a second call proves it.
    #expect(try store.clearClasses(endedBy: someDay, provingAlways: true).proof.isClean)
    #expect(files(with: name) == [])
  }

  @Test func `Searching drops no lock of this process`() throws {
    let store = try open()
    try store.fillIn(sheet())
    try fill(store, "gone000000000001", name, day: someDay - 30)
    _ = try store.clearClasses(endedBy: someDay)
    // Another program can close the database only where nobody else holds it: the log would go.
    _ = try shell(folder.database, "SELECT count(*) FROM classes")
    #expect(folder.names(in: folder.file("state/signpost")).contains("records.db-wal"))
  }

  @Test func `Records in memory end too`() throws {
    let store = try classStore()
    try store.open(aClass(openedOn: someDay - 30), caseCopy: copy())
    let clearing = try store.clearClasses(endedBy: someDay)
    #expect(clearing.deleted.count == 1)
    #expect(clearing.proof == .inMemory)
  }
}
