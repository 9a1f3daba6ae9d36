import Classroom
import ScenarioEngine
import Testing

/// Seeded classes that do this and that over seeded cases.
@Suite struct `Random classes` {
  static let seeds = 0..<24

  @Test(arguments: seeds) func `No key is seen before its reveal`(seed: Int) throws {
    var walk = try ClassWalk(seed: seed)
    for step in 0..<160 {
      walk.step()
      let session = walk.session
      // The log and the session never hold one, not even afterwards.
      if step % 40 == 39 { #expect(!String(reflecting: session).contains(MadeClass.secret)) }
      for place in session.turns.indices {
        let key = walk.keys.revealed(place, in: session)
        #expect((key != nil) == walk.revealed.contains(place), "seed \(seed), turn \(place)")
        try expect(key, only: session.turns[place].step)
      }
      let key = walk.keys.revealed(session.turns.count - 1, in: session)
      let wall = WallPage(of: session, key: key, at: walk.instant)
      let console = ConsolePage(of: session, key: key, seat: .own, at: walk.instant)
      let isRevealed = session.stage == .running && session.turn?.phase == .reveal
      #expect(String(reflecting: wall).contains(MadeClass.secret) == isRevealed, "seed \(seed)")
      #expect(console.wall == wall)
    }
  }

  /// A key speaks of its own step alone.
  private func expect(_ key: RevealedKey?, only step: Int) throws {
    for question in key?.questions ?? [] {
      for reason in question.reasons {
        #expect(reason.justification.evidence == ["source-\(step)"])
      }
    }
  }

  @Test(arguments: seeds) func `An old key is not shown at a later step`(seed: Int) throws {
    var walk = try ClassWalk(seed: seed)
    for _ in 0..<160 {
      walk.step()
      for place in walk.session.turns.indices.dropLast() {
        let old = walk.keys.revealed(place, in: walk.session)
        let wall = WallPage(of: walk.session, key: old, at: walk.instant)
        if case .revealed(_, _, let shown) = wall.content {
          #expect(shown == nil, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: seeds) func `No more votes are counted than people are present`(
    seed: Int
  ) throws {
    var walk = try ClassWalk(seed: seed)
    for _ in 0..<160 {
      walk.step()
      for turn in walk.session.turns {
        #expect(turn.rounds.count <= 2)
        for round in turn.rounds {
          #expect(ClassSession.possiblePeople.contains(round.present), "seed \(seed)")
          for votes in round.counts {
            #expect(votes.reduce(0, +) <= round.present, "seed \(seed)")
            #expect(votes.allSatisfy { $0 >= 0 })
          }
        }
        #expect(turn.discussed >= 0 && (turn.leftAt ?? turn.enteredAt) >= turn.enteredAt)
      }
      #expect(walk.session.turns.count { !$0.countedRounds.isEmpty } <= 7)
    }
  }

  @Test(arguments: seeds) func `The log rebuilds the class, and a refused act leaves no trace`(
    seed: Int
  ) throws {
    var walk = try ClassWalk(seed: seed)
    for _ in 0..<160 { walk.step() }
    let again = try ClassSession(
      replaying: walk.session.log,
      of: walk.source.scenario,
      hashes: walk.source.hashes
    )
    #expect(again == walk.session, "seed \(seed)")
    #expect(again.log.events.map(\.sequence) == Array(walk.session.log.events.indices))
    #expect(!walk.refusalsLeftTraces, "seed \(seed)")
    #expect(walk.refused > 0, "seed \(seed): what is not possible was tried too")
  }

  @Test(arguments: seeds) func `What the best conduct answers is among what is right`(
    seed: Int
  ) throws {
    let walk = try ClassWalk(seed: seed)
    let exemplar = Exemplar(of: walk.source)
    let states = exemplar.continuation(from: exemplar.story.opening)
    for printed in walk.keys.printed(for: walk.session.log.header.plan) {
      let state = try #require(states.first { $0.step == printed.step })
      let best = try #require(exemplar.decision(in: state))
      for (question, key) in zip(printed.questions, printed.keys) {
        let right = Set(key.right.map { question.answers[$0] })
        #expect(!right.isEmpty && right.isSuperset(of: wanted(question, best)), "seed \(seed)")
      }
    }
  }

  /// What a decision answers to a question, as the question writes it down.
  private func wanted(_ question: VoteQuestion, _ decision: Decision) -> Set<Int> {
    switch (question.kind, decision) {
    case (.observation, .identify(let marks)):
      let answer = question.item.flatMap { marks[$0]?.answer }
      return Set(answer.flatMap(ObservationAnswer.allCases.firstIndex).map { [$0] } ?? [])
    case (.inquiry, .questions(let places)): return places
    case (.urgency, .urgency(let tier, _)): return [tier.rawValue]
    case (.urgency, .report(let report)): return [report.urgency.rawValue]
    case (.channel, .report(let report)): return report.channels
    case (.choice, .choose(let place)): return [place]
    case (.sorting, .sort(let answers)):
      return Set(question.item.flatMap { answers[$0]?.rawValue }.map { [$0] } ?? [])
    default: return []
    }
  }
}
