internal import ScenarioEngine

/// The acts that take a class from phase to phase.
extension ClassSession {
  /// Moves the class on; a pause that was forgotten ends with it, else all later times were wrong.
  mutating func move(_ act: ClassAct, _ at: ClassInstant) throws(ClassError) {
    guard stage == .running, let last = turns.indices.last else { throw .notNow }
    clock.start(at: at)
    let now = clock.seconds(at: at)
    if case .goOn(let way) = act { return try goOn(way, now) }
    var turn = turns[last]
    switch act {
    case .openVote: try openVote(&turn, now)
    case .count(let counts): try count(counts, &turn)
    case .passOver: try passOver(&turn, now)
    case .discuss: try discuss(&turn, now)
    case .reveal: try reveal(&turn, now)
    default: preconditionFailure("only moves are moved")
    }
    turns[last] = turn
  }

  private func openVote(_ turn: inout ClassTurn, _ now: Int) throws(ClassError) {
    guard turn.awaitsVote else { throw .notNow }
    switch turn.phase {
    case .read: turn.phase = .vote(round: 1)
    case .discussion where turn.rounds.count == 1: turn.phase = .vote(round: 2)
    case .vote, .distribution, .discussion, .reveal: throw .notNow
    }
    turn.endDiscussion(at: now)
    turn.rounds.append(CountedRound(present: present))
  }

  private func count(_ counts: [[Int]], _ turn: inout ClassTurn) throws(ClassError) {
    guard let round = turn.rounds.indices.last else { throw .notNow }
    switch turn.phase {
    case .vote(let number): turn.phase = .distribution(round: number)
    case .distribution, .discussion: break
    case .read, .reveal: throw .notNow
    }
    guard counts.map(\.count) == turn.questions.map(\.answers.count),
      counts.allSatisfy({ $0.allSatisfy { Self.possibleCounts.contains($0) } })
    else { throw .wrongCounts }
    for (question, votes) in counts.enumerated() {
      let counted = votes.reduce(0, +)
      guard counted <= turn.rounds[round].present else {
        throw .moreVotesThanPeople(
          question: question,
          counted: counted,
          present: turn.rounds[round].present
        )
      }
    }
    guard counts.contains(where: { $0.contains { $0 > 0 } }) else { throw .nothingCounted }
    turn.rounds[round].counts = counts
  }

  private static var possibleCounts: ClosedRange<Int> { 0...possiblePeople.upperBound }

  private func passOver(_ turn: inout ClassTurn, _ now: Int) throws(ClassError) {
    guard turn.awaitsVote else { throw .notNow }
    switch turn.phase {
    case .read, .vote(round: 1):
      turn.rounds = []
      turn.isPassedOver = true
      turn.phase = .read
    case .vote:
      turn.rounds.removeLast()
      turn.phase = .discussion
      turn.discussingSince = now
    case .distribution, .discussion, .reveal: throw .notNow
    }
  }

  private func discuss(_ turn: inout ClassTurn, _ now: Int) throws(ClassError) {
    guard case .distribution = turn.phase else { throw .notNow }
    turn.phase = .discussion
    turn.discussingSince = now
  }

  private func reveal(_ turn: inout ClassTurn, _ now: Int) throws(ClassError) {
    switch turn.phase {
    case .distribution, .discussion: break
    case .read, .vote, .reveal: throw .notNow
    }
    turn.endDiscussion(at: now)
    turn.phase = .reveal
    turn.isRevealed = true
  }

  private mutating func goOn(_ said: ClassWay?, _ now: Int) throws(ClassError) {
    guard let last = turns.indices.last, !isAtEnding, !turns[last].awaitsVote else {
      throw .notNow
    }
    let taken = try turns[last].taken(said)
    let next = try story.state(after: taken.way, in: turns[last].before)
    turns[last].way = taken
    turns[last].leftAt = now
    meet(next, at: now)
  }
}
