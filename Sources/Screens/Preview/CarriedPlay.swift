internal import ScenarioEngine
internal import ScenarioFiles

/// A play taken over into a case that was saved anew, as far as its decisions still go.
///
/// Pure: decisions and half-done answers pass from one to the other by the ids of their items.
struct CarriedPlay: Equatable {
  /// How far it went.
  enum Outcome: Equatable {
    /// The play stands where it stood.
    case whole
    /// The answer of this number, from 1, is not possible any more.
    case impossible(answer: Int)
    /// The story goes another way now.
    case otherWay
    /// The play cannot begin where it was to begin.
    case noStart
  }

  /// The play.
  private(set) var play: PlayModel
  /// How far it went.
  private(set) var outcome: Outcome

  /// Takes a play over.
  init(_ old: PlayModel, into playable: PlayableCase, from start: PreviewStart) {
    let scenario = playable.scenario
    let begun = try? start.state(in: playable)
    let story = playable.scoring.exemplar.story
    var way = Playthrough(of: story, from: begun ?? story.opening)
    var stop: (outcome: Outcome, draft: Draft?)?
    var answers = 0
    for turn in old.play.turns where stop == nil {
      if turn.decision != .read { answers += 1 }
      let id = old.playable.scenario.steps[turn.step].id
      if scenario.stepIndex(id) != way.state.step {
        stop = (.otherWay, nil)
      } else if !Self.take(turn, of: old.playable.scenario, in: &way) {
        let draft = Self.draft(Draft(of: turn.decision), at: turn.step, of: old, in: way)
        stop = (turn.decision == .read ? .otherWay : .impossible(answer: answers), draft)
      }
    }
    if stop == nil, scenario.stepIndex(old.step.id) != way.state.step { stop = (.otherWay, nil) }
    outcome = begun == nil ? .noStart : stop?.outcome ?? .whole
    play = PlayModel(previewing: playable, play: way)
    if let draft = stop?.draft, !draft.isEmpty { play.enterStep(draft: draft) }
    if stop == nil { takePlace(of: old, in: way) }
  }

  /// Takes a decision of another state of the case, by the ids of its items; says whether it goes.
  private static func take(
    _ turn: Playthrough.Turn,
    of scenario: Scenario,
    in play: inout Playthrough
  ) -> Bool {
    guard let payload = try? DecisionCoding.encode(turn.decision, at: turn.step, in: scenario),
      let entry = try? DecisionCoding.decode(payload, in: play.scenario)
    else { return false }
    return (try? play.take(entry.decision)) != nil
  }

  /// A half-done answer to a step as far as its items are still there.
  private static func draft(
    _ draft: Draft,
    at step: Int,
    of old: PlayModel,
    in play: Playthrough
  ) -> Draft {
    let text = DraftCoding.text(of: draft, at: step, in: old.playable.scenario)
    return DraftCoding.draft(from: text, at: play.state.step, in: play.scenario)
  }

  /// Stands where the play stood: at the same page with the same half-done answer.
  private mutating func takePlace(of old: PlayModel, in way: Playthrough) {
    let half = old.input.draft(of: old.step.task)
    let draft = Self.draft(half, at: old.play.state.step, of: old, in: way)
    if !draft.isEmpty { play.enterStep(draft: draft) }
    switch old.stage {
    case .aftermath: if play.hasAftermath { play.stage = .aftermath }
    case .answering, .confirming: if play.input != .none { play.stage = .answering }
    default: if !play.step.body.isEmpty { play.stage = .reading }
    }
    play.scroll = old.scroll
    play.input.takeFocus(of: old.input)
  }
}

extension StepInput {
  /// Puts the focus where it was in the answer to the same step.
  fileprivate mutating func takeFocus(of old: StepInput) {
    switch (self, old) {
    case (.assign(var own), .assign(let old)):
      own.focus = old.focus
      self = .assign(own)
    case (.pick(var own), .pick(let old)):
      own.focus = old.focus
      self = .pick(own)
    case (.choose(var own), .choose(let old)):
      own.focus = old.focus
      self = .choose(own)
    case (.report(var own), .report(let old)):
      if own.askedParts.contains(old.part), own.urgency != nil { own.part = old.part }
      self = .report(own)
    default: break
    }
  }
}
