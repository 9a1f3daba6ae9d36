internal import Authoring
internal import ScenarioFiles
internal import Screens

/// `signpost playout`: a case played through in every way, or many times by chance.
struct PlayoutCommand {
  let context: CommandContext
  let request: PlayoutRequest

  func run() -> ExitCode {
    do throws(CaseError) {
      let path = try context.library.path(
        of: request.target,
        known: context.library.catalogue(in: context.store)
      )
      let playable = try context.library.open(path)
      if let recording = request.recording {
        return PlayRecording(context: context, playable: playable, request: recording).run()
      }
      let playout = Playout(of: playable.scoring, how)
      let places = context.library.places(in: playable)
      switch context.options.format {
      case .json:
        context.printer.print(json: PlayoutJSON(playout, of: playable, places: places).value)
      case .text:
        PlayoutText(playout, of: playable, places: places, context).print()
      }
      return .fine
    } catch {
      return context.refuse(
        Refusal(text: ErrorText.text(of: error, in: context.language), code: error.exitCode)
      )
    }
  }

  private var how: Playout.Request {
    var how = Playout.Request()
    how.language = context.language.rawValue
    how.isByChance = request.plays != nil || request.seed != nil
    if let plays = request.plays { how.plays = plays }
    if let seed = request.seed { how.seed = UInt64(seed) }
    return how
  }
}
