import Authoring
import Classroom
import ScenarioEngine
import ScenarioFiles
import Testing

/// The meeting at the info-house: to lay everything on the table is as wrong as to keep it all.
@Suite struct `The meeting at the info-house` {
  private let source: Case
  private let scoring: Scoring
  private static let chairs = [
    "chair-police", "chair-municipality", "chair-probation", "chair-health",
  ]

  init() throws {
    let data = try ShippedData()
    let path = "denmark-prevention/wednesday-at-the-info-house.json"
    let bytes = try Repository.bytes("Scenarios/\(path)")
    source = try #require(ScenarioReader.read(bytes, path: path, context: data.context).case)
    scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
  }

  /// Best conduct, but for some answers by step.
  private func play(_ answers: [String: (Decision) -> Decision]) throws -> Playthrough {
    var play = Playthrough(of: scoring.exemplar.story)
    while let best = scoring.exemplar.decision(in: play.state) {
      try play.take(answers[play.step.id]?(best) ?? best)
    }
    return play
  }

  private func all(_ answer: Decision.SortAnswer) -> (Decision) -> Decision {
    { best in
      guard case .sort(let answers) = best else { return best }
      return .sort(answers.mapValues { _ in answer })
    }
  }

  private func place(_ item: String) throws -> (step: String, place: Int) {
    for step in source.scenario.steps {
      guard case .handle(let task) = step.task,
        let place = task.options.firstIndex(where: { $0.id == item })
      else { continue }
      return (step.id, place)
    }
    throw Missing(item: item)
  }

  private struct Missing: Error { let item: String }

  /// Best conduct but for one line of a folder.
  private func play(_ item: String, _ answer: Decision.SortAnswer) throws -> Playthrough {
    let (step, place) = try place(item)
    return try play([
      step: { best in
        guard case .sort(var answers) = best else { return best }
        answers[place] = answer
        return .sort(answers)
      }
    ])
  }

  @Test(arguments: [Player.alwaysDo, .neverDo])
  func `Neither laying down everything nor keeping everything is above the cut`(
    player: Player
  ) throws {
    let play = player.play(scoring.exemplar)
    let card = scoring.score(play)
    #expect(try #require(card.strand(.handle)?.value) < Rational(7, 10))
    #expect(card.criterion("H3")?.level == 0)
    #expect(!card.isAboveCut)
    let end = player == .alwaysDo ? "end-room" : "end-mattress"
    #expect(play.step.id == end)
  }

  @Test func `The same habits at the four chairs alone are below the cut too`() throws {
    for answer in [Decision.SortAnswer.do, .could, .dont] {
      let habit = Dictionary(uniqueKeysWithValues: Self.chairs.map { ($0, all(answer)) })
      #expect(!scoring.score(try play(habit)).isAboveCut, "\(answer)")
    }
  }

