import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The field for the trainee's own words.
@Suite struct ReportFieldTests {
  private func field(_ text: String = "") -> Session {
    var session = Session(playing: Yard.play(at: "write"))
    session.press(.character("3"), .enter, .enter, .enter)
    session.type(text)
    return session
  }

  private func text(_ session: Session) -> String? {
    guard case .report(let input) = session.play?.input else { return nil }
    return input.words.text
  }

  @Test func `letters of commands are letters in the field`() {
    let typed = "qL?ecxsTrhjkgGd 0123\nx"
    let session = field(typed)
    #expect(text(session) == typed)
    #expect(session.model.overlay == nil)
    #expect(session.model.ending == nil)
  }

  @Test func `keys inside a paste never act`() {
    var session = field("a")
    session.handle(.event(.paste("q\nx?\n2")))
    #expect(text(session) == "aq\nx?\n2")
    #expect(session.model.ending == nil)
  }

  @Test(arguments: ["gate", "list", "ask", "talk", "end"])
  func `a paste without a field does nothing`(step: String) {
    var session = Session(playing: Yard.play(at: step))
    let before = session.model
    session.handle(.event(.paste("1\nq\n")))
    #expect(session.model == before)
    #expect(session.takeEffects() == [])
  }

  @Test func `a paste while a box covers the field does nothing`() {
    var session = field("a")
    session.press(.function(1))
    session.handle(.event(.paste("b")))
    session.press(.character("q"))
    #expect(text(session) == "a")
    #expect(session.model.ending == nil)
  }

  @Test func `the language and the theme change in the middle of a word`() {
    var session = field("half")
    session.press(.control("t"), .control("o"))
    #expect(session.model.context.language == "da")
    #expect(session.model.theme == "light")
    session.type("way")
    #expect(text(session) == "halfway")
    #expect(
      session.takeEffects() == [
        .remember(setting: "language", value: "da"), .applyTheme("light"),
        .remember(setting: "theme", value: "light"),
      ]
    )
  }

  @Test func `Esc goes to the part before and keeps the words`() {
    var session = field("kept")
    session.press(.escape, .tab)
    #expect(text(session) == "kept")
  }

  @Test func `the help names the keys of the field and none that it takes`() {
    var session = field()
    session.press(.function(1))
    let shown = session.everything
    #expect(shown.contains("Ctrl+W"))
    #expect(shown.contains("Ctrl+U"))
    #expect(!shown.contains("Read the scene again"))
    #expect(!shown.contains("q/Ctrl+C"))
    #expect(shown.contains("Ctrl+C"))
  }

  @Test func `a cluster is taken back as a whole`() {
    var session = field("日e\u{301}")
    session.press(.backspace)
    #expect(text(session) == "日")
  }
}
