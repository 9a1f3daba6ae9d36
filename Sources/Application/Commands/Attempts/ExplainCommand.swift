internal import JSONText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost explain`: an attempt's result, decision by decision, with reasons and sources.
///
/// An attempt in test mode that is not finished keeps its keys to itself.
struct ExplainCommand {
  let context: CommandContext
  let attempt: String

  func run() -> ExitCode {
    do throws(Refusal) {
      let replay = try context.shownReplay(attempt)
      switch context.options.format {
      case .json:
        let register = context.library.data.register
        context.printer.print(json: ExplanationJSON(of: replay, context.language, register).value)
      case .text: context.printer.print(prose: head(of: replay) + text(of: replay))
      }
      return .fine
    } catch {
      return context.refuse(error)
    }
  }

  private func head(of replay: AttemptReplay) -> [String] {
    let header = replay.stored.header
    let details = [
      context.words.mode(header.mode), HistoryCommand.minute(header.startedAt),
      context.phrases.status(replay.stored.status), header.id,
    ]
    return [
      replay.playable.scenario.head.title.line(in: context.language.rawValue),
      details.joined(separator: " - "),
    ]
  }

  private func text(of replay: AttemptReplay) -> [String] {
    let app = AppContext(language: context.language, register: context.library.data.register)
    let seed = replay.stored.header.presentationSeed
    if replay.play.isFinished {
      return DebriefText(
        of: replay.play,
        replay.card,
        in: replay.playable,
        app,
        seed: seed,
        ratings: replay.ratings,
        least: replay.playable.least
      ).blocksWithSources.plainText
    }
    guard replay.showsKeys else {
      return ["", context.phrases.explainedAtTheEnd(replay.play.turns.count)]
    }
    let decisions = replay.play.turns.enumerated().flatMap { place, turn -> [String] in
      let explanation = Explanation(
        ofTurn: place,
        of: replay.play,
        in: replay.playable,
        app,
        seed: seed
      )
      let blocks = explanation.blocks
      guard !blocks.isEmpty else { return [] }
      let step = replay.playable.scenario.steps[turn.step]
      let title = step.title.line(in: context.language.rawValue)
      return ["", title.isEmpty ? app.time(turn.before.clock) : title] + blocks.plainText
    }
    return decisions + ["", context.phrases.standsAt(replay.play.step.id, "")]
  }
}

extension AttemptReplay {
  /// Whether the trainee may see what is right: always after the end, before it in practice.
  var showsKeys: Bool {
    play.isFinished || stored.header.mode == .practice
  }
}
