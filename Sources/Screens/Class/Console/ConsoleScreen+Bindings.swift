internal import Classroom
package import Interface

/// The keys of the console: Enter is always the usual next thing.
extension ConsoleScreen {
  package static func bindings(
    for model: ConsoleModel,
    in context: AppContext
  ) -> [Binding<ConsoleMessage>] {
    let own = context.words.classroom
    switch model.panel {
    case .counts: return counting(context)
    case .list(let list, _): return listing(model.rows(of: list, in: context), context)
    case .writing:
      return [
        Binding([.enter], context.words.done, help: own.keys.lineTakenHelp, message: .lineTaken),
        close(own, [.escape]),
      ]
    case .confirming(let confirmation):
      return [
        Binding(
          [.enter],
          own.keys.confirm(confirmation),
          help: own.keys.confirmHelp(confirmation),
          message: .confirmed
        ),
        close(own, [.escape, .character("x")]),
      ] + scrolling(model, context)
    case nil: return leading(model, context)
    }
  }

  private static func close(_ own: ClassWords, _ keys: [Key]) -> Binding<ConsoleMessage> {
    Binding(keys, own.keys.back, help: own.keys.backHelp, message: .panelClosed)
  }

  private static func leading(
    _ model: ConsoleModel,
    _ context: AppContext
  ) -> [Binding<ConsoleMessage>] {
    let own = context.words.classroom
    let enter = model.enterWords(in: context.words)
    let next = Binding<ConsoleMessage>(
      [.enter],
      enter.label,
      help: enter.help,
      message: .wentOn
    )
    let turn = Binding<ConsoleMessage>(
      [.tab, .escape],
      model.view == .wall ? own.keys.toConsole : own.keys.toWall,
      help: model.view == .wall ? own.keys.toConsoleHelp : own.keys.toWallHelp,
      message: .viewTurned
    )
    // A wall is calm: all else is for the help and the palette there.
    let commands = commands(model, context).map { binding in
      var binding = binding
      if model.view == .wall { binding.showsInStatusLine = false }
      return binding
    }
    // What has no room on the wall is the next thing that everybody waits for.
    let scrolling = scrolling(model, context)
    let isWaitedFor = scrolling[0].showsInStatusLine
    return [next, turn] + (isWaitedFor ? [scrolling[0]] : []) + commands
      + (isWaitedFor ? Array(scrolling.dropFirst()) : scrolling)
  }

  /// What can be done beside the usual, as far as it can be done now.
  private static func commands(
    _ model: ConsoleModel,
    _ context: AppContext
  ) -> [Binding<ConsoleMessage>] {
    let own = context.words.classroom
    func key(
      _ key: Character,
      _ label: String,
      _ help: String,
      _ message: ConsoleMessage,
      opensMenu: Bool = false
    ) -> Binding<ConsoleMessage> {
      Binding([.character(key)], label, help: help, message: message, opensMenu: opensMenu)
    }
    let steps = model.page(at: model.session.log.header.openedAt).steps
    var keys: [Binding<ConsoleMessage>] = []
    // Early in the line of keys: whoever has to stop looks for it in a hurry.
    if steps.contains(.end), model.moment != .ending {
      keys.append(
        key("E", own.keys.end, own.keys.endHelp, .confirmationOpened(.end), opensMenu: true)
      )
    }
    if steps.contains(.openVote), model.moment != .beforeVote,
      model.moment != .talk(votesAgain: true)
    {
      keys.append(key("v", own.keys.voteAgain, own.keys.voteAgainHelp, .act(.openVote)))
    }
    if steps.contains(.reveal), !model.enterReveals {
      keys.append(key("K", own.keys.showKey, own.keys.showKeyHelp, .act(.reveal)))
    }
    if steps.contains(.count), model.session.turn?.rounds.last?.isCounted == true {
      keys.append(
        key("C", own.keys.correct, own.keys.correctHelp, .countingOpened, opensMenu: true)
      )
    }
    if steps.contains(.passOver) {
      keys.append(key("X", own.keys.passOver, own.keys.passOverHelp, .act(.passOver)))
    }
    if case .keyShown(.majority) = model.moment {
      keys.append(
        key("W", own.keys.otherWay, own.keys.otherWayHelp, .listOpened(.ways), opensMenu: true)
      )
    }
    if steps.contains(.pause) {
      keys.append(key("u", own.keys.pause, own.keys.pauseHelp, .act(.pause)))
    }
    if steps.contains(.resume) {
      keys.append(key("u", own.keys.pause, own.keys.resumeHelp, .act(.resume)))
    }
    if steps.contains(.setTimer) {
      keys.append(
        key("t", own.keys.timer, own.keys.timerHelp, .listOpened(.timer), opensMenu: true)
      )
    }
    if steps.contains(.inject) {
      keys.append(
        key("i", own.keys.news, own.keys.newsHelp, .writingOpened(.news), opensMenu: true)
      )
    }
    if steps.contains(.park) {
      keys.append(
        key(
          "o",
          own.keys.questions,
          own.keys.questionsHelp,
          .listOpened(.questions),
          opensMenu: true
        )
      )
    }
    if !model.session.isFrozen {
      keys.append(
        key("l", own.keys.people, own.keys.peopleHelp, .listOpened(.people), opensMenu: true)
      )
    }
    if steps.contains(.reopen) {
      keys.append(key("U", own.keys.reopen, own.keys.reopenHelp, .act(.reopen)))
    }
    if model.keeping.problem != nil {
      keys.append(key("R", own.keys.keepAgain, own.keys.keepAgainHelp, .keptAgain))
    }
    return keys
  }

