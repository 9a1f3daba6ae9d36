import Testing

/// Seeded defects of the story: each rule finds its own and nothing else.
@Suite struct StructureTests {
  let clean = MadeCase()

  /// A choice with an option for each text after its id.
  private func choice(_ id: String, _ options: [String: String], next: String) -> String {
    let items = options.sorted { $0.key < $1.key }.enumerated().map { place, option in
      let level = place == 0 ? 3 : 2
      return
        #"{"id": "\#(option.key)", "text": "Do.", "outcome": "Done."\#(option.value), "key": {"levels": {"H1": \#(level)}, "reason": "So."}}"#
    }
    return
      #"{"id": "\#(id)", "kind": "handle", "ask": "choose", "prompt": "Do?", "options": [\#(items.joined(separator: ", "))], "next": \#(next)}"#
  }

  @Test func `the clean case has no findings`() throws {
    #expect(try clean.findings() == [])
  }

  @Test func `a step that nothing leads to`() throws {
    let made = try clean.adding(
      #"{"id": "attic", "kind": "scene", "title": "Up", "body": "Up.", "next": "end-poor"}"#
    )
    let line = try made.line(#"{"id": "attic""#)
    let found = try made.findings()
    #expect(
      found == ["\(line): warning [unreachable-step] no play comes to step 'attic'"]
    )
  }

