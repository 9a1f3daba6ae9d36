internal import Interface
internal import ScenarioEngine
internal import Statistics

/// A trainee's statistics in words: counts first, words only where the rules allow them.
package struct StatisticsText {
  let context: AppContext
  var words: StatisticsWords { context.words.statistics }

  /// Makes the words in the language of a context.
  package init(_ context: AppContext) {
    self.context = context
  }

  /// All modes, one after the other.
  package func blocks(of overview: StatisticsOverview) -> [Block] {
    guard !overview.modes.isEmpty else { return [.text(words.nothing)] + leftOut(overview) }
    return leftOut(overview) + overview.modes.flatMap { blocks(of: $0) + [.space] }.dropLast()
  }

  /// One mode with what was left out.
  package func blocks(of overview: StatisticsOverview, mode number: Int) -> [Block] {
    guard overview.modes.indices.contains(number) else { return blocks(of: overview) }
    return blocks(of: overview.modes[number]) + leftOut(overview)
  }

  private func leftOut(_ overview: StatisticsOverview) -> [Block] {
    overview.leftOut > 0 ? [.note(words.leftOut(overview.leftOut))] : []
  }

  private func blocks(of mode: ModeStatistics) -> [Block] {
    var blocks: [Block] = [
      .heading(words.head(context.words.mode(mode.mode), mode.cases)),
      .note(words.firstTimesOnly), .warning(words.provisional), .space,
    ]
    blocks += section(words.marks, marks(mode.answers))
    blocks += section(words.reports, reports(mode.answers))
    blocks += section(words.sureness, sureness(mode.answers))
    blocks += section(words.strands, strands(mode))
    blocks += section(words.details, details(mode))
    blocks.append(.heading(words.limits))
    return blocks + words.limitsList.map { .bullet($0) }
  }

  private func section(_ title: String, _ blocks: [Block]) -> [Block] {
    [.heading(title)] + blocks + [.space]
  }

  // MARK: - Marks and reports

  private func marks(_ answers: AttemptStatistics) -> [Block] {
    let counts = answers.counts
    var blocks = rate(
      answers.marksTooReadily,
      label: words.tooReadily,
      counted: words.ordinaryAsSign,
      advice: words.marksTooReadily
    )
    if counts.protectedAsSign.count > 0 {
      blocks.append(.warning(words.protectedAsSign(counts.protectedAsSign.count)))
    }
    return blocks + [.space]
      + rate(
        answers.marksTooSlowly,
        label: words.overlooked,
        counted: words.dueAsOrdinary,
        advice: words.marksTooSlowly
      )
  }

  private func reports(_ answers: AttemptStatistics) -> [Block] {
    let asKey = answers.counts.reportedAsKey
    guard asKey.total > 0 else { return [.text(words.noReports)] }
    return [.text(words.reportsAsKey(asKey.count, asKey.total))]
      + rate(
        answers.reportsTooReadily,
        label: words.tooReadily,
        counted: words.reportedTooReadily,
        advice: words.reportsTooReadily
      ) + [.space]
      + rate(
        answers.reportsTooSlowly,
        label: words.tooSlowly,
        counted: words.reportedTooSlowly,
        advice: words.reportsTooSlowly
      )
  }

  /// The count of an error, its interval from 8 chances on, and a word where the rule allows it.
  private func rate(
    _ rate: ErrorRate,
    label: String,
    counted: (Int, Int) -> String,
    advice: String
  ) -> [Block] {
    let errors = rate.errors
    let bar = Block.bar(
      label: label,
      part: errors.count,
      whole: max(1, errors.total),
      text: counted(errors.count, errors.total)
    )
    guard let interval = rate.interval else {
      return [bar, .note(words.notEnough(errors.total, ErrorRate.fewest))]
    }
    let range = words.range(percent(interval.lower), percent(interval.upper))
    return [bar, .note(range), rate.isTooOften ? .warning(advice) : .note(words.nothingStandsOut)]
  }

  // MARK: - Strands

  private func strands(_ mode: ModeStatistics) -> [Block] {
    var blocks = mode.strands.map(bar)
    blocks.append(.note(words.masteryRule))
    blocks.append(.text(words.criticalErrors(mode.criticalErrors, mode.criticalChances)))
    blocks += change(mode.changeOfTotal, words.total)
    blocks += change(mode.changeOfIdentifying, context.words.debrief.strand(.identify))
    return blocks
  }

  private func bar(_ progress: StrandProgress) -> Block {
    let shown = progress.recentMean ?? progress.values.last
    let values = progress.values.suffix(StrandProgress.casesNeeded).map { "\($0.percent)" }
    return .bar(
      label: context.words.debrief.strand(progress.strand),
      part: shown?.percent ?? 0,
      whole: 100,
      text: words.mastery(progress.mastery, values, progress.recentMean?.percent)
    )
  }

  private func change(_ change: ScoreChange?, _ name: String) -> [Block] {
    guard let change else { return [] }
    let figures = words.change(name, percent(change.before), percent(change.after))
    let verdict = words.verdict(change.verdict, percent(change.least))
    return [.text("\(figures) \(verdict)")]
  }

  // MARK: - Figures

  /// A share in whole percent, rounded once, halves away from zero.
  func percent(_ share: Double) -> Int {
    Int((share * 100).rounded())
  }

  /// A number with two decimals, as the language writes it.
  func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(whole)\(words.decimalSign)\(rest < 10 ? "0" : "")\(rest)"
  }
}
