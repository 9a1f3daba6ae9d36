import ClassLine
import Classroom
import ScenarioEngine

/// A case of which a class can be hosted: one step of each kind of vote, and a mark in every reason.
enum HostedCase {
  static let mark = "KEY-MARK"

  private static func because(_ words: String) -> Justification {
    var justification = Justification(basis: .synthesis(date: "2026-11-20"))
    justification.reason = LocalizedText(versions: [
      .init(language: "en", paragraphs: [.narration("\(mark) \(words)")]),
      .init(language: "da", paragraphs: [.speech(person: "kim", "\(mark) \(words) på dansk")]),
    ])
    justification.evidence = ["source-1"]
    return justification
  }

  /// scene 0 · identify 1 · choose 2 · urgency and channel 3 · ending 4.
  static let source: Case = {
    let observations = ["o0", "o1", "o2"].map { Observation(id: $0, text: LocalizedText($0)) }
    let answers: [ObservationAnswer] = [.sign, .ordinary, .check]
    let options = (0..<3).map {
      HandleTask.Option(id: "c\($0)", text: LocalizedText("option \($0)"))
    }
    var report = ReportTask()
    report.channels = ["supervisor", "hotline"]
    let tasks: [StepTask] = [
      .scene,
      .identify(IdentifyTask(form: .lines, prompt: .empty, observations: observations)),
      .handle(HandleTask(ask: .choose, prompt: .empty, options: options)),
      .report(report),
      .ending(Ending(outcome: LocalizedText("end"), conduct: .good, luck: .empty)),
    ]
    var channels = ReportKey.ChannelKey(justification: because("channels"))
    channels.required = ["supervisor"]
    channels.critical = ["hotline": "K2"]
    let keys: [StepKey] = [
      .none,
      .identify(
        answers.map {
          ObservationKey(answer: $0, tier: Conditional(.high), justification: because("seen"))
        }
      ),
      .choose([
        ChoiceKey(levels: ["H1": 0], critical: "K1", justification: because("first")),
        ChoiceKey(levels: ["H1": 3], justification: because("second")),
        ChoiceKey(levels: ["H1": 1], justification: because("third")),
      ]),
      .report(
        ReportKey(
          urgency: UrgencyKey(
            band: Conditional(TierBand(.report)),
            justification: because("urgent")
          ),
          channels: channels,
          facts: [],
          noProtectiveKnown: true,
          nothingAgainstKnown: true,
          exemplar: .empty,
          checklist: []
        )
      ),
      .none,
    ]
    let steps = tasks.enumerated().map { place, task in
      var step = Step(id: "s\(place)", task: task)
      step.body = LocalizedText(versions: [
        .init(language: "en", paragraphs: [.speech(person: "kim", "body \(place)")])
      ])
      if place < 4 { step.routes = [.init(step: place + 1)] }
      if (1...3).contains(place) {
        step.classNotes = ClassNotes(
          vote: true,
          minutes: 3,
          prompts: [LocalizedText("prompt")],
          usual: [],
          avoid: []
        )
      }
      return step
    }
    var head = ScenarioHead()
    head.id = "hosted"
    head.title = LocalizedText("Hosted")
    var scenario = Scenario(head: head, steps: steps, startsAt: LocalTime(minutes: 29_000_000))
    scenario.people = [.init(id: "kim", name: LocalizedText("Kim Holm"), about: .empty)]
    return Case(scenario: scenario, keys: keys, hashes: .init(file: "f", play: "p", text: "t"))
  }()
}

/// A class and its hall, driven together as a host does.
struct HostedClass {
  let source: Case
  let keys: ClassKeys
  let names: PostedNames
  var session: ClassSession
  var hall: Hall
  /// What would be on the disk.
  var journal: [HallEntry] = []
  private var now = 1_800_000_000

  init(_ source: Case = HostedCase.source, directory: Directory? = nil, each: Int = 200) throws {
    self.source = source
    keys = ClassKeys(of: source, directory: directory)
    names = PostedNames(of: source.scenario, directory: directory)
    session = try ClassSession(
      of: source.scenario,
      header: ClassHeader(
        id: "class-1",
        of: source,
        plan: ClassPlan(of: source, directory: directory),
        minutes: 45,
        openedAt: ClassInstant(seconds: now)
      )
    )
    hall = Hall(classID: "class-1", seatsEach: each)
  }

  /// What is on the wall, as it is posted.
  var page: PostedPage {
    let turn = max(0, session.turns.count - 1)
    let wall = WallPage(
      of: session,
      key: keys.revealed(turn, in: session),
      at: ClassInstant(seconds: now)
    )
    return PostedPage(of: wall, turn: turn, names: names)
  }

  mutating func take(_ acts: ClassAct...) throws {
    for act in acts {
      now += 1
      _ = try session.take(act, at: ClassInstant(seconds: now))
      journal += hall.show(page)
    }
  }

  /// Seats so many terminals of accounts from 1000 on.
  mutating func seat(_ count: Int) {
    for place in 0..<count { _ = seat(account: UInt32(1000 + place), token: place) }
  }

  mutating func seat(account: UInt32, token: Int) -> Hall.Arrival {
    let arrival = hall.arrive(account: account, token: Self.token(token))
    if case .seated(_, let entry?) = arrival { journal.append(entry) }
    return arrival
  }

  static func token(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// Marks an answer at the vote on the wall.
  @discardableResult
  mutating func mark(_ seat: Int, _ question: Int, _ answer: Int?) throws -> HostMessage {
    guard let vote = page.vote else { throw NoVote() }
    return mark(seat, Mark(vote, question: question, answer: answer))
  }

  @discardableResult
  mutating func mark(_ seat: Int, _ mark: Mark) -> HostMessage {
    let (reply, entry) = hall.take(mark, from: seat)
    if let entry { journal.append(entry) }
    return reply
  }

  mutating func close() throws -> HallCount {
    if let entry = hall.close() { journal.append(entry) }
    guard let count = hall.count else { throw NoVote() }
    return count
  }

  /// The hall as a host finds it in its journal after it was killed.
  func restarted() -> Hall {
    var hall = Hall(classID: "class-1", seatsEach: hall.seatsEach)
    for entry in journal { precondition(hall.replay(entry)) }
    return hall
  }

  struct NoVote: Error {}
}
