import ScenarioEngine
import Testing

@Suite struct RefresherEntryTests {
  private static let source = makeCase([
    .identify("look", [.sign(.high), .check, .ordinary, .protected]),
    .report(
      "tell",
      TierBand(.report),
      required: ["supervisor"],
      late: ["letter"],
      facts: [
        Reportable(.required), Reportable(.required), Reportable(.useful), Reportable(.irrelevant),
        Reportable(.forbidden),
      ]
    ),
    .ending("end"),
  ])

  private func entries(
    _ marks: [Int: Decision.Mark],
    _ report: Decision,
    twins: [Scenario] = []
  ) throws -> [RefresherEntry] {
    let source = Self.source
    let play = try Playthrough(of: source.scenario, decisions: [.identify(marks), report])
    let scoring = Scoring(of: source, rubric: .draft, directory: .none)
    let tally = try #require(
      AttemptTally(of: play, scoring.score(play), in: scoring, mode: .test)
    )
    return RefresherEntry.entries(of: play, tally, in: scoring, twins: twins)
  }

  private static let sure: [Int: Decision.Mark] = [
    0: Decision.Mark(.sign, sureness: .certain), 1: Decision.Mark(.check),
    2: Decision.Mark(.ordinary, sureness: .fairly), 3: Decision.Mark(.ordinary, sureness: .certain),
  ]
  private static let best = Decision.report(.report, [0], facts: [0: .observed, 1: .observed])

  private static func observation(_ place: Int) -> RefresherItem {
    guard case .identify(let task) = source.scenario.steps[0].task else {
      preconditionFailure("the first step is for looking")
    }
    return RefresherItem(.observation, of: source.scenario.head.id, task.observations[place].id)
  }

  @Test func `What was right and sure is not asked again`() throws {
    #expect(try entries(Self.sure, Self.best) == [])
  }

  @Test func `What was missed, marked falsely, or right with doubt is`() throws {
    var marks = Self.sure
    marks[0] = Decision.Mark(.ordinary, sureness: .certain)
    marks[2] = Decision.Mark(.ordinary, sureness: .unsure)
    marks[3] = Decision.Mark(.sign, sureness: .fairly)
    #expect(
      try entries(marks, Self.best) == [
        RefresherEntry(Self.observation(0), .again), RefresherEntry(Self.observation(2), .hard),
        RefresherEntry(Self.observation(3), .again),
      ]
    )
  }

  @Test func `Facts that were left out or did not belong are, useful ones never`() throws {
    let report = Decision.report(
      .report,
      [0],
      facts: [0: .observed, 3: .observed, 4: .told]
    )
    let facts = try entries(Self.sure, report)
    #expect(facts.map(\.item.kind) == [.fact, .fact, .fact])
    #expect(facts.map(\.item.itemID) == ["tell-1", "tell-3", "tell-4"])
    #expect(facts.allSatisfy { $0.grade == .again })
  }

  @Test func `A channel that does not serve is, by its step`() throws {
    let report = Decision.report(.report, [1], facts: [0: .observed, 1: .observed])
    let found = try entries(Self.sure, report)
    #expect(found.map(\.item) == [RefresherItem(.channels, of: "", "tell")])
  }

  @Test func `Where nothing was reported, nothing of the report is`() throws {
    #expect(try entries(Self.sure, .report(.none)) == [])
  }

  @Test func `What another variant labels otherwise is asked though it was known`() throws {
    var twin = Self.source.scenario
    guard case .identify(let task) = twin.steps[0].task else { return }
    var observations = task.observations
    observations[3] = Observation(id: observations[3].id, text: LocalizedText("Another name."))
    twin.steps[0].task = .identify(
      IdentifyTask(form: task.form, prompt: task.prompt, observations: observations)
    )
    #expect(
      try entries(Self.sure, Self.best, twins: [twin])
        == [RefresherEntry(Self.observation(3), nil)]
    )
  }

  @Test(arguments: [
    (true, Sureness.guess, RecallGrade.hard), (true, .unsure, .hard), (true, .fairly, .good),
    (true, .certain, .easy), (false, .guess, .again), (false, .certain, .again),
  ])
  func `A grade is whether it was right, then how sure`(
    isRight: Bool,
    sureness: Sureness,
    grade: RecallGrade
  ) {
    #expect(RecallGrade(isRight: isRight, sureness: sureness) == grade)
  }
}
