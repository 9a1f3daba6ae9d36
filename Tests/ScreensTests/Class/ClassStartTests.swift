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
    #expect(session.everything.contains("after 14 days"))
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
    session.press(.character("2"))
    session.type("30\n")
    session.press(.character("3"))
    session.type("0\n")
    #expect(session.model.notice == "Please type a number from 1 to 200.")
    session.press(.backspace)
    session.type("14\n")
    session.press(.character("1"))
    #expect(
      session.takeEffects() == [.openClass(Classes.material, minutes: 30, isRehearsal: false)]
    )
    let opened = try ClassSession(
      of: Yard.playable.scenario,
      header: Classes.header(minutes: 30)
    )
    session.receive(.classStart(.opened(opened, ClassRegister())))
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
    let open = OpenClass(
      id: led.log.header.id,
      openedAt: Yard.playable.scenario.startsAt,
      session: led,
      register: register
    )
    var session = Classes.start(open: [open])
    #expect(session.everything.contains("Go on with the class of Monday 2 March"))
    session.press(.enter)
    #expect(session.console?.moment == .counted(round: 1))
    #expect(session.console?.session == led)
    #expect(session.console?.register == register)
  }

  @Test func `records that cannot be read are said, and so is a class that is not opened`() {
    var session = Session(.classStart(ClassStartModel(material: Classes.material)))
    session.receive(.classStart(.recordsRefused(.newer)))
    #expect(session.model.notices.warning?.text.contains("newer version") == true)
    session.receive(.classStart(.refused(.diskFull)))
    #expect(session.model.notices.warning?.text.contains("The disk is full.") == true)
  }
}
