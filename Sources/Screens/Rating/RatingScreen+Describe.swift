package import Interface
internal import ScenarioEngine

extension RatingScreen {
  package static func describe(
    _ model: RatingModel,
    in context: AppContext
  ) -> PlainPage<RatingMessage> {
    let own = context.words.raters
    let title = context.line(model.subject.sheet.title)
    var page = PlainPage<RatingMessage>(
      title: "\(own.title) · \(title) · \(own.rater(model.subject.rater))"
    )
    page.lines = RatingText.blocks(of: model.subject, in: context).plainLines
    if model.isNoting {
      page.prompt = noteRequest(model, own)
    } else if model.stage == .rating {
      tell(model, context, on: &page)
    } else {
      // What is asked before leaving stands in the question itself.
      let standing = model.stage == .leaving ? [] : RatingText.standing(of: model, in: context)
      page.lines += standing.plainLines
      ask(model, context.words, on: &page)
    }
    return page
  }

  private static func noteRequest(
    _ model: RatingModel,
    _ own: RatingWords
  ) -> PlainPrompt<RatingMessage> {
    .text(
      PlainTextPrompt(
        hint: own.noteHint,
        initial: model.note.text,
        maximumLength: model.note.maximumLength
      ) { .noteEntered($0) }
    )
  }

  /// What can be ticked, and the level that follows so far.
  private static func tell(
    _ model: RatingModel,
    _ context: AppContext,
    on page: inout PlainPage<RatingMessage>
  ) {
    let own = context.words.raters
    let level = context.words.debrief.levelOf(model.rating.level)
    if !model.ticked.isEmpty { page.notice = "\(own.why(model.rating.judgement)) \(level)." }
    page.choices = RatingModel.Row.allCases.enumerated().map { number, row in
      PlainChoice(
        RatingText.row(row, of: model.subject.sheet, in: context),
        state: model.ticked.contains(row) ? own.tickedNow : "",
        message: .rowChosen(number),
        heading: number == 0 ? own.whatItHas : "",
        takesMore: true
      )
    }
    page.choices += [
      PlainChoice(own.giveHelp, key: "g", message: .given),
      PlainChoice(own.noteHelp, key: "n", message: .noteOpened),
    ]
    page.commands = [leaving(own)]
  }

  /// What can be done once the level is asked about.
  private static func ask(
    _ model: RatingModel,
    _ words: Words,
    on page: inout PlainPage<RatingMessage>
  ) {
    let own = words.raters
    switch model.stage {
    case .confirming:
      page.prompt = .confirm(question: own.giveQuestion, yes: .given, no: .wentBack)
    case .leaving:
      page.prompt = .confirm(question: own.leaveQuestion, yes: .left, no: .wentBack)
    case .unsaved:
      page.choices = [
        PlainChoice(words.tryAgainHelp, key: "g", message: .given), leaving(own),
      ]
    case .saved: page.choices = [leaving(own)]
    case .rating, .saving: page.prompt = .none
    }
  }

  private static func leaving(_ own: RatingWords) -> PlainChoice<RatingMessage> {
    PlainChoice(own.leaveHelp, key: "x", message: .left)
  }
}
