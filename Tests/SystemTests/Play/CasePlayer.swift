import ScenarioEngine
import Screens

/// Somebody who plays a case by what the program shows: on the full screen or in plain mode.
protocol CasePlayer {
  /// Goes on from what was to be read.
  func goOn() throws
  /// Takes or ticks the choice with these words, wherever it stands.
  func choose(_ words: String) throws
  /// Answers with a number.
  func answer(_ number: Int) throws
  /// Turns to an item of the list and returns its words, as far as they are seen.
  func item(_ number: Int) throws -> String
  /// Hands in the answer, or a part of a report.
  func done() throws
  /// Writes words of one's own.
  func write(_ words: String) throws
  /// Hands in the report.
  func handIn() throws
  /// Says yes to what is about to be taken.
  func confirm() throws
}

extension CasePlayer {
  /// Gives a decision from the start of its step to what comes of it.
  func give(_ turn: IdealPlay.Turn, in play: IdealPlay) throws {
    try read(turn, in: play)
    try answer(turn, in: play)
    try settle(turn, in: play)
  }

  /// Reads what a step tells before it asks.
  func read(_ turn: IdealPlay.Turn, in play: IdealPlay) throws {
    let step = play.scenario.steps[turn.state.step]
    if case .scene = step.task { return }
    if !step.body.isEmpty { try goOn() }
  }

  /// Reads the explanation that follows every answer in practice.
  func settle(_ turn: IdealPlay.Turn, in play: IdealPlay) throws {
    if case .scene = play.scenario.steps[turn.state.step].task { return }
    try goOn()
  }

  /// Answers the question of a step.
  func answer(_ turn: IdealPlay.Turn, in play: IdealPlay) throws {
    let task = play.scenario.steps[turn.state.step].task
    let visible = play.scenario.visibleItems(in: turn.state)
    switch (turn.decision, task) {
    case (.read, _): try goOn()
    case (.identify(let marks), .identify(let task)):
      try assign(visible.map { Self.english(task.observations[$0].text) }) { number in
        guard let mark = marks[visible[number]] else { return [] }
        if task.form == .lines, mark.answer == .ordinary { return [] }
        return [Self.number(of: mark.answer)]
          + (mark.sureness.map { [Self.number(of: $0) - 1] } ?? [])
      }
      try done()
      let isBlank = marks.values.allSatisfy { $0.answer == .ordinary }
      if task.form == .lines, isBlank { try confirm() }
    case (.questions(let picked), .questions(let task)):
      for place in picked.sorted() { try choose(Self.english(task.questions[place].text)) }
      try done()
      if picked.isEmpty { try confirm() }
    case (.urgency(let tier, let sureness), _):
      try answer(tier.rawValue + 1)
      if let sureness { try answer(Self.number(of: sureness)) }
    case (.choose(let place), .handle(let task)):
      try choose(Self.english(task.options[place].text))
      try confirm()
    case (.sort(let answers), .handle(let task)):
      let words = Dictionary(
        uniqueKeysWithValues: visible.map { (Self.english(task.options[$0].text), $0) }
      )
      try sort(words.mapValues { (answers[$0]?.rawValue ?? 0) + 1 })
      try done()
    case (.report(let report), .report(let task)):
      try give(report, task, visible, play)
    default: throw Missing("a way to answer \(turn.decision)")
    }
  }

  /// Gives each item of a list its answers, in the order of the list.
  private func assign(_ items: [String], answers: (Int) -> [Int]) throws {
    for (number, words) in items.enumerated() {
      let numbers = answers(number)
      guard !numbers.isEmpty else { continue }
      let shown = try item(number)
      guard Self.matches(words, shown) else { throw Missing("'\(words)' at '\(shown)'") }
      for number in numbers { try answer(number) }
    }
  }

  /// Gives each item its answer by its words, in whatever order they stand.
  private func sort(_ answers: [String: Int]) throws {
    for number in 0..<answers.count {
      let shown = try item(number)
      guard let found = answers.first(where: { Self.matches($0.key, shown) }) else {
        throw Missing("an answer for '\(shown)'")
      }
      try answer(found.value)
    }
  }

  private func give(
    _ report: ReportDecision,
    _ task: ReportTask,
    _ visible: [Int],
    _ play: IdealPlay
  ) throws {
    try answer(report.urgency.rawValue + 1)
    guard report.urgency > .none else {
      try handIn()
      return try confirm()
    }
    for place in report.channels.sorted() {
      guard let channel = play.playable.directory.channel(task.channels[place]) else {
        throw Missing(task.channels[place])
      }
      try choose(Self.english(channel.name))
    }
    try done()
    try assign(visible.map { Self.english(task.facts[$0].text) }) { number in
      let label = report.facts[visible[number]].flatMap { FactLabel.allCases.firstIndex(of: $0) }
      return label.map { [$0 + 2] } ?? []
    }
    try done()
    if report.saysNoProtectiveKnown { try answer(1) }
    if report.saysNothingAgainstKnown { try answer(2) }
    try done()
    if !task.wordsPrompt.isEmpty { try write(report.words) }
    try handIn()
    try confirm()
  }

  private static func english(_ text: LocalizedText) -> String { text.line(in: "en") }

  private static func number(of answer: ObservationAnswer) -> Int {
    (ObservationAnswer.allCases.firstIndex(of: answer) ?? 0) + 1
  }

  /// The number of how sure, where a guess is 1; marks begin at unsure.
  private static func number(of sureness: Sureness) -> Int {
    (Sureness.allCases.firstIndex(of: sureness) ?? 0) + 1
  }

  /// Whether words that may be cut by the window are the beginning of others.
  static func matches(_ words: String, _ shown: String) -> Bool {
    let count = min(20, words.count)
    return shown.count >= count && words.hasPrefix(String(shown.prefix(count)))
  }
}
