import Classroom
import ScenarioEngine

/// A case with every kind of vote, whose keys carry words that nothing may show before the reveal.
///
/// scene 0 · identify 1 · urgency 2 · choose 3 (option 2 leads to a poor ending) · sort 4 · report 5
/// · good ending 6 · poor ending 7.
enum MadeClass {
  static let secret = "SECRET-REASON"

  static func because(_ step: Int) -> Justification {
    var justification = Justification(basis: .synthesis(date: "2026-11-20"))
    justification.reason = LocalizedText("\(secret) \(step)")
    justification.evidence = ["source-\(step)"]
    return justification
  }

  static func notes(vote: Bool, minutes: Int) -> ClassNotes {
    ClassNotes(
      vote: vote,
      minutes: minutes,
      prompts: [LocalizedText("prompt")],
      usual: [LocalizedText("usual")],
      avoid: [LocalizedText("avoid")]
    )
  }

  static let source: Case = {
    let observations: [(ObservationAnswer, SignTier, Bool)] = [
      (.ordinary, .low, true), (.sign, .high, false), (.check, .middle, false),
      (.ordinary, .low, false), (.sign, .middle, false),
    ]
    var observationKeys: [ObservationKey] = []
    for (answer, tier, isProtected) in observations {
      var key = ObservationKey(answer: answer, tier: Conditional(tier), justification: because(1))
      key.isProtected = isProtected
      observationKeys.append(key)
    }
    var channels = ReportKey.ChannelKey(justification: because(5))
    channels.required = ["supervisor"]
    channels.critical = ["press": "K2"]
    let report = ReportKey(
      urgency: UrgencyKey(band: Conditional(TierBand(.report)), justification: because(5)),
      channels: channels,
      facts: [],
      noProtectiveKnown: true,
      nothingAgainstKnown: true,
      exemplar: LocalizedText("\(secret) exemplar"),
      checklist: []
    )
    let standings: [StandingKey.Standing] = [.recommended, .poor, .acceptable, .harmful]
    let keys: [StepKey] = [
      .none, .identify(observationKeys),
      .urgency(
        UrgencyKey(band: Conditional(TierBand(.none, .consult)), justification: because(2))
      ),
      .choose([
        ChoiceKey(levels: ["H1": 1], justification: because(3)),
        ChoiceKey(levels: ["H1": 3], justification: because(3)),
        ChoiceKey(levels: ["H1": 0], critical: "K1", justification: because(3)),
      ]),
      .standings(
        criterion: "H6",
        standings.map { StandingKey(standing: $0, justification: because(4)) }
      ),
      .report(report), .none, .none,
    ]
    return Case(
      scenario: scenario,
      keys: keys,
      hashes: CaseHashes(file: "f", play: "p", text: "t")
    )
  }()

  private static let scenario: Scenario = {
    let observations = (0..<5).map { Observation(id: "o\($0)", text: LocalizedText("seen \($0)")) }
    let options = (0..<3).map {
      HandleTask.Option(
        id: "c\($0)",
        text: LocalizedText("option \($0)"),
        outcome: LocalizedText("LATER-\($0)"),
        next: $0 == 2 ? 7 : nil
      )
    }
    let courses = (0..<4).map {
      HandleTask.Option(id: "d\($0)", text: LocalizedText("course \($0)"))
    }
    var report = ReportTask()
    report.channels = ["supervisor", "hotline", "press"]
    let tasks: [StepTask] = [
      .scene,
      .identify(IdentifyTask(form: .lines, prompt: .empty, observations: observations)),
      .urgency(prompt: .empty),
      .handle(HandleTask(ask: .choose, prompt: .empty, options: options)),
      .handle(HandleTask(ask: .sort, prompt: .empty, options: courses)),
      .report(report),
      .ending(Ending(outcome: LocalizedText("END-GOOD"), conduct: .good, luck: .empty)),
      .ending(Ending(outcome: LocalizedText("END-POOR"), conduct: .poor, luck: .empty)),
    ]
    let minutes = [0, 4, 3, 5, 2, 6, 0, 0]
    var steps: [Step] = []
    for (place, task) in tasks.enumerated() {
      var step = Step(id: "s\(place)", task: task)
      step.body = LocalizedText("body \(place)")
      if place < 6 { step.routes = [.init(step: place + 1)] }
      if minutes[place] > 0 { step.classNotes = notes(vote: true, minutes: minutes[place]) }
      steps.append(step)
    }
    var head = ScenarioHead()
    head.id = "made"
    return Scenario(head: head, steps: steps, startsAt: LocalTime(minutes: 29_000_000))
  }()

  static let keys = ClassKeys(of: source)

  static func header(
    of source: Case = source,
    minutes: Int = 45,
    isRehearsal: Bool = false
  ) -> ClassHeader {
    ClassHeader(
      id: "c1",
      of: source,
      plan: ClassPlan(of: source),
      minutes: minutes,
      isRehearsal: isRehearsal,
      openedAt: second(0)
    )
  }

  static func second(_ seconds: Int) -> ClassInstant {
    ClassInstant(seconds: 1_800_000_000 + seconds)
  }
}

/// Drives a class by hand, ten seconds an act.
struct Driver {
  var session: ClassSession
  var now = 0

  init(_ header: ClassHeader = MadeClass.header(), of source: Case = MadeClass.source) throws {
    session = try ClassSession(of: source.scenario, header: header)
  }

  var instant: ClassInstant { MadeClass.second(now) }

  mutating func take(_ acts: ClassAct..., after seconds: Int = 10) throws {
    for act in acts {
      now += seconds
      _ = try session.take(act, at: instant)
    }
  }

  mutating func begin(_ present: Int) throws {
    try take(.present(present), .begin)
  }

  /// Votes at the current step, and shows the key.
  mutating func vote(_ counts: [[Int]], again: [[Int]]? = nil) throws {
    try take(.openVote, .count(counts), .discuss)
    if let again { try take(.openVote, .count(again)) }
    try take(.reveal)
  }

  /// The kind of refusal of an act, which must change nothing.
  mutating func refusal(_ act: ClassAct) -> ClassError? {
    let before = session
    do throws(ClassError) {
      _ = try session.take(act, at: instant)
      return nil
    } catch {
      return session == before ? error : nil
    }
  }
}
