import ScenarioEngine
import TestSupport
import Testing

@Suite struct CourseAdviceTests {
  static let before = [CourseAttempt].form("b1", "b2")
  static let units: [CourseAttempt] = [
    .finished("one", day: 2), .finished("two", day: 2), .finished("three", day: 3),
  ]

  /// What is advised, each in a few letters.
  private func advice(
    _ attempts: [CourseAttempt],
    plan: CoursePlan = .small(),
    without gone: Set<String> = [],
    weaknesses: [CourseWeakness] = [],
    refreshers: DueRefreshers = .none,
    day: Int = 31
  ) -> [String] {
    CourseProgress.small(attempts, plan: plan, without: gone, day: day)
      .advice(weaknesses: weaknesses, refreshers: refreshers).map { advice in
        switch advice.action {
        case .resume(let attempt): "resume \(attempt)"
        case .refresh(let count): "refresh \(count)"
        case .play:
          advice.reason.isRepetition ? "again \(advice.caseID)" : "play \(advice.caseID)"
        case .test(let form): "\(form) \(advice.caseID)"
        case .wait: "wait"
        case .prove: "prove"
        }
      }
  }

  @Test func `at the beginning the cases before the course are advised`() {
    #expect(advice([]) == ["before b1", "before b2"])
    #expect(advice([.finished("b1", .test)]) == ["before b2"])
    #expect(advice([], plan: .small(withTests: false)) == ["play one", "play two"])
  }

  @Test func `what was begun comes first, the newest before the others`() {
    let attempts = Self.before + [.open("two", day: 4), .open("one", day: 6)]
    #expect(advice(attempts) == ["resume one-6", "resume two-4"])
    #expect(advice([.open("b2", .test, day: 3)]) == ["resume b2-3", "before b1"])
    // Practice of a case that is to be tested is not gone on with.
    #expect(advice([.open("b2", .practice, day: 3)]) == ["before b1", "before b2"])
  }

  @Test func `refreshers come after what was begun and before all else`() {
    let due = DueRefreshers(count: 6, minutes: 4)
    let attempts = Self.before + [.open("two", day: 4)]
    #expect(advice(attempts, refreshers: due) == ["resume two-4", "refresh 6", "play one"])
    let without = CoursePlan.small(hasRefreshers: false)
    #expect(advice(attempts, plan: without, refreshers: due) == ["resume two-4", "play one"])
  }

  @Test func `the next case is the one that trains what went wrong most`() throws {
    let ordinary = CourseWeakness(.ordinaryExplanations, count: 5, of: 7)
    let noticing = CourseWeakness(.noticing, count: 4, of: 8)
    let attempts = Self.before
    #expect(advice(attempts) == ["play one", "play two"])
    #expect(advice(attempts, weaknesses: [ordinary]) == ["play two", "play one"])
    #expect(advice(attempts, weaknesses: [noticing, ordinary]) == ["play one", "play two"])
    let progress = CourseProgress.small(attempts + [.finished("one", day: 2)])
    let found = progress.advice(weaknesses: [ordinary, noticing])
    #expect(found.map(\.caseID) == ["two", "three"])
    #expect(found.map(\.reason) == [.practise(ordinary), .practise(ordinary)])
    #expect(progress.advice().map(\.reason) == [.next, .next])
  }

  @Test func `what was not mastered comes when nothing new is left, and before what measures`() {
    let plan = CoursePlan.small(mastery: UnitMastery(share: Rational(7, 10)))
    let weak = CourseAttempt.finished("one", day: 2, strands: [.identify: Rational(1, 2)])
    #expect(advice(Self.before + [weak], plan: plan) == ["play two", "play three", "again one"])
    let rest: [CourseAttempt] = [.finished("two", day: 3), .finished("three", day: 3)]
    #expect(advice(Self.before + [weak] + rest, plan: plan) == ["again one"])
    let again = CourseAttempt.finished("one", day: 4)
    #expect(advice(Self.before + [weak] + rest + [again], plan: plan) == ["after a1", "after a2"])
  }

