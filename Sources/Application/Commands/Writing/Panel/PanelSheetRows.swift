internal import Authoring
internal import JSONText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// The rows of a panel's sheets in one language: what raters read, and where they write.
struct PanelSheetRows {
  private let playable: PlayableCase
  private let app: AppContext
  private let own: PanelSheetWords

  private var scenario: Scenario { playable.scenario }
  private var words: Words { _read { yield app.words } }

  init(_ playable: PlayableCase, _ language: Words.Language) {
    self.playable = playable
    app = AppContext(language: language, register: EvidenceRegister(entries: []))
    own = PanelSheetWords.of(language)
  }

  /// The text of a sheet that nobody has answered yet.
  func sheet(named name: String, _ form: PanelForm) -> String {
    var rows = [own.heads]
    rows += own.guidance.rows.map { ["", own.guidance.head, $0, "", ""] }
    rows += PanelForm.Row.allCases.map { head($0, name, form) }
    rows += opening
    let questions = Dictionary(grouping: form.questions, by: \.step)
    for (place, step) in scenario.steps.enumerated() {
      if case .ending = step.task { continue }
      rows += told(step, place)
      rows += (questions[place] ?? []).map(row)
    }
    return SheetText(rows: rows, separator: own.separator).text
  }

  private func head(_ row: PanelForm.Row, _ name: String, _ form: PanelForm) -> [String] {
    let answer =
      switch row {
      case .caseID: form.ids[0]
      case .version: form.version
      case .sheet: name
      case .role: ""
      }
    let text = row == .caseID ? app.line(scenario.head.title) : own.rowText(row)
    let allowed = row == .role ? Self.joined(Self.roles.map(own.role)) : ""
    return [row.rawValue, own.row(row), text, allowed, answer]
  }