  @Test func `a loop without a way to an ending`() throws {
    let made = try clean.with(
      #"{"id": "tell", "text": "Tell.", "outcome": "Told.", "set": ["told"],"#,
      #"{"id": "tell", "text": "Tell.", "outcome": "Told.", "set": ["told"], "next": "here","#
    ).with(#"[{"when": "told", "go": "end-good"}, {"go": "end-poor"}]"#, #""end-poor""#)
      .with(
        #"{"id": "end-good", "kind": "ending", "title": "End", "body": "Over.", "outcome": "So.", "conduct": "good", "luck": "None."}"#,
        #"""
        {"id": "here", "kind": "scene", "title": "Here", "body": "Here.", "next": "there"},
        {"id": "there", "kind": "scene", "title": "There", "body": "There.", "next": "here"}
        """#
      )
      .with(#""flags": ["told"]"#, #""flags": []"#).with(#""set": ["told"], "#, "")
    let line = try made.line(#"{"id": "here""#)
    let found = try made.findings()
    #expect(
      found == [
        "\(line): error [endless-loop] the story goes round and no ending can be reached ('here', 'there')"
      ]
    )
  }

  @Test func `a loop that can be left is fine`() throws {
    let made = try clean.with(
      #"[{"when": "told", "go": "end-good"}, {"go": "end-poor"}]"#,
      #"[{"when": "told", "go": "again"}, {"go": "end-poor"}]"#
    ).with(
      MadeCase.ending("end-good"),
      choice("again", ["leave": #", "next": "end-poor""#, "stay": ""], next: #""morning""#)
    )
    let found = try made.findings()
    #expect(found == [])
  }

  @Test func `a choice whose options can all be hidden`() throws {
    let hidden = #", "when": "not told""#
    let late = choice("late", ["first": hidden, "second": hidden], next: #""end-poor""#)
    let made = try clean.with(
      #"[{"when": "told", "go": "end-good"}, {"go": "end-poor"}]"#,
      #""late""#
    ).with(MadeCase.ending("end-good"), late)
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#"{"id": "late""#)): error [no-way-on] a play can come to step 'late' while its options are hidden"
      ]
    )
  }

  /// Questions that each set a flag, and a way on that asks for all of them.
  private func asking(_ count: Int) throws -> MadeCase {
    let flags = (1...count).map { "asked-\($0)" }
    let questions = flags.enumerated().map { number, flag in
      let place = number == 0 ? "useful" : "irrelevant"
      return
        #"{"id": "q-\#(flag)", "text": "Why?", "answer": "So.", "set": ["\#(flag)"], "key": {"place": "\#(place)", "reason": "So."}}"#
    }
    return try flags.reduce(clean) { try $0.declaring($1) }
      .with(#""body": "Day.", "next": "look""#, #""body": "Day.", "next": "ask""#)
      .adding(
        #"{"id": "ask", "kind": "identify", "form": "questions", "prompt": "What next?", "questions": [\#(questions.joined(separator: ", "))], "next": [{"when": "\#(flags.joined(separator: " and "))", "go": "end-poor"}, {"go": "look"}]}"#
      )
  }

  @Test func `every combination of questions is followed`() throws {
    let found = try asking(3).findings()
    #expect(found == [])
  }

  @Test func `too many questions with effects are not all combined`() throws {
    let found = try asking(9).findings()
    #expect(found.count == 1 && found[0].contains("note [too-large-to-prove]"))
  }

  @Test func `a flag and a counter that no condition asks for`() throws {
    let made = try clean.declaring("spare").with(#""counters": {}"#, #""counters": {"score": 0}"#)
      .with(#""set": ["told"]"#, #""set": ["told", "spare"], "add": {"score": 1}"#)
    let flags = try made.line(#""flags""#)
    let found = try made.findings()
    #expect(
      found == [
        "\(flags): note [unused-flag] no condition asks for the flag 'spare'",
        "\(flags + 1): note [unused-flag] no condition asks for the counter 'score'",
      ]
    )
  }

  @Test func `a flag that is asked for and never set`() throws {
    let made = try clean.declaring("spare")
      .with(#"{"id": "wait", "text""#, #"{"id": "wait", "when": "not spare", "text""#)
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#""flags""#)): warning [flag-never-set] a condition asks for the flag 'spare', which nothing sets"
      ]
    )
  }

  @Test func `a flag that is never set explains what hangs on it`() throws {
    let made = try clean.declaring("spare")
      .with(#"[{"when": "told","#, #"[{"when": "spare", "go": "end-poor"}, {"when": "told","#)
    let found = try made.findings()
    #expect(found.count == 1 && found[0].contains("[flag-never-set]"))
  }

  @Test func `a condition of an option that never holds`() throws {
    let made = try clean.with(
      #"{"id": "wait", "text""#,
      #"{"id": "late", "when": "told", "text": "Late.", "outcome": "Late.", "key": {"levels": {"H1": 1}, "reason": "So."}}, {"id": "wait", "text""#
    )
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#"{"id": "late""#)): warning [condition-never-holds] the condition of 'late' never holds at step 'act'"
      ]
    )
  }

  @Test func `a way on that an earlier one takes`() throws {
    let made = try clean.with(
      #"{"when": "told", "go": "end-good"},"#,
      #"{"when": "told", "go": "end-good"}, {"when": "told", "go": "end-poor"},"#
    )
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#""next": [{"when""#)): warning [condition-never-holds] step 'act' never goes on to 'end-poor' by way 2"
      ]
    )
  }

  @Test func `a case of a key that never holds`() throws {
    let made = try clean.with(
      #""tier": "T1""#,
      #""tier": [{"when": "told", "is": "T2"}, {"is": "T1"}]"#
    )
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#""key": {"tier""#)): warning [condition-never-holds] case 1 of the urgency at step 'judge' never holds"
      ]
    )
  }

  @Test func `a fact that never becomes known`() throws {
    let made = try clean.with(
      #""revealedBy": ["morning"]}"#,
      #""revealedBy": ["morning"]}, {"id": "f-two", "text": "Two.", "known": "told", "revealedBy": []}"#
    )
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#"{"id": "f-two""#)): warning [fact-never-revealed] the fact 'f-two' of the case file never becomes known"
      ]
    )
  }

  /// The clean case with a list that is sorted before the choice.
  private func sorting(_ effects: String) throws -> MadeCase {
    let standings = ["recommended", "recommended", "poor", "harmful"]
    let options = standings.enumerated().map { place, standing in
      #"{"id": "x\#(place)", "text": "X\#(place).", \#(place == 0 ? effects : "")"#
        + #""key": {"standing": "\#(standing)", "reason": "So."}}"#
    }
    return
      try clean
      .with(#""prompt": "How urgent?", "next": "act","#, #""prompt": "Now?", "next": "folder","#)
      .with(
        #""revealedBy": ["morning"]}"#,
        #""revealedBy": ["morning"]}, {"id": "f-two", "text": "Two.", "known": "told", "revealedBy": []}"#
      )
      .adding(
        #"{"id": "folder", "kind": "handle", "ask": "sort", "criterion": "H3", "title": "Folder", "prompt": "What?", "next": "act", "options": [\#(options.joined(separator: ", "))]}"#
      )
  }

  @Test func `a fact that becomes known by what is done of a list`() throws {
    #expect(try sorting("").findings().map { $0.contains("[fact-never-revealed]") } == [true])
    #expect(try sorting(#""reveals": ["f-two"], "#).findings() == [])
    // A flag that is set there too leads on in more than one way.
    #expect(
      try sorting(#""set": ["told"], "reveals": ["f-two"], "#).findings().filter {
        $0.contains("fact-never-revealed")
      } == []
    )
  }

  @Test func `a story with more states than are looked at`() throws {
    let found = try clean.findings(limit: 3)
    #expect(found.count == 1 && found[0].contains("note [too-large-to-prove]"))
  }

  @Test func `a counter that only grows does not make the story endless`() throws {
    let made = try clean.with(#""counters": {}"#, #""counters": {"rounds": 0}"#)
      .with(
        #"{"when": "told", "go": "end-good"}"#,
        #"{"when": "told and rounds >= 3", "go": "end-good"}"#
      )
      .with(
        #"{"id": "morning", "kind": "scene","#,
        #"{"id": "morning", "kind": "scene", "add": {"rounds": 1},"#
      )
      .with(
        #"{"go": "end-poor"}]"#,
        #"{"when": "rounds >= 9", "go": "end-poor"}, {"go": "morning"}]"#
      )
    let found = try made.findings()
    #expect(found == [])
  }
}
