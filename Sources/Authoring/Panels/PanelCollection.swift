package import ScenarioEngine

/// What raters answered, put together by the keys of the case that the answers stand behind.
package struct PanelCollection: Sendable {
  /// One key of a case, with the panel behind it.
  package struct KeyedPanel: Hashable, Sendable {
    /// The key, as an author would call it: its step and its item.
    package let name: String
    /// The question that the answers were given to.
    package let question: PanelQuestion
    /// The place of the option that the key judges, where one question asks for all of a list.
    package let option: Int?
    /// The answers as the case names them, in the order of the votes.
    package let answers: [String]
    /// What was answered.
    package let panel: Panel
  }

  /// The most sheets of a panel.
  package static let greatestCount = 1000

  /// The sheets that were answered.
  package let sheets: [PanelSheet]
  /// The questions of the case.
  package let questions: [PanelQuestion]
  /// A panel for each key that somebody answered for, in the order of the case.
  package let panels: [KeyedPanel]

  /// Puts sheets together.
  package init(_ sheets: [PanelSheet], questions: [PanelQuestion]) {
    precondition(sheets.count <= Self.greatestCount, "so many raters are no panel")
    self.sheets = sheets
    self.questions = questions
    let steps = Dictionary(grouping: questions, by: \.step)
    panels = questions.flatMap { question in
      Self.panels(question, among: steps[question.step] ?? [], sheets)
    }
  }

  /// How many raters of each role there are.
  package var raters: [String: Int] { Self.raters(sheets) }

  /// The answers to the questions of a kind, a row a rater, a column a question; nil where there is
  /// none.
  package func answers(to kinds: Set<PanelQuestion.Kind>) -> [[Int?]] {
    let asked = questions.filter { kinds.contains($0.kind) }
    return sheets.map { sheet in asked.map { sheet.answers[$0.id] } }
  }

  private static func raters(_ sheets: [PanelSheet]) -> [String: Int] {
    Dictionary(sheets.map { ($0.role, 1) }, uniquingKeysWith: +)
  }

  /// The panels that a question gives, among all that its step asks.
  private static func panels(
    _ question: PanelQuestion,
    among step: [PanelQuestion],
    _ sheets: [PanelSheet]
  ) -> [KeyedPanel] {
    switch question.kind {
    case .choice: choice(question, sheets)
    case .rating: rating(question, answered(step, sheets))
    case .best: ranking(question, step, answered(step, sheets))
    // It is counted together with the best.
    case .worst: []
    case .observation, .inquiry, .urgency, .channel, .fact, .sorting:
      one(question, panel(question, sheets), question.answers)
    }
  }

  /// The sheets that have an answer to all of some questions: a list is held against raters who
  /// judged the whole of it.
  private static func answered(
    _ questions: [PanelQuestion],
    _ sheets: [PanelSheet]
  ) -> [PanelSheet] {
    sheets.filter { sheet in
      questions.allSatisfy { sheet.answers[$0.id] != nil }
        // The same option cannot be both the best and the worst.
        && !(questions.first?.kind == .best
          && Set(questions.compactMap { sheet.answers[$0.id] }).count < 2)
    }
  }

  /// The votes of those who answered.
  private static func panel(_ question: PanelQuestion, _ sheets: [PanelSheet]) -> Panel? {
    let answered = sheets.filter { $0.answers[question.id] != nil }
    guard !answered.isEmpty else { return nil }
    let votes = question.answers.indices.map { place in
      answered.count { $0.answers[question.id] == place }
    }
    return Panel(raters: raters(answered), votes: votes)
  }

  private static func one(
    _ question: PanelQuestion,
    option: Int? = nil,
    name: String? = nil,
    _ panel: Panel?,
    _ answers: [String]
  ) -> [KeyedPanel] {
    guard let panel else { return [] }
    return [
      KeyedPanel(
        name: name ?? question.id,
        question: question,
        option: option,
        answers: answers,
        panel: panel
      )
    ]
  }

  /// Every option of a choice carries the votes for all of them.
  private static func choice(_ question: PanelQuestion, _ sheets: [PanelSheet]) -> [KeyedPanel] {
    let panel = panel(question, sheets)
    return question.answers.indices.flatMap { place in
      one(question, option: place, name: name(question, place), panel, question.answers)
    }
  }

  private static func rating(_ question: PanelQuestion, _ sheets: [PanelSheet]) -> [KeyedPanel] {
    let ratings = sheets.compactMap { $0.answers[question.id] }.map { $0 + Panel.scale.lowerBound }
    let panel = ratings.isEmpty ? nil : Panel(raters: raters(sheets), ratings: ratings)
    return one(question, panel, question.answers)
  }

  /// Each option carries who named it best, who neither, who worst.
  private static func ranking(
    _ best: PanelQuestion,
    _ step: [PanelQuestion],
    _ sheets: [PanelSheet]
  ) -> [KeyedPanel] {
    guard let worst = step.first(where: { $0.kind == .worst }), !sheets.isEmpty else { return [] }
    return best.answers.indices.flatMap { place in
      let (first, last) = (
        sheets.count { $0.answers[best.id] == place },
        sheets.count { $0.answers[worst.id] == place }
      )
      let votes = [first, sheets.count - first - last, last]
      return one(
        best,
        option: place,
        name: name(best, place),
        Panel(raters: raters(sheets), votes: votes),
        RankAnswer.allCases.map(\.rawValue)
      )
    }
  }

  private static func name(_ question: PanelQuestion, _ option: Int) -> String {
    "\(question.id.prefix { $0 != "/" })/\(question.answers[option])"
  }
}
