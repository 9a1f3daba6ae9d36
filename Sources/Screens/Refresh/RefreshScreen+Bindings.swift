package import Interface

extension RefreshScreen {
  package static func bindings(
    for model: RefreshModel,
    in context: AppContext
  ) -> [Binding<RefreshMessage>] {
    let own = RefreshWords.of(context.interfaceLanguage)
    let leave = Binding<RefreshMessage>(
      [.escape, .character("x")],
      context.words.leave,
      help: own.leaveHelp,
      message: .left
    )
    switch model.stage {
    case .loading, .refused: return [leave]
    case .recalling:
      let recalled = Binding<RefreshMessage>(
        [.enter],
        own.haveAnswer,
        help: own.haveAnswerHelp,
        message: .recalled
      )
      return [recalled, leave] + scrolling(context)
    case .answering: return choosing(model, context) + [leave] + moves(context)
    case .weighing:
      let back = Binding<RefreshMessage>(
        [.escape, .character("x")],
        context.words.change,
        help: own.changeHelp,
        message: .wentBack
      )
      return choosing(model, context) + [back] + moves(context)
    case .saving:
      var waiting = leave
      waiting.disabledReason = context.words.saving
      return [waiting]
    case .unsaved:
      let again = Binding<RefreshMessage>(
        [.enter],
        context.words.tryAgain,
        help: context.words.tryAgainHelp,
        message: .triedAgain
      )
      return [again, leave] + scrolling(context)
    case .explained(let answer, _): return reading(answer, context) + [leave] + scrolling(context)
    case .done:
      let done = Binding<RefreshMessage>(
        [.enter, .escape, .character("x")],
        context.words.leave,
        help: own.leaveHelp,
        message: .left
      )
      let turn = Binding<RefreshMessage>(
        [.character("%")],
        own.retentionKey,
        help: own.retentionHelp,
        message: .retentionTurned
      )
      return [done, turn] + scrolling(context)
    }
  }

  private static func choosing(
    _ model: RefreshModel,
    _ context: AppContext
  ) -> [Binding<RefreshMessage>] {
    let own = RefreshWords.of(context.interfaceLanguage)
    let choices = RefreshText.choices(of: model, in: context)
    let take = Binding<RefreshMessage>(
      [.enter],
      context.words.choose,
      help: own.chooseHelp,
      message: .taken
    )
    let numbers = choices.prefix(9).enumerated().map { number, choice in
      Binding<RefreshMessage>(
        [.character(Character("\(number + 1)"))],
        context.words.choose,
        help: choice,
        message: .chosen(number),
        showsInStatusLine: false
      )
    }
    return [take] + numbers
  }

  private static func reading(
    _ answer: RefresherAnswer,
    _ context: AppContext
  ) -> [Binding<RefreshMessage>] {
    let own = RefreshWords.of(context.interfaceLanguage)
    let hasEvidence = !RefreshText.explanation(of: answer, in: context).evidence.isEmpty
    return [
      Binding([.enter], own.next, help: own.nextHelp, message: .next),
      Binding(
        [.character("e")],
        context.words.evidence,
        help: context.words.evidenceHelp,
        message: .evidenceOpened,
        disabledReason: hasEvidence ? nil : context.words.noEvidenceHere
      ),
    ]
  }

  /// The keys that move among what can be chosen; those for pages belong to the text as long as a part of
  /// it is hidden.
  private static func moves(_ context: AppContext) -> [Binding<RefreshMessage>] {
    let text = context.views[textView]
    let moves = context.words.movements(help: context.words.moveHelp) { RefreshMessage.moved($0) }
    guard let text, text.hasMoreAbove || text.hasMoreBelow else { return moves }
    let pages = [Movement.pageUp, .pageDown].map { movement in
      Binding<RefreshMessage>(
        movement.keys,
        context.words.move(movement),
        help: context.words.scrollHelp(movement),
        message: .scrolled(movement),
        showsInStatusLine: movement == .pageUp ? text.hasMoreAbove : text.hasMoreBelow
      )
    }
    return pages + moves.filter { move in !pages.contains { $0.keys == move.keys } }
  }

  private static func scrolling(_ context: AppContext) -> [Binding<RefreshMessage>] {
    context.words.movements(help: context.words.scrollHelp) { .moved($0) }
  }
}
