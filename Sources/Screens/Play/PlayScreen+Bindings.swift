package import Interface
internal import PlainText
internal import ScenarioEngine

extension PlayScreen {
  package static func bindings(
    for model: PlayModel,
    in context: AppContext
  ) -> [Binding<PlayMessage>] {
    switch model.stage {
    case .reading: return reading(model, context)
    case .answering: return answering(model, context)
    case .confirming:
      return [
        onward(
          [.enter],
          context.words.take,
          help: model.isMeasured ? context.words.takeHelp : context.words.explore.takeHelp,
          model,
          context
        ),
        Binding(
          [.escape],
          context.words.change,
          help: context.words.changeHelp,
          message: .wentBack
        ),
        caseFile(model, context),
      ] + scrolling(context.words)
    case .submitting, .finishing: return saving(model, context)
    case .unsaved, .unfinished:
      return [
        Binding(
          [.enter, .character("r")],
          context.words.tryAgain,
          help: context.words.tryAgainHelp,
          message: .wentOn
        ),
        leave(model, context.words, keys: [.escape, .character("x")]),
      ]
    case .aftermath:
      return [
        onward(
          [.enter, .character(" ")],
          context.words.goOn,
          help: context.words.goOnHelp,
          model,
          context
        ),
        evidence(model, context.words), caseFile(model, context),
      ] + scrolling(context.words) + [
        leave(model, context.words, keys: [.escape, .character("x")])
      ]
    }
  }

  /// What goes on, or first reads on where the page has more below.
  private static func onward(
    _ keys: [Key],
    _ label: String,
    help: String,
    _ model: PlayModel,
    _ context: AppContext
  ) -> Binding<PlayMessage> {
    model.hasMoreToRead(in: context)
      ? Binding(
        keys,
        context.words.debrief.readOn,
        help: context.words.play.readOnHelp,
        message: .wentOn
      )
      : Binding(keys, label, help: help, message: .wentOn)
  }

  /// What will work again as soon as the answer is on disk.
  private static func saving(_ model: PlayModel, _ context: AppContext) -> [Binding<PlayMessage>] {
    [
      Binding(
        [.enter, .character(" ")],
        context.words.goOn,
        help: context.words.goOnHelp,
        message: .wentOn
      ),
      caseFile(model, context), leave(model, context.words, keys: [.escape, .character("x")]),
    ].map { binding in
      var binding = binding
      binding.disabledReason = context.words.saving
      return binding
    }
  }

  private static func evidence(_ model: PlayModel, _ words: Words) -> Binding<PlayMessage> {
    var reason = model.evidenceInView.isEmpty ? words.noEvidenceHere : nil
    if model.mode != .practice { reason = words.palette.noSourcesInTest }
    return Binding<PlayMessage>(
      [.character("e")],
      words.evidence,
      help: words.evidenceHelp,
      message: .evidenceOpened,
      disabledReason: reason,
      opensMenu: true
    )
  }

  private static func reading(
    _ model: PlayModel,
    _ context: AppContext
  ) -> [Binding<PlayMessage>] {
    let isEnding = model.playable.scenario.isFinished(model.play.state)
    return [
      onward(
        [.enter, .character(" ")],
        isEnding ? toDebrief(model, context.words) : context.words.goOn,
        help: context.words.goOnHelp,
        model,
        context
      ), caseFile(model, context),
    ] + scrolling(context.words) + [leave(model, context.words, keys: [.escape, .character("x")])]
  }

  /// The verb after the last page: a tour has no debrief, an exploration comes from there.
  private static func toDebrief(_ model: PlayModel, _ words: Words) -> String {
    if model.isPreview { return words.preview.again }
    if model.isExploring { return words.explore.compare }
    return model.playable.scenario.head.isGuide ? words.welcome.toCases : words.toDebrief
  }

  private static func answering(
    _ model: PlayModel,
    _ context: AppContext
  ) -> [Binding<PlayMessage>] {
    let back = Binding<PlayMessage>(
      [.escape],
      context.words.back,
      help: context.words.backHelp,
      message: .wentBack
    )
    var result: [Binding<PlayMessage>] = []
    if let ask = model.ask(in: context) {
      result += enter(ask, model, context.words)
      result += ask.choices.prefix(9).enumerated().map { number, choice in
        Binding(
          [.character(Character("\(number + 1)"))],
          choice.short.columns <= bindingLabelColumns
            ? choice.short : context.words.play.answerNumber(number + 1),
          help: choice.label,
          message: .choiceTaken(number),
          disabledReason: choice.closedReason,
          showsInStatusLine: false
        )
      }
      result += moving(context.words)
    }
    if case .report(let input) = model.input {
      result += parts(input, result.contains { $0.keys.contains(.tab) }, context.words)
    }
    result += clearing(model, context.words)
    result.append(
      Binding(
        [.character("s")],
        context.words.scene,
        help: context.words.sceneHelp,
        message: .sceneShown,
        disabledReason: model.step.body.isEmpty ? context.words.palette.noScene : nil,
        showsInStatusLine: !model.step.body.isEmpty
      )
    )
    return result + [
      caseFile(model, context), back, leave(model, context.words, keys: [.character("x")]),
    ]
  }

