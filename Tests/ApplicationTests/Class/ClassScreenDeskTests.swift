import Classroom
import Foundation
import Interface
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// What the screens of a class do with the records.
@Suite struct ClassScreenDeskTests {
  let folder = TemporaryFolder()
  private let material: ClassMaterial
  private let sheet = DataSheet(
    purpose: "Training.",
    basis: "A decision.",
    recipients: "The unit.",
    days: 10,
    filledBy: "Officer",
    filledAt: ""
  )

  init() throws {
    let library = ScenarioLibrary()
    let path = try library.path(of: "the-table-by-the-window")
    material = ClassMaterial(of: try library.open(path), language: "en")
  }

  private func desk(random: UInt64 = 7, at time: String? = nil) throws -> ClassScreenDesk {
    var surroundings = Surroundings.test()
    surroundings.random = { random }
    if let time { surroundings.timestamp = { time } }
    let path = folder.file("records.db")
    return ClassScreenDesk(
      store: Result { () throws(StoreError) in
        try RecordStore.open(path: path, access: .readWrite)
      },
      library: ScenarioLibrary(),
      surroundings: surroundings
    )
  }

  private func opened(_ message: AppMessage) throws -> ClassSession {
    guard case .classStart(.opened(let session, _)) = message else {
      throw Unexpected(message: message)
    }
    return session
  }

  struct Unexpected: Error { let message: AppMessage }

  @Test func `A class needs the data sheet, a rehearsal does not`() throws {
    let desk = try desk()
    guard case .classStart(.refused) = desk.open(material, minutes: 45, isRehearsal: false) else {
      Issue.record("a class without a data sheet is refused")
      return
    }
    _ = try opened(desk.open(material, minutes: 45, isRehearsal: true))
    guard case .classStart(.sheetKept(let kept)) = desk.keep(sheet) else {
      Issue.record("the sheet is kept")
      return
    }
    #expect(kept.filledAt == "2026-11-23T18:39:32+01:00")
    _ = try opened(try self.desk(random: 8).open(material, minutes: 45, isRehearsal: false))
  }

  @Test func `What was kept of a class is what goes on after a kill`() throws {
    let desk = try desk()
    _ = desk.keep(sheet)
    var session = try opened(desk.open(material, minutes: 45, isRehearsal: false))
    let id = session.log.header.id
    for act in [ClassAct.present(9), .begin, .goOn(nil)] {
      let event = try session.take(act, at: desk.surroundings.instant)
      #expect(desk.keep([event], of: id, report: nil) == .console(.kept))
    }
    var register = ClassRegister()
    try register.add("Mia")
    #expect(desk.keep(register, of: id) == nil)
    // Another process, as after a kill; writing the same again changes nothing.
    let other = try self.desk()
    #expect(other.keep(session.log.events, of: id, report: nil) == .console(.kept))
    guard case .classStart(.recordsRead(let records)) = other.records(of: material, in: "en") else {
      Issue.record("the records are read")
      return
    }
    #expect(records.dataSheet?.days == 10)
    #expect(records.open.map(\.session) == [session])
    #expect(records.open.map(\.register) == [register])
  }

  @Test func `A class that goes on at two consoles is told so`() throws {
    let desk = try desk()
    _ = desk.keep(sheet)
    let session = try opened(desk.open(material, minutes: 45, isRehearsal: false))
    var (one, other) = (session, session)
    let id = session.log.header.id
    let first = try one.take(.present(9), at: desk.surroundings.instant)
    let second = try other.take(.present(12), at: desk.surroundings.instant)
    #expect(desk.keep([first], of: id, report: nil) == .console(.kept))
    guard case .console(.notKept(.other(let english, _))) = desk.keep([second], of: id, report: nil)
    else {
      Issue.record("the second console is refused")
      return
    }
    #expect(!english.isEmpty)
  }

  @Test func `A wall follows the newest class, act by act, and thanks when it is over`() throws {
    let desk = try desk()
    _ = desk.keep(sheet)
    let wall = try self.desk()
    #expect(wall.openClass(in: "en") == .wall(.read(.noClass)))
    var session = try opened(desk.open(material, minutes: 45, isRehearsal: false))
    func followed() throws -> ClassSession {
      guard case .wall(.read(.following(let followed))) = wall.openClass(in: "en") else {
        throw Unexpected(message: wall.openClass(in: "en"))
      }
      return followed.session
    }
    #expect(try followed() == session)
    for act in [ClassAct.present(9), .begin, .goOn(nil), .end, .freeze(registered: 9)] {
      let event = try session.take(act, at: desk.surroundings.instant)
      let report = session.isFrozen ? material.report(of: session) : nil
      #expect(desk.keep([event], of: session.log.header.id, report: report) == .console(.kept))
      #expect(try followed() == session)
    }
    let next = try opened(try self.desk(random: 8).open(material, minutes: 30, isRehearsal: true))
    #expect(try followed() == next)
  }

