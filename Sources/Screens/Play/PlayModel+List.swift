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
        item(context.line(task.observations[place].text), mark(place, input, task.form, context))
      }
    case (.assign(let input), .handle(let task)):
      return input.places.map { place in
        let value = input.values[place].map { value in
          task.ask == .rate
            ? context.words.rating(value + 1)
            : Decision.SortAnswer(rawValue: value).map { context.words.sorted($0) } ?? ""
        }
        return item(context.line(task.options[place].text), value ?? "")
      }
    case (.report(let input), .report(let task)) where input.part == .facts:
      return input.facts.places.map { place in
        let value = input.facts.values[place] ?? 0
        let label = value > 0 ? context.words.factLabel(FactLabel.allCases[value - 1]) : ""
        return item(context.line(task.facts[place].text), label)
      }
    default: return choiceItems(ask, glyphs)
    }
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
      return ListItem([
        StyledLine(StyledText(choice.label, choice.isChosen ? .mark : .body), lead: lead)
      ])
    }
  }

  private func mark(
    _ place: Int,
    _ input: AssignInput,
    _ form: IdentifyTask.Form,
    _ context: AppContext
  ) -> String {
    guard let value = input.values[place] else { return "" }
    let answer = context.words.answer(ObservationAnswer.allCases[value])
    return ([answer] + (input.sureness[place].map { [context.words.sureness($0)] } ?? []))
      .joined(separator: ", ")
  }

  private func item(_ text: String, _ value: String) -> ListItem {
    var line = StyledText(text)
    if !value.isEmpty {
      line.append("  [", .muted)
      line.append(value, .mark)
      line.append("]", .muted)
    }
    return ListItem([StyledLine(line)])
  }
}