  @Test func `a completed course has its proof, and waits for what is played later`() {
    let all = Self.before + Self.units + .form("a1", "a2", day: 5)
    #expect(advice(all, day: 31) == ["prove", "wait"])
    #expect(advice(all, day: 40) == ["later l1", "later l2", "prove"])
    #expect(advice(all + .form("l1", "l2", day: 6), day: 40) == ["prove"])
  }

  @Test func `nothing crowds the proof of a completed course out`() {
    let plan = CoursePlan.small(mastery: UnitMastery(share: Rational(7, 10)))
    let weak = CourseAttempt.finished("one", day: 2, strands: [.identify: Rational(1, 2)])
    let played = Self.before + [weak] + Self.units.dropFirst() + .form("a1", "a2", day: 5)
    #expect(advice(played, plan: plan) == ["prove", "again one", "wait"])
    let open = ["one", "two", "three"].map { CourseAttempt.open($0, day: 6) }
    let tests: [CourseAttempt] = [.open("l1", .test, day: 6), .open("l2", .test, day: 6)]
    let found = CourseProgress.small(played + open + tests, plan: plan, day: 40)
      .advice(refreshers: DueRefreshers(count: 6, minutes: 4))
    #expect(found.prefix(CourseGlance.mostAdvice).contains { $0.action == .prove }, "\(found)")
  }

  @Test func `a case that is gone is never advised`() {
    #expect(advice([], without: ["b1"]) == ["before b2"])
    #expect(advice([], without: ["b1", "b2", "one"]) == ["play two", "play three"])
  }

  // MARK: - Weaknesses

  private static func tally(
    _ mode: PlayMode = .practice,
    ordinary: (signs: Int, of: Int) = (0, 0),
    due: (ordinary: Int, of: Int) = (0, 0),
    reports: [(TierBand, Tier)] = [],
    handle: Rational? = nil,
    errors: Int = 0
  ) -> AttemptTally {
    func answers(_ key: ObservationAnswer, _ wrong: ObservationAnswer, _ count: (Int, Int))
      -> [AttemptTally.Observation]
    {
      (0..<count.1).map { item in
        .init(
          step: 0,
          item: item,
          key: key,
          isProtected: false,
          answer: item < count.0 ? wrong : key,
          sureness: nil,
          asksSureness: false
        )
      }
    }
    return AttemptTally(
      scenarioID: "x",
      mode: mode,
      setting: .prison,
      observations: answers(.ordinary, .sign, ordinary) + answers(.check, .ordinary, due),
      reports: reports.map { AttemptTally.Urgency(step: 1, band: $0.0, answer: $0.1) },
      strands: handle.map { [.handle: $0] } ?? [:],
      cut: Rational(7, 10),
      criticalErrors: errors > 0 ? [.handle: errors] : [:]
    )
  }

  @Test func `five of seven ordinary observations marked as signs are worth practising`() {
    let tallies = [Self.tally(ordinary: (2, 3)), Self.tally(ordinary: (3, 4), due: (1, 6))]
    let expected = [CourseWeakness(.ordinaryExplanations, count: 5, of: 7)]
    #expect(CourseWeakness.found(in: tallies) == expected)
  }

  @Test(arguments: [
    (1, 3, false), (2, 2, false), (2, 3, true), (2, 6, true), (2, 7, false), (3, 9, true),
    (3, 10, false), (0, 5, false),
  ])
  func `it takes two mistakes of three chances, and a third of them`(
    count: Int,
    of: Int,
    isWorthIt: Bool
  ) {
    #expect(CourseWeakness(.noticing, count: count, of: of).isWorthPractice == isWorthIt)
  }

