internal import Authoring
internal import JSONText
internal import ScenarioEngine
internal import Screens

/// What is said of collected sheets: what was answered, how far raters agree, what it makes of the
/// keys.
struct PanelReport {
  let collection: PanelCollection
  let agreement: PanelAgreement
  let before: KeyState
  let after: KeyState
  let language: Words.Language

  private var words: PanelReportWords { .of(language) }

  /// How many raters of each kind of work there are: "prison 2, police 1".
  var raters: String {
    Self.counts(collection.raters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// What was answered, a row a question.
  var table: TextTable {
    var table = TextTable(
      heads: [words.question, words.count, words.answers, words.agreement],
      alignments: [.leading, .trailing]
    )
    table.rows = shown.map { keyed in
      [name(keyed), "\(keyed.panel.count)", answers(keyed), agreement(among: keyed.panel)]
    }
    return table
  }

  /// The panels as they stand in the file, a line each.
  var blocks: [String] {
    collection.panels.map { "  \($0.name): \(PanelWriting.value(of: $0).lineText)" }
  }

  /// The coefficients, or from when on there are some.
  var agreementLines: [String] {
    guard !agreement.coefficients.isEmpty else {
      return [words.tooFewQuestions(RatingAgreement.leastForCoefficient)]
    }
    return agreement.coefficients.map { coefficient in
      words.alpha(coefficient.group, coefficient.questions, coefficient.hundredths)
    }
  }

  /// The report as data.
  var members: [JSONValue.Member] {
    [
      .init("sheets", .integer(collection.sheets.count)),
      .init(
        "raters",
        .object(
          collection.raters.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) }
        )
      ),
      .init("panels", .array(collection.panels.map(data))),
      .init("alpha", .array(agreement.coefficients.map(data))),
      .init("keyStateBefore", .string(before.rawValue)),
      .init("keyStateAfter", .string(after.rawValue)),
    ]
  }

  private func data(_ keyed: PanelCollection.KeyedPanel) -> JSONValue {
    [
      "key": .string(keyed.name),
      "kind": .string(keyed.question.kind.rawValue),
      "panel": PanelWriting.value(of: keyed),
      "rwgInHundredths": keyed.panel.agreement.map { .integer(hundredths($0)) } ?? .null,
      "disagrees": .boolean(keyed.panel.disagrees),
    ]
  }

  private func data(_ coefficient: PanelAgreement.Coefficient) -> JSONValue {
    [
      "questions": .string(coefficient.group.rawValue),
      "count": .integer(coefficient.questions),
      "alphaInHundredths": coefficient.hundredths.map { .integer($0) } ?? .null,
    ]
  }

  // MARK: - Rows

  /// The options of a choice share one panel, which is shown once.
  private var shown: [PanelCollection.KeyedPanel] {
    collection.panels.filter { $0.question.kind != .choice || $0.option == 0 }
  }

  private func name(_ keyed: PanelCollection.KeyedPanel) -> String {
    keyed.question.kind == .choice ? keyed.question.id : keyed.name
  }

  private func answers(_ keyed: PanelCollection.KeyedPanel) -> String {
    let panel = keyed.panel
    guard panel.ratings.isEmpty else {
      return panel.ratings.map { "\($0)" }.joined(separator: " ")
    }
    return Self.counts(zip(keyed.answers, panel.votes).filter { $0.1 > 0 })
  }

  private func agreement(among panel: Panel) -> String {
    if let mean = panel.mean {
      let rwg = panel.agreement.map { language.decimal(hundredths: hundredths($0)) }
      return words.rated(language.decimal(hundredths: hundredths(mean)), rwg, panel.disagrees)
    }
    return words.voted(panel.modalVotes, panel.count, panel.disagrees)
  }

  private func hundredths(_ figure: Rational) -> Int {
    (figure * Rational(100) + Rational(1, 2)).wholePart
  }

  private static func counts(_ counts: [(String, Int)]) -> String {
    counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
