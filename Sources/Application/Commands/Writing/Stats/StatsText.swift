internal import Authoring
internal import PlainText
internal import ScenarioEngine
internal import Screens

/// The figures of cases as tables of at most 80 columns.
struct StatsText {
  let words: StatsWords
  let context: CommandContext

  func print(_ figures: [CaseFigures]) {
    let pack = PackFigures(figures)
    show(words.reading, readings(figures))
    show(words.course, courses(figures))
    show(words.tags, tags(figures))
    if pack.choices.choices > 0 {
      context.printer.print(["", words.bestOptions] + choices(pack.choices))
    }
    if pack.cases.count > 1 {
      show(words.balance(pack.cases.count), balance(of: pack))
      context.printer.print(["", words.finals(pack.finals)])
    }
    context.printer.print([""] + words.explained)
  }

  private func show(_ title: String, _ table: TextTable) {
    context.printer.print(["", title])
    context.printer.print(table)
  }

  private func name(_ figures: CaseFigures, _ width: Int = 24) -> String {
    Truncate.toColumns(figures.head.id, width: width)
  }

  private func readings(_ figures: [CaseFigures]) -> TextTable {
    var table = TextTable(
      heads: words.readingHeads,
      alignments: [.leading, .leading] + Array(repeating: .trailing, count: 7)
    )
    for figures in figures {
      for (place, reading) in figures.readings.enumerated() {
        let isFirst = place == 0
        table.rows.append([
          isFirst ? name(figures) : "", reading.language, "\(reading.all.words)",
          "\(reading.bestPath.words)", "\(reading.bestPath.minutes)",
          reading.all.lix.map { "\($0)" } ?? "-", isFirst ? "\(figures.steps)" : "",
          isFirst ? "\(figures.endings)" : "", isFirst ? "\(figures.decisions)" : "",
        ])
      }
    }
    return table
  }

  private func courses(_ figures: [CaseFigures]) -> TextTable {
    var table = TextTable(
      heads: words.courseHeads,
      alignments: [.leading, .leading] + Array(repeating: .trailing, count: 8)
    )
    table.rows = figures.map { figures in
      let counts = figures.observations
      let answers = [ObservationAnswer.sign, .check, .ordinary].map { counts.byAnswer[$0] ?? 0 }
      let tiers = SignTier.allCases.map { counts.byTier[$0] ?? 0 }
      let course = figures.turns.map { $0.tiers.map(\.code).joined(separator: "/") }
      return [name(figures), Truncate.toColumns(course.joined(separator: " "), width: 20)]
        + (answers + tiers + [counts.protected]).map { "\($0)" }
    }
    return table
  }

  private func tags(_ figures: [CaseFigures]) -> TextTable {
    var table = TextTable(heads: words.tagHeads)
    table.rows = figures.map { figures in
      let tags = PackFigures.balancedTags.map { kind in
        (figures.head.tags[kind] ?? ["-"]).joined(separator: " ")
      }
      return [
        name(figures, 20),
        Truncate.toColumns(context.words.setting(figures.head.setting), width: 18),
      ] + zip(tags, [16, 10, 8]).map { Truncate.toColumns($0, width: $1) }
    }
    return table
  }

  private func balance(of pack: PackFigures) -> TextTable {
    var table = TextTable(
      heads: words.balanceHeads,
      alignments: [.leading, .leading, .trailing, .trailing]
    )
    func add(_ kind: String, _ rows: [PackFigures.Row]) {
      for (place, row) in rows.enumerated() {
        let kind = place == 0 ? kind : ""
        table.rows.append([
          kind, Truncate.toColumns(row.name, width: 30), "\(row.cases)", "\(row.reported)",
        ])
      }
    }
    add(words.setting, pack.settings)
    for kind in PackFigures.balancedTags { add(kind, pack.tags(kind)) }
    add(words.languages, pack.languages)
    return table
  }

  private func choices(_ figures: ChoiceFigures) -> [String] {
    let places = figures.bestAtPlace.enumerated().map { words.atPlace($0 + 1, $1) }
    let languages = figures.bestLetters.keys.sorted().map { language in
      words.lengths(
        language,
        figures.bestIsLongest[language] ?? 0,
        figures.choices,
        (figures.bestLetters[language] ?? 0) / figures.choices,
        figures.others == 0 ? 0 : (figures.otherLetters[language] ?? 0) / figures.others
      )
    }
    return ["  " + words.places(figures.choices, places)] + languages.map { "  " + $0 }
  }
}
