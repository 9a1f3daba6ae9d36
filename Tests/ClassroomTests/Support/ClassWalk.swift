import CaseSupport
import Classroom
import ScenarioEngine
import TestSupport

/// A class that does this and that, possible or not, the same for the same seed.
struct ClassWalk {
  let source: Case
  let keys: ClassKeys
  var session: ClassSession
  /// The turns whose key was called for, as the walk itself has noted.
  private(set) var revealed: Set<Int> = []
  private(set) var refused = 0
  /// Whether a refused act left a trace.
  private(set) var refusalsLeftTraces = false
  private(set) var now = 0
  private var chance: SeededGenerator

  init(seed: Int) throws {
    chance = SeededGenerator(seed: UInt64(seed))
    source = GeneratedCase.make(seed: seed, steps: 12).withSecrets
    keys = ClassKeys(of: source)
    session = try ClassSession(of: source.scenario, header: MadeClass.header(of: source))
  }

  var instant: ClassInstant { MadeClass.second(now) }

  mutating func step() {
    // Sometimes the clock of the machine is set back.
    let passed = number(1...20) == 1 ? -number(1...500) : number(0...90)
    now += passed
    let act = number(1...4) == 1 ? anything() : likely()
    let before = session
    let turn = session.turns.count - 1
    do throws(ClassError) {
      _ = try session.take(act, at: instant)
      if act == .reveal { revealed.insert(turn) }
    } catch {
      refused += 1
      if session != before { refusalsLeftTraces = true }
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }

  /// What takes a class on.
  private mutating func likely() -> ClassAct {
    guard session.stage != .gathering else {
      return session.present == 0 ? .present(number(1...20)) : .begin
    }
    guard let turn = session.turn, session.stage == .running else {
      return .freeze(registered: 9)
    }
    guard !session.isAtEnding else { return .end }
    switch turn.phase {
    case .read: return turn.awaitsVote ? .openVote : .goOn(way(of: turn))
    case .vote: return .count(counts(turn))
    case .distribution: return number(0...2) == 0 ? .reveal : .discuss
    case .discussion: return number(0...1) == 0 ? .reveal : .openVote
    case .reveal: return .goOn(number(0...2) == 0 ? way(of: turn) : nil)
    }
  }

  private mutating func anything() -> ClassAct {
    let counted = session.turn.map { counts($0) } ?? []
    let acts: [ClassAct] = [
      .present(number(-1...210)), .present(number(1...20)), .begin, .openVote, .count(counted),
      .count([[999]]), .count([[-1, 3, 2]]), .passOver, .discuss, .reveal, .goOn(nil),
      .goOn(.option(number(0...4))), .goOn(.on), .pause, .resume,
      .setTimer(seconds: number(0...90)),
      .clearTimer, .inject("news"), .inject(" "), .clearInject, .park("question"), .answer(0),
      .takeOut(number(0...2)), .turnWall(.on), .turnWall(.top),
      .freeze(registered: 3), .terminals("KMRTX"), .terminals("no code"), .terminals(nil),
    ]
    return acts[number(0...(acts.count - 1))]
  }

  /// Mostly as many as there are people, now and then more.
  private mutating func counts(_ turn: ClassTurn) -> [[Int]] {
    let most = max(1, session.present * 5 / 4)
    return turn.questions.map { question in
      var left = number(0...most)
      return question.answers.map { _ in
        let count = number(0...left)
        left -= count
        return count
      }
    }
  }

  private mutating func way(of turn: ClassTurn) -> ClassWay? {
    let visible = Array(session.story.visibleItems(in: turn.before))
    switch session.scenario.steps[turn.step].task {
    case .handle(let task) where task.ask == .choose:
      return visible.randomElement(using: &chance).map(ClassWay.option)
    case .questions: return .questions(Set(visible.prefix(number(0...2))))
    case .handle(let task) where !task.telling.isEmpty:
      return .questions(Set(visible.prefix(number(0...2))))
    case .report: return .urgency(Tier.allCases[number(0...3)])
    default: return .on
    }
  }
}

extension Case {
  /// The case with a secret in the reason of every key.
  fileprivate var withSecrets: Case {
    let secret = keys.enumerated().map { place, key in key.with(MadeClass.because(place)) }
    return Case(scenario: scenario, keys: secret, hashes: hashes)
  }
}

extension StepKey {
  fileprivate func with(_ because: Justification) -> StepKey {
    switch self {
    case .none: .none
    case .identify(let keys):
      .identify(
        keys.map { key in
          var key = key
          key.justification = because
          return key
        }
      )
    case .questions(let keys):
      .questions(keys.map { SelectionKey(place: $0.place, justification: because) })
    case .urgency(let key): .urgency(UrgencyKey(band: key.band, justification: because))
    case .choose(let keys):
      .choose(
        keys.map { ChoiceKey(levels: $0.levels, critical: $0.critical, justification: because) }
      )
    case .standings(let criterion, let keys):
      .standings(
        criterion: criterion,
        keys.map { StandingKey(standing: $0.standing, justification: because) }
      )
    case .report(let key): .report(key.with(because))
    }
  }
}

extension ReportKey {
  fileprivate func with(_ because: Justification) -> ReportKey {
    var channels = channels
    channels.justification = because
    return ReportKey(
      urgency: UrgencyKey(band: urgency.band, justification: because),
      channels: channels,
      facts: facts,
      noProtectiveKnown: noProtectiveKnown,
      nothingAgainstKnown: nothingAgainstKnown,
      exemplar: exemplar,
      checklist: checklist
    )
  }
}