  @Test func `A wall stays with its class after the report, though an older one is open`() throws {
    let desk = try desk()
    _ = desk.keep(sheet)
    // One that was never ended.
    _ = try opened(desk.open(material, minutes: 45, isRehearsal: false))
    var session = try opened(
      try self.desk(random: 8).open(material, minutes: 45, isRehearsal: false)
    )
    let wall = try self.desk()
    for act in [ClassAct.present(9), .begin, .end, .freeze(registered: 9)] {
      let event = try session.take(act, at: desk.surroundings.instant)
      let report = session.isFrozen ? material.report(of: session) : nil
      _ = desk.keep([event], of: session.log.header.id, report: report)
      guard case .wall(.read(.following(let followed))) = wall.openClass(in: "en") else {
        Issue.record("a class is followed after \(act)")
        return
      }
      #expect(followed.session.log.header.id == session.log.header.id, "after \(act)")
    }
  }

  @Test func `Of rehearsals only one that is under way can be gone on with`() throws {
    let desk = try desk()
    var session = try opened(desk.open(material, minutes: 45, isRehearsal: true))
    func offered() throws -> [Bool] {
      guard case .classStart(.recordsRead(let records)) = desk.records(of: material, in: "en")
      else { return [] }
      return records.open.map(\.session.log.header.isRehearsal)
    }
    #expect(try offered() == [])
    for (act, isOffered) in [(ClassAct.present(9), false), (.begin, true), (.end, false)] {
      let event = try session.take(act, at: desk.surroundings.instant)
      _ = desk.keep([event], of: session.log.header.id, report: nil)
      #expect(try offered() == (isOffered ? [true] : []), "after \(act)")
    }
  }

  @Test(arguments: [1, 30, 90, 365])
  func `Records end after as many days as the data sheet says, however many`(days: Int) throws {
    let desk = try desk()
    var sheet = sheet
    sheet.days = days
    _ = desk.keep(sheet)
    let message = desk.open(material, minutes: 45, isRehearsal: false)
    guard case .classStart(.opened(_, let facts)) = message else {
      throw Unexpected(message: message)
    }
    #expect(facts.endsOn - facts.openedOn == days)
  }

  @Test func `A clock that is set over midnight and back changes no day on which records end`()
    throws
  {
    let desk = try desk(at: "2026-11-23T23:40:00+01:00")
    _ = desk.keep(sheet)
    let message = desk.open(material, minutes: 45, isRehearsal: false)
    guard case .classStart(.opened(var session, let facts)) = message else {
      throw Unexpected(message: message)
    }
    let (id, opened) = (session.log.header.id, session.lastInstant.seconds)
    var register = ClassRegister()
    try register.add("Mia")
    #expect(desk.keep(register, of: id) == nil)
    for (time, seconds) in [
      ("2026-11-24T00:40:00+01:00", 3_600), ("2026-11-23T22:40:00+01:00", -3_600),
      ("2026-11-23T23:41:00+01:00", 60),
    ] {
      let other = try self.desk(at: time)
      let act = session.stage == .gathering && session.present > 0 ? ClassAct.begin : .present(9)
      let event = try session.take(act, at: ClassInstant(seconds: opened + seconds))
      #expect(other.keep([event], of: id, report: nil) == .console(.kept))
      let read = other.records(of: material, in: "en")
      guard case .classStart(.recordsRead(let records)) = read else {
        throw Unexpected(message: read)
      }
      #expect(records.open.map(\.facts) == [facts], "\(time)")
      #expect(records.open.map(\.register) == [register], "\(time)")
      #expect(records.open.map(\.session) == [session], "\(time)")
    }
    #expect(session.log.events.map(\.act) == [.present(9), .begin, .present(9)])
  }

  @Test func `A change of the records is told while the writer keeps them open`() throws {
    let desk = try desk()
    _ = desk.keep(sheet)
    let wall = try self.desk()
    _ = wall.openClass(in: "en")
    let changed = DispatchSemaphore(value: 0)
    let watch = try #require(FolderWatch(of: desk.places) { changed.signal() })
    defer { watch.stop() }
    _ = try opened(desk.open(material, minutes: 45, isRehearsal: false))
    #expect(changed.wait(timeout: .now() + 10) == .success)
    // Reading writes nothing, so that a wall does not wake itself.
    while changed.wait(timeout: .now() + 0.5) == .success {}
    _ = wall.openClass(in: "en")
    #expect(changed.wait(timeout: .now() + 0.5) == .timedOut)
  }
}
