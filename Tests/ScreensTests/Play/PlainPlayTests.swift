import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// What plain mode says and takes in a play.
@Suite struct PlainPlayTests {
  private func answering(_ step: String, _ mode: PlayMode = .practice) -> Session {
    var session = Session(playing: Yard.play(at: step, mode))
    if case .reading = session.play?.stage { session.proceed() }
    return session
  }

  /// The choices after which the same line may answer further, by number from 1.
  private func leading(_ session: Session) -> [Int] {
    session.page.choices.indices.filter { session.page.choices[$0].takesMore }.map { $0 + 1 }
  }

  @Test func `a line answers one item alone: a mark and how sure, or a list of ticks`() {
    var marks = answering("list")
    #expect(leading(marks) == [1, 3])
    marks.choose(1)
    #expect(leading(marks) == [])
    #expect(leading(answering("help")) == [])
    #expect(leading(answering("urgency")) == [])
    #expect(leading(answering("talk")) == [])
    #expect(leading(answering("ask")) == [1, 2, 3])
    var report = answering("write")
    #expect(leading(report) == [])
    report.choose(3)
    #expect(leading(report).count == report.page.choices.count - 1)
    report.command("d")
    #expect(leading(report) == [])
  }

  @Test func `going to an item lets nothing on the same line answer it`() {
    let page = answering("list").page
    #expect(page.commands.filter { $0.key.hasPrefix("#") }.count == 3)
    #expect(page.commands.allSatisfy { !$0.takesMore })
  }

  @Test(arguments: [PlayMode.practice, .test])
  func `an answer that came to disk is told once`(mode: PlayMode) {
    var session = answering("list", mode)
    session.choose(2, 2, 2)
    #expect(session.page.notice == "3 of 3: Check first")
    session.command("d")
    #expect(session.page.notice == "Saved.")
    session.command("c")
    session.proceed()
    #expect(session.page.notice == nil)
  }

  @Test func `an answer that is not on disk yet, or only a scene, is not told as saved`() {
    var session = answering("list")
    session.store = .waits
    session.choose(2, 2, 2)
    session.command("d")
    #expect(session.page.notice != "Saved.")
    var scene = Session(playing: Yard.play(at: "gate"))
    scene.proceed()
    #expect(scene.page.notice == nil)
  }

  @Test func `an answer taken back is told, and that not all is answered any more`() {
    var session = answering("list")
    session.choose(2, 2, 2)
    session.command("#1")
    session.command("backspace")
    #expect(session.page.notice == "1 of 3: no answer")
    let reason = session.page.choices.last?.disabledReason
    #expect(reason == "One still needs an answer; a number gives it")
  }

  @Test func `tab and shift+tab turn the parts of a report wherever there is one more`() {
    var session = answering("write")
    session.choose(3)
    let titles = (0..<4).map { _ in
      defer { session.command("tab") }
      return session.page.title
    }
    #expect(Set(titles).count == 4)
    #expect(session.page.title.hasSuffix("Review"))
    for title in titles.reversed() {
      session.command("shift+tab")
      #expect(session.page.title == title)
    }
  }

  @Test func `a half-written report is kept when a command interrupts it`() throws {
    var session = answering("write")
    session.choose(3)
    for _ in 0..<3 { session.command("d") }
    guard case .text(let prompt) = session.page.prompt else {
      Issue.record("no text is asked for")
      return
    }
    let keeping = try #require(prompt.keeping)
    session.receive(keeping("Line one\n:colon"))
    guard case .text(let again) = session.page.prompt else {
      Issue.record("the text is not asked for any more")
      return
    }
    #expect(again.initial == "Line one\n:colon")
    _ = session.takeEffects()
    session.command("x")
    let drafts = session.takeEffects().filter { "\($0)".contains("Line one") }
    #expect(drafts.count == 1)
  }
}
