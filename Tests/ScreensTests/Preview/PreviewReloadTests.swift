import Interface
import ScenarioEngine
import ScenarioFiles
import Screens
import TestSupport
import Testing

/// What becomes of a preview when its file is saved.
@Suite struct PreviewReloadTests {
  private func session(at step: String) -> Session {
    var session = Previews.session()
    session.stepOn(to: step)
    return session
  }

  @Test func `a change is read at once, and so is the file at each step`() {
    var session = Previews.session()
    session.receive(.preview(.changed))
    #expect(session.takeEffects() == [.readPreview(saysUnchanged: false)])
    session.press(.enter)
    #expect(session.takeEffects() == [.readPreview(saysUnchanged: false)])
    session.press(.character("r"))
    #expect(session.takeEffects() == [.readPreview(saysUnchanged: true)])
    session.receive(.preview(.unchanged))
    #expect(session.model.notice == "The file has not changed.")
  }

  @Test func `the place is kept where the story still leads there, and the new words are shown`() {
    var session = session(at: "talk")
    session.press(.enter)
    let before = session.answeredSteps
    session.save(Previews.edited("Promise to tell nobody.", to: "Promise him silence."))
    #expect(session.play?.step.id == "talk")
    #expect(session.answeredSteps == before)
    #expect(session.play?.stage == .answering)
    #expect(session.everything.contains("Promise him silence."))
    #expect(session.model.notice == "Reloaded 14:03:12: no findings.")
  }

  @Test func `what came of an answer stays on the screen`() {
    var session = session(at: "talk")
    session.press(.character("]"))
    #expect(session.play?.stage == .aftermath)
    session.save(Previews.edited("He nods.", to: "He nods twice."))
    #expect(session.play?.stage == .aftermath)
    #expect(session.everything.contains("He nods twice."))
  }

  @Test func `a half-done answer goes with its items, wherever they stand now`() {
    var session = session(at: "list")
    session.press(.enter)
    session.type("132")
    guard case .assign(let before) = session.play?.input else {
      Issue.record("the list is asked")
      return
    }
    let extra = """
      {"id": "new", "text": {"en": "He hums.", "da": "Han nynner."},
        "key": {"reason": {"en": "R", "da": "R"}, "evidence": ["source-a"], "answer": "ordinary"}},
      {"id": "draws",
      """
    session.save(Previews.edited("{\"id\": \"draws\",", to: extra))
    guard case .assign(let after) = session.play?.input else {
      Issue.record("the list is asked")
      return
    }
    #expect(!before.values.isEmpty)
    for (place, value) in before.values { #expect(after.values[place + 1] == value) }
    #expect(after.values[0] == nil)
    #expect(session.play?.stage == .answering)
  }

  @Test func `an answer that is no longer possible takes the play back to its step, filled in`() {
    var session = session(at: "urgency")
    let renamed = Yard.text.replacing("{\"id\": \"q1\",", with: "{\"id\": \"q9\",")
    session.save(renamed, Previews.findings)
    #expect(session.play?.step.id == "ask")
    #expect(session.answeredSteps == ["gate", "list", "log"])
    #expect(
      session.model.notice
        == "Reloaded 14:03:12: 2 findings. Your third answer is no longer possible, "
        + "so the play stands at 'ask'."
    )
  }

  @Test func `an item more makes an answer incomplete, and what was answered of it is filled in`() {
    var session = Previews.session()
    session.stepOn(to: "help")
    session.press(.character("]"))
    session.press(.character("]"))
    #expect(session.play?.step.id == "ideas")
    let extra = """
      {"id": "h0", "text": {"en": "Wait.", "da": "Vent."},
        "key": {"standing": "poor", "reason": {"en": "R", "da": "R"}, "evidence": ["source-a"]}},
      {"id": "h1",
      """
    session.save(Previews.edited("{\"id\": \"h1\",", to: extra))
    #expect(session.play?.step.id == "help")
    guard case .assign(let input) = session.play?.input else {
      Issue.record("the options are sorted")
      return
    }
    // By their standings: do, do, don't, and a poor one that could be.
    #expect(input.values[0] == nil)
    #expect((1...4).allSatisfy { input.values[$0] != nil })
    #expect(session.play?.stage == .answering)
  }

