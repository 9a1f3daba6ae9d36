import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// What a hurried key must not cost: an answer that is lost, or one that nobody meant.
@Suite struct SlipTests {
  private func answering(_ step: String) -> Session {
    var session = Session(playing: Yard.play(at: step))
    if session.play?.stage == .reading { session.press(.enter) }
    return session
  }

  private func marks(_ session: Session) -> AssignInput? {
    guard case .assign(let input) = session.play?.input else { return nil }
    return input
  }

  @Test func `a mark whose how sure is not said stays when the marker moves on, and asks again`() {
    var session = answering("list")
    session.type("1")
    session.press(.down)
    #expect(marks(session)?.values == [0: 0])
    #expect(marks(session)?.awaitsSureness == false)
    #expect(session.everything.contains("how sure?"))
    session.press(.up)
    #expect(marks(session)?.awaitsSureness == true)
    session.type("3")
    #expect(marks(session)?.sureness == [0: .certain])
    #expect(!session.everything.contains("how sure?"))
  }

  @Test func `a list is not handed in while a mark waits for how sure`() {
    var session = answering("log")
    session.type("1")
    session.press(.down, .enter)
    #expect(session.model.notice == "One still needs an answer; a number gives it")
    #expect(session.decisions.isEmpty)
    session.press(.up)
    session.type("2")
    session.press(.enter)
    #expect(
      session.decisions.last
        == .identify([
          0: .init(.sign, sureness: .fairly), 1: .init(.ordinary), 2: .init(.ordinary),
          3: .init(.ordinary),
        ])
    )
  }

  @Test(arguments: [
    ("log", "Leave every line unmarked"), ("ask", "Ask no question: you want to know no more"),
  ])
  func `an empty list is asked once more before it is taken`(step: String, words: String) {
    var session = answering(step)
    session.press(.enter)
    #expect(session.decisions.isEmpty)
    #expect(session.everything.contains("You are about to:") && session.everything.contains(words))
    session.press(.escape)
    #expect(session.play?.stage == .answering)
    session.press(.enter, .enter)
    #expect(session.decisions.count == 1)
    guard let decision = session.decisions.first else { return }
    switch decision {
    case .questions(let picked): #expect(picked.isEmpty)
    case .identify(let marks): #expect(marks.values.allSatisfy { $0.answer == .ordinary })
    default: Issue.record("\(decision)")
    }
  }

  @Test func `an empty list is asked once more in plain mode too`() {
    var session = answering("ask")
    session.command("d")
    guard case .confirm = session.page.prompt else {
      Issue.record("\(session.page.prompt)")
      return
    }
    #expect(session.decisions.isEmpty)
  }

  @Test func `a list with a tick is taken at once`() {
    var session = answering("ask")
    session.press(.character(" "), .enter)
    #expect(session.decisions == [.questions([0])])
  }

  @Test func `an answer too long for a name goes by its number`() throws {
    let session = answering("talk")
    let play = try #require(session.play)
    let labels = PlayScreen.bindings(for: play, in: session.model.context).map(\.label)
    #expect(labels.contains("Answer 1") && labels.contains("Answer 2"))
  }
}
