import CaseSupport
import ClassFiles
import Classroom
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

/// Reports of classes as JSON text.
@Suite struct ReportCodingTests {
  private static func instant(_ seconds: Int) -> ClassInstant {
    ClassInstant(seconds: 1_800_000_000 + seconds)
  }

  /// A class that was led to its end by chance, and its report.
  private static func report(seed: Int) throws -> (ClassReport, Case) {
    let source = GeneratedCase.make(seed: seed, steps: 14)
    var chance = SeededGenerator(seed: UInt64(seed))
    let people = Int.random(in: 3...30, using: &chance)
    var session = try ClassSession(
      of: source.scenario,
      header: ClassHeader(
        id: "c1",
        of: source,
        plan: ClassPlan(of: source),
        minutes: 45,
        openedAt: instant(0)
      )
    )
    var now = 0
    func take(_ act: ClassAct) throws {
      now += Int.random(in: 1...200, using: &chance)
      _ = try session.take(act, at: instant(now))
    }
    try take(.present(people))
    try take(.begin)
    try take(.park("Who is called at night?"))
    while !session.isAtEnding {
      let turn = try #require(session.turn)
      if turn.awaitsVote {
        for round in 0..<2 {
          try take(.openVote)
          try take(.count(counts(turn, people, &chance)))
          try take(.discuss)
          if round == 0, Bool.random(using: &chance) { break }
        }
        try take(.reveal)
      }
      let ways: [ClassWay] =
        [.on] + (0..<8).map { .option($0) } + (0..<8).map { .questions([$0]) }
        + Tier.allCases.map { .urgency($0) }
      let taken = ways.first { (try? take(.goOn($0))) != nil }
      try #require(taken != nil)
    }
    try take(.answer(0))
    try take(.end)
    try take(.freeze(registered: people))
    return (try ClassReport(of: session, keys: ClassKeys(of: source)), source)
  }

  private static func counts(
    _ turn: ClassTurn,
    _ people: Int,
    _ chance: inout SeededGenerator
  ) -> [[Int]] {
    turn.questions.map { question in
      var counts = question.answers.map { _ in 0 }
      for _ in 0..<people { counts[Int.random(in: counts.indices, using: &chance)] += 1 }
      return counts
    }
  }

  @Test(arguments: 0..<40)
  func `A report is stored and read again`(seed: Int) throws {
    let (report, source) = try Self.report(seed: seed)
    let text = ClassCoding.text(of: report)
    #expect(try ClassCoding.report(from: text, of: source.scenario) == report, "seed \(seed)")
  }

  @Test func `A report's file has shares and words, and no count of a card`() throws {
    let scenario = GeneratedCase.make(seed: 1, steps: 6).scenario
    let place = try #require(
      scenario.steps.firstIndex { if case .urgency = $0.task { true } else { false } }
        ?? scenario.steps.firstIndex { if case .report = $0.task { true } else { false } }
    )
    let report = ClassReport(
      scenarioID: scenario.head.id,
      registered: 12,
      votes: [
        .init(
          step: scenario.steps[place].id,
          question: VoteQuestion(kind: .urgency, item: nil, answers: [0, 1, 2, 3]),
          first: ShownRound(of: [1, 4, 6, 1]),
          second: ShownRound(of: [0, 0, 12, 0]),
          key: .init(right: [2], isDisputed: false, critical: [0: "K1"])
        )
      ],
      figures: GroupFigures(
        noticed: GroupFigure(share: .share(Rational(3, 4)), answers: 24, votes: 2),
        ordinaryMarked: nil,
        reportedTooReadily: GroupFigure(share: .few, answers: 24, votes: 2),
        reportedTooSlowly: nil
      ),
      pace: [
        .init(
          step: scenario.steps[place].id,
          planned: 300,
          taken: 280,
          discussed: 60,
          reason: .majority
        )
      ],
      available: 2_700,
      taken: 2_600,
      parked: [.init(text: "Who is called?", step: nil, isAnswered: true)]
    )
    let text = ClassCoding.text(of: report)
    #expect(text.contains(#""first":{"votes":12,"shares":["few","1/3","most","few"]}"#))
    #expect(text.contains(#""second":{"votes":12,"shares":["few","few","almost-all","few"]}"#))
    #expect(text.contains(#""noticed":{"share":"3/4","answers":24,"votes":2}"#))
    #expect(try ClassCoding.report(from: text, of: scenario) == report)
    let damaged: [(String, String, DecisionCodingError)] = [
      (#""share":"3/4""#, #""share":"5/4""#, .wrongValue("noticed")),
      (#""share":"3/4""#, #""share":"1/7""#, .wrongValue("noticed")),
      (#""shares":["few","1/3""#, #""shares":["1/3""#, .wrongValue("shares")),
      (#""shares":["few","1/3""#, #""shares":["all","1/3""#, .wrongValue("shares")),
      (#""answers":[0,1,2,3]"#, #""answers":[0,1,2,9]"#, .wrongValue("answers")),
      (#""item":null"#, #""item":0"#, .wrongValue("answers")),
      (#""kind":"urgency""#, #""kind":"mood""#, .wrongValue("kind")),
      (#""right":[2]"#, #""right":[4]"#, .wrongValue("right")),
      (#""reason":"majority""#, #""reason":"whim""#, .wrongValue("reason")),
      (#""registered":12"#, #""registered":201"#, .wrongValue("registered")),
      (#""version":1"#, #""version":2"#, .unknownVersion(2)),
      (#""parked":["#, #""names":["Bo"],"parked":["#, .unexpected("names")),
    ]
    for (old, new, error) in damaged {
      let other = text.replacing(old, with: new, maxReplacements: 1)
      #expect(other != text, "\(old)")
      #expect(throws: error) { try ClassCoding.report(from: other, of: scenario) }
    }
  }

  @Test func `A report of another case is refused`() throws {
    let (report, _) = try Self.report(seed: 3)
    var head = ScenarioHead()
    head.id = "another"
    let start = try #require(LocalTime(text: "2026-03-02T10:00"))
    let other = Scenario(
      head: head,
      steps: [Step(id: "a", task: .scene)],
      startsAt: start
    )
    #expect(throws: DecisionCodingError.wrongValue("case")) {
      try ClassCoding.report(from: ClassCoding.text(of: report), of: other)
    }
  }

  @Test(arguments: 0..<20)
  func `Damage anywhere in a report is an error and no trap`(seed: Int) throws {
    let (report, source) = try Self.report(seed: seed)
    var chance = SeededGenerator(seed: UInt64(seed))
    let whole = Array(ClassCoding.text(of: report).utf8)
    let letters = Array(#"{}[],:"-0123456789eE./\ truefalsn"#.utf8)
    var refused = 0
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        bytes[Int.random(in: bytes.indices, using: &chance)] =
          letters.randomElement(using: &chance) ?? 0
      }
      do throws(DecisionCodingError) {
        let read = try ClassCoding.report(
          from: String(decoding: bytes, as: UTF8.self),
          of: source.scenario
        )
        // What was read can be reckoned with.
        _ = (read.votes.map(\.change), read.figures.noticed?.interval, read.mostDiscussed)
      } catch { refused += 1 }
    }
    #expect(refused > 0, "seed \(seed)")
  }
}
