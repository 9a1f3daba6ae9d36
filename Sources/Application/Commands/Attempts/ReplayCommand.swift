internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine
internal import Screens

/// `signpost replay`: computes a result anew from the log and holds it against the stored one.
struct ReplayCommand {
  /// The most differences that are listed in words.
  private static let greatestCount = 20

  let context: CommandContext
  let attempt: String

  func run() -> ExitCode {
    do throws(Refusal) {
      let replay = try context.shownReplay(attempt)
      let outcome = ReplayOutcome(of: replay)
      switch context.options.format {
      case .json: context.printer.print(json: json(outcome, replay))
      case .text:
        context.printer.print(text(outcome, replay).flatMap { context.printer.wrap($0) })
      }
      return outcome.isFine ? .fine : .findings
    } catch {
      return context.refuse(error)
    }
  }

  private func title(_ replay: AttemptReplay) -> String {
    replay.playable.scenario.head.title.line(in: context.language.rawValue)
  }

  private func text(_ outcome: ReplayOutcome, _ replay: AttemptReplay) -> [String] {
    let phrases = context.phrases
    let header = replay.stored.header
    let head = ["\(title(replay)) (\(header.id))", phrases.replayed(replay.play.turns.count)]
    let step = replay.play.step
    guard let stored = replay.stored.result else {
      let name = step.title.line(in: context.language.rawValue)
      return head + [phrases.standsAt(step.id, name)]
    }
    let directory = replay.playable.directory
    let rubric = "\(header.rubricID) \(header.rubricVersion)"
    let scored = phrases.scoredBy(rubric, "\(directory.id) \(directory.version)", stored.engine)
    switch outcome {
    case .nothingStored: return head
    case .logEndsEarly: return head + [scored, phrases.logEndsEarly(step.id)]
    case .same: return head + [scored, phrases.sameResult]
    case .other(let differences):
      let lines = differences.prefix(Self.greatestCount).map { difference in
        let (before, now) = (difference.stored ?? "-", difference.computed ?? "-")
        return Truncate.toColumns(phrases.difference(difference.name, before, now), width: 200)
      }
      return head + [scored, phrases.otherResult] + lines
    }
  }

  private func json(_ outcome: ReplayOutcome, _ replay: AttemptReplay) -> JSONValue {
    let header = replay.stored.header
    let directory = replay.playable.directory
    return [
      "id": .string(header.id),
      "case": .string(header.scenarioID),
      "title": .string(title(replay)),
      "decisions": .integer(replay.play.turns.count),
      "step": .string(replay.play.step.id),
      "isFinished": .boolean(replay.play.isFinished),
      "rubric": .string("\(header.rubricID) \(header.rubricVersion)"),
      "directory": .string("\(directory.id) \(directory.version)"),
      "storedBy": replay.stored.result.map { .string($0.engine) } ?? .null,
      "outcome": .string(outcome.name),
      "differences": .array(
        outcome.differences.map { difference in
          [
            "name": .string(difference.name),
            "stored": difference.stored.map { .string($0) } ?? .null,
            "computed": difference.computed.map { .string($0) } ?? .null,
          ]
        }
      ),
    ]
  }
}
