internal import Authoring
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// What a playout shows, as text of at most 80 columns.
struct PlayoutText {
  private let playout: Playout
  private let playable: PlayableCase
  private let places: SourceMap
  private let context: CommandContext
  private let phrases: PlayoutWords

  init(
    _ playout: Playout,
    of playable: PlayableCase,
    places: SourceMap,
    _ context: CommandContext
  ) {
    self.playout = playout
    self.playable = playable
    self.places = places
    self.context = context
    phrases = context.phrases.playout
  }

  private var coverage: StoryCoverage { playout.coverage }

  /// Prints all of it.
  func print() {
    printHead()
    section(phrases.lengthHead, lengths)
    section(phrases.stepsHead, steps)
    printGaps()
    section(phrases.playersHead, players)
    section(phrases.scoresHead(playout.scores.plays), levels)
  }

  private func section(_ head: String, _ table: TextTable) {
    context.printer.print(["", head])
    let cleaned = TextTable(
      heads: table.heads,
      alignments: table.alignments,
      rows: table.rows.map { $0.map(context.printer.clean) }
    )
    let ellipsis = context.printer.isASCII ? "..." : "…"
    context.printer.print(cleaned.cut(to: Printer.measure, ellipsis: ellipsis))
  }

  private func printHead() {
    let title = playable.scenario.head.title.line(in: context.language.rawValue)
    var lines = ["\(title) (\(playable.scenario.head.id))"]
    if playout.method == .everyWay {
      lines.append(phrases.everyWay(coverage.finished + coverage.unfinished, playout.states ?? 0))
    }
    lines += [phrases.whyChance(playout.method)].compactMap(\.self)
    lines.append(phrases.chance(playout.request.plays, playout.request.seed))
    if coverage.unfinished > 0 { lines.append(phrases.unfinished(coverage.unfinished)) }
    context.printer.print(lines.flatMap { TextWrap.lines(of: $0, width: Printer.measure) })
  }

  // MARK: How long

  private var lengths: TextTable {
    func row(_ name: String, _ spread: Spread<Int>?, _ text: (Int) -> String) -> [String] {
      [
        name, spread.map { text($0.least) } ?? "-", spread?.median.map(text) ?? "-",
        spread.map { text($0.most) } ?? "-",
      ]
    }
    let reading = { (words: Int) in "\(ReadingMeasure.minutes(ofReading: words)) min" }
    return TextTable(
      heads: ["", phrases.least, phrases.median, phrases.most],
      alignments: [.leading, .trailing, .trailing, .trailing],
      rows: [
        row(phrases.decisions, coverage.decisions) { "\($0)" },
        row(phrases.minutesInStory, coverage.minutes, phrases.duration),
        row(phrases.minutesOfReading, coverage.words, reading),
      ]
    )
  }

  // MARK: What came up

  private var steps: TextTable {
    TextTable(
      heads: [phrases.times, phrases.share, phrases.stepOrAnswer],
      alignments: [.trailing, .trailing],
      rows: coverage.steps.flatMap(rows)
    )
  }

  private func rows(_ step: StepCoverage) -> [[String]] {
    let taken: [(String, PlayCount)] =
      step.items.compactMap { item in item.taken.map { (item.id, $0) } }
      + step.tiers.map { ($0.tier.code, $0.taken) }
    return [row(step.id, step.met)] + taken.map { row("  > " + $0, $1) }
  }

  private func row(_ name: String, _ count: PlayCount) -> [String] {
    [phrases.numbers.text(count), share(count), name]
  }

  private func share(_ count: PlayCount) -> String {
    phrases.numbers.percent(count, of: coverage.finished + coverage.unfinished)
  }

  private func printGaps() {
    let gaps = coverage.gaps
    guard !gaps.isEmpty else { return context.printer.print(["", phrases.noGaps]) }
    let lines = gaps.flatMap { gap in
      let place = gap.place(in: places).map { "\($0.line):\($0.column): " } ?? ""
      return TextWrap.lines(
        of: context.printer.clean(place + phrases.gap(gap)),
        width: Printer.measure,
        hangingIndent: "  "
      )
    }
    context.printer.print(["", phrases.gapsHead] + lines)
  }

  // MARK: Scores

  private var players: TextTable {
    let strands = Strand.allCases
    return TextTable(
      heads: [phrases.player, phrases.total] + strands.map { context.words.debrief.strand($0) }
        + [phrases.criticalErrors, phrases.ending],
      alignments: [.leading] + Array(repeating: .trailing, count: strands.count + 1),
      rows: playout.outcomes.map { outcome in
        let card = outcome.card
        let errors = Set(card.criticalErrors.map(\.id)).sorted().joined(separator: " ")
        return [outcome.player.rawValue, percent(card.total)]
          + strands.map { percent(card.strand($0)?.value) }
          + [errors.isEmpty ? "-" : errors]
          + [outcome.play.isFinished ? outcome.play.step.id : phrases.noEnding]
      }
    )
  }

  private var levels: TextTable {
    let criteria = playable.rubric.criteria
    return TextTable(
      heads: [phrases.criterion, "0", "1", "2", "3", phrases.notJudged]
        + [phrases.least, phrases.median, phrases.most, ""],
      alignments: [.leading] + Array(repeating: .trailing, count: 8),
      rows: zip(criteria, playout.scores.criteria).map { criterion, score in
        let missing = playout.scores.plays - score.counts.reduce(0, +)
        let spread = score.spread
        let figures = [spread?.least, spread?.median, spread?.most].map {
          $0.map(String.init) ?? "-"
        }
        let title = criterion.title.line(in: context.language.rawValue)
        return [criterion.id] + score.counts.map(String.init) + ["\(missing)"] + figures
          + [title]
      }
    )
  }

  private func percent(_ value: Rational?) -> String {
    value.map { "\($0.percent)" } ?? "-"
  }
}
