package import Interface
internal import ClassLine

extension JoinScreen {
  package static func bindings(
    for model: JoinModel,
    in context: AppContext
  ) -> [Binding<JoinMessage>] {
    answering(model, context) + signals(model, context.words.join) + [saving(model, context)]
      + moving(model, context)
  }

  /// The key that chooses a card, by place: its number from 1; none beyond the ninth.
  static func key(_ place: Int) -> Character? { place < 9 ? "\(place + 1)".first : nil }

  /// The keys that mark an answer.
  private static func answering(
    _ model: JoinModel,
    _ context: AppContext
  ) -> [Binding<JoinMessage>] {
    guard let focused = model.focused else { return [] }
    let own = context.words.join
    let cards = VoteCards(model.questions[focused], context: context)
    let take = Binding<JoinMessage>([.enter], own.mark, help: own.takeHelp, message: .taken)
    let digits = (0..<cards.count).compactMap { place -> Binding<JoinMessage>? in
      JoinScreen.key(place).map {
        Binding(
          [.character($0)],
          own.mark,
          help: own.markHelp(cards.name(place)),
          message: .chosen(place),
          showsInStatusLine: false
        )
      }
    }
    let takeBack = Binding<JoinMessage>(
      [.backspace, .delete],
      context.words.clear,
      help: own.takeBackHelp,
      message: .takenBack,
      disabledReason: model.answer(at: focused) == nil ? own.nothingMarked : nil,
      showsInStatusLine: false
    )
    let turn = Binding<JoinMessage>(
      [.tab],
      own.nextQuestion,
      help: own.questionHelp,
      message: .questionTurned,
      disabledReason: model.questions.count > 1 ? nil : own.oneQuestion,
      showsInStatusLine: model.questions.count > 1
    )
    return [take] + digits + [turn, takeBack]
  }

  private static func signals(_ model: JoinModel, _ own: JoinWords) -> [Binding<JoinMessage>] {
    let reason = model.line == .open && !model.isOver ? nil : own.notNow
    let wishes: [(Signals.Pace, Character, String, String)] = [
      (.slower, "<", own.slower, own.slowerHelp), (.faster, ">", own.faster, own.fasterHelp),
    ]
    return [
      Binding(
        [.character("H")],
        own.lost,
        help: own.lostHelp,
        message: .lostSwitched,
        disabledReason: reason
      )
    ]
      + wishes.map { pace, key, label, help in
        Binding(
          [.character(key)],
          label,
          help: help,
          message: .paceWished(pace),
          disabledReason: reason,
          showsInStatusLine: false
        )
      }
  }

  private static func saving(_ model: JoinModel, _ context: AppContext) -> Binding<JoinMessage> {
    Binding(
      [.character("P")],
      context.words.debrief.saving.saveMarkdown,
      help: context.words.join.saveHelp,
      message: .resultSaved,
      disabledReason: model.reveals.isEmpty ? context.words.join.noResultYet : nil,
      showsInStatusLine: model.isOver
    )
  }

  /// The keys that move: among the cards of an open vote, else through the text.
  private static func moving(
    _ model: JoinModel,
    _ context: AppContext
  ) -> [Binding<JoinMessage>] {
    let own = context.words.join
    let hasMore = context.views[textView]?.hasMoreBelow == true
    let ways: [Binding<JoinMessage>] = [
      Binding(
        [.character(" ")],
        own.readOn,
        help: own.readOnHelp,
        message: .readOn,
        showsInStatusLine: hasMore
      ),
      Binding(
        [.escape],
        own.toTop,
        help: own.toTopHelp,
        message: .scrolled(.start),
        showsInStatusLine: false
      ),
    ]
    let again = Binding<JoinMessage>(
      [.character("r")],
      context.words.tryAgain,
      help: own.lookAgain,
      message: .lookedAgain,
      showsInStatusLine: false
    )
    return ways + [again]
      + (model.questions.isEmpty
        ? context.words.movements(help: context.words.scrollHelp) { .scrolled($0) }
        : context.words.movements(help: context.words.moveHelp) { .moved($0) })
  }
}
