internal import Interface
internal import ScenarioEngine

/// The question with its choices or its items, and the bar of answers.
extension PlayScreen {
  /// The question of the stage, with the choice that is to be taken where one is.
  static func sheet(
    _ model: PlayModel,
    _ context: AppContext,
    _ layout: PageLayout,
    rows: Int,
    _ glyphs: Glyphs
  ) -> AskSheet? {
    if let ask = model.shownQuestion(in: context) {
      return AskSheet(ask, model, context, layout, rows: rows, glyphs)
    }
    guard layout.margin > 0, let number = model.chosenNumber,
      var ask = model.question(in: context)
    else { return nil }
    ask.prompt = context.words.youAreAboutTo
    var sheet = AskSheet(ask, model, context, layout, rows: max(1, rows - 3), glyphs)
    // What is asked once more is not taken by a second press on the same place.
    sheet.pressKey = nil
    for place in sheet.items.indices { sheet.items[place].isDisabled = place != number }
    let note = StyledLine(model.takeOrChange(context.words), .muted)
    sheet.tail = [.blank, note.beside(Margin(columns: layout.margin))]
    return sheet
  }

  /// The report's parts, the one on the screen set off; where they do not fit, that one alone.
  static func partLine(
    _ input: ReportInput,
    _ context: AppContext,
    _ columns: Int
  ) -> StyledLine {
    var text = StyledText.empty
    for part in input.parts {
      if !text.isEmpty { text.append(" · ", .muted) }
      text.append(context.words.part(part), part == input.part ? .accent : .muted)
    }
    guard text.columns > columns else { return StyledLine(text) }
    let place = (input.parts.firstIndex(of: input.part) ?? 0) + 1
    let count = StyledText(" (\(context.words.numberOf(place, input.parts.count)))", .muted)
    return StyledLine(StyledText(context.words.part(input.part), .accent) + count)
  }
}

extension PlayModel {
  /// The number of the choice that waits to be taken; none where nothing does.
  fileprivate var chosenNumber: Int? {
    let decision: Decision
    switch stage {
    case .confirming(let waiting), .submitting(let waiting): decision = waiting
    default: return nil
    }
    guard case .choose(let place) = decision, case .choose(let input) = input else { return nil }
    return input.places.firstIndex(of: place)
  }
}
