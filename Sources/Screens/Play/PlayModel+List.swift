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

  /// What is to be known before the question is answered.
  func hints(_ context: AppContext) -> [String] {
    [restHint(context), earlierHint(context)].compactMap(\.self)
  }

  /// What an answer of nothing means, where that is an answer.
  private func restHint(_ context: AppContext) -> String? {
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

  /// The items of the list; beside a margin of so many columns they carry their marks there.
  func listItems(_ ask: Ask, _ context: AppContext, _ glyphs: Glyphs, margin: Int) -> [ListItem] {
    switch (input, step.task) {
    case (.assign(let input), .identify(let task)):
      return input.places.map { place in
        item(context.line(task.observations[place].text), at: place, context, glyphs, margin)
      }
    case (.assign(let input), .handle(let task)):
      return input.places.map { place in
        item(context.line(task.options[place].text), at: place, context, glyphs, margin)
      }
    case (.report(let input), .report(let task)) where input.part == .facts:
      return input.facts.places.map { place in
        item(context.line(task.facts[place].text), at: place, context, glyphs, margin)
      }
    default: return choiceItems(ask, context, glyphs)
    }
  }

  /// The answer given to an item in words; empty where it has none.
  func answer(at place: Int, _ context: AppContext) -> String {
    switch (input, step.task) {
    case (.assign(let input), .identify):
      guard let value = input.values[place] else { return "" }
      let answer = context.words.answer(ObservationAnswer.allCases[value])
      return ([answer] + (input.sureness[place].map { [context.words.sureness($0)] } ?? []))
        .joined(separator: ", ")
    case (.assign(let input), .handle(let task)):
      guard let value = input.values[place] else { return "" }
      return task.ask == .rate
        ? context.words.rating(value + 1)
        : Decision.SortAnswer(rawValue: value).map { context.sorted($0, in: task) } ?? ""
    case (.report(let input), .report):
      let value = input.facts.values[place] ?? 0
      return value > 0
        ? context.words.factLabel(FactLabel.allCases[value - 1]) : context.words.leftOut
    default: return ""
    }
  }

  /// The sign before an item, so that marked ones stand out without colour.
  private func sign(at place: Int, _ glyphs: Glyphs) -> String {
    switch (input, step.task) {
    case (.assign(let input), .identify):
      guard let value = input.values[place] else { return String(glyphs.unmarked) }
      return switch ObservationAnswer.allCases[value] {
      case .sign: String(glyphs.sign)
      case .check: "?"
      case .ordinary: String(glyphs.ordinary)
      }
    case (.assign(let input), _):
      return input.values[place] == nil ? String(glyphs.unmarked) : ""
    case (.report(let input), _):
      return (input.facts.values[place] ?? 0) > 0 ? glyphs.boxOn : glyphs.boxOff
    default: return ""
    }
  }

  /// What stands in the margin beside an item: its sign, its answer, how sure.
  private func margin(at place: Int, _ context: AppContext, _ glyphs: Glyphs) -> StyledText {
    let sign = sign(at: place, glyphs)
    switch (input, step.task) {
    case (.assign(let input), .identify):
      guard let value = input.values[place] else { return StyledText(sign, .muted) }
      let mark = StyledText(
        "\(sign) \(context.words.play.mark(ObservationAnswer.allCases[value]))",
        .mark
      )
      if let sure = input.sureness[place] {
        return mark + StyledText("\n  \(context.words.sureness(sure))", .muted)
      }
      return isUnsure(place)
        ? mark + StyledText("\n  \(context.words.play.sureOpen)", .warning) : mark
    case (.report(let input), .report):
      let value = input.facts.values[place] ?? 0
      guard value > 0 else { return StyledText(sign, .muted) }
      return StyledText("\(sign) \(context.words.play.fact(FactLabel.allCases[value - 1]))", .mark)
    default:
      let answer = answer(at: place, context)
      return answer.isEmpty ? StyledText(sign, .muted) : StyledText(answer, .mark)
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

  /// Whether the choices are the steps of a scale: the tiers, or how sure.
  private var scale: (first: Int, steps: Int)? {
    switch (input, step.task) {
    case (.choose, .urgency): (0, 3)
    case (.report(let input), .report) where input.part == .urgency: (0, 3)
    default: nil
    }
  }

  /// The columns that stand before the words of a choice.
  func leadColumns(_ glyphs: Glyphs) -> Int {
    let scaleColumns = scale.map { Scale(0, of: $0.steps).text(glyphs).columns + 1 } ?? 0
    return 2 + (picksSeveral ? glyphs.boxOn.count + 1 : 0) + scaleColumns
  }

  private func choiceItems(_ ask: Ask, _ context: AppContext, _ glyphs: Glyphs) -> [ListItem] {
    ask.choices.enumerated().map { number, choice in
      let tick = picksSeveral ? (choice.isChosen ? glyphs.boxOn : glyphs.boxOff) + " " : ""
      var lead = StyledText("\(number + 1) ", .key) + StyledText(tick, .accent)
      if let scale { lead.append(Scale(number, of: scale.steps).text(glyphs) + " ") }
      var text = StyledText(choice.label, choice.isChosen ? .mark : .body)
      if let aside = choice.closedReason ?? choice.remark { text.append(" (\(aside))", .muted) }
      return ListItem([StyledLine(text, lead: lead)], isDisabled: choice.closedReason != nil)
    }
  }

  private func item(
    _ text: String,
    at place: Int,
    _ context: AppContext,
    _ glyphs: Glyphs,
    _ columns: Int
  ) -> ListItem {
    if columns > 0 {
      let mark = margin(at: place, context, glyphs)
      return ListItem([StyledLine(text).beside(Margin(mark, columns: columns))])
    }
    let sign = sign(at: place, glyphs)
    let open = isUnsure(place) ? ", \(context.words.play.sureOpen)" : ""
    let value = isAnswered(at: place) ? answer(at: place, context) + open : ""
    var line = StyledText(text)
    if !value.isEmpty {
      line.append("  [", .muted)
      line.append(value, .mark)
      line.append("]", .muted)
    }
    let lead =
      sign.isEmpty ? StyledText.empty : StyledText("\(sign) ", value.isEmpty ? .muted : .mark)
    return ListItem([StyledLine(line, lead: lead)])
  }

  /// Whether an item was left before how sure was said; at the one in focus it is asked.
  private func isUnsure(_ place: Int) -> Bool {
    guard case .assign(let input) = input else { return false }
    return input.focused != place && input.lacksSureness(place)
  }

  private func isAnswered(at place: Int) -> Bool {
    switch input {
    case .assign(let input): input.values[place] != nil
    case .report(let input): (input.facts.values[place] ?? 0) > 0
    default: false
    }
  }
}
