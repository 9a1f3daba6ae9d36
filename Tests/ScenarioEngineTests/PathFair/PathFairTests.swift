import ScenarioEngine
import Testing

/// The worked examples of the path-fair rule.
@Suite struct `Scores fair to every path` {
  /// Step a has best A (then b, c), equally best A′ (ends), wrong B (ends).
  private let fork = makeCase([
    .choose(
      "a",
      [
        Choice("A", ["H1": 3]), Choice("A′", ["H1": 3], to: "end"),
        Choice("B", ["H1": 0], to: "end"),
      ]
    ),
    .choose("b", [Choice("right", ["H1": 3]), Choice("wrong", ["H1": 0], to: "end")]),
    .choose("c", [Choice("right", ["H1": 3]), Choice("wrong", ["H1": 0])]),
    .ending("end"),
  ])

  @Test func `The long good way earns three of three`() throws {
    #expect(try levels(fork, [.choose(0), .choose(0), .choose(0)]) == [9, 9])
  }

  @Test func `The short good way earns one of one`() throws {
    #expect(try levels(fork, [.choose(1)]) == [3, 3])
  }

  @Test func `Ending early by a wrong turn earns none of three`() throws {
    #expect(try levels(fork, [.choose(2)]) == [0, 9])
  }

  @Test func `A wrong turn later keeps what was earned before: one of three`() throws {
    #expect(try levels(fork, [.choose(0), .choose(1)]) == [3, 9])
  }

  @Test func `A wrong answer at the last step forfeits nothing else`() throws {
    #expect(try levels(fork, [.choose(0), .choose(0), .choose(1)]) == [6, 9])
  }

  @Test func `Three of twelve points are a quarter, not three of six`() throws {
    func talk(_ id: String) -> Node {
      .choose(id, [Choice("ask", ["H2": 3]), Choice("confront", ["H2": 0], to: "end")])
    }
    let source = makeCase([talk("one"), talk("two"), talk("three"), talk("four"), .ending("end")])
    let card = try score(source, [.choose(0), .choose(1)])
    #expect(card.criterion("H2")?.figure == Rational(3, 12))
    #expect(card.criterion("H2")?.figure?.percent == 25)
    #expect(card.criterion("H2")?.forfeited == 2)
  }

  @Test func `A rescue that rejoins costs what was wrong and what was passed over`() throws {
    let source = makeCase([
      .choose("a", [Choice("good", ["H1": 3]), Choice("poor", ["H1": 0], to: "rescue")]),
      .choose("b", [Choice("good", ["H1": 3]), Choice("poor", ["H1": 0])]).to("c"),
      .choose("rescue", [Choice("good", ["H1": 3]), Choice("poor", ["H1": 0])]).to("c"),
      .choose("c", [Choice("good", ["H1": 3]), Choice("poor", ["H1": 0])]),
      .ending("end"),
    ])
    #expect(try levels(source, [.choose(0), .choose(0), .choose(0)]) == [9, 9])
    // Met a, rescue, c; forfeited b.
    #expect(try levels(source, [.choose(1), .choose(0), .choose(0)]) == [6, 12])
  }

  @Test func `A wrong answer that changes nothing in the story forfeits nothing`() throws {
    let source = makeCase([
      .choose("a", [Choice("good", ["H1": 3]), Choice("poor", ["H1": 0])]),
      .choose("b", [Choice("on", ["H1": 3]), Choice("home", ["H1": 3], to: "end")]),
      .choose("c", [Choice("good", ["H1": 3]), Choice("poor", ["H1": 0])]),
      .ending("end"),
    ])
    #expect(try levels(source, [.choose(1), .choose(1)]) == [3, 6])
  }