  private static func counting(_ context: AppContext) -> [Binding<ConsoleMessage>] {
    let own = context.words.classroom
    let digits = (0...9).map { digit in
      Binding<ConsoleMessage>(
        [.character(Character("\(digit)"))],
        own.keys.digit,
        help: own.keys.digitHelp,
        message: .count(.digit(digit)),
        showsInStatusLine: false
      )
    }
    let keys: [Binding<ConsoleMessage>] = [
      Binding([.enter], own.keys.takeCounts, help: own.keys.takeCountsHelp, message: .countsTaken),
      Binding(
        [.tab, .right],
        own.keys.nextAnswer,
        help: own.keys.nextAnswerHelp,
        message: .count(.forward)
      ),
      Binding(
        [.character(" ")],
        own.keys.theRest,
        help: own.keys.gapHelp,
        message: .count(.gap)
      ),
      Binding(
        [.character("*")],
        own.keys.theRest,
        help: own.keys.theRestHelp,
        message: .count(.rest),
        showsInStatusLine: false
      ),
      Binding(
        [.backTab, .left],
        own.keys.answerBefore,
        help: own.keys.answerBeforeHelp,
        message: .count(.back),
        showsInStatusLine: false
      ),
      Binding(
        [.character("+")],
        own.keys.oneMore,
        help: own.keys.oneMoreHelp,
        message: .count(.more)
      ),
      Binding(
        [.character("-")],
        own.keys.oneLess,
        help: own.keys.oneLessHelp,
        message: .count(.less)
      ),
      Binding(
        [.backspace],
        context.words.clear,
        help: own.keys.eraseDigitHelp,
        message: .count(.erase),
        showsInStatusLine: false
      ),
      close(own, [.escape, .character("x")]),
    ]
    return keys + digits
      + context.words.movements(help: own.keys.moveInCounts) { .count(.moved($0)) }
  }

  private static func listing(
    _ rows: [ClassRow],
    _ context: AppContext
  ) -> [Binding<ConsoleMessage>] {
    let own = context.words.classroom
    let digits = rows.prefix(9).enumerated().map { place, row in
      Binding<ConsoleMessage>(
        [.character(Character("\(place + 1)"))],
        context.words.choose,
        help: row.label,
        message: .rowChosen(place),
        showsInStatusLine: false
      )
    }
    return [
      Binding([.enter], context.words.choose, help: own.keys.rowHelp, message: .rowTaken),
      close(own, [.escape, .character("x")]),
    ] + digits + context.words.movements(help: context.words.moveHelp) { .moved($0) }
  }

  private static func scrolling(
    _ model: ConsoleModel,
    _ context: AppContext
  ) -> [Binding<ConsoleMessage>] {
    let own = context.words.classroom
    let view = context.views[model.view == .wall ? WallView.textView : textView]
    let readOn = Binding<ConsoleMessage>(
      [.character(" ")],
      own.keys.readOn,
      help: model.turnsWall ? own.keys.readOnBothHelp : own.keys.readOnHelp,
      message: .scrolled(.pageDown),
      showsInStatusLine: view?.hasMoreBelow == true
        || model.turnsWall && WallView.isLong(ConsoleText(model: model, context: context).wall)
    )
    return [readOn] + context.words.movements(help: context.words.scrollHelp) { .scrolled($0) }
  }
}

extension ConsoleModel {
  /// Whether Enter shows the key.
  fileprivate var enterReveals: Bool {
    switch moment {
    case .counted(round: 2), .talk(votesAgain: false): true
    default: false
    }
  }
}
