import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// A list that is sorted in the case's own words, and facts with the people who hold them.
@Suite struct `Answers that a case names` {
  private static let playable = Yard.playable(
    Yard.text
      .replacing(
        #""ask": "sort","#,
        with: #"""
          "ask": "sort", "answers": {"do": {"en": "on the table", "da": "på bordet"},
            "could": {"en": "if asked", "da": "hvis nogen spørger"},
            "dont": {"en": "stays here", "da": "bliver her"}},
          """#
      )
      .replacing(
        #""en": "Ask the teacher to look in.", "da": "Bed læreren kigge ind."},"#,
        with: #"""
          "en": "Ask the teacher to look in.", "da": "Bed læreren kigge ind."},
            "outcome": {"en": "The teacher comes at two.", "da": "Læreren kommer klokken to."},
          """#
      )
      .replacing(#""revealedBy": ["gate"]"#, with: #""revealedBy": ["gate"], "heldBy": ["noor"]"#)
  )

  private func play(_ mode: PlayMode = .practice) throws -> PlayModel {
    let place = try #require(Yard.steps.firstIndex(of: "help"))
    var model = try #require(
      PlayModel(
        resuming: OpenedAttempt(
          header: Yard.header(mode),
          playable: Self.playable,
          decisions: Array(Yard.decisions.prefix(place)),
          draft: nil,
          nextSequence: place,
          isFinished: false
        )
      )
    )
    model.enterStep(draft: nil)
    return model
  }

  @Test func `the bar and plain mode ask in the words of the case`() throws {
    for (context, names) in [
      (Made.english, ["on the table", "if asked", "stays here"]),
      (Made.danish, ["på bordet", "hvis nogen spørger", "bliver her"]),
    ] {
      let ask = try #require(try play().ask(in: context))
      #expect(ask.choices.map(\.label) == names)
      #expect(ask.choices.map(\.short) == names)
    }
    let plain = try #require(Yard.play(at: "help").ask(in: Made.english))
    #expect(plain.choices.map(\.label) == ["Do", "Could", "Don't"])
  }

  @Test func `the explanation says what was chosen in these words`() throws {
    var model = try play()
    try model.play.take(.sort([0: .do, 1: .dont, 2: .could, 3: .dont]))
    model.stage = .aftermath
    let text = model.text(in: Made.english).plainText.joined(separator: "\n")
    for name in ["on the table", "if asked", "stays here"] { #expect(text.contains(name)) }
    #expect(text.contains("The guidance points to: on the table"), "the second option, left undone")
    #expect(!text.contains("The teacher comes at two."), "it was not done")
  }

  @Test(arguments: [PlayMode.practice, .test])
  func `what is done has its outcome told, in a test too`(mode: PlayMode) throws {
    var model = try play(mode)
    try model.play.take(.sort([0: .dont, 1: .do, 2: .dont, 3: .dont]))
    #expect(model.hasAftermath)
    model.stage = .aftermath
    let text = model.text(in: Made.english).plainText.joined(separator: "\n")
    #expect(text.contains("The teacher comes at two."))
  }

  @Test func `the case file says who holds a fact`() throws {
    let blocks = CaseFileText.blocks(of: try play(), in: Made.english)
    guard case .entry(let label, _, _) = blocks.first else {
      Issue.record("the first entry is a fact")
      return
    }
    #expect(label.hasSuffix(", 07.00, Noor, seen"))
  }

  @Test func `a script tells the names of the answers and who holds what`() {
    let script = CaseScript(of: Self.playable.source, showsKeys: false, Made.english).text(.text)
    #expect(script.contains("Each is sorted into: on the table, if asked, stays here."))
    #expect(script.contains("f-first: He did not greet this morning. (Noor)"))
  }
}
