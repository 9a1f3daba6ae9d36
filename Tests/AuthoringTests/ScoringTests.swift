import Testing

/// Seeded defects of the keys: each rule finds its own and nothing else.
@Suite struct ScoringTests {
  let clean = MadeCase()

  @Test func `the best option is hidden where the step is met`() throws {
    let made = try clean.declaring("ready")
      .with(#"{"id": "tell", "text""#, #"{"id": "tell", "when": "ready", "text""#)
      .with(
        #"{"id": "morning", "kind": "scene","#,
        #"{"id": "morning", "kind": "scene", "clear": ["ready"],"#
      )
      .with(#"{"id": "end-poor","#, #"{"id": "end-poor", "set": ["ready"],"#)
    let found = try made.findings()
    #expect(
      found.contains {
        $0.contains(
          "warning [best-choice-costs] best conduct earns level 0 of 3 in 'H1' at step 'act'"
        )
      }
    )
  }

  @Test func `two criteria of which no option is best in both at once`() throws {
    let made = try clean.with(#""levels": {"H1": 3}"#, #""levels": {"H1": 2, "H3": 3}"#)
      .with(#""levels": {"H1": 0}"#, #""levels": {"H1": 0, "H3": 0}"#)
      .with(
        #"{"id": "wait", "text""#,
        #"{"id": "both", "text": "Both.", "outcome": "Both.", "when": "told", "key": {"levels": {"H1": 3, "H3": 3}, "reason": "So."}}, {"id": "wait", "text""#
      ).with(#""kind": "scene", "title""#, #""kind": "scene", "clear": ["told"], "title""#)
    let line = try made.line(#""levels": {"H1": 2"#)
    let found = try made.findings()
    #expect(
      found == [
        "\(line): warning [best-choice-costs] best conduct earns level 2 of 3 in 'H1' at step 'act'",
        "\(line + 1): warning [condition-never-holds] the condition of 'both' never holds at step 'act'",
      ]
    )
  }

  /// A second choice of the same criterion, for a wrong turn or a right one.
  private func choice(_ id: String, next: String) -> String {
    #"{"id": "\#(id)", "kind": "handle", "ask": "choose", "prompt": "Do?", "options": [{"id": "\#(id)-a", "text": "A.", "outcome": "A.", "key": {"levels": {"H1": 3}, "reason": "So."}}, {"id": "\#(id)-b", "text": "B.", "outcome": "B.", "key": {"levels": {"H1": 1}, "reason": "So."}}], "next": "\#(next)"}"#
  }

  @Test func `a wrong turn with more to earn`() throws {
    let made = try clean.with(#"{"go": "end-poor"}]"#, #"{"go": "rescue"}]"#)
      .adding(choice("rescue", next: "end-poor"))
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#"{"id": "wait""#)): warning [detour-earns] at step 'act' 'wait' opens 1 and closes 0 of what 'H1' judges"
      ]
    )
  }

  @Test func `nothing is said of a turn beyond which the story was not followed`() throws {
    let made = try clean.with(#"{"go": "end-poor"}]"#, #"{"go": "rescue"}]"#)
      .adding(choice("rescue", next: "end-poor"))
    // The story has seven states.
    for limit in 1...7 {
      let found = try made.findings(limit: limit)
      #expect(found.contains { $0.contains("detour-earns") } == (limit == 7), "\(limit)")
    }
  }

  @Test func `a wrong turn with more to earn elsewhere is a note`() throws {
    let made = try clean.with(#"{"go": "end-poor"}]"#, #"{"go": "rescue"}]"#)
      .adding(choice("rescue", next: "end-poor").replacing("H1", with: "H5"))
    let found = try made.findings()
    #expect(found.count == 1 && found[0].contains("note [detour-earns]"))
  }

  @Test func `a wrong turn with as much to earn is fine`() throws {
    let made = try clean.with(#"{"go": "end-poor"}]"#, #"{"go": "rescue"}]"#)
      .with(#""go": "end-good""#, #""go": "further""#)
      .adding(choice("rescue", next: "end-poor")).with(
        MadeCase.ending("end-good"),
        MadeCase.ending("end-good") + ", " + choice("further", next: "end-good")
      )
    let found = try made.findings()
    #expect(found == [])
  }

  @Test func `best conduct makes a critical error`() throws {
    let made = try clean.with(
      #"{"levels": {"H1": 3},"#,
      #"{"levels": {"H1": 3}, "critical": "K2","#
    )
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#"{"id": "act""#)): warning [critical-on-best-path] best conduct makes the critical error 'K2' at step 'act'"
      ]
    )
  }

  @Test func `a tied option that is a critical error`() throws {
    let made = try clean.with(
      #"{"levels": {"H1": 0},"#,
      #"{"levels": {"H1": 3}, "critical": "K5","#
    )
    let found = try made.findings()
    #expect(found.count == 1 && found[0].contains("[critical-on-best-path]"))
  }

  @Test func `a key below what was just shown`() throws {
    let made = try clean.with(#""tier": "T1""#, #""tier": "T0""#)
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#""tier": "T0""#)): warning [tier-at-odds] the key of step 'judge' says T0, but what is shown by then makes it T1: something to check first"
      ]
    )
  }

  @Test func `a key above what was shown`() throws {
    let made = try clean.with(#""tier": "T1""#, #""tier": "T2""#)
    let found = try made.findings()
    #expect(found.count == 1 && found[0].contains("warning [tier-at-odds]"))
  }

  @Test func `two groups of signs ask for a report`() throws {
    let sign = { (group: String) in #""answer": "sign", "tier": "M", "group": "\#(group)""# }
    let made =
      try clean
      .with(
        #"{"id": "c1", "text": "Seen.", "key": {"answer": "check", "group": "A1""#,
        #"{"id": "c1", "text": "Seen.", "key": {"# + sign("B2")
      )
      .with(
        #"{"id": "c2", "text": "Seen.", "key": {"answer": "check", "group": "A1""#,
        #"{"id": "c2", "text": "Seen.", "key": {"# + sign("L1")
      )
    let found = try made.findings()
    #expect(found.count == 1 && found[0].hasSuffix("makes it T2: signs of 'B2' and 'L1'"))
    #expect(try made.with(#""tier": "T1""#, #""tier": "T2""#).findings() == [])
  }

  @Test func `an agency's instruction lifts the key and the rule`() throws {
    let made = try clean.with(#""setting": "prison""#, #""setting": "asylum-centre""#)
    let found = try made.findings()
    #expect(found == [])
    #expect(try made.with(#""tier": "T1""#, #""tier": "T2""#).findings() == [])
  }

  @Test func `a key that falls once things are settled is a note`() throws {
    let made = try clean.with(#""next": "act","#, #""next": "later","#).adding(
      #"{"id": "later", "kind": "urgency", "prompt": "And now?", "next": "act", "key": {"tier": "T0", "reason": "So."}}"#
    )
    let found = try made.findings()
    #expect(found.count == 1 && found[0].contains("note [tier-at-odds] the key of step 'later'"))
  }

  @Test func `observations that are scored, but few`() throws {
    let made = try clean.with(MadeCase.ordinary(5), MadeCase.toCheck(6))
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#""observations""#)): note [too-few-observations] the best path shows 6 observations to notice and 4 ordinary ones, expected 5 of each"
      ]
    )
  }

  @Test func `too few observations to be scored`() throws {
    var made = clean
    for number in 3...5 {
      made = try made.with(MadeCase.toCheck(number), MadeCase.ordinary(number + 10))
    }
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#""objectives""#)): warning [criterion-not-exercised] no path of the case exercises 'I1', which is one of its objectives",
        "\(try made.line(#""observations""#)): warning [too-few-observations] the best path shows 2 observations to notice and 8 ordinary ones, expected 3 of each",
      ]
    )
  }

  @Test func `a tour may have few observations, as it is not scored`() throws {
    let made = try clean.with(MadeCase.ordinary(5), MadeCase.toCheck(6))
    let tour = try made.with(#""setting": "prison""#, #""guide": true, "setting": "prison""#)
    #expect(try tour.findings() == [])
  }

  @Test func `an objective that no path exercises`() throws {
    let made = try clean.with(#""H1"],"#, #""H1", "R7"],"#)
    let found = try made.findings()
    #expect(
      found == [
        "\(try made.line(#""objectives""#)): warning [criterion-not-exercised] no path of the case exercises 'R7', which is one of its objectives"
      ]
    )
  }

  @Test func `a least that is not found in as many plays as are compared`() throws {
    let options = [(1, 2, 3), (2, 3, 1), (3, 1, 2), (3, 3, 3)].enumerated().map { place, levels in
      #"{"id": "NAME-\#(place)", "text": "A.", "outcome": "A.", "key": {"levels": {"H1": \#(levels.0), "H2": \#(levels.1), "H3": \#(levels.2)}, "reason": "So."}}"#
    }
    func step(_ name: String, next: String) -> String {
      #"{"id": "\#(name)", "kind": "handle", "ask": "choose", "prompt": "Do?", "options": ["#
        + options.joined(separator: ", ").replacing("NAME", with: name)
        + #"], "next": "\#(next)"}"#
    }
    let made = try clean.with(#""next": "judge""#, #""next": "first""#)
      .adding(step("first", next: "second")).adding(step("second", next: "judge"))
    #expect(try made.findings() == [])
    let found = try made.findings(limit: 12)
    #expect(
      found == [
        "\(try made.line(#""steps""#)): note [worst-not-proved] the least that a play can earn in 'handle' was not found"
      ]
    )
  }

  @Test func `what costs best conduct is found behind many ways that are as good`() throws {
    // Six choices of two equal options that lead on by different flags: 64 ways of best conduct.
    var made = clean
    for number in 1...6 { made = try made.declaring("way-\(number)") }
    let steps = (1...6).map { number in
      let (set, next) = (#""set": ["way-\#(number)"],"#, number == 6 ? "trap" : "p\(number + 1)")
      let options = [("a", ""), ("b", set)].map { name, effect in
        #"{"id": "p\#(number)-\#(name)", "text": "A.", "outcome": "A.", \#(effect) "key": {"levels": {"H1": 3}, "reason": "So."}}"#
      }.joined(separator: ", ")
      return
        #"{"id": "p\#(number)", "kind": "handle", "ask": "choose", "prompt": "Do?", "options": [\#(options)], "next": "\#(next)"}"#
    }
    let all = (1...6).map { "way-\($0)" }.joined(separator: " and ")
    made = try made.with(#""body": "Day.", "next": "look""#, #""body": "Day.", "next": "p1""#)
    for step in steps { made = try made.adding(step) }
    // Only who took every second option meets a choice without a best one.
    made = try made.adding(
      #"{"id": "trap", "kind": "scene", "title": "On", "body": "On.", "next": [{"when": "\#(all)", "go": "hidden"}, {"go": "look"}]}"#
    ).adding(
      #"{"id": "hidden", "kind": "handle", "ask": "choose", "prompt": "Do?", "options": [{"id": "h-best", "when": "not way-1", "text": "A.", "outcome": "A.", "key": {"levels": {"H5": 3}, "reason": "So."}}, {"id": "h-poor", "text": "B.", "outcome": "B.", "key": {"levels": {"H5": 1}, "reason": "So."}}], "next": "look"}"#
    )
    let found = try made.findings()
    #expect(
      found.contains {
        $0.contains(
          "warning [best-choice-costs] best conduct earns level 1 of 3 in 'H5' at step 'hidden'"
        )
      }
    )
  }

  private func choosing(_ id: String, _ options: [String], next: String) -> String {
    #"{"id": "\#(id)", "kind": "handle", "ask": "choose", "prompt": "Do?", "options": [\#(options.joined(separator: ", "))], "next": "\#(next)"}"#
  }

  private func option(_ id: String, _ level: String, _ more: String = "") -> String {
    #"{"id": "\#(id)", \#(more) "text": "A.", "outcome": "A.", "key": {"levels": {\#(level)}, "reason": "So."}}"#
  }

  /// Six times a choice of two equal options, one of which takes the best option away from the next
  /// step, and nothing else; then choices that always have a best one.
  ///
  /// H1 is judged by six such steps, the others, and one step of the case without a defect.
  private func manyWays(others: Int) throws -> MadeCase {
    var made = try clean.with(#""body": "Day.", "next": "look""#, #""body": "Day.", "next": "p1""#)
    for number in 1...6 {
      let flag = "way-\(number)"
      let ways = [
        option("p\(number)-a", #""H2": 3"#),
        option("p\(number)-b", #""H2": 3"#, #""set": ["\#(flag)"],"#),
      ]
      let answers = [
        option("s\(number)-best", #""H1": 3"#, #""when": "not \#(flag)","#),
        option("s\(number)-poor", #""H1": 2"#),
      ]
      made = try made.declaring(flag)
        .adding(choosing("p\(number)", ways, next: "s\(number)"))
        .adding(choosing("s\(number)", answers, next: number == 6 ? "f1" : "p\(number + 1)"))
    }
    for number in 1...others {
      let options = [option("f\(number)-a", #""H1": 3"#), option("f\(number)-b", #""H1": 0"#)]
      let next = number == others ? "look" : "f\(number + 1)"
      made = try made.adding(choosing("f\(number)", options, next: next))
    }
    return made
  }

  /// Six answers of two thirds among 13 give 1 − 6 ÷ 39 = .846, below .85 where level 3 begins; five
  /// of them give .872, six among 14 .857.
  @Test func `what only many answers of best conduct cost together is found`() throws {
    let made = try manyWays(others: 6)
    let line = try made.line(#"{"id": "s1""#)
    #expect(
      try made.findings() == [
        "\(line): warning [best-choice-costs] best conduct earns level 2 of 3 in 'H1' at step 's1'"
      ]
    )
    #expect(try manyWays(others: 7).findings() == [])
  }

  @Test func `an objective that only a detour exercises`() throws {
    let made = try clean.with(#""H1"],"#, #""H1", "H5"],"#)
      .with(#"{"go": "end-poor"}]"#, #"{"go": "rescue"}]"#)
      .adding(choice("rescue", next: "end-poor").replacing("H1", with: "H5"))
    #expect(try made.findings().allSatisfy { !$0.contains("criterion-not-exercised") })
  }

  private func panel(_ votes: String) -> String {
    #""reason": "So.", "panel": {"raters": {"officer": 12}, "votes": \#(votes), "fictional": true}"#
  }

  /// Votes for T0 to T3 on a key of T1, and what is found.
  static let votes: [(String, String?)] = [
    ("[0, 2, 10, 0]", "'T1', but 10 of 12 in the panel answered 'T2'"), ("[0, 10, 2, 0]", nil),
    ("[3, 3, 3, 3]", nil),
  ]

  @Test(arguments: votes)
  func `a key of urgency that most of its panel contradicts`(
    votes: String,
    message: String?
  ) throws {
    let made = try clean.with(#""tier": "T1", "reason": "So.""#, #""tier": "T1", "# + panel(votes))
    let line = try made.line(#"{"id": "judge""#)
    // A question on which a panel disagrees is not scored, so that its objective is not exercised.
    let found = try made.findings().filter { !$0.contains("criterion-not-exercised") }
    #expect(
      found == (message.map { ["\(line): warning [panel-at-odds] the key says \($0)"] } ?? [])
    )
  }

  @Test func `an observation that its panel sees otherwise`() throws {
    let old = #"{"id": "o1", "text": "Seen.", "key": {"answer": "ordinary", "reason": "So.""#
    let new = #"{"id": "o1", "text": "Seen.", "key": {"answer": "ordinary", "#
    let made = try clean.with(old, new + panel("[1, 11, 0]"))
    let line = try made.line(#"{"id": "o1""#)
    #expect(
      try made.findings() == [
        "\(line): warning [panel-at-odds] the key says 'ordinary', but 11 of 12 in the panel answered 'check'"
      ]
    )
  }
}
