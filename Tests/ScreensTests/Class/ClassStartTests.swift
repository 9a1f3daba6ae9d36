import Classroom
import Interface
import ScenarioEngine
import Screens
import Testing

/// The page on which a class begins.
@Suite struct ClassStartTests {
  @Test func `the first class asks for the data sheet, a part at a time, and keeps it whole`() {
    var session = Classes.start(sheet: nil)
    session.press(.enter)
    #expect(session.everything.contains("What are the records of a class for?"))
    // What is usually written stands there and can be taken.
    session.press(.enter)
    session.press(.enter)
    #expect(session.model.notice == "Please write a line of at most 400 characters.")
    session.type("A decision of the prison.\n\n")
    session.press(.backspace, .backspace)
    session.type("9999\n")
    #expect(session.model.notice == "Please type a number from 1 to 365.")
    for _ in 0..<4 { session.press(.backspace) }
    session.type("14\nOfficer\n")
    #expect(session.everything.contains("14 days after the class is opened"))
    _ = session.takeEffects()
    session.press(.enter)
    guard case .keepDataSheet(let sheet)? = session.takeEffects().first else {
      Issue.record("the sheet is kept")
      return
    }
    #expect(sheet.basis == "A decision of the prison.")
    #expect(sheet.days == 14)
    #expect(sheet.filledBy == "Officer")
    #expect(!sheet.purpose.isEmpty && !sheet.recipients.isEmpty)
    session.receive(.classStart(.sheetKept(sheet)))
    session.press(.enter)
    #expect(
      session.takeEffects() == [.openClass(Classes.material, minutes: 45, isRehearsal: false)]
    )
  }

  @Test func `a rehearsal needs no data sheet`() {
    var session = Classes.start(sheet: nil, isRehearsal: true)
    session.press(.enter)
    #expect(session.takeEffects() == [.openClass(Classes.material, minutes: 45, isRehearsal: true)])
  }

  @Test func `minutes and people are typed, and the class is opened with them`() throws {
    var session = Classes.start()
    session.press(.character("1"))
    session.type("30\n")
    session.press(.character("2"))
    session.type("0\n")
    #expect(session.model.notice == "Please type a number from 1 to 200.")
    session.press(.backspace)
    session.type("14\n")
    session.press(.character("5"))
    #expect(
      session.takeEffects() == [.openClass(Classes.material, minutes: 30, isRehearsal: false)]
    )
    let opened = try ClassSession(
      of: Yard.playable.scenario,
      header: Classes.header(minutes: 30)
    )
    session.receive(.classStart(.opened(opened, Classes.facts)))
    #expect(session.console?.session.present == 14)
    #expect(session.classEvents.map(\.act) == [.present(14)])
  }

  @Test func `a class that was interrupted is the first thing offered, and goes on where it stood`()
    throws
  {
    var left = try Classes.session()
    left.lead(to: .counted(round: 1))
    let led = try #require(left.console?.session)
    var register = ClassRegister()
    try register.add("Bo")
    let open = Classes.left(led, register)
    var session = Classes.start(open: [open])
    #expect(session.everything.contains("Go on with the class of Monday 2 March"))
    session.press(.enter)
    #expect(session.console?.moment == .counted(round: 1))
    #expect(session.console?.session.turns == led.turns)
    #expect(session.console?.session.log.events.dropLast() == led.log.events[...])
    #expect(session.console?.register == register)
  }

  @Test func `a rehearsal that was broken off is offered as one`() throws {
    let led = try #require(Classes.session(isRehearsal: true).console?.session)
    let open = Classes.left(led)
    let session = Classes.start(open: [open])
    #expect(session.everything.contains("Go on with the rehearsal of Monday 2 March"))
    #expect(!session.everything.contains("Go on with the class"))
  }

  @Test func `the clock of a class that was killed stands still until it is taken up`() throws {
    var left = try Classes.session()
    left.lead(to: .beforeVote)
    let led = try #require(left.console?.session)
    #expect(led.clock.isRunning)
    let open = Classes.left(led)
    var session = Classes.start(open: [open])
    session.seconds = Classes.opened.seconds + 7_200
    session.press(.enter)
    let later = ClassInstant(seconds: session.seconds)
    let taken = try #require(session.console?.session)
    #expect(taken.seconds(at: later) == led.seconds(at: led.lastInstant))
    // A look changes nothing; what is done next is written after the pause.
    #expect(session.classEvents.isEmpty)
    #expect(session.console?.keeping.wouldLose == false)
    session.store = .waits
    session.press(.enter)
    #expect(session.console?.keeping.wouldLose == true)
    session.store = .saves
    guard case .keepClassEvents(_, let events, _)? = session.takeEffects().last else {
      Issue.record("the pause is written with what is done next")
      return
    }
    #expect(events.map(\.act) == [.pause, .openVote])
    #expect(events.first?.at == led.lastInstant)
    #expect(session.console?.session.clock.isRunning == true)
  }

  @Test func `rows are numbered as they are read, and Enter opens the class`() {
    var session = Classes.start()
    let rows = session.frame(Size(columns: 80, rows: 24)).surface.lines
    let starts = ["1 Minutes", "2 Present", "3 Rehearsal", "4 Data sheet", "> 5 Open the class"]
    let places = starts.map { start in rows.firstIndex { $0.contains(start) } ?? -1 }
    #expect(places == Array(places[0]..<(places[0] + starts.count)))
    session.press(.enter)
    #expect(
      session.takeEffects() == [.openClass(Classes.material, minutes: 45, isRehearsal: false)]
    )
  }

  @Test func `a class that does not fit is told so in one sentence`() {
    var session = Classes.start()
    session.press(.character("1"))
    session.type("5\n")
    let page = session.everything
    #expect(page.contains("Too short:") && page.contains("you have 5."))
    #expect(!page.contains("of your 5 minutes"))
  }

  @Test func `a class is begun from the list of cases, and Esc goes back to it`() throws {
    var session = Session(.library(LibraryStates.model(LibraryStates.entries)))
    session.receive(.library(.classOpened))
    #expect(session.takeEffects().contains { if case .openClassCase = $0 { true } else { false } })
    session.receive(.classCaseOpened(Classes.material))
    #expect(
      session.takeEffects().contains(.readClassRecords(Classes.material, language: "en"))
    )
    session.receive(.classStart(.recordsRead(ClassRecords(dataSheet: Classes.sheet))))
    #expect(session.everything.contains("Open the class"))
    session.press(.escape)
    guard case .library = session.model.route else {
      Issue.record("the list of cases is shown")
      return
    }
  }

  @Test func `records that cannot be read are said, and so is a class that is not opened`() {
    var session = Session(.classStart(ClassStartModel(material: Classes.material)))
    session.receive(.classStart(.recordsRefused(.newer)))
    #expect(session.model.notices.warning?.text.contains("newer version") == true)
    session.receive(.classStart(.refused(.diskFull)))
    #expect(session.model.notices.warning?.text.contains("The disk is full.") == true)
  }
}
