package import Interface
internal import PlainText
internal import ScenarioEngine

extension PlayScreen {
  package static func bindings(
    for model: PlayModel,
    in context: AppContext
  ) -> [Binding<PlayMessage>] {
    let words = context.words
    switch model.stage {
    case .reading: return reading(model, words)
    case .answering: return answering(model, context)
    case .confirming:
      return [
        Binding([.enter], words.take, help: words.takeHelp, message: .wentOn),
        Binding(
          [.escape, .character("c")],
          words.change,
          help: words.changeHelp,
          message: .wentBack
        ),
      ] + scrolling(words)
    case .submitting, .finishing:
      return [
        Binding(
          [.enter],
          words.goOn,
          help: words.goOnHelp,
          message: .wentOn,
          disabledReason: words.saving
        )
      ]
    case .unsaved, .unfinished:
      return [
        Binding(
          [.enter, .character("r")],
          words.tryAgain,
          help: words.tryAgainHelp,
          message: .wentOn
        ),
        leave(words, keys: [.escape, .character("x")]),
      ]
    case .aftermath:
      let evidence = Binding<PlayMessage>(
        [.character("e")],
        words.evidence,
        help: words.evidenceHelp,
        message: .evidenceOpened,
        disabledReason: model.evidenceInView.isEmpty ? words.noEvidenceHere : nil,
        opensMenu: true
      )
      return [
        Binding([.enter], words.goOn, help: words.goOnHelp, message: .wentOn)
      ] + (model.mode == .practice ? [evidence] : []) + [caseFile(words)] + scrolling(words) + [
        leave(words, keys: [.escape, .character("x")])
      ]
    }
  }

  private static func reading(_ model: PlayModel, _ words: Words) -> [Binding<PlayMessage>] {
    let isEnding = model.playable.scenario.isFinished(model.play.state)
    return [
      Binding(
        [.enter, .character(" ")],
        isEnding ? words.toDebrief : words.goOn,
        help: words.goOnHelp,
        message: .wentOn
      ), caseFile(words),
    ] + scrolling(words) + [leave(words, keys: [.escape, .character("x")])]
  }

  private static func answering(
    _ model: PlayModel,
    _ context: AppContext
  ) -> [Binding<PlayMessage>] {
    let words = context.words
    let back = Binding<PlayMessage>(
      [.escape],
      words.back,
      help: words.backHelp,
      message: .wentBack
    )
    var result: [Binding<PlayMessage>] = []
    if let ask = model.ask(in: context) {
      result += enter(ask, model, words)
      result += ask.choices.prefix(9).enumerated().map { number, choice in
        Binding(
          [.character(Character("\(number + 1)"))],
          short(choice.short),
          help: choice.label,
          message: .choiceTaken(number),
          disabledReason: choice.closedReason,
          showsInStatusLine: false
        )
      }
      result += moving(words)
    }
    if case .report(let input) = model.input {
      result += parts(input, result.contains { $0.keys.contains(.tab) }, words)
    }
    result += clearing(model, words)
    if !model.step.body.isEmpty {
      result.append(
        Binding([.character("s")], words.scene, help: words.sceneHelp, message: .sceneShown)
      )
    }
    return result + [caseFile(words), back, leave(words, keys: [.character("x")])]
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

  private static func clearing(_ model: PlayModel, _ words: Words) -> [Binding<PlayMessage>] {
    var isAssign = false
    switch model.input {
    case .assign: isAssign = true
    case .report(let input): isAssign = input.part == .facts
    default: break
    }
    return isAssign
      ? [
        Binding(
          [.backspace, .character("0")],
          words.clear,
          help: words.clearHelp,
          message: .answerCleared,
          showsInStatusLine: false
        )
      ] : []
  }

  private static func caseFile(_ words: Words) -> Binding<PlayMessage> {
    Binding(
      [.character("c")],
      words.caseFile,
      help: words.caseFileHelp,
      message: .caseFileOpened,
      opensMenu: true
    )
  }

  private static func leave(_ words: Words, keys: [Key] = [.escape]) -> Binding<PlayMessage> {
    Binding(
      keys,
      words.leave,
      help: words.leaveHelp,
      message: .left,
      showsInStatusLine: keys.contains(.escape)
    )
  }

  static func scrolling(_ words: Words) -> [Binding<PlayMessage>] {
    Movement.allCases.map { movement in
      Binding(
        movement.keys,
        words.move(movement),
        help: words.scrollHelp(movement),
        message: .moved(movement),
        showsInStatusLine: false
      )
    }
  }

  private static func moving(_ words: Words) -> [Binding<PlayMessage>] {
    Movement.allCases.map { movement in
      Binding(
        movement.keys,
        words.move(movement),
        help: words.moveHelp(movement),
        message: .moved(movement),
        showsInStatusLine: false
      )
    }
  }

  /// A label cut to what a binding may be wide.
  private static func short(_ label: String) -> String {
    var short = ""
    for character in label {
      guard (short + String(character)).columns <= bindingLabelColumns else { break }
      short.append(character)
    }
    return short
  }
}