  /// Who one is and whom one meets.
  private var opening: [[String]] {
    let people = scenario.people.map { "\(app.line($0.name)): \(app.line($0.about))" }
    let parts = [
      (own.yourPart, app.line(scenario.head.role)),
      (own.people, people.joined(separator: "\n")),
      (own.guidance.head, app.line(scenario.head.contentWarning)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { ["", $0.0, $0.1, "", ""] }
  }

  /// What a step tells before it asks.
  private func told(_ step: Step, _ place: Int) -> [[String]] {
    var paragraphs = step.body.paragraphs(in: app.language).map(spoken)
    let facts = scenario.facts.enumerated().filter { index, fact in
      fact.revealedBy.contains(place) || step.effects.reveals.contains(index)
    }
    if !facts.isEmpty {
      paragraphs.append(own.known)
      paragraphs += facts.map { "\u{2022} \(app.line($0.element.text))" }
    }
    if let prompt = prompt(step.task) { paragraphs.append(app.line(prompt)) }
    let head = [app.line(step.title), step.at.map(app.time) ?? ""].filter { !$0.isEmpty }
    let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n")
    return text.isEmpty ? [] : [["", head.joined(separator: ", "), text, "", ""]]
  }

  private func spoken(_ paragraph: Paragraph) -> String {
    switch paragraph {
    case .narration(let words): words
    case .speech(let person, let words):
      "\(scenario.person(person).map { app.line($0.name) } ?? person): \(words)"
    }
  }

  /// The question of a step whose items have rows of their own.
  private func prompt(_ task: StepTask) -> LocalizedText? {
    switch task {
    case .identify(let task): task.prompt
    case .questions(let task): task.prompt
    case .handle(let task) where task.ask == .sort || task.ask == .rate: task.prompt
    case .report(let task): task.prompt
    default: nil
    }
  }

  // MARK: - Questions

  private func row(_ question: PanelQuestion) -> [String] {
    let allowed =
      question.isNumbered
      ? question.answers.indices.map { "\($0 + 1)" } : labels(of: question).compactMap(\.first)
    return [
      question.id, asked(question), text(of: question), Self.joined(allowed), "",
    ]
  }

  /// What a rater reads about a question.
  func text(of question: PanelQuestion) -> String {
    let step = scenario.steps[question.step]
    switch (step.task, question.item) {
    case (.identify(let task), let item?): return app.line(task.observations[item].text)
    case (.questions(let task), let item?): return app.line(task.questions[item].text)
    case (.handle(let task), let item?): return app.line(task.options[item].text)
    case (.report(let task), let item?): return app.line(task.facts[item].text)
    case (.handle(let task), nil):
      let options = task.options.enumerated().map { "\($0 + 1)  \(app.line($1.text))" }
      return ([app.line(task.prompt)] + options).joined(separator: "\n")
    case (.urgency(let prompt), nil): return app.line(prompt)
    default: return question.kind == .channel ? own.whomFirst : own.question(question.kind)
    }
  }

  /// The words for each answer, the one that the sheet shows first; none where options are numbered.
  func labels(of question: PanelQuestion) -> [[String]] {
    switch question.kind {
    case .observation: ObservationAnswer.allCases.map { [words.answer($0)] }
    case .inquiry: SelectionKey.Place.allCases.map { [own.inquiry($0)] }
    case .fact: SelectionKey.Place.allCases.map { [words.place($0)] }
    case .urgency: Tier.allCases.map { ["\($0.code) \(words.tier($0))", words.tier($0)] }
    case .channel: question.answers.map { [channel($0)] }
    case .sorting: Decision.SortAnswer.allCases.map { sorting($0, question) }
    case .rating: Panel.scale.map { [words.rating($0)] }
    case .choice, .best, .worst: []
    }
  }

  /// What is asked in general; in its own words where a case has named the answers.
  private func asked(_ question: PanelQuestion) -> String {
    guard case .handle(let task) = scenario.steps[question.step].task, !task.answers.isEmpty else {
      return own.question(question.kind)
    }
    return app.line(task.prompt)
  }

  /// The case's own name of an answer first, where it has one.
  private func sorting(_ answer: Decision.SortAnswer, _ question: PanelQuestion) -> [String] {
    guard case .handle(let task) = scenario.steps[question.step].task,
      let name = task.name(of: answer)
    else { return [words.sorted(answer)] }
    return [app.line(name), words.sorted(answer)]
  }

  private func channel(_ id: String) -> String {
    playable.directory.channels.first { $0.id == id }.map { app.line($0.name) } ?? id
  }

  private static func joined(_ answers: [String]) -> String {
    answers.joined(separator: " | ")
  }
}

// MARK: - Reading sheets again

extension PanelSheetRows {
  /// The kinds of work that a rater can have, nil for any other.
  private static let roles: [Audience?] = Audience.allCases.map(Optional.some) + [nil]

  /// What sheets of a case are held against, in whatever language they were made; words are said in
  /// the language named.
  static func form(of playable: PlayableCase, _ language: Words.Language) -> PanelForm {
    guard let root = JSONDocument.read(playable.file).root else {
      preconditionFailure("a case was read from it")
    }
    var form = PanelForm(of: playable.scenario, version: PanelNames.version(ofCase: root))
    let languages = [language] + Words.Language.allCases.filter { $0 != language }
    for rows in languages.map({ PanelSheetRows(playable, $0) }) {
      let columns: [(PanelForm.Column, Int)] = [(.row, 0), (.text, 2), (.answer, 4)]
      for (column, place) in columns {
        form.heads[column, default: []].append(rows.own.heads[place])
      }
      for role in roles {
        form.roles[role?.rawValue ?? "other", default: []].append(rows.own.role(role))
      }
      for question in form.questions {
        form.texts[question.id, default: []].append(rows.text(of: question))
        let labels = rows.labels(of: question)
        let known = form.labels[question.id] ?? labels.map { _ in [] }
        form.labels[question.id] = zip(known, labels).map { $0 + $1 }
      }
    }
    return form
  }
}
