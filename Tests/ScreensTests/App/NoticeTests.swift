import Interface
import Screens
import TestSupport
import Testing

/// What the program says, for how long, and how it is read again.
@Suite struct NoticeTests {
  private func library() -> Session {
    Session(.library(LibraryStates.model(LibraryStates.entries)))
  }

  private func bottom(_ session: Session) -> String {
    session.frame(Size(columns: 80, rows: 24)).surface.lines.last ?? ""
  }

  @Test func `it stays until the next action; keys without a meaning leave it`() {
    var session = library()
    session.press(.character("T"), .insert, .function(9))
    #expect(session.model.notice == "Theme: light")
    session.press(.down)
    #expect(session.model.notice == nil)
  }

  @Test func `it goes by itself when it has had time to be read, and then nothing is due`() {
    var session = library()
    #expect(session.program.nextDeadline == nil)
    session.now = Instant(milliseconds: 1_000)
    session.press(.character("T"))
    let due = session.program.nextDeadline
    #expect(due == Instant(milliseconds: 5_000))
    session.now = Instant(milliseconds: 4_999)
    session.handle(.deadline)
    #expect(session.model.notice != nil)
    session.expireNotice()
    #expect(session.model.notice == nil)
    #expect(session.program.nextDeadline == nil)
    #expect(bottom(session).contains("Help"))
  }

  @Test func `a long one stays longer`() {
    var session = library()
    session.press(.character("M"))
    let text = session.model.notice ?? ""
    #expect(session.program.nextDeadline?.milliseconds ?? 0 >= text.count * 60)
    #expect(session.program.nextDeadline?.milliseconds ?? 0 > 3_000)
  }

  @Test func `all of them can be read again, with the time of day, the last one in view`() {
    var session = library()
    session.minuteOfDay = 7 * 60 + 5
    session.press(.character("N"))
    #expect(session.model.notice == "Nothing has been said yet")
    session.press(.character("T"), .down)
    session.minuteOfDay = 14 * 60 + 30
    session.press(.character("L"), .character("L"), .character("N"))
    #expect(session.model.overlay?.content == .notices)
    let text = session.everything
    #expect(text.contains("07.05") && text.contains("Theme: light"))
    #expect(text.contains("14.30") && text.contains("The interface is in English now."))
    session.press(.character("N"))
    #expect(session.model.overlay == nil)
  }

  @Test func `what is said again and again by a held key stands there once`() {
    var session = library()
    session.receive(.attemptsCounted(0))
    for _ in 0..<5 { session.press(.character("h")) }
    #expect(session.model.notices.log.count == 1)
    for _ in 0..<300 { session.press(.character("T")) }
    #expect(session.model.notices.log.count == 200)
  }

  @Test func `that something was not saved stays until it is put away`() {
    var session = Session(playing: Yard.play(at: "list"))
    session.press(.enter, .character("2"))
    session.receive(.draftNotSaved(.diskFull))
    let warning = "It could not be saved: the disk is full."
    session.expireNotice()
    session.press(.down, .up, .character("?"), .escape)
    #expect(session.model.notice == warning)
    let lines = session.frame(Size(columns: 80, rows: 24)).surface.lines
    #expect(lines[22].hasPrefix("\(warning) (N puts this away)"))
    #expect(lines[23].contains("Help"))
    session.press(.character("N"), .escape)
    #expect(session.model.notice == nil)
    #expect(session.model.notices.log.map(\.text) == [warning])
  }

  @Test func `a decision that was saved takes the warning away`() {
    var session = Session(playing: Yard.play(at: "gate"))
    session.receive(.settingNotSaved(.readOnly))
    #expect(session.model.notices.warning != nil)
    session.press(.enter)
    #expect(session.model.notices.warning == nil)
  }

  @Test func `plain mode says a notice once and has the list too`() {
    var session = library()
    session.receive(.languageSwitched)
    #expect(session.page.notice == "Programmet er nu på dansk.")
    session.receive(.languageSwitched)
    session.receive(.library(.historyOpened))
    #expect(session.page.notice == nil)
    session.command("N")
    #expect(session.page.title == "Notices")
    #expect("\(session.page.lines)".contains("The interface is in English now."))
  }

  @Test func `how a warning is put away is never cut off`() throws {
    for count in stride(from: 20, through: 400, by: 7) {
      for size in [
        Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 60, rows: 20),
      ] {
        var session = Session(.wall(WallModel()), size: size)
        let words = Array(repeating: "word", count: count / 5).joined(separator: " ")
        session.receive(.settingNotSaved(.other(english: words, danish: words)))
        let rows = session.frame(size).surface.lines.joined(separator: " ")
        #expect(
          rows.split(separator: " ").joined(separator: " ").contains("(N puts this away)"),
          "\(count) characters at \(size)"
        )
      }
    }
  }
}
