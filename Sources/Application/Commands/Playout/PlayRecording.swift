internal import Authoring
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// `signpost playout --record`: keeps a play beside its case, for `check` to hold the case against.
struct PlayRecording {
  let context: CommandContext
  let playable: PlayableCase
  let request: PlayoutRequest.Recording

  private var phrases: PlayoutWords { context.phrases.playout }

  func run() -> ExitCode {
    do throws(Refusal) {
      guard CasePath.name(of: playable.path) == nil,
        let path = RecordedPlays.path(ofCase: playable.path)
      else { throw Refusal(text: phrases.recordNeedsFile, code: .usage) }
      let play = try play()
      guard play.isFinished else {
        throw Refusal(text: phrases.recordUnfinished(play.step.id), code: .findings)
      }
      let recorded = try recorded(play)
      let old = try bytes(at: path)
      var file = try plays(in: old, path)
      file.put(recorded)
      try write(file, to: path, over: old)
      let (count, ending) = (recorded.decisions.count, recorded.expected.ending)
      context.printer.print([phrases.recorded(request.name, path, count, ending)])
      return .fine
    } catch { return context.refuse(error) }
  }

  /// The play that is asked for: a player's, or an attempt's, played on the case as it is now.
  private func play() throws(Refusal) -> Playthrough {
    switch request.source {
    case .player(let player):
      return player.play(
        playable.source,
        directory: playable.directory,
        language: context.language.rawValue,
        seed: request.seed
      )
    case .attempt(let id):
      let replay = try context.replay(id).get()
      do throws(DecisionCodingError) {
        return try carried(over: replay.play)
      } catch { throw Refusal(text: phrases.recordDoesNotFit, code: .findings) }
    }
  }

  /// An attempt's decisions on the case as it is now, as far as they are possible there.
  private func carried(over old: Playthrough) throws(DecisionCodingError) -> Playthrough {
    var play = Playthrough(of: playable.scenario)
    for turn in old.turns {
      let payload = try DecisionCoding.encode(turn.decision, at: turn.step, in: old.scenario)
      let entry = try DecisionCoding.decode(payload, in: playable.scenario)
      guard entry.step == play.state.step else { throw .wrongKind(play.step.id) }
      do throws(DecisionError) {
        try play.take(entry.decision)
      } catch { throw .wrongKind(play.step.id) }
    }
    return play
  }

  private func recorded(_ play: Playthrough) throws(Refusal) -> RecordedPlay {
    do throws(DecisionCodingError) {
      return try RecordedPlay(name: request.name, of: play, playable.scoring.score(play))
    } catch { throw Refusal(text: phrases.recordDoesNotFit, code: .findings) }
  }

  /// What lies beside the case already; nil where there is nothing.
  private func bytes(at path: String) throws(Refusal) -> [UInt8]? {
    do throws(FileError) {
      return try SystemFiles.read(path, limit: RecordedPlaysReader.greatestSize)
    } catch {
      if error == .notFound { return nil }
      let text = ErrorText.text(of: error, path: path, in: context.language)
      throw Refusal(text: text, code: .usage)
    }
  }

  private func plays(in bytes: [UInt8]?, _ path: String) throws(Refusal) -> RecordedPlays {
    let id = playable.scenario.head.id
    guard let bytes else { return RecordedPlays(caseID: id) }
    guard var file = RecordedPlaysReader.read(bytes, path: path).file else {
      throw Refusal(text: phrases.recordedPlaysBroken(path), code: .badScenario)
    }
    file.caseID = id
    return file
  }

  private func write(
    _ file: RecordedPlays,
    to path: String,
    over old: [UInt8]?
  ) throws(Refusal) {
    let bytes = Array(file.text.utf8)
    guard let old else { return try context.create(path, bytes, mode: 0o666) }
    try context.rewrite(path, from: old, to: bytes)
  }
}