  @Test func `Observations that a wrong turn keeps out of sight count as the worst answer`() throws
  {
    let source = makeCase([
      .choose("ask", [Choice("ask", ["H1": 3]).sets(0), Choice("leave it", ["H1": 0])]),
      .identify(
        "look",
        [.sign(), .check, .ordinary, .ordinary, .ordinary, .sign().when(.flag(0))]
      ),
      .ending("end"),
    ])
    let asked = try score(source, [.choose(0), .marks("scooos")])
    #expect(asked.criterion("I1")?.figure == .one)
    let left = try score(source, [.choose(1), .marks("scooo")])
    #expect(left.criterion("I1")?.figure == Rational(2, 3))
  }

  @Test func `Observations that were met are not owed again`() throws {
    let source = makeCase([
      .choose("ask", [Choice("ask", ["H1": 3]).sets(0), Choice("leave it", ["H1": 0])]),
      .identify("look", [.sign(), .check, .check, .ordinary, .ordinary, .ordinary]),
      .ending("end"),
    ])
    let notice = try score(source, [.choose(1), .marks("sccooo")]).criterion("I1")
    #expect(notice?.figure == .one)
    #expect(notice?.forfeited == 0)
    #expect(notice?.steps == [1])
  }

  @Test func `Open observations never met count as called signs`() throws {
    let source = makeCase([
      .identify("look", [.sign(), .sign(), .check, .check]),
      .choose("talk", [Choice("ask", ["H1": 3]), Choice("leave it", ["H1": 0], to: "end")]),
      .identify("again", [.sign(), .sign(), .check, .check]), .ending("end"),
    ])
    let grade = try score(source, [.marks("sscc"), .choose(1)]).criterion("I2")
    // Signs 2 of 4, open ones called signs 2 of 4.
    #expect(grade?.figure == .zero)
    #expect(grade?.tallies.map(\.count) == [2, 2])
  }

  @Test func `Urgency questions never reached cost the most and were not followed`() throws {
    let source = makeCase([
      .urgency("day-1", .none),
      .choose("talk", [Choice("ask", ["H1": 3]), Choice("let lie", ["H1": 0], to: "end")]),
      .urgency("day-4", .consult), .urgency("day-9", .report), .ending("end"),
    ])
    let card = try score(source, [.urgency(.none, nil), .choose(1)])
    // Cost 0 + 3 + 4 of an expected 2 + 1.5 + 2.
    #expect(card.criterion("I4")?.figure == .zero)
    #expect(card.criterion("I5")?.figure == .zero)
    #expect(card.criterion("I4")?.forfeited == 2)
  }

  @Test func `Questions not asked that open the rest of the case forfeit it`() throws {
    let source = makeCase([
      .questions("next", [Asked(.required).sets(0), Asked(.irrelevant)])
        .routed([(.flag(0), "talk"), (.always, "end")]),
      .choose("talk", [Choice("ask", ["H1": 3]), Choice("argue", ["H1": 0])]),
      .ending("end"),
    ])
    #expect(try levels(source, [.questions([0]), .choose(0)]) == [3, 3])
    #expect(try levels(source, [.questions([])]) == [0, 3])
  }

  @Test func `A question outside the role forfeits what it closes, a useful one nothing`() throws {
    let source = makeCase([
      .questions(
        "next",
        [Asked(.required), .init(.forbidden).sets(0), .init(.useful).sets(1)]
      ).routed([(.any([.flag(0), .flag(1)]), "end"), (.always, "talk")]),
      .choose("talk", [Choice("ask", ["H1": 3]), Choice("argue", ["H1": 0])]),
      .ending("end"),
    ])
    #expect(try levels(source, [.questions([0, 1])]) == [0, 3])
    #expect(try score(source, [.questions([0, 2])]).criterion("H1")?.level == nil)
  }

  @Test func `A list never sorted counts as the worst, if it could have been scored at all`() throws
  {
    func figure(_ standings: [StandingKey.Standing]) throws -> Rational? {
      let source = makeCase([
        .choose("a", [Choice("on", ["H1": 3]), Choice("out", ["H1": 0], to: "end")]),
        .judge("b", .sort, for: "H6", standings), .ending("end"),
      ])
      return try score(source, [.choose(1)]).criterion("H6")?.figure
    }
    #expect(try figure([.recommended, .recommended, .poor, .harmful]) == .zero)
    #expect(try figure([.recommended, .recommended, .poor]) == nil)
  }

