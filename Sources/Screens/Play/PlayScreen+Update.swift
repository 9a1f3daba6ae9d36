internal import Interface
internal import ScenarioEngine
internal import ScenarioFiles

extension PlayScreen {
  package static func update(
    _ model: inout PlayModel,
    _ message: PlayMessage,
    in context: AppContext
  ) -> [Effect] {
    model.hasJustSaved = false
    switch message {
    case .wentOn: return goOn(&model, context)
    case .wentBack: return goBack(&model)
    case .choiceTaken(let number): return take(number, &model, context)
    case .itemTaken: return takeFocused(&model, context)
    case .moved(let movement): move(movement, &model, context)
    case .itemFocused(let number): focus(on: number, &model)
    case .answerCleared: clear(&model)
    case .partTurned(let count): turnPart(by: count, &model)
    case .edited(let edit): change(&model) { $0.words.apply(edit, in: context.views["words"]) }
    case .textEntered(let text):
      change(&model) { report in
        report.write(text)
        report.move(by: 1)
      }
    case .textKept(let text): change(&model) { $0.write(text) }
    case .sceneShown:
      model.stage = .reading
      model.scroll = ScrollState()
    case .caseFileOpened: return [.showCaseFile]
    case .evidenceOpened: return [.showEvidence(model.evidenceInView)]
    case .decisionSaved(let sequence): return saved(sequence, &model)
    case .decisionNotSaved(let problem): fail(problem, &model)
    case .explorationSaved(let turn, let branch):
      explorationSaved(turn: turn, branch: branch, &model)
    case .explorationNotSaved(let turn, let problem):
      explorationFailed(turn: turn, problem, &model)
    case .left: return keepDraft(&model) + [.leave]
    }
    return []
  }

  /// The effects that keep a half-done answer; none where nothing changed since.
  package static func keepDraft(_ model: inout PlayModel) -> [Effect] {
    guard model.isDraftDue else { return [] }
    model.hasUnsavedDraft = false
    let draft = model.input.draft(of: model.step.task)
    let payload = DraftCoding.text(
      of: draft,
      at: model.play.state.step,
      in: model.playable.scenario
    )
    return [.saveDraft(step: model.step.id, payload: payload)]
  }

  private static func goOn(_ model: inout PlayModel, _ context: AppContext) -> [Effect] {
    if model.hasMoreToRead(in: context) {
      model.scroll.move(.pageDown, in: context.views["text"])
      return []
    }
    switch model.stage {
    case .reading:
      if model.playable.scenario.isFinished(model.play.state) { return finish(&model) }
      if case .scene = model.step.task { return submit(.read, &model) }
      model.stage = .answering
      model.scroll = ScrollState()
      return []
    case .answering: return handIn(&model, context)
    case .confirming(let decision), .unsaved(let decision, _): return submit(decision, &model)
    case .aftermath:
      model.enterStep(draft: nil)
      return []
    case .unfinished: return finish(&model)
    case .submitting, .finishing: return []
    }
  }

  private static func handIn(_ model: inout PlayModel, _ context: AppContext) -> [Effect] {
    guard let ask = model.ask(in: context) else {
      // The report's review; its text field leaves Enter to itself.
      guard case .report(let input) = model.input, input.part == .review else { return [] }
      model.scroll = ScrollState()
      return confirm(&model)
    }
    guard ask.openReason == nil else { return [] }
    guard ask.entersWhole else { return takeFocused(&model, context) }
    if case .report = model.input {
      turnPart(by: 1, &model)
      return []
    }
    guard let decision = model.decision else { return [] }
    guard !model.isBlank else { return confirm(&model) }
    return submit(decision, &model)
  }

  private static func confirm(_ model: inout PlayModel) -> [Effect] {
    guard let decision = model.decision else { return [] }
    model.stage = .confirming(decision)
    return []
  }

  private static func goBack(_ model: inout PlayModel) -> [Effect] {
    switch model.stage {
    case .confirming:
      model.stage = .answering
    case .answering:
      if case .report(let input) = model.input, input.part != .urgency {
        turnPart(by: -1, &model)
      } else if case .choose(var input) = model.input, input.first != nil {
        input.first = nil
        model.input = .choose(input)
      } else if case .assign(let input) = model.input, input.awaitsSureness {
        clear(&model)
      } else if !model.step.body.isEmpty {
        model.stage = .reading
        model.scroll = ScrollState()
      } else {
        return keepDraft(&model) + [.leave]
      }
    case .reading, .aftermath, .unsaved, .unfinished: return [.leave]
    case .submitting, .finishing: break
    }
    return []
  }

  static func submit(_ decision: Decision, _ model: inout PlayModel) -> [Effect] {
    let scenario = model.playable.scenario
    guard (try? model.play.story.check(decision, in: model.play.state)) != nil,
      let payload = try? DecisionCoding.encode(decision, at: model.play.state.step, in: scenario)
    else { preconditionFailure("the screen only makes decisions that answer the step") }
    guard !model.isPreview else {
      accept(decision, &model)
      return []
    }
    guard !model.isExploring else { return explore(decision, payload, &model) }
    model.stage = .submitting(decision)
    return [.saveDecision(sequence: model.nextSequence, payload: payload)]
  }

  private static func saved(_ sequence: Int, _ model: inout PlayModel) -> [Effect] {
    guard sequence == model.nextSequence else { return [] }
    model.nextSequence += 1
    switch model.stage {
    case .submitting(let decision):
      if case .read = decision {} else { model.hasJustSaved = true }
      accept(decision, &model)
      return []
    case .finishing: return [.showDebrief]
    default: return []
    }
  }

  /// Takes a decision that fits the step, and shows what comes of it.
  static func accept(_ decision: Decision, _ model: inout PlayModel) {
    guard (try? model.play.take(decision)) != nil else {
      preconditionFailure("a decision is checked before it is handed in")
    }
    model.hasUnsavedDraft = false
    model.scroll = ScrollState()
    if model.hasAftermath {
      model.stage = .aftermath
    } else {
      model.enterStep(draft: nil)
    }
  }

  private static func fail(_ problem: StoreProblem, _ model: inout PlayModel) {
    switch model.stage {
    case .submitting(let decision): model.stage = .unsaved(decision, problem)
    case .finishing: model.stage = .unfinished(problem)
    default: break
    }
  }

  private static func finish(_ model: inout PlayModel) -> [Effect] {
    guard !model.isExploring else { return [.showComparison] }
    model.stage = .finishing
    let card = model.playable.scoring.score(model.play)
    return [
      .finish(
        sequence: model.nextSequence,
        result: ResultCoding.text(of: card, in: model.playable.source)
      )
    ]
  }
}
