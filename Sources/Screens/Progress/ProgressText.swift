internal import Interface
internal import ScenarioEngine
internal import Statistics

/// A trainee's progress in words and pictures: beside nobody but oneself and the cut.
package struct ProgressText {
  private let context: AppContext
  private let words: ProgressWords

  /// Makes the words in the language of a context.
  package init(_ context: AppContext) {
    self.context = context
    words = ProgressWords.of(context.interfaceLanguage)
  }

  /// The title, and for whom it is.
  package var title: String { "\(words.title) (\(context.words.statistics.ownOnly))" }

  /// All modes, one after the other.
  package func blocks(of overview: ProgressOverview) -> [Block] {
    guard !overview.modes.isEmpty else { return [.text(words.nothing)] + leftOut(overview) }
    return gain(overview) + recall(overview) + overview.modes.flatMap { mode(of: $0) }
      + leftOut(overview)
  }

  /// One mode, by its number from 0.
  package func blocks(of overview: ProgressOverview, mode number: Int) -> [Block] {
    guard overview.modes.indices.contains(number) else { return blocks(of: overview) }
    return gain(overview) + recall(overview) + mode(of: overview.modes[number])
      + leftOut(overview)
  }

  private func leftOut(_ overview: ProgressOverview) -> [Block] {
    overview.leftOut > 0 ? [.note(context.words.statistics.leftOut(overview.leftOut))] : []
  }

  // MARK: - From case to case

  private func mode(of mode: ModeProgress) -> [Block] {
    var blocks: [Block] = [
      .heading(context.words.statistics.head(context.words.mode(mode.mode), mode.cases)),
      .note(words.firstTimesOnly), .space, .heading(words.errors),
    ]
    blocks += chart(
      words.errors,
      [(words.missed, mode.missed), (words.overMarked, mode.overMarked)],
      mark: nil
    )
    blocks.append(.note(words.errorsApart))
    for strand in Strand.allCases {
      let name = context.words.debrief.strand(strand)
      blocks += [.space, .heading(name)]
      blocks += chart(name, [(name, mode.strands[strand] ?? [])], mark: mode.cut)
      blocks += criteria(mode, strand)
    }
    blocks += [.space, .heading(context.words.statistics.sureness)]
    return blocks + StatisticsText(context).sureness(mode.answers) + [.space]
  }

  /// A picture of lines; where no line has enough points, that there is not enough yet.
  private func chart(
    _ title: String,
    _ lines: [(name: String, values: [Int?])],
    mark: Int?
  ) -> [Block] {
    let most = lines.map { $0.values.count { $0 != nil } }.max() ?? 0
    guard most >= ModeProgress.fewestForLine else {
      return [
        .note(context.words.statistics.notEnough(most, ModeProgress.fewestForLine))
      ]
    }
    let trend = TrendChart(
      lines: lines.map { TrendChart.Line(name: $0.name, values: $0.values) },
      mark: mark,
      markLabel: mark.map(words.cut) ?? "",
      bothLabel: words.both
    )
    return [
      .chart(
        Chart(title: title, figure: .trend(trend), words: lines.map { inWords($0.name, $0.values) })
      )
    ]
  }

  private func inWords(_ name: String, _ values: [Int?]) -> String {
    words.fromCaseToCase(name, values.map { $0.map { "\($0) %" } ?? words.noFigure })
  }

  private func criteria(_ mode: ModeProgress, _ strand: Strand) -> [Block] {
    mode.criteria.filter { $0.strand == strand }.map { course in
      .entry(
        label: course.id,
        text: words.levels(context.line(course.title), course.levels.map { "\($0)" })
      )
    }
  }

  // MARK: - What was forgotten

  private func recall(_ overview: ProgressOverview) -> [Block] {
    guard let recall = overview.recall else { return [] }
    let (asked, recalled) = (recall.history.asked, recall.history.recalled)
    var blocks: [Block] = [.heading(words.recall)]
    if asked > 0 {
      let text = words.recalled(recalled, asked)
      blocks.append(.bar(label: words.recallLabel, part: recalled, whole: asked, text: text))
      blocks.append(
        .note(
          recall.percent.map { words.recallWished($0, recall.wished.percent) }
            ?? context.words.statistics.notEnough(asked, RecallHistory.fewest)
        )
      )
    }
    guard !recall.history.forgotten.isEmpty else {
      return blocks + [.text(words.nothingForgotten), .space]
    }
    blocks.append(.text(words.forgotten(recall.history.forgotten.count)))
    blocks += recall.lapses.map { .bullet(lapse($0)) }
    if recall.moreLapses > 0 { blocks.append(.note(words.moreForgotten(recall.moreLapses))) }
    return blocks + [.note(words.comesAgain), .space]
  }

  private func lapse(_ lapse: RecallOverview.Lapse) -> String {
    let title = lapse.scenario.map { context.line($0) } ?? ""
    return switch lapse.kind {
    case .observation: "\(title): \(lapse.text.map { context.line($0) } ?? "")"
    case .fact: words.forgottenFact(title, lapse.text.map { context.line($0) } ?? "")
    case .channels: words.forgottenChannels(title)
    case .log: words.forgottenLog
    }
  }

  // MARK: - What a course changed

  private func gain(_ overview: ProgressOverview) -> [Block] {
    guard let gain = overview.gain else { return [] }
    let head: [Block] = [.heading(words.gain(context.line(gain.title)))]
    // Before anything is measured one step says all.
    let steps = gain.steps.first.map { first in
      gain.steps.allSatisfy(\.isBlank) ? [first] : gain.steps
    }
    return head + (steps ?? []).flatMap(step) + [.note(words.gainLimits), .space]
  }

  private func step(_ step: CourseGain.Step) -> [Block] {
    guard step.total != nil || step.identifying != nil else {
      let need = CoursePlan.Tests.formLength
      let measured = words.notMeasured(step.form, step.measured.before, step.measured.form, need)
      let practised = step.practisedFirst > 0 ? " " + words.practisedFirst(step.practisedFirst) : ""
      return [.text(measured + practised)]
    }
    return change(step.total, context.words.statistics.total, step.form)
      + change(step.identifying, context.words.debrief.strand(.identify), step.form)
  }

  private func change(
    _ change: ScoreChange?,
    _ name: String,
    _ form: CoursePlan.Form
  ) -> [Block] {
    guard let change else { return [] }
    let figures = StatisticsText(context)
    let (before, after) = (figures.percent(change.before), figures.percent(change.after))
    let interval = change.interval
    return [
      .text(
        [
          words.change(form, name, before, after),
          words.range(figures.percent(interval.lower), figures.percent(interval.upper)),
          context.words.statistics.verdict(change.verdict, figures.percent(change.least)),
        ].joined(separator: " ")
      )
    ]
  }
}

extension CourseGain.Step {
  /// Whether nothing of it was finished yet, in whatever mode.
  fileprivate var isBlank: Bool { measured == (0, 0) && practisedFirst == 0 }
}