  /// Two lines to lay on the table and two to keep; with the first line there is something to talk
  /// about, with the last one everybody goes home.
  private let folder = makeCase([
    .judge(
      "folder",
      .sort,
      for: "H3",
      [.recommended, .recommended, .poor, .harmful, .acceptable],
      effects: [0: Self.sets(0), 3: Self.sets(1), 4: Self.sets(2)]
    ).routed([(.flag(1), "end"), (.flag(0), "talk"), (.always, "end")]),
    .choose("talk", [Choice("ask", ["H1": 3]), Choice("argue", ["H1": 0])]),
    .ending("end"),
  ])

  private static func sets(_ flag: Int) -> Effects {
    var effects = Effects()
    effects.sets = [flag]
    return effects
  }

  @Test func `What is kept back, or laid down wrongly, forfeits what it closes`() throws {
    func sorted(_ answers: String) -> Decision {
      .sort(
        Dictionary(
          uniqueKeysWithValues: answers.enumerated().map { place, letter in
            (place, letter == "d" ? .do : letter == "c" ? .could : .dont)
          }
        )
      )
    }
    func card(_ decisions: [Decision]) throws -> ScoreCard { try score(folder, decisions) }
    let best = try card([sorted("ddxxc"), .choose(0)])
    #expect(best.criterion("H3")?.level == 3 && best.criterion("H1")?.level == 3)
    // The first line stays in the folder: nothing to talk about, and the talk counts as the worst.
    for kept in ["xdxxc", "cdxxc"] {
      let card = try card([sorted(kept)])
      #expect(card.criterion("H1")?.level == 0 && card.criterion("H1")?.forfeited == 1)
    }
    // The last line on the table: everybody goes home.
    #expect(try card([sorted("ddxdc")]).criterion("H1")?.forfeited == 1)
    // Only if asked: it is not on the table, and closes nothing.
    #expect(try card([sorted("ddxcc"), .choose(0)]).criterion("H1")?.forfeited == 0)
    // What may be said or not closes nothing either way, nor does what changes no story.
    #expect(try card([sorted("ddxxd"), .choose(0)]).criterion("H1")?.forfeited == 0)
    #expect(try card([sorted("dxdxc"), .choose(0)]).criterion("H1")?.forfeited == 0)
  }

  @Test func `A report made too late forfeits what follows a timely one`() throws {
    var node = Node.report("report", TierBand(.report))
    if case .report(var task) = node.task {
      var effects = Effects()
      effects.sets = [0]
      task.consequences = [.init(answered: .report, effects: effects)]
      node.task = .report(task)
    }
    let source = makeCase([
      node.routed([(.flag(0), "hand-over"), (.always, "end")]),
      .choose("hand-over", [Choice("ask for a receipt", ["R7": 3]), Choice("assume", ["R7": 1])]),
      .ending("end"),
    ])
    #expect(try score(source, [.report(.report), .choose(0)]).criterion("R7")?.level == 3)
    #expect(try score(source, [.report(.consult)]).criterion("R7")?.level == 0)
  }

  @Test func `A step that is met twice counts the first time`() throws {
    let source = makeCase([
      .choose("a", [Choice("good", ["H1": 3], to: "end"), Choice("again", ["H1": 0], to: "a")]),
      .ending("end"),
    ])
    #expect(try levels(source, [.choose(1), .choose(1), .choose(0)]) == [0, 3])
  }

  /// The levels earned and owed for choices.
  private func levels(_ source: Case, _ decisions: [Decision]) throws -> [Int] {
    let criteria = try score(source, decisions).criteria
      .filter { $0.level != nil && ["H1", "H2"].contains($0.criterion) }
    let tally = try #require(criteria.first?.tallies.first)
    return [tally.count, tally.of]
  }
}
