import ScenarioEngine
import ScenarioFiles
import Testing

/// The example of the page about the format: what is written is what is read.
@Suite struct ExampleTests {
  let example: Case

  init() throws {
    let reading = try ScenarioReader.read(text: Repository.example())
    #expect(reading.findings.map(\.line) == [])
    example = try #require(reading.case)
  }

  var steps: [Step] { example.scenario.steps }

  @Test func `the head`() {
    let head = example.scenario.head
    #expect(head.id == "the-locked-desk")
    #expect(head.title.line(in: "da") == "Den låste skuffe")
    #expect(head.setting == .youthClub)
    #expect(head.audience == ["municipality", "association"])
    #expect(head.objectives == ["I4", "H1", "R1"])
    #expect(head.rubricID == "signpost" && head.rubricVersion == "2.1")
    #expect(head.tags == ["ideology": ["none"], "about": ["friends"]])
    #expect(head.review == nil)
    #expect(example.scenario.startsAt == LocalTime(text: "2026-03-02T18:00"))
    #expect(example.scenario.counters == [.init(id: "trust", start: 0)])
  }

  @Test func `speech has a speaker in every language`() {
    let english = steps[0].body.paragraphs(in: "en")
    #expect(english[0] == .narration("Emil sits alone by the desk."))
    #expect(
      english[1]
        == .speech(person: "emil", "I've got new mates. They say what nobody dares to say.")
    )
    #expect(steps[0].body.paragraphs(in: "da").count == 2)
  }

  @Test func `observations and their keys`() throws {
    guard case .identify(let task) = steps[1].task, case .identify(let keys) = example.keys[1]
    else {
      Issue.record("the second step asks for signs")
      return
    }
    #expect(task.observations.map(\.id) == ["new-mates", "shaved-head", "leaflet"])
    #expect(task.observations[2].when == .not(.flag(1)))
    #expect(keys.map(\.answer) == [.check, .ordinary, .sign])
    #expect(keys[0].group == "A1")
    #expect(keys[0].innocentExplanations.map { $0.line(in: "en") } == ["They may talk about pay."])
    #expect(keys[0].justification.support == .analogy)
    #expect(keys[0].justification.basis == .synthesis(date: "2026-11-20"))
    #expect(keys[1].isProtected && !keys[2].isProtected)
    #expect(keys[2].tier == Conditional(.middle))
  }

  @Test func `a tier that depends on the story`() throws {
    let text = try Repository.example().replacing(
      #""tier": "M","#,
      with: #""tier": [{"when": "trust >= 1", "is": "M"}, {"is": "L"}],"#,
      maxReplacements: 1
    )
    let found = try #require(try ScenarioReader.read(text: text).case)
    guard case .identify(let keys) = found.keys[1] else {
      Issue.record("the second step asks for signs")
      return
    }
    #expect(
      keys[0].tier
        == Conditional(cases: [
          .init(when: .counter(0, .atLeast, 1), value: .middle), .init(when: .always, value: .low),
        ])
    )
  }

  @Test func `questions, urgency and their keys`() {
    guard case .questions(let task) = steps[2].task, case .questions(let keys) = example.keys[2],
      case .urgency(let urgency) = example.keys[3]
    else {
      Issue.record("the third step offers questions, the fourth asks how urgent it is")
      return
    }
    #expect(task.questions[0].effects.sets == [0])
    #expect(task.questions[0].effects.reveals == [0])
    #expect(keys.map(\.place) == [.required, .irrelevant])
    #expect(
      urgency.band
        == Conditional(cases: [
          .init(when: .flag(0), value: TierBand(.consult, .report)),
          .init(when: .always, value: TierBand(.consult)),
        ])
    )
    #expect(steps[3].at == LocalTime(text: "2026-03-02T19:00"))
  }

  @Test func `options, where they lead and what they are worth`() {
    guard case .handle(let task) = steps[4].task, case .choose(let keys) = example.keys[4],
      case .standings(let criterion, let standings) = example.keys[5]
    else {
      Issue.record("the fifth step is a choice, the sixth sorts")
      return
    }
    #expect(task.ask == .choose)
    #expect(task.options[0].effects.sets == [1])
    #expect(task.options[0].effects.adds == [.init(counter: 0, amount: 1)])
    #expect(task.options[0].effects.minutes == 15)
    #expect(task.options.map(\.next) == [nil, 8])
    #expect(keys.map(\.levels) == [["H1": 3, "H3": 3], ["H1": 0, "H3": 0]])
    #expect(keys.map(\.critical) == [nil, "K5"])
    #expect(
      steps[4].routes == [
        .init(when: .all([.flag(1), .counter(0, .atLeast, 1)]), step: 5), .init(step: 8),
      ]
    )
    #expect(criterion == "H2")
    #expect(standings.map(\.standing) == [.recommended, .recommended, .poor, .harmful])
  }

  @Test func `names of the answers of a sorted list, and what it changes`() throws {
    let text = try Repository.example()
      .replacing(
        #""ask": "sort","#,
        with: #"""
          "ask": "sort",
          "answers": {
            "do": {"en": "on the table", "da": "på bordet"},
            "could": {"en": "if asked", "da": "hvis nogen spørger"},
            "dont": {"en": "stays here", "da": "bliver her"}
          },
          """#
      )
      .replacing(#"{"id": "mock","#, with: #"{"id": "mock", "clear": ["told-leader"],"#)
      .replacing(#""revealedBy": ["evening"]"#, with: #""revealedBy": [], "heldBy": ["emil"]"#)
    let made = try #require(ScenarioReader.read(text: text).case)
    guard case .handle(let task) = made.scenario.steps[5].task,
      case .handle(let plain) = steps[5].task
    else {
      Issue.record("the sixth step sorts")
      return
    }
    #expect(
      task.answers.map { $0.line(in: "da") } == ["på bordet", "hvis nogen spørger", "bliver her"]
    )
    #expect(task.telling == [3])
    #expect(plain.answers == [] && plain.telling == [])
    #expect(made.scenario.facts.map(\.heldBy) == [[0]])
    // Names of answers are words; what they change is played.
    let named = try #require(
      ScenarioReader.read(
        text: Repository.example().replacing(
          #""ask": "sort","#,
          with: #""ask": "sort", "answers": {"do": "a", "could": "b", "dont": "c"},"#
        )
      ).case
    )
    #expect(named.hashes.play == example.hashes.play && named.hashes.text != example.hashes.text)
    #expect(made.hashes.play != example.hashes.play)
  }

  @Test func `a report, part by part`() {
    guard case .report(let task) = steps[6].task, case .report(let key) = example.keys[6] else {
      Issue.record("the seventh step asks for a report")
      return
    }
    #expect(task.spoken)
    #expect(task.channels == ["supervisor", "alarm-112"])
    #expect(task.consequences.map(\.answered) == [.consult])
    #expect(task.consequences.map(\.effects.sets) == [[1]])
    #expect(key.channels.required == ["supervisor"])
    #expect(key.facts.map(\.selection.place) == [.required, .useful, .forbidden])
    #expect(key.facts.map(\.tag) == [nil, .protective, nil])
    #expect(key.facts[2].isProtected)
    #expect(!key.noProtectiveKnown && key.nothingAgainstKnown)
    #expect(key.checklist.count == 1)
  }

  @Test func `endings and the case file`() {
    guard case .ending(let ending) = steps[8].task else {
      Issue.record("the last step is an ending")
      return
    }
    #expect(ending.conduct == .poor)
    #expect(steps[8].routes == [])
    #expect(example.scenario.facts.map(\.revealedBy) == [[0]])
    #expect(example.scenario.facts.map(\.known) == [.heard])
  }

  @Test func `the places of steps and items can be looked up`() throws {
    let reading = try ScenarioReader.read(text: Repository.example())
    let lines = try Repository.example().split(separator: "\n", omittingEmptySubsequences: false)
    let next = try #require(reading.places.place(of: .step, "by-the-desk", member: "next"))
    #expect(lines[next.line - 1].contains(#""next": [{"when": "told-leader and trust >= 1""#))
    let key = try #require(reading.places.place(of: .item, "argue", member: "key"))
    #expect(lines[key.line - 1].contains(#""id": "argue""#))
    #expect(reading.places.place(of: .head, member: "title")?.line == 4)
    #expect(reading.places.place(of: .step, "argue") == nil)
  }
}
