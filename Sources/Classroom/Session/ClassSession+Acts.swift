internal import ScenarioEngine

/// What each act changes, and when it is refused.
extension ClassSession {
  mutating func apply(_ act: ClassAct, at: ClassInstant) throws(ClassError) {
    if isFrozen { throw .notNow }
    switch act {
    case .present(let count): try setPresent(count)
    case .begin: try begin(at)
    case .openVote, .count, .passOver, .discuss, .reveal, .goOn: try move(act, at)
    case .pause: try pause(at)
    case .resume:
      guard stage == .running, !clock.isRunning else { throw .notNow }
      clock.start(at: at)
    case .setTimer(let seconds): try setTimer(seconds, at)
    case .clearTimer:
      guard timerEnd != nil else { throw .notNow }
      timerEnd = nil
    case .inject(let text):
      guard stage == .running else { throw .notNow }
      inject = try Self.checked(text)
    case .clearInject:
      guard inject != nil else { throw .notNow }
      inject = nil
    case .park(let text):
      parked.append(ParkedQuestion(text: try Self.checked(text), step: turn?.step))
    case .answer(let place):
      guard parked.indices.contains(place), parked[place].isOpen else {
        throw .noSuchQuestion(place)
      }
      parked[place].isAnswered = true
    case .takeOut(let place):
      guard parked.indices.contains(place), !parked[place].isTakenOut else {
        throw .noSuchQuestion(place)
      }
      parked[place].takeOut()
    case .turnWall(let turn): wallTurns.append(turn)
    case .terminals(let code): try setTerminals(code)
    case .end: try end(at)
    case .reopen: try reopen(at)
    case .freeze(let registered): try freeze(registered)
    }
  }

  private static func checked(_ text: String) throws(ClassError) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    guard text.count <= ParkedQuestion.longest else {
      throw .textTooLong(limit: ParkedQuestion.longest)
    }
    return text
  }

  private mutating func setPresent(_ count: Int) throws(ClassError) {
    guard stage == .gathering || stage == .running else { throw .notNow }
    guard Self.possiblePeople.contains(count) else {
      throw .presentOutOfRange(Self.possiblePeople)
    }
    present = count
    // Who comes or goes while cards are up is counted with them; counts that stand are left alone.
    guard let last = turns.indices.last, let round = turns[last].rounds.indices.last,
      !turns[last].rounds[round].isCounted
    else { return }
    turns[last].rounds[round].present = count
  }

  private mutating func begin(_ at: ClassInstant) throws(ClassError) {
    guard stage == .gathering else { throw .notNow }
    guard present > 0 else { throw .presentOutOfRange(Self.possiblePeople) }
    stage = .running
    clock.start(at: at)
    meet(story.opening, at: clock.seconds(at: at))
  }

  private mutating func pause(_ at: ClassInstant) throws(ClassError) {
    guard stage == .running, clock.isRunning else { throw .notNow }
    clock.stop(at: at)
  }

  private mutating func setTerminals(_ code: String?) throws(ClassError) {
    guard code != joinCode else { throw .notNow }
    if let code {
      guard Self.possibleCode.contains(code.utf8.count),
        code.utf8.allSatisfy({ (65...90).contains($0) })
      else { throw .noCode }
    }
    joinCode = code
  }

  private mutating func setTimer(_ seconds: Int, _ at: ClassInstant) throws(ClassError) {
    guard stage == .running else { throw .notNow }
    guard Self.possibleTimer.contains(seconds) else {
      throw .timerOutOfRange(Self.possibleTimer)
    }
    timerEnd = clock.seconds(at: at) + seconds
  }

  private mutating func end(_ at: ClassInstant) throws(ClassError) {
    guard stage == .running, let last = turns.indices.last else { throw .notNow }
    clock.stop(at: at)
    let now = clock.seconds(at: at)
    turns[last].endDiscussion(at: now)
    turns[last].leftAt = now
    turns[last].dropUncounted()
    (timerEnd, inject) = (nil, nil)
    stage = .over
  }

  private mutating func reopen(_ at: ClassInstant) throws(ClassError) {
    guard stage == .over, let last = turns.indices.last else { throw .notNow }
    clock.start(at: at)
    turns[last].leftAt = nil
    turns[last].resumeDiscussion(at: clock.seconds(at: at))
    stage = .running
  }

  private mutating func freeze(_ registered: Int) throws(ClassError) {
    guard stage == .over else { throw .notNow }
    guard !log.header.isRehearsal else { throw .rehearsal }
    guard registered >= 0, registered <= Self.possiblePeople.upperBound else {
      throw .presentOutOfRange(Self.possiblePeople)
    }
    stage = .frozen(registered: registered)
  }

  /// Puts a step on the wall.
  mutating func meet(_ state: PlayState, at seconds: Int) {
    turns.append(
      ClassTurn(
        before: state,
        questions: questions(in: state),
        branches: scenario.steps[state.step].task.branches,
        enteredAt: seconds
      )
    )
    // News belong to the scene in which they came; those that hold on are put up again.
    (timerEnd, inject) = (nil, nil)
  }

  private func questions(in state: PlayState) -> [VoteQuestion] {
    let votes = turns.filter { !$0.questions.isEmpty && !$0.isPassedOver }
    guard let vote = log.header.plan.vote(at: state.step),
      votes.count < ClassPlan.votesOnAWay.upperBound,
      // A story that comes back to a step asks no second first answer.
      !votes.contains(where: { $0.step == state.step })
    else { return [] }
    return VoteQuestion.all(
      of: scenario.steps[state.step],
      visible: Array(story.visibleItems(in: state)),
      planned: vote.items
    )
  }
}