  @Test(arguments: [CourseNeed.restraint, .reportingInTime, .handling])
  func `of what a case asks once, one mistake is enough, and a third of them`(need: CourseNeed) {
    for (count, of) in [(1, 1), (1, 3), (2, 6)] {
      #expect(CourseWeakness(need, count: count, of: of).isWorthPractice, "\(count) of \(of)")
    }
    for (count, of) in [(0, 0), (0, 1), (1, 4), (2, 7)] {
      #expect(!CourseWeakness(need, count: count, of: of).isWorthPractice, "\(count) of \(of)")
    }
  }

  /// By hand: 7 of 9 weigh 9/13 = .69, 1 of 1 weighs 3/5 = .60, 4 of 8 weigh 6/12 = .50, 14 of 19 weigh
  /// 16/23 = .70 and 2 of 2 weigh 4/6 = .67.
  @Test func `one of one does not outweigh seven of nine, nor two of two fourteen of nineteen`() {
    let high = TierBand(.report, .report)
    let many = Self.tally(ordinary: (7, 9), reports: [(high, .none)])
    #expect(
      CourseWeakness.found(in: [many]).map(\.need) == [.ordinaryExplanations, .reportingInTime]
    )
    let few = Self.tally(ordinary: (4, 8), reports: [(high, .none)])
    #expect(
      CourseWeakness.found(in: [few]).map(\.need) == [.reportingInTime, .ordinaryExplanations]
    )
    let most = Self.tally(ordinary: (14, 19), handle: Rational(1, 2))
    let next = Self.tally(handle: Rational(1, 2))
    #expect(
      CourseWeakness.found(in: [most, next]).map(\.need) == [.ordinaryExplanations, .handling]
    )
  }

  @Test func `reports are counted by what was called for, handling by the cut`() {
    let low = TierBand(.none, .consult)
    let high = TierBand(.report, .report)
    let tallies = [
      Self.tally(
        reports: [(low, .report), (low, .consult), (low, .now), (high, .consult)],
        handle: Rational(1, 2)
      ),
      Self.tally(reports: [(high, .report), (high, .none)], handle: Rational(4, 5), errors: 1),
      Self.tally(handle: Rational(7, 10)),
    ]
    // 2 of 3 each: of equal shares the order of the needs decides.
    #expect(
      CourseWeakness.found(in: tallies) == [
        CourseWeakness(.restraint, count: 2, of: 3),
        CourseWeakness(.reportingInTime, count: 2, of: 3),
        CourseWeakness(.handling, count: 2, of: 3),
      ]
    )
  }

  @Test func `modes are never added up, and the newest counts`() {
    let practice = Self.tally(.practice, ordinary: (4, 4))
    let test = Self.tally(.test, due: (3, 4))
    #expect(CourseWeakness.found(in: [practice, test]).map(\.need) == [.noticing])
    #expect(CourseWeakness.found(in: [test, practice]).map(\.need) == [.ordinaryExplanations])
    #expect(CourseWeakness.found(in: []) == [])
  }

  // MARK: - By chance

  private static let names = (0..<9).map { "c\($0)" }

  /// A plan by chance: units with what comes before them among the earlier, forms where cases are left.
  private static func plan(_ chance: inout SeededGenerator) -> CoursePlan {
    var names = names.shuffled(using: &chance)
    func take(_ count: Int) -> [String] {
      defer { names.removeFirst(count) }
      return Array(names.prefix(count))
    }
    let forms = Bool.random(using: &chance) ? (take(2), take(2)) : ([], [])
    let units = take(Int.random(in: 1...names.count, using: &chance)).enumerated().map {
      place,
      id in
      CoursePlan.Unit(
        caseID: id,
        prerequisites: (0..<place).filter { _ in Int.random(in: 0..<3, using: &chance) == 0 },
        mastery: Bool.random(using: &chance) ? UnitMastery(share: Rational(7, 10)) : nil,
        trains: CourseNeed.allCases.filter { _ in Bool.random(using: &chance) }
      )
    }
    return CoursePlan(
      id: "p",
      title: .empty,
      audience: [],
      units: units,
      tests: forms.0.isEmpty ? nil : .init(before: forms.0, after: forms.1)
    )
  }

  /// Whoever does what is advised, at whichever place of the list, comes to the end of every plan.
  @Test(arguments: 0..<40)
  func `advice leads to the end, in the order of the plan's own rules`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let plan = Self.plan(&chance)
      let gone = Set(plan.allCases.filter { _ in Int.random(in: 0..<8, using: &chance) == 0 })
      let weaknesses = CourseNeed.allCases.shuffled(using: &chance)
        .prefix(Int.random(in: 0...3, using: &chance))
        .map { CourseWeakness($0, count: 3, of: 4) }
      var attempts: [CourseAttempt] = []
      var steps = 0
      while steps < 60 {
        let progress = CourseProgress.small(attempts, plan: plan, without: gone)
        let advice = progress.advice(weaknesses: Array(weaknesses))
        expect(advice, in: progress, Array(weaknesses), attempts)
        let choices = advice.filter { $0.action != .prove }
        guard let next = choices.randomElement(using: &chance) else { break }
        take(next, &attempts, &chance)
        steps += 1
      }
      let left = CourseProgress.small(attempts, plan: plan, without: gone)
      #expect(Set(left.unfinished) == gone.intersection(plan.requiredCases), "seed \(seed)")
      // Each case twice at the most, each time begun and gone on with.
      #expect(steps <= plan.allCases.count * 4, "seed \(seed)")
    }
  }

  /// Does what is advised: begins or finishes an attempt.
  private func take(
    _ advice: CourseAdvice,
    _ attempts: inout [CourseAttempt],
    _ chance: inout SeededGenerator
  ) {
    let share = Rational(Int.random(in: 5...10, using: &chance), 10)
    let day = 1 + attempts.count % 28
    switch advice.action {
    case .resume(let id):
      guard let place = attempts.lastIndex(where: { $0.id == id && !$0.isFinished }) else { return }
      let mode = attempts[place].mode
      attempts[place] = .finished(advice.caseID, mode, day: day, strands: [.identify: share])
    case .play where Bool.random(using: &chance): attempts.append(.open(advice.caseID, day: day))
    case .play: attempts.append(.finished(advice.caseID, day: day, strands: [.identify: share]))
    case .test where Bool.random(using: &chance):
      attempts.append(.open(advice.caseID, .test, day: day))
    case .test: attempts.append(.finished(advice.caseID, .test, day: day))
    case .refresh, .wait, .prove: break
    }
  }

  /// Holds advice against its rules, worked out in another way.
  private func expect(
    _ advice: [CourseAdvice],
    in progress: CourseProgress,
    _ weaknesses: [CourseWeakness],
    _ attempts: [CourseAttempt]
  ) {
    let finished = Set(attempts.filter(\.isFinished).map(\.caseID))
    let plan = progress.plan
    // Nobody is sent to a case that is gone, nor to one whose prerequisites were not played.
    for one in advice where one.action == .play {
      #expect(!progress.missing.contains(one.caseID))
      guard let unit = plan.units.first(where: { $0.caseID == one.caseID }) else {
        Issue.record("\(one.caseID) is no unit")
        continue
      }
      for place in unit.prerequisites {
        let id = plan.units[place].caseID
        #expect(finished.contains(id) || progress.missing.contains(id))
      }
    }
    // Of two new units the first trains a worse weakness, or stands before the other.
    let new = advice.filter { $0.action == .play && !$0.reason.isRepetition }.map(\.caseID)
    for (one, other) in zip(new, new.dropFirst()) {
      let ranks = [one, other].map { id in
        weaknesses.firstIndex { weakness in
          plan.units.contains { $0.caseID == id && $0.trains.contains(weakness.need) }
        } ?? .max
      }
      let places = [one, other].compactMap { id in plan.units.firstIndex { $0.caseID == id } }
      #expect(ranks[0] < ranks[1] || ranks[0] == ranks[1] && places[0] < places[1])
    }
    #expect(Set(advice.map { "\($0.action) \($0.caseID)" }).count == advice.count)
  }
}