  @Test func `It is for a written plan where both lines of the police lie on the table alone`()
    throws
  {
    func tier(_ play: Playthrough) throws -> Tier {
      let turn = try #require(
        play.turns.first { play.scenario.steps[$0.step].id == "table-urgency" }
      )
      guard case .urgency(let tier, _) = turn.decision else { throw Missing(item: "urgency") }
      return tier
    }
    #expect(try tier(play([:])) == .report)
    for kept in ["p-site", "p-witness"] {
      for answer in [Decision.SortAnswer.could, .dont] {
        let play = try play(kept, answer)
        #expect(try tier(play) == .consult, "\(kept)")
        #expect(play.step.id == "end-paper")
      }
    }
    for kept in ["m-home", "m-visits", "k-meetings", "t-comes"] {
      #expect(try tier(play(kept, .dont)) == .report, "\(kept)")
    }
  }

  @Test(
    arguments: [
      "p-steps", "p-other", "m-debt", "m-mother", "k-gossip", "k-file", "t-diagnosis", "t-notes",
    ]
  )
  func `One line too many on the table ends badly, told if asked it does not`(line: String) throws {
    let end = line.hasPrefix("p-") ? "end-room" : "end-access"
    #expect(try play(line, .do).step.id == end)
    #expect(try play(line, .could).step.id == "end-stairs")
    #expect(try #require(scoring.score(play(line, .do)).criterion("H3")?.figure) < .one)
  }

  @Test func `What may be said is nobody's mistake`() throws {
    for line in ["p-sentence", "m-job", "k-words", "t-sleep"] {
      for answer in Decision.SortAnswer.allCases {
        let play = try play(line, answer)
        let card = scoring.score(play)
        #expect(card.total == .one && play.step.id == "end-stairs", "\(line)")
      }
    }
  }

  @Test func `A plan without a home, and a question for the investigation, end badly`() throws {
    #expect(try play("plan-flat", .dont).step.id == "end-mattress")
    #expect(try play("plan-talk", .dont).step.id == "end-words")
    let (step, place) = try place("coffee-ask")
    let asked = try play([step: { _ in .choose(place) }])
    #expect(asked.step.id == "end-aside")
    #expect(scoring.score(asked).criticalErrors.map(\.id) == ["K5"])
  }

  @Test func `Hearsay that is written as seen costs the label, and as a fact more`() throws {
    func noted(_ change: @escaping (inout ReportDecision, (String) -> Int?) -> Void) throws
      -> ScoreCard
    {
      guard let step = source.scenario.steps.first(where: { $0.id == "note" }),
        case .report(let task) = step.task
      else { throw Missing(item: "note") }
      return scoring.score(
        try play([
          "note": { best in
            guard case .report(var report) = best else { return best }
            change(&report) { id in task.facts.firstIndex { $0.id == id } }
            return .report(report)
          }
        ])
      )
    }
    let seen = try noted { report, place in
      if let witness = place("n-witness") { report.facts[witness] = .observed }
    }
    #expect(seen.criterion("R4")?.level ?? 3 < 3 && seen.criterion("R3")?.level == 3)
    let fact = try noted { report, place in
      if let there = place("n-there") { report.facts[there] = .observed }
    }
    #expect(fact.criterion("R3")?.level == 1)
  }

  @Test func `Each of the four chairs has a sheet with its own five lines`() {
    let sheets = RoleSheet.all(of: source.scenario)
    #expect(
      sheets.map { source.scenario.people[$0.person].id } == ["susanne", "nadia", "lene", "torben"]
    )
    #expect(sheets.map(\.facts.count) == [5, 5, 5, 5])
    #expect(sheets.flatMap(\.steps).map { source.scenario.steps[$0].id } == Self.chairs)
    #expect(Set(sheets.flatMap(\.facts)).count == 20)
  }

  @Test func `A class votes on the two lines that must be told and on one that must not`() throws {
    let plan = ClassPlan(of: source, directory: scoring.directory)
    let police = try #require(source.scenario.stepIndex("chair-police"))
    let vote = try #require(plan.vote(at: police))
    guard case .handle(let task) = source.scenario.steps[police].task else {
      throw Missing(item: "chair-police")
    }
    let items = vote.items.map { task.options[$0].id }
    #expect(Set(items).isSuperset(of: ["p-site", "p-witness"]) && items.count == 3)
    #expect(plan.votes.count == 7)
  }

  @Test func `A class that follows the majority comes to either tier`() throws {
    #expect(try tierOfClass(keeping: []) == .report)
    #expect(try tierOfClass(keeping: ["p-witness"]) == .consult)
    #expect(try tierOfClass(keeping: ["p-site"]) == .consult)
    #expect(try tierOfClass(keeping: ["m-home"]) == .report)
  }

  @Test func `Where a class does not vote on a folder, its facilitator says what was told`() throws
  {
    var session = try classOfTen()
    while let turn = session.turn, source.scenario.steps[turn.step].id != "chair-police" {
      if turn.awaitsVote { _ = try session.take(.passOver, at: now) }
      _ = try session.take(.goOn(session.ways.first), at: now)
    }
    _ = try session.take(.passOver, at: now)
    let step = try #require(session.turn?.step)
    guard case .handle(let task) = source.scenario.steps[step].task else {
      throw Missing(item: "chair-police")
    }
    #expect(session.ways == [.questions([]), .questions(Set(task.telling))])
    for way in session.ways {
      var other = session
      _ = try other.take(.goOn(way), at: now)
      #expect(other.turns.count == session.turns.count + 1)
    }
  }

  private let now = ClassInstant(seconds: 0)

  private func classOfTen() throws -> ClassSession {
    let header = ClassHeader(
      id: "class",
      of: source,
      plan: ClassPlan(of: source, directory: scoring.directory),
      minutes: 45,
      openedAt: now
    )
    var session = try ClassSession(of: source.scenario, header: header)
    _ = try session.take(.present(10), at: now)
    _ = try session.take(.begin, at: now)
    return session
  }

  /// How urgent it is by what a class of ten has laid on the table, all of whom vote as the key has it
  /// but for the lines that they keep.
  private func tierOfClass(keeping kept: Set<String>) throws -> Tier {
    var session = try classOfTen()
    while let turn = session.turn, !session.isAtEnding {
      let step = source.scenario.steps[turn.step]
      if step.id == "table-urgency", case .urgency(let key) = source.keys[turn.step] {
        return scoring.exemplar.band(of: key, in: turn.before).lowest
      }
      let best = scoring.exemplar.decision(in: turn.before)
      guard turn.awaitsVote else {
        _ = try session.take(.goOn(way(of: best)), at: now)
        continue
      }
      let votes = turn.questions.map { counts(of: $0, at: step, best, keeping: kept) }
      for act: ClassAct in [.openVote, .count(votes), .reveal, .goOn(nil)] {
        _ = try session.take(act, at: now)
      }
    }
    throw Missing(item: "table-urgency")
  }

  private func way(of best: Decision?) -> ClassWay? {
    switch best {
    case .choose(let place): .option(place)
    case .questions(let places): .questions(places)
    default: nil
    }
  }

  private func counts(
    of question: VoteQuestion,
    at step: Step,
    _ best: Decision?,
    keeping kept: Set<String>
  ) -> [Int] {
    guard case .sort(let answers) = best, let item = question.item,
      case .handle(let task) = step.task
    else { return question.answers.indices.map { $0 == 0 ? 10 : 0 } }
    let isKept = kept.contains(task.options[item].id)
    let wanted = isKept ? Decision.SortAnswer.dont : answers[item] ?? .dont
    return question.answers.map { $0 == wanted.rawValue ? 10 : 0 }
  }
}
