import Classroom
import ScenarioEngine
import Testing

/// Seven steps of 75 seconds (183 words and going on), votes of 4, 3, 5, 2 and 6 minutes at steps
/// 1 to 5, 3 minutes before and 5 after: 36 minutes and 45 seconds.
@Suite struct `The run-sheet` {
  static let words = Array(repeating: 183, count: 8)

  private func sheet(_ minutes: Int) -> RunSheet {
    RunSheet(
      of: MadeClass.keys,
      header: MadeClass.header(minutes: minutes),
      words: Self.words
    )
  }

  @Test func `With just enough time nothing is cut and nothing added`() {
    let sheet = self.sheet(37)
    #expect(sheet.needed == 2205)
    #expect(sheet.cuts.isEmpty && sheet.missing == 0)
    #expect(sheet.entries.map(\.step) == [0, 1, 2, 3, 4, 5, 6])
    #expect(sheet.entries.map(\.starts) == [0, 75, 390, 645, 1020, 1215, 1650])
    #expect(sheet.entries.allSatisfy { $0.vote?.hasSecondRound != true })
  }

  @Test func `Time that is left goes into second rounds, those that matter most first`() {
    #expect(second(sheet(39)) == [5])
    #expect(second(sheet(40)) == [3, 5])
    #expect(second(sheet(45)) == [1, 2, 3, 4, 5])
  }

  private func second(_ sheet: RunSheet) -> [Int] {
    sheet.entries.filter { $0.vote?.hasSecondRound == true }.map(\.step)
  }

  @Test func `Talk goes first, then votes, down to three`() {
    #expect(sheet(36).cuts == [.talk(step: 2, to: 135)])
    #expect(
      sheet(25).cuts == [
        .talk(step: 2, to: 120), .talk(step: 1, to: 120), .talk(step: 3, to: 120),
        .talk(step: 5, to: 120), .vote(step: 4),
      ]
    )
    #expect(sheet(25).missing == 0)
    let short = self.sheet(15)
    #expect(
      short.cuts == [
        .talk(step: 1, to: 120), .talk(step: 3, to: 120), .talk(step: 5, to: 120),
        .vote(step: 4), .vote(step: 2),
      ]
    )
    #expect(short.missing == 465)
  }

  @Test(arguments: 1...90) func `It fits, or has nothing left to cut`(minutes: Int) {
    let sheet = self.sheet(minutes)
    let votes = sheet.entries.compactMap(\.vote)
    let isBare = votes.count == 3 && votes.allSatisfy { $0.seconds == RunSheet.shortestVote }
    #expect(sheet.missing == 0 || isBare)
    #expect(votes.allSatisfy { $0.seconds >= RunSheet.shortestVote })
    #expect(sheet.cuts.isEmpty || second(sheet).isEmpty)
  }

  @Test func `A class that runs late is told what to cut`() throws {
    let sheet = self.sheet(45)
    var room = try Driver()
    try room.begin(10)
    func advice() -> RunAdvice {
      sheet.advice(for: room.session, keys: MadeClass.keys, words: Self.words, at: room.instant)
    }
    #expect(advice().late == 0 && advice().cuts.isEmpty && advice().over == 0)
    try room.take(.goOn(nil), after: 275)
    #expect(advice().late == 200 && advice().over == 0)
    #expect(advice().cuts == [.secondRound(step: 4), .secondRound(step: 2)])
    // Nobody has gone on: half an hour later not even cutting helps.
    room.now += 1800
    let late = advice()
    // The step began at 75 on the sheet and had 405 seconds.
    #expect(late.late == 2075 - 75 - 405)
    #expect(late.over > 0)
  }

  @Test func `On another way it says nothing of lateness but still of time`() throws {
    let sheet = self.sheet(37)
    var room = try Driver()
    try room.begin(10)
    try room.take(.goOn(nil), .passOver, .goOn(nil), .passOver, .goOn(nil), .passOver)
    try room.take(.goOn(.option(2)))
    let advice = sheet.advice(
      for: room.session,
      keys: MadeClass.keys,
      words: Self.words,
      at: room.instant
    )
    #expect(advice.late == nil && advice.cuts.isEmpty && advice.over == 0)
  }

  @Test func `Reading aloud is slower than reading`() {
    #expect(RunSheet.seconds(ofReading: 183) == 60)
    #expect(RunSheet.seconds(ofReading: 184) == 61)
    #expect(RunSheet.seconds(ofReading: 0) == 0)
  }
}

@Suite struct `The plan of a class` {
  @Test func `The author's marks are taken, with their minutes`() {
    let plan = ClassPlan(of: MadeClass.source)
    #expect(plan.votes.map(\.step) == [1, 2, 3, 4, 5])
    #expect(plan.votes.map(\.seconds) == [240, 180, 300, 120, 360])
    // The heaviest sign, the heaviest ordinary thing, the heaviest that is left.
    #expect(plan.votes[0].items == [0, 1, 2])
    // Do, don't, and the next by weight and place.
    #expect(plan.votes[3].items == [0, 1, 3])
    #expect(plan.votes[1].items.isEmpty)
  }

  @Test func `Where the author marked too few, others are added; never what was marked not to be`()
  {
    var scenario = MadeClass.source.scenario
    for place in [1, 2, 3, 5] { scenario.steps[place].classNotes = nil }
    scenario.steps[4].classNotes = MadeClass.notes(vote: false, minutes: 4)
    let plan = ClassPlan(of: MadeClass.with(scenario))
    #expect(plan.votes.map(\.step) == [1, 2, 3, 5])
    #expect(plan.votes.allSatisfy { $0.seconds == ClassPlan.usualSeconds })
  }

  @Test func `Where the author marked more than seven, those of fewest minutes go`() {
    var scenario = MadeClass.source.scenario
    var keys = MadeClass.source.keys
    // Five more urgency steps before the end, of 1 to 5 minutes.
    for extra in 1...5 {
      var step = Step(id: "u\(extra)", task: .urgency(prompt: .empty))
      step.classNotes = MadeClass.notes(vote: true, minutes: extra)
      let place = scenario.steps.count
      step.routes = [.init(step: extra == 5 ? 6 : place + 1)]
      scenario.steps.append(step)
      keys.append(keys[2])
    }
    scenario.steps[5].routes = [.init(step: 8)]
    let plan = ClassPlan(
      of: Case(scenario: scenario, keys: keys, hashes: MadeClass.source.hashes)
    )
    #expect(plan.votes.map(\.seconds).sorted() == [180, 180, 240, 240, 300, 300, 360])
  }
}

extension MadeClass {
  /// The made case with other content.
  fileprivate static func with(_ scenario: Scenario) -> Case {
    Case(scenario: scenario, keys: source.keys, hashes: source.hashes)
  }
}