  @Test func `a renamed item or step goes on where the file says what it was called before`() {
    var session = session(at: "urgency")
    let item = Yard.text
      .replacing("{\"id\": \"q1\",", with: "{\"id\": \"q9\", \"formerly\": [\"q1\"],")
    session.save(item)
    #expect(session.play?.step.id == "urgency")
    session.save(
      item.replacing(
        "{\"id\": \"urgency\",",
        with: "{\"id\": \"haste\", \"formerly\": [\"urgency\"],"
      ).replacing("\"next\": \"urgency\"", with: "\"next\": \"haste\"")
    )
    #expect(session.play?.step.id == "haste")
    #expect(session.model.notice == "Reloaded 14:03:12: no findings.")
  }

  @Test func `where the story goes another way now, the play stands where it parts`() {
    var session = session(at: "help")
    session.save(Previews.edited("\"next\": \"urgency\"", to: "\"next\": \"talk\""))
    #expect(session.play?.step.id == "talk")
    #expect(session.answeredSteps == ["gate", "list", "log", "ask"])
    #expect(
      session.model.notice
        == "Reloaded 14:03:12: no findings. The story goes another way now, "
        + "so the play stands at 'talk'."
    )
  }

  @Test func `where the first step of the preview is gone, the play begins at the start`() {
    var session = Previews.session(at: "talk")
    session.save(Yard.text.replacing("\"talk\"", with: "\"chat\""))
    #expect(session.play?.step.id == "gate")
    #expect(
      session.model.notice
        == "Reloaded 14:03:12: no findings. It cannot begin where it was to begin, "
        + "so the play stands at 'gate'."
    )
  }

  @Test func `a file with errors keeps the last good play and shows what is wrong`() {
    var session = session(at: "log")
    let before = session.play
    session.save(Previews.broken)
    #expect(session.play == before)
    #expect(session.preview?.isOutdated == true)
    #expect(session.preview?.findings.isEmpty == false)
    #expect(session.model.notice?.hasSuffix("so you play it as it was before.") == true)
    let header = session.frame(Size(columns: 40, rows: 12)).surface.lines[0]
    #expect(header.contains("1 error: F"))
    session.press(.character("F"))
    #expect(session.everything.contains("nowhere"))
    session.press(.enter)
    let remedy = session.preview?.focused?.finding.remedy ?? ""
    #expect(!remedy.isEmpty && session.everything.contains(remedy.prefix(20)))
    session.save(Yard.text)
    #expect(session.preview?.isOutdated == false)
    #expect(session.preview?.panel == .play)
    #expect(session.play?.step.id == "log")
  }

  @Test func `a file that has never been without errors shows them, and plays once it is mended`() {
    var session = Previews.session(Previews.broken, at: "talk")
    #expect(session.play == nil)
    #expect(session.everything.contains("nowhere"))
    session.press(.escape)
    #expect(session.model.notice == "There is no play before the file is free of errors.")
    session.save(Yard.text)
    #expect(session.play?.step.id == "talk")
    #expect(session.preview?.panel == .play)
  }

  @Test func `nothing that was typed is lost when the file is saved in the middle of a text`() {
    var session = Previews.session(at: "write")
    session.press(.character("3"))
    for _ in 0..<3 { session.press(.tab) }
    session.type("He drew")
    session.save(Previews.edited("Before the meeting", to: "Ahead of the meeting"))
    session.type(" a map")
    guard case .report(let input) = session.play?.input else {
      Issue.record("a report is written")
      return
    }
    #expect(input.words.text == "He drew a map")
  }
}
