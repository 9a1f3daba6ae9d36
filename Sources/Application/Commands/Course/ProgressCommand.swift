internal import JSONText
internal import Records
internal import ScenarioEngine
internal import Screens
internal import Statistics

/// `signpost progress`: how the trainee's own first attempts follow each other.
struct ProgressCommand {
  let context: CommandContext
  /// The mode asked for; none for all, one after the other.
  let mode: PlayMode?

  func run() -> ExitCode {
    let course = CourseContext(context)
    do throws(Refusal) {
      let chosen = try course.chosen()
      let all: ProgressOverview
      do throws(StoreError) {
        all = try course.desk.overview(chosen)
      } catch { throw context.refusal(error) }
      let overview = mode.map(all.only) ?? all
      switch context.options.format {
      case .json: context.printer.print(json: json(overview))
      case .text:
        let text = ProgressText(course.app)
        context.printer.print(prose: [text.title] + text.blocks(of: overview).plainText)
      }
      return .fine
    } catch { return context.refuse(error) }
  }

  private func json(_ overview: ProgressOverview) -> JSONValue {
    [
      "modes": .array(overview.modes.map(json)),
      "course": overview.gain.map { .array($0.steps.map(json)) } ?? .null,
      "recall": overview.recall.map(json) ?? .null,
      "leftOut": .integer(overview.leftOut),
    ]
  }

  private func json(_ mode: ModeProgress) -> JSONValue {
    [
      "mode": .string(mode.mode.rawValue),
      "cases": .integer(mode.cases),
      "cut": .integer(mode.cut),
      "passedOver": points(mode.missed),
      "markedWithoutNeed": points(mode.overMarked),
      "strands": .object(
        Strand.allCases.map { JSONValue.Member($0.rawValue, points(mode.strands[$0] ?? [])) }
      ),
      "criteria": .object(
        mode.criteria.map { JSONValue.Member($0.id, points($0.levels)) }
      ),
    ]
  }

  private func json(_ recall: RecallOverview) -> JSONValue {
    [
      "asked": .integer(recall.history.asked),
      "recalled": .integer(recall.history.recalled),
      "forgotten": .integer(recall.history.forgotten.count),
      "wishedPercent": .integer(recall.wished.percent),
    ]
  }

  private func points(_ values: [Int?]) -> JSONValue {
    .array(values.map { value in value.map { .integer($0) } ?? .null })
  }

  private func json(_ step: CourseGain.Step) -> JSONValue {
    [
      "form": .string(step.form.rawValue),
      "measuredBefore": .integer(step.measured.before),
      "measured": .integer(step.measured.form),
      "total": step.total.map(json) ?? .null,
      "identify": step.identifying.map(json) ?? .null,
    ]
  }

  private func json(_ change: ScoreChange) -> JSONValue {
    func points(_ share: Double) -> JSONValue { .integer(Int((share * 100).rounded())) }
    return [
      "before": points(change.before),
      "after": points(change.after),
      "interval": [points(change.interval.lower), points(change.interval.upper)],
      "isClear": .boolean(change.verdict != .unclear),
    ]
  }
}
