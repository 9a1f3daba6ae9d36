package import Interface

extension RatingScreen {
  package static func bindings(
    for model: RatingModel,
    in context: AppContext
  ) -> [Binding<RatingMessage>] {
    guard !model.isNoting else { return noteBindings(context) }
    let own = context.words.raters
    let change = Binding<RatingMessage>(
      [.escape, .character("x")],
      context.words.change,
      help: own.changeHelp,
      message: .wentBack
    )
    let stageKeys: [Binding<RatingMessage>] =
      switch model.stage {
      case .rating: ratingBindings(model, context)
      case .confirming: [give(own.giveNow, own.giveNowHelp), change]
      case .leaving:
        [
          Binding([.enter], own.stay, help: own.changeHelp, message: .wentBack),
          leave([.escape, .character("x")], context.words),
        ]
      case .saving:
        [leave([.escape, .character("x")], context.words, reason: context.words.saving)]
      case .unsaved:
        [give(context.words.tryAgain, context.words.tryAgainHelp), leave([.escape], context.words)]
      case .saved: [leave([.enter, .escape, .character("x")], context.words)]
      }
    return stageKeys + scrolling(model, context)
  }

  private static func ratingBindings(
    _ model: RatingModel,
    _ context: AppContext
  ) -> [Binding<RatingMessage>] {
    let own = context.words.raters
    let rows = RatingModel.Row.allCases.enumerated().map { number, row in
      Binding<RatingMessage>(
        [.character(Character("\(number + 1)"))],
        context.words.tick,
        help: RatingText.row(row, of: model.subject.sheet, in: context),
        message: .rowChosen(number),
        showsInStatusLine: false
      )
    }
    let moves = [Movement.up, .down].map { movement in
      Binding<RatingMessage>(
        movement.keys,
        context.words.move(movement),
        help: context.words.moveHelp(movement),
        message: .moved(movement),
        showsInStatusLine: false
      )
    }
    let tick = Binding<RatingMessage>(
      [.character(" ")],
      context.words.tick,
      help: context.words.tickHelp,
      message: .rowTaken
    )
    let note = Binding<RatingMessage>(
      [.character("n")],
      own.note,
      help: own.noteHelp,
      message: .noteOpened
    )
    return [tick] + rows + [give(own.give, own.giveHelp), note]
      + [leave([.escape, .character("x")], context.words)] + moves
  }

  private static func noteBindings(_ context: AppContext) -> [Binding<RatingMessage>] {
    [
      Binding(
        [.enter, .escape],
        context.words.done,
        help: context.words.raters.noteEndHelp,
        message: .noteEnded
      )
    ]
  }

  private static func give(_ label: String, _ help: String) -> Binding<RatingMessage> {
    Binding([.enter], label, help: help, message: .given)
  }

  private static func leave(
    _ keys: [Key],
    _ words: Words,
    reason: String? = nil
  ) -> Binding<RatingMessage> {
    Binding(
      keys,
      words.leave,
      help: words.raters.leaveHelp,
      message: .left,
      disabledReason: reason
    )
  }

  /// The keys that scroll the text; up and down belong to the rows as long as there are some.
  private static func scrolling(
    _ model: RatingModel,
    _ context: AppContext
  ) -> [Binding<RatingMessage>] {
    let taken: [Movement] = model.stage == .rating ? [.up, .down] : []
    return Movement.allCases.filter { !taken.contains($0) }.map { movement in
      Binding(
        movement.keys,
        context.words.move(movement),
        help: context.words.scrollHelp(movement),
        message: .scrolled(movement),
        showsInStatusLine: movement == .pageDown
          && context.views[textView]?.hasMoreBelow == true
      )
    }
  }
}
