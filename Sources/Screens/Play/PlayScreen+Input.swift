internal import Interface
internal import ScenarioEngine

/// Changes of the answer on the screen.
extension PlayScreen {
  /// Changes the report and notes that a draft is to be kept.
  static func change(_ model: inout PlayModel, _ edit: (inout ReportInput) -> Void) {
    guard case .report(var report) = model.input else { return }
    edit(&report)
    model.input = .report(report)
    model.hasUnsavedDraft = true
  }

  static func take(_ number: Int, _ model: inout PlayModel, _ context: AppContext) -> [Effect] {
    guard let ask = model.ask(in: context), ask.choices.indices.contains(number),
      ask.choices[number].closedReason == nil
    else { return [] }
    model.hasUnsavedDraft = true
    switch model.input {
    case .none: return []
    case .assign(var input):
      input.take(number)
      model.input = .assign(input)
    case .pick(var input):
      input.toggle(number)
      model.input = .pick(input)
    case .choose(let input): return choose(number, input, &model)
    case .report: change(&model) { takeInReport(number, &$0) }
    }
    return []
  }

  private static func takeInReport(_ number: Int, _ report: inout ReportInput) {
    switch report.part {
    case .urgency:
      report.urgency = Tier(rawValue: number)
      report.urgencyFocus.selected = number
      report.move(by: 1)
    case .channels: report.channels.toggle(number)
    case .facts: report.facts.take(number)
    case .bothSides: report.bothSides.toggle(number)
    case .words, .review: break
    }
  }

  private static func choose(
    _ number: Int,
    _ input: ChooseInput,
    _ model: inout PlayModel
  ) -> [Effect] {
    var input = input
    input.focus.selected = number
    defer { if model.input != .none { model.input = .choose(input) } }
    switch model.step.task {
    case .urgency:
      guard let tier = input.first.flatMap(Tier.init) else {
        input.first = number
        input.focus.selected = 0
        return []
      }
      return submit(.urgency(tier, Sureness.allCases[number]), &model)
    case .handle(let task) where task.ask == .bestWorst:
      guard let best = input.first else {
        input.first = input.places[number]
        return []
      }
      guard best != input.places[number] else { return [] }
      model.stage = .confirming(.bestWorst(best: best, worst: input.places[number]))
      return []
    default:
      model.stage = .confirming(.choose(input.places[number]))
      return []
    }
  }

  /// Takes what has the focus: picks an item, or chooses it.
  static func takeFocused(_ model: inout PlayModel, _ context: AppContext) -> [Effect] {
    let count = model.ask(in: context)?.choices.count ?? 0
    let focus: ListState? =
      switch model.input {
      case .pick(let input): input.focus
      case .choose(let input): input.focus
      case .report(let input): input.listFocus
      case .none, .assign: nil
      }
    guard let number = focus?.selection(of: count) else { return [] }
    return take(number, &model, context)
  }

  static func move(_ movement: Movement, _ model: inout PlayModel, _ context: AppContext) {
    guard case .answering = model.stage else {
      model.scroll.move(movement, in: context.views["text"])
      return
    }
    let view = context.views["list"]
    let count = model.ask(in: context)?.choices.count ?? 0
    switch model.input {
    case .none: break
    case .assign(var input):
      input.move(movement, in: view)
      model.input = .assign(input)
    case .pick(var input):
      input.focus.move(movement, count: count, in: view)
      model.input = .pick(input)
    case .choose(var input):
      input.focus.move(movement, count: count, in: view)
      model.input = .choose(input)
    case .report(var input):
      switch input.part {
      case .urgency: input.urgencyFocus.move(movement, count: count, in: view)
      case .channels: input.channels.focus.move(movement, count: count, in: view)
      case .facts: input.facts.move(movement, in: view)
      case .bothSides: input.bothSides.focus.move(movement, count: count, in: view)
      case .words: break
      case .review: model.scroll.move(movement, in: context.views["text"])
      }
      model.input = .report(input)
    }
  }

  static func focus(on number: Int, _ model: inout PlayModel) {
    switch model.input {
    case .assign(var input):
      input.focus(on: number)
      model.input = .assign(input)
    case .report(var input) where input.part == .facts:
      input.facts.focus(on: number)
      model.input = .report(input)
    default: break
    }
  }

  static func clear(_ model: inout PlayModel) {
    switch model.input {
    case .assign(var input):
      input.clear()
      model.input = .assign(input)
      model.hasUnsavedDraft = true
    case .report(let input) where input.part == .facts: change(&model) { $0.facts.clear() }
    default: break
    }
  }

  static func turnPart(by count: Int, _ model: inout PlayModel) {
    guard case .report(var input) = model.input, input.urgency != nil else { return }
    input.move(by: count)
    model.input = .report(input)
    model.scroll = ScrollState()
    model.hasUnsavedDraft = true
  }
}

extension ReportInput {
  /// The focus of the part's list, where it has one of choices.
  var listFocus: ListState? {
    switch part {
    case .urgency: urgencyFocus
    case .channels: channels.focus
    case .bothSides: bothSides.focus
    case .facts, .words, .review: nil
    }
  }
}
