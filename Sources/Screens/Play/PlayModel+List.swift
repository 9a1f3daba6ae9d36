internal import Interface
internal import ScenarioEngine

/// The list on the play screen: items with their marks, or the choices themselves.
extension PlayModel {
  /// The prompt of the task itself, where the question on the bar is another.
  func prompt(_ context: AppContext) -> String? {
    switch step.task {
    case .identify(let task): context.line(task.prompt)
    case .handle(let task): context.line(task.prompt)
    default: nil
    }
  }

  /// What an answer of nothing means, where that is an answer.
  func restHint(_ context: AppContext) -> String? {
    guard case .identify(let task) = step.task, task.form == .lines else { return nil }
    return context.words.markLines
  }

  /// How many items the list has.
  var listCount: Int {
    switch input {
    case .assign(let input): input.places.count
    case .report(let input) where input.part == .facts: input.facts.places.count
    default: 0
    }
  }

  /// Which item of the list has the focus.
  var listState: ListState {
    switch input {
    case .none: ListState()
    case .assign(let input): input.focus
    case .pick(let input): input.focus
    case .choose(let input): input.focus
    case .report(let input): input.listFocus ?? input.facts.focus
    }
  }

  /// The items of the list.
  func listItems(_ ask: Ask, _ context: AppContext, _ glyphs: Glyphs) -> [ListItem] {
    switch (input, step.task) {
    case (.assign(let input), .identify(let task)):
      return input.places.map { place in
        item(
          context.line(task.observations[place].text),
          answer(at: place, context),
          mark: mark(at: place, glyphs)
        )
      }
    case (.assign(let input), .handle(let task)):
      return input.places.map { place in
        item(context.line(task.options[place].text), answer(at: place, context))
      }
    case (.report(let input), .report(let task)) where input.part == .facts:
      return input.facts.places.map { place in
        let isIn = (input.facts.values[place] ?? 0) > 0
        return item(
          context.line(task.facts[place].text),
          isIn ? answer(at: place, context) : "",
          mark: isIn ? glyphs.boxOn : glyphs.boxOff
        )
      }
    default: return choiceItems(ask, glyphs)
    }
  }

  /// The answer given to an item in words; empty where it has none.
  func answer(at place: Int, _ context: AppContext) -> String {
    let words = context.words
    switch (input, step.task) {
    case (.assign(let input), .identify):
      guard let value = input.values[place] else { return "" }
      let answer = words.answer(ObservationAnswer.allCases[value])
      return ([answer] + (input.sureness[place].map { [words.sureness($0)] } ?? []))
        .joined(separator: ", ")
    case (.assign(let input), .handle(let task)):
      guard let value = input.values[place] else { return "" }
      return task.ask == .rate
        ? words.rating(value + 1)
        : Decision.SortAnswer(rawValue: value).map { words.sorted($0) } ?? ""
    case (.report(let input), .report):
      let value = input.facts.values[place] ?? 0
      return value > 0 ? words.factLabel(FactLabel.allCases[value - 1]) : words.leftOut
    default: return ""
    }
  }

  /// The sign before an observation, so that marked ones stand out without colour.
  private func mark(at place: Int, _ glyphs: Glyphs) -> String {
    guard case .assign(let input) = input, let value = input.values[place] else { return " " }
    return switch ObservationAnswer.allCases[value] {
    case .sign: "!"
    case .check: "?"
    case .ordinary: String(glyphs.bullet)
    }
  }

  /// What a press of the mouse on the item with the focus does: tick it, or take it where Enter
  /// would not hand in the whole answer.
  func pressKey(_ ask: Ask) -> Key? {
    picksSeveral ? .character(" ") : ask.entersWhole ? nil : .enter
  }

  private var picksSeveral: Bool {
    switch input {
    case .pick: true
    case .report(let input): input.part == .channels || input.part == .bothSides
    default: false
    }
  }

  private func choiceItems(_ ask: Ask, _ glyphs: Glyphs) -> [ListItem] {
    ask.choices.enumerated().map { number, choice in
      let tick = picksSeveral ? (choice.isChosen ? glyphs.boxOn : glyphs.boxOff) + " " : ""
      let lead = StyledText("\(number + 1) ", .key) + StyledText(tick, .accent)
      return ListItem(
        [StyledLine(StyledText(choice.label, choice.isChosen ? .mark : .body), lead: lead)],
        isDisabled: choice.closedReason != nil
      )
    }
  }

  private func item(_ text: String, _ value: String, mark: String = "") -> ListItem {
    var line = StyledText(text)
    if !value.isEmpty {
      line.append("  [", .muted)
      line.append(value, .mark)
      line.append("]", .muted)
    }
    // Marks may be underlined, which a blank one must not be.
    let sign = StyledText(mark, mark == " " ? .body : .mark)
    let lead = mark.isEmpty ? StyledText.empty : sign + " "
    return ListItem([StyledLine(line, lead: lead)])
  }
}
