package import Interface
internal import ScenarioEngine

extension PlayScreen {
  package static func describe(
    _ model: PlayModel,
    in context: AppContext
  ) -> PlainPage<PlayMessage> {
    let title = context.line(model.shownStep.title)
    let stepName = title.isEmpty ? context.time(model.shownTime) : title
    let scene = context.words.sceneNumber(
      model.sceneNumber,
      of: model.sceneCount,
      minutesLeft: model.minutesLeft
    )
    let exploring = model.isExploring ? "\(context.words.explore.exploring) · " : ""
    var page = PlainPage<PlayMessage>(title: "\(exploring)\(scene) · \(stepName)")
    let keys = bindings(for: model, in: context)
    page.commands = PlainPage<PlayMessage>.commands(
      keys.filter(isCommand),
      keyNames: context.words.keyNames
    )
    page.lines = model.text(in: context).plainLines
    if model.hasJustSaved { page.notice = context.words.saved }
    switch model.stage {
    case .reading, .aftermath: page.prompt = .proceed(.wentOn)
    case .confirming:
      page.prompt = .confirm(question: context.words.take, yes: .wentOn, no: .wentBack)
    case .submitting, .finishing: page.prompt = .none
    case .unsaved, .unfinished: page.prompt = .proceed(.wentOn)
    case .answering: describeQuestion(model, context, &page)
    }
    return page
  }

  /// Whether a command belongs to the list of commands: not movement, nor what numbers do.
  private static func isCommand(_ binding: Binding<PlayMessage>) -> Bool {
    switch binding.message {
    case .moved, .choiceTaken, .itemTaken, .wentOn: false
    default: true
    }
  }

  private static func describeQuestion(
    _ model: PlayModel,
    _ context: AppContext,
    _ page: inout PlainPage<PlayMessage>
  ) {
    if case .report(let input) = model.input {
      page.title += " · \(context.words.part(input.part))"
      if input.part == .words { return describeWords(input, model, context, &page) }
      if input.part == .review {
        page.choices = [PlainChoice(context.words.handIn, key: "d", message: .wentOn)]
        return
      }
    }
    guard let ask = model.ask(in: context) else { return }
    page.notice = model.lastAnswer(context) ?? page.notice
    if let prompt = model.prompt(context), prompt != ask.prompt { page.lines.append(.text(prompt)) }
    page.lines.append(.text(ask.prompt))
    page.lines += model.hints(context).map { .note($0) }
    if !ask.subject.isEmpty { page.lines.append(.heading(model.subjectLine(ask, context))) }
    page.choices = ask.choices.enumerated().map { number, choice in
      PlainChoice(
        choice.label,
        brief: choice.short,
        state: choice.isChosen ? context.words.chosenNow : choice.remark ?? "",
        message: .choiceTaken(number),
        disabledReason: choice.closedReason,
        takesMore: choice.leadsOn,
        saysState: ask.layout == .list
      )
    }
    if ask.entersWhole {
      var done = context.words.done
      if case .report = model.input {
        done = context.words.nextPart
        page.commands.insert(
          PlainChoice(
            context.words.nextPartHelp,
            key: context.words.keyNames.name(of: .tab).lowercased(),
            message: .wentOn
          ),
          at: 0
        )
      }
      page.choices.append(
        PlainChoice(
          done,
          brief: "\(done) [d]",
          key: "d",
          message: .wentOn,
          disabledReason: ask.openReason
        )
      )
    }
    page.commands += model.itemChoices(context)
  }

  private static func describeWords(
    _ input: ReportInput,
    _ model: PlayModel,
    _ context: AppContext,
    _ page: inout PlainPage<PlayMessage>
  ) {
    guard case .report(let task) = model.step.task else { return }
    page.lines += [.text(context.line(task.wordsPrompt)), .note(context.words.noRealPeople)]
    page.prompt = .text(
      PlainTextPrompt(
        hint: context.words.wordsHintPlain,
        initial: input.words.text,
        maximumLength: ReportInput.maximumWords,
        keeping: { .textKept($0) }
      ) { .textEntered($0) }
    )
  }
}

extension PlayModel {
  /// The answer just given in words, with the number of its item.
  fileprivate func lastAnswer(_ context: AppContext) -> String? {
    let input: AssignInput
    switch self.input {
    case .assign(let marks): input = marks
    case .report(let report) where report.part == .facts: input = report.facts
    default: return nil
    }
    guard let place = input.lastAnswered, let number = input.places.firstIndex(of: place)
    else { return nil }
    let count = context.words.numberOf(number + 1, input.places.count)
    let answer = answer(at: place, context)
    return "\(count): \(answer.isEmpty ? context.words.noAnswer : answer)"
  }

  /// The item in question with its number among so many.
  fileprivate func subjectLine(_ ask: Ask, _ context: AppContext) -> String {
    let count = listCount
    guard count > 0, let number = listState.selection(of: count) else { return ask.subject }
    return "\(context.words.numberOf(number + 1, count)): \(ask.subject)"
  }

  /// The items of a list, to come back to one by `#` and its number.
  fileprivate func itemChoices(_ context: AppContext) -> [PlainChoice<PlayMessage>] {
    (0..<listCount).map { number in
      PlainChoice(
        context.words.backToItem(number + 1),
        key: "#\(number + 1)",
        message: .itemFocused(number)
      )
    }
  }
}
