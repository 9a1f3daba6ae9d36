import Classroom
import ScenarioEngine
import Testing

@testable import Records

@Suite struct ClassStoreTests {
  private func run(_ sql: StaticString, on store: RecordStore) -> StoreError.Reason? {
    refusal { () throws(StoreError) in
      try store.perform(.appendToClass) { connection throws(StoreError) in
        try connection.run(sql)
      }
    }
  }

  /// A class with a log, a register and a report.
  private func frozen() throws -> RecordStore {
    let store = try classStore()
    try store.open(aClass(), caseCopy: copy())
    try store.append(act(0), toClass: aClass().id)
    try store.keepRegister(#"{"names":["Bo"]}"#, ofClass: aClass().id)
    try store.freeze(aClass().id, act(1), report: StoredResult(text: "r", engine: "1"))
    return store
  }

  @Test func `A class is read as it was kept, with its case`() throws {
    let record = try frozen().classRecord(matching: aClass().id)
    #expect(record.head == aClass())
    #expect(record.head.endsOn == someDay + 30)
    #expect(record.events == [act(0), act(1)])
    #expect(record.register == #"{"names":["Bo"]}"#)
    #expect(record.report == StoredResult(text: "r", engine: "1"))
    #expect(record.caseCopy == copy())
  }

  @Test func `The list is newest first and says how far each has come`() throws {
    let store = try frozen()
    try store.open(aClass("c2", isRehearsal: true), caseCopy: copy())
    try store.append(act(0), toClass: "c2")
    let list = try store.classes()
    #expect(list.map(\.head.id) == ["c2", aClass().id])
    #expect(list.map(\.eventCount) == [1, 2])
    #expect(list.map(\.hasReport) == [false, true])
    #expect(list.map(\.head.isRehearsal) == [true, false])
  }

  @Test func `A class is found by the beginning of its id`() throws {
    let store = try classStore()
    try store.open(aClass("abc1"), caseCopy: copy())
    try store.open(aClass("abd2"), caseCopy: copy())
    func reason(_ prefix: String) -> StoreError.Reason? {
      refusal { () throws(StoreError) in _ = try store.classRecord(matching: prefix) }
    }
    #expect(try store.classRecord(matching: "ABC").head.id == "abc1")
    #expect(reason("ab") == .aboutClass(.ambiguous(count: 2)))
    #expect(reason("x") == .aboutClass(.unknown))
    #expect(reason("") == .aboutClass(.unknown))
  }

  @Test func `No class without a data sheet, but a rehearsal`() throws {
    let store = try memory()
    func open(_ new: StoredClass) -> StoreError.Reason? {
      refusal { () throws(StoreError) in try store.open(new, caseCopy: copy()) }
    }
    #expect(open(aClass()) == .aboutClass(.dataSheetMissing))
    #expect(try store.classes() == [])
    #expect(try store.caseCopy("aa") == nil)
    #expect(open(aClass("r", isRehearsal: true, keptDays: 1)) == nil)
    try store.fillIn(sheet(days: 14))
    #expect(open(aClass(keptDays: 15)) == .aboutClass(.keptTooLong(days: 14)))
    #expect(open(aClass(keptDays: 14)) == nil)
    #expect(open(aClass("z", keptDays: 0)) == .forbidden)
  }

  @Test func `A data sheet says all of it, and the last one holds`() throws {
    let store = try memory()
    #expect(try store.dataSheet() == nil)
    for field in DataSheet.Field.allCases {
      var incomplete = sheet()
      incomplete[field] = " \t"
      #expect(incomplete.blank == [field])
      #expect(
        refusal { () throws(StoreError) in try store.fillIn(incomplete) }
          == .aboutClass(.dataSheetIncomplete)
      )
      incomplete[field] = String(repeating: "a", count: 401)
      #expect(incomplete.tooLong == [field])
      #expect(
        refusal { () throws(StoreError) in try store.fillIn(incomplete) }
          == .aboutClass(.dataSheetIncomplete)
      )
    }
    #expect(try store.dataSheet() == nil)
    try store.fillIn(sheet())
    try store.fillIn(sheet(days: 7, purpose: "Another"))
    #expect(try store.dataSheet() == sheet(days: 7, purpose: "Another"))
  }

  @Test func `What is done twice after an error is done once`() throws {
    let store = try classStore()
    for _ in 0..<2 {
      try store.open(aClass(), caseCopy: copy())
      try store.append(act(0), toClass: aClass().id)
    }
    for _ in 0..<2 {
      try store.freeze(aClass().id, act(1), report: StoredResult(text: "r", engine: "1"))
    }
    #expect(try store.classRecord(matching: aClass().id).events == [act(0), act(1)])
  }

  @Test func `Another class, event or report in the same place is refused`() throws {
    let store = try frozen()
    func reason(_ body: () throws(StoreError) -> Void) -> StoreError.Reason? { refusal(body) }
    let id = aClass().id
    #expect(
      reason { () throws(StoreError) in
        try store.open(aClass(header: "{}"), caseCopy: copy())
      } == .aboutClass(.exists)
    )
    #expect(
      reason { () throws(StoreError) in try store.append(act(0, #""end""#), toClass: id) }
        == .aboutClass(.movedOn(next: 2))
    )
    #expect(
      reason { () throws(StoreError) in try store.append(act(5), toClass: id) }
        == .aboutClass(.movedOn(next: 2))
    )
    #expect(
      reason { () throws(StoreError) in try store.append(act(2), toClass: id) }
        == .aboutClass(.frozen)
    )
    #expect(
      reason { () throws(StoreError) in
        try store.freeze(id, act(2), report: StoredResult(text: "r", engine: "1"))
      } == .aboutClass(.frozen)
    )
    #expect(
      reason { () throws(StoreError) in
        try store.freeze(id, act(1), report: StoredResult(text: "another", engine: "1"))
      } == .aboutClass(.frozen)
    )
    #expect(
      reason { () throws(StoreError) in try store.append(act(0), toClass: "nowhere") }
        == .aboutClass(.unknown)
    )
    #expect(
      reason { () throws(StoreError) in try store.keepRegister("{}", ofClass: "nowhere") }
        == .aboutClass(.unknown)
    )
    let record = try store.classRecord(matching: id)
    #expect(record.events == [act(0), act(1)])
    #expect(record.report?.text == "r")
  }

  @Test func `A rehearsal gets no report`() throws {
    let store = try memory()
    try store.open(aClass(isRehearsal: true, keptDays: 1), caseCopy: copy())
    #expect(
      refusal { () throws(StoreError) in
        try store.freeze(aClass().id, act(0), report: StoredResult(text: "r", engine: "1"))
      } == .forbidden
    )
    #expect(try store.classRecord(matching: aClass().id).events == [])
  }

  @Test func `Who follows a class reads what is new`() throws {
    let store = try classStore()
    try store.open(aClass(), caseCopy: copy())
    for place in 0..<4 { try store.append(act(place), toClass: aClass().id) }
    #expect(try store.classEvents(of: aClass().id, from: 2) == [act(2), act(3)])
    #expect(try store.classEvents(of: aClass().id, from: 4) == [])
    #expect(try store.classEvents(of: "nowhere", from: 0) == [])
  }

  @Test func `The register changes and the log does not know of it`() throws {
    let store = try frozen()
    try store.keepRegister(#"{"names":[]}"#, ofClass: aClass().id)
    let record = try store.classRecord(matching: aClass().id)
    #expect(record.register == #"{"names":[]}"#)
    #expect(record.events.count == 2)
  }

  @Test(
    arguments: [
      "UPDATE class_events SET act = 'x'", "DELETE FROM class_events",
      "DELETE FROM class_events WHERE sequence = 1", "UPDATE class_reports SET report = 'x'",
      "DELETE FROM class_reports", "UPDATE classes SET ends_on = ends_on + 9",
      "UPDATE data_sheets SET days = 365", "DELETE FROM data_sheets", "DELETE FROM case_copies",
      "INSERT OR REPLACE INTO class_reports VALUES ('c1a5500000000001', 'x', '')",
      "INSERT OR REPLACE INTO class_events VALUES ('c1a5500000000001', 1, 1, 'x', 0)",
      "INSERT INTO class_events VALUES ('c1a5500000000001', 2, 1, 'x', 0)",
      "INSERT INTO class_events VALUES ('nowhere', 0, 1, 'x', 0)",
      "INSERT OR REPLACE INTO data_sheets SELECT number, 'x', '', '', 9, '', '' FROM data_sheets",
      """
      INSERT OR REPLACE INTO classes (id, header, file_hash, rehearsal, opened_on, ends_on)
      VALUES ('c1a5500000000001', 'x', 'aa', 1, 1, 2)
      """,
      """
      INSERT INTO classes (id, header, file_hash, rehearsal, opened_on, ends_on)
      VALUES ('c2', 'x', 'aa', 0, 1, 2)
      """,
    ] as [StaticString]
  )
  func `Whatever program opens the file, it changes nothing of a class`(sql: StaticString) throws {
    let store = try frozen()
    let before = try store.classRecord(matching: aClass().id)
    #expect(run(sql, on: store) == .forbidden)
    #expect(try store.classRecord(matching: aClass().id) == before)
    #expect(try store.classes().count == 1)
  }

  @Test func `An attempt that is erased leaves the case to the class`() throws {
    let store = try classStore()
    try store.begin(header(), caseCopy: [1, 2])
    try store.open(aClass(), caseCopy: copy())
    _ = try store.forget(.attempts([header().id]))
    #expect(try store.caseCopy("aa")?.bytes == [1, 2])
    _ = try store.clearClass(aClass().id)
    #expect(try store.caseCopy("aa") == nil)
  }

  @Test func `Days that no calendar has are damage, not a trap`() throws {
    let store = try classStore()
    try store.open(aClass(), caseCopy: copy())
    #expect(run("DROP TRIGGER classes_stay", on: store) == nil)
    #expect(run("PRAGMA ignore_check_constraints = ON", on: store) == nil)
    for sql: StaticString in [
      "UPDATE classes SET opened_on = 9223372036854775807",
      "UPDATE classes SET opened_on = -9223372036854775808, ends_on = 9223372036854775807",
      "UPDATE classes SET opened_on = 0, ends_on = 366",
    ] {
      #expect(run(sql, on: store) == nil)
      #expect(refusal { () throws(StoreError) in _ = try store.classes() } == .damaged)
    }
  }
}
