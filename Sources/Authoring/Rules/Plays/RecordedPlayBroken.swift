internal import ScenarioEngine
internal import ScenarioFiles

/// Plays beside a case whose decisions cannot be taken any more.
enum RecordedPlayBroken: Rule {
  static let page = FindingPage(
    code: "recorded-play-broken",
    severities: [.warning],
    head: .structure,
    meaning: "A play that is kept beside the case cannot be played to its ending any more.",
    reason: """
      Whoever recorded it meant this way through the case to exist. Attempts at the case as it was \
      may break off at the same place.
      """,
    mending: """
      Where the change was meant, record the play anew with `signpost playout --record`, or take \
      it out of the file; else mend the case.
      """,
    defect: #"{"step": "ask-her", "answer": {"choose": "wait"}}   (there is no 'wait' any more)"#,
    mended: #"{"step": "ask-her", "answer": {"choose": "wait-a-day"}}"#
  )

  /// Why a play cannot be followed to an ending.
  struct Broken: Error {
    let finding: Finding
  }

  /// Follows a play to its ending.
  static func follow(
    _ recorded: RecordedPlay,
    through scenario: Scenario,
    _ places: SourceMap
  ) -> Result<Playthrough, Broken> {
    var play = Playthrough(of: scenario)
    for (number, payload) in recorded.decisions.enumerated() {
      if let reason = take(payload, &play) {
        let member = RecordedPlaysReader.member(ofDecision: number)
        return .failure(broken("at decision \(number + 1): \(reason)", recorded, member, places))
      }
    }
    guard play.isFinished else {
      let reason = "after its last decision, at step '\(play.step.id)', which is no ending"
      return .failure(broken(reason, recorded, "decisions", places))
    }
    return .success(play)
  }

  private static func broken(
    _ reason: String,
    _ recorded: RecordedPlay,
    _ member: String,
    _ places: SourceMap
  ) -> Broken {
    Broken(
      finding: Finding(
        page,
        message: "the play '\(recorded.name)' breaks off \(reason)",
        remedy: "Record it anew with 'signpost playout --record', or take it out.",
        place: places.place(of: .play, recorded.name, member: member)
      )
    )
  }

  /// Takes a decision; says why that is not possible.
  private static func take(_ payload: String, _ play: inout Playthrough) -> String? {
    let entry: DecisionCoding.Entry
    do throws(DecisionCodingError) {
      entry = try DecisionCoding.decode(payload, in: play.scenario)
    } catch { return reason(error) }
    guard entry.step == play.state.step else {
      let answered = play.scenario.steps[entry.step].id
      return "it answers step '\(answered)', but the play stands at step '\(play.step.id)'"
    }
    let step = play.step
    do throws(DecisionError) {
      try play.take(entry.decision)
      return nil
    } catch { return reason(error, at: step) }
  }

  private static func reason(_ error: DecisionCodingError) -> String {
    switch error {
    case .unknownStep(let id): "the case has no step '\(id)'"
    case .unknownItem(let id): "the step has nothing called '\(id)'"
    case .repeatedItem(let id): "'\(id)' is answered twice"
    case .wrongKind(let step): "step '\(step)' asks for another kind of answer"
    case .missing(let name): "its '\(name)' is missing"
    case .unexpected(let name): "'\(name)' does not belong there"
    case .wrongValue(let name): "its '\(name)' has a value that it cannot have"
    case .notJSON, .unknownVersion, .notInCase: "it has not the form of a decision"
    }
  }

  private static func reason(_ error: DecisionError, at step: Step) -> String {
    func name(_ item: Int) -> String {
      step.items.indices.contains(item) ? step.items[item].id : "\(item + 1)"
    }
    return switch error {
    case .finished: "the play has come to its ending '\(step.id)' before"
    case .wrongKind: "step '\(step.id)' asks for another kind of answer"
    case .notOffered(let item): "'\(name(item))' is not there at step '\(step.id)'"
    case .unanswered(let item): "'\(name(item))' at step '\(step.id)' is left without an answer"
    case .outOfRange: "the answer to step '\(step.id)' is out of range"
    }
  }
}