  private static func enter(
    _ ask: Ask,
    _ model: PlayModel,
    _ words: Words
  ) -> [Binding<PlayMessage>] {
    var isPick = false
    switch model.input {
    case .pick: isPick = true
    case .report(let input): isPick = input.part == .channels || input.part == .bothSides
    default: break
    }
    var isReport = false
    if case .report = model.input { isReport = true }
    let whole =
      isReport ? (words.nextPart, words.nextPartHelp) : (words.done, words.doneHelp)
    let (label, help) = ask.entersWhole ? whole : (words.choose, words.chooseHelp)
    var result = [
      Binding<PlayMessage>(
        isReport && ask.entersWhole ? [.enter, .tab] : [.enter],
        label,
        help: help,
        message: .wentOn,
        disabledReason: ask.openReason ?? closedReason(ask, model)
      )
    ]
    if isPick {
      result.append(
        Binding([.character(" ")], words.tick, help: words.tickHelp, message: .itemTaken)
      )
    }
    return result
  }

  /// Why the choice with the focus cannot be taken.
  private static func closedReason(_ ask: Ask, _ model: PlayModel) -> String? {
    guard !ask.entersWhole, let number = model.listState.selection(of: ask.choices.count)
    else { return nil }
    return ask.choices[number].closedReason
  }

  /// The keys between the parts; Tab stands with Enter already where both go on.
  private static func parts(
    _ input: ReportInput,
    _ enterGoesOn: Bool,
    _ words: Words
  ) -> [Binding<PlayMessage>] {
    let closed = input.urgency == nil ? words.answerUrgencyFirst : nil
    var result = [
      Binding<PlayMessage>(
        [.tab],
        words.nextPart,
        help: words.nextPartHelp,
        message: .partTurned(1),
        disabledReason: closed
      ),
      Binding<PlayMessage>(
        [.backTab],
        words.partBefore,
        help: words.partBeforeHelp,
        message: .partTurned(-1),
        disabledReason: closed,
        showsInStatusLine: false
      ),
    ]
    if enterGoesOn || input.part == .review { result.removeFirst() }
    if input.part == .review {
      result[0].showsInStatusLine = true
      result.insert(
        Binding([.enter], words.handIn, help: words.handInHelp, message: .wentOn),
        at: 0
      )
      result += scrolling(words)
    }
    return result
  }

  private static func clearing(_ model: PlayModel, _ words: Words) -> [Binding<
    PlayMessage
  >] {
    let input: AssignInput
    switch model.input {
    case .assign(let marks): input = marks
    case .report(let report) where report.part == .facts: input = report.facts
    default: return []
    }
    let isOpen = input.focused.flatMap { input.values[$0] } == nil
    return [
      Binding(
        [.backspace, .character("0")],
        words.clear,
        help: words.clearHelp,
        message: .answerCleared,
        disabledReason: isOpen ? words.palette.nothingToClear : nil,
        showsInStatusLine: false
      )
    ]
  }

  private static func caseFile(
    _ model: PlayModel,
    _ context: AppContext
  ) -> Binding<PlayMessage> {
    Binding(
      [.character("c")],
      context.words.caseFile,
      help: context.words.caseFileHelp,
      message: .caseFileOpened,
      disabledReason: CaseFileText.isEmpty(of: model) ? context.words.caseFileEmpty : nil,
      opensMenu: true
    )
  }

  private static func leave(
    _ model: PlayModel,
    _ words: Words,
    keys: [Key]
  ) -> Binding<PlayMessage> {
    Binding(
      keys,
      model.isExploring ? words.explore.toDebrief : words.leave,
      help: model.isExploring ? words.explore.toDebriefHelp : words.leaveHelp,
      message: .left,
      showsInStatusLine: keys.contains(.escape)
    )
  }

  static func scrolling(_ words: Words) -> [Binding<PlayMessage>] {
    words.movements(help: words.scrollHelp) { .moved($0) }
  }

  private static func moving(_ words: Words) -> [Binding<PlayMessage>] {
    words.movements(help: words.moveHelp) { .moved($0) }
  }
}
