package import Interface
internal import ScenarioEngine

/// The screen on which an author looks at a case while writing it: its play, which follows the file
/// as it is saved, and what the check finds.
package enum PreviewScreen: Screen {
  package typealias Model = PreviewModel
  package typealias Message = PreviewMessage
  package typealias Context = AppContext

  /// What the preview asks of the program.
  package enum Effect: Equatable, Sendable {
    case read(saysUnchanged: Bool)
    case say(String)
    /// Something that stays on the screen until it is put away.
    case warn(String)
    case showCaseFile
    case showEvidence([String])
  }

  static let listView = "findings"
  static let findingView = "finding"

  package static func focusedField(in model: PreviewModel) -> FieldFocus<PreviewMessage>? {
    guard model.panel == .play else { return nil }
    return model.play.flatMap { PlayScreen.focusedField(in: $0) }?.map { .play($0) }
  }

  package static func update(
    _ model: inout PreviewModel,
    _ message: PreviewMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .play(let message): return updatePlay(&model, message, in: context)
    case .steppedBack: return stepBack(&model)
    case .steppedOn: return stepOn(&model)
    case .wentTo(let step): model.go(to: step)
    case .readAgain: return [.read(saysUnchanged: true)]
    case .findingsOpened:
      if !model.findings.isEmpty { model.panel = .findings }
    case .findingsMoved(let movement): move(&model, movement, in: context)
    case .findingTaken:
      guard model.focused != nil else { return [] }
      model.scroll = ScrollState()
      model.panel = .finding
    case .findingsLeft:
      if model.panel == .finding {
        model.panel = .findings
      } else if model.play != nil {
        model.panel = .play
      }
    case .changed: return [.read(saysUnchanged: false)]
    case .read(let reading): return receive(reading, &model, in: context)
    case .unchanged: return [.say(context.words.preview.unchanged)]
    case .notFollowed: return [.warn(context.words.preview.notFollowed)]
    }
    return []
  }

  private static func move(
    _ model: inout PreviewModel,
    _ movement: Movement,
    in context: AppContext
  ) {
    if model.panel == .finding {
      model.scroll.move(movement, in: context.views[findingView])
    } else {
      model.list.move(movement, count: model.findings.count, in: context.views[listView])
    }
  }
}

/// The play.
extension PreviewScreen {
  private static func updatePlay(
    _ model: inout PreviewModel,
    _ message: PlayMessage,
    in context: AppContext
  ) -> [Effect] {
    guard var play = model.play else { return [] }
    let turns = play.play.turns.count
    if message == .wentOn, play.isAtEnd(in: context) {
      model.play = PlayModel(previewing: play.playable, from: model.start)
      return [.say(context.words.preview.fromStart), .read(saysUnchanged: false)]
    }
    let asked = PlayScreen.update(&play, message, in: context)
    model.play = play
    var effects: [Effect] = []
    for effect in asked {
      switch effect {
      case .showCaseFile: effects.append(.showCaseFile)
      case .showEvidence(let ids): effects.append(.showEvidence(ids))
      case .leave: effects += stepBack(&model)
      // Nothing is kept, and the end is dealt with above.
      case .saveDecision, .saveDraft, .finish, .saveExploration, .showComparison, .showDebrief:
        break
      }
    }
    // Where the system does not tell of changes, as over a network, each step looks for them.
    let isFurther = play.play.turns.count != turns || message == .wentOn
    return effects + (isFurther ? [.read(saysUnchanged: false)] : [])
  }

  private static func stepBack(_ model: inout PreviewModel) -> [Effect] {
    guard model.play?.takeBack() == true else { return [] }
    return [.read(saysUnchanged: false)]
  }

  private static func stepOn(_ model: inout PreviewModel) -> [Effect] {
    guard var play = model.play else { return [] }
    if case .aftermath = play.stage {
      play.enterStep(draft: nil)
    } else if let best = play.bestAnswer {
      PlayScreen.accept(best, &play)
    }
    model.play = play
    return [.read(saysUnchanged: false)]
  }
}

/// The file as it was saved.
extension PreviewScreen {
  private static func receive(
    _ reading: PreviewReading,
    _ model: inout PreviewModel,
    in context: AppContext
  ) -> [Effect] {
    let words = context.words.preview
    let found = words.findingCount(reading.findings.count)
    model.findings = reading.findings
    model.list.selected = model.list.selection(of: reading.findings.count) ?? 0
    if model.panel == .finding { model.panel = .findings }
    guard let playable = reading.playable else {
      model.isOutdated = model.play != nil
      if model.play == nil { model.panel = .findings }
      let what = model.isOutdated ? words.keepsOlder : words.noPlay
      return [.say(words.reloaded(reading.clock, found, what))]
    }
    model.isOutdated = false
    guard let old = model.play else {
      let play = PlayModel(previewing: playable, from: model.start)
      model.play = play
      model.panel = .play
      let hasStart = (try? model.start.state(in: playable)) != nil
      return [
        .say(words.reloaded(reading.clock, found, hasStart ? "" : words.noStart(play.step.id)))
      ]
    }
    if reading.findings.isEmpty { model.panel = .play }
    let carried = CarriedPlay(old, into: playable, from: model.start)
    model.play = carried.play
    let what = text(of: carried, words)
    return [.say(words.reloaded(reading.clock, found, what))]
  }

  /// What became of the play, in words; empty where it stands as it stood.
  private static func text(of carried: CarriedPlay, _ words: PreviewWords) -> String {
    let step = carried.play.step.id
    return switch carried.outcome {
    case .whole: ""
    case .impossible(let answer): words.impossible(answer, step)
    case .otherWay: words.otherWay(step)
    case .noStart: words.noStart(step)
    }
  }
}

extension PlayModel {
  /// Whether all that an ending says was read.
  fileprivate func isAtEnd(in context: AppContext) -> Bool {
    guard case .reading = stage else { return false }
    return playable.scenario.isFinished(play.state) && !hasMoreToRead(in: context)
  }
}
