import Interface
import TestSupport
import Testing

struct ProbeTests {
  @Test func `Keys change the state and effects are compared`() {
    probe(NoteScreen.self, model: NoteScreen.Model(), context: NoteScreen.Context()) { probe in
      probe.press(.character("n"))
      probe.type("one\ntwo")
      probe.paste("!")
      probe.press(.escape)
      #expect(probe.model.notes == ["one\ntwo!"])
      probe.press(.control("s"))
      probe.expectEffects(.save(["one\ntwo!"]))
    }
  }

  @Test func `A choice of the page in words sends its message`() {
    let model = NoteScreen.Model(notes: ["a", "b"])
    probe(NoteScreen.self, model: model, context: NoteScreen.Context()) { probe in
      probe.choose(2)
      #expect(probe.model.notes == ["a"])
      #expect(probe.messages == [.deleted(1)])
    }
  }

  @Test func `Views of the last drawing reach the next message`() {
    let model = NoteScreen.Model(notes: (0..<40).map { "\($0)" })
    probe(
      NoteScreen.self,
      model: model,
      context: NoteScreen.Context(),
      size: Size(columns: 20, rows: 11)
    ) { probe in
      probe.press(.pageDown)
      #expect(probe.model.list.selected == 9)
    }
  }

  @Test func `An effect that nobody looked at is an issue`() {
    withKnownIssue {
      let model = NoteScreen.Model(notes: ["a"])
      probe(NoteScreen.self, model: model, context: NoteScreen.Context()) { $0.send(.saveAsked) }
    }
  }

  @Test func `A key that means nothing or is disabled is an issue`() {
    withKnownIssue {
      var probe = Probe<NoteScreen>(model: NoteScreen.Model(), context: NoteScreen.Context())
      probe.press(.function(9))
    }
    withKnownIssue {
      var probe = Probe<NoteScreen>(model: NoteScreen.Model(), context: NoteScreen.Context())
      probe.press(.character("s"))
    }
  }

  @Test func `Every command is in reach of the page in words`() {
    let probe = Probe<NoteScreen>(
      model: NoteScreen.Model(notes: ["a"]),
      context: NoteScreen.Context()
    )
    let reachable = probe.page.reachableMessages
    for message in [NoteScreen.Message.writingStarted, .saveAsked, .quitAsked, .deleted(0)] {
      #expect(reachable.contains(message))
    }
  }

  @Test func `A picture shows text, roles and the cursor`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.text("日a", row: 0, column: 0, role: .heading)
    canvas.showCursor(row: 1, column: 2)
    #expect(Snapshot.text(of: canvas.frame) == "日a \n    \n--- roles\nHHH.\n....\n--- cursor 1,2\n")
  }

  @Test func `Every role has its own letter`() {
    #expect(Set(Role.allCases.map(Snapshot.letter)).count == Role.allCases.count)
  }
}
