package import Interface
package import Classroom
internal import PlainText

/// The console from which a facilitator leads a class, one obvious key at a time.
package enum ConsoleScreen: Screen {
  package typealias Model = ConsoleModel
  package typealias Message = ConsoleMessage
  package typealias Context = AppContext

  /// What the console asks of the program.
  package enum Effect: Equatable, Sendable {
    /// Write these events of the class.
    case keep([ClassEvent])
    /// Write the register.
    case keepRegister(ClassRegister)
    case say(String)
    /// Something that stays on the screen until it is put away.
    case warn(String)
    /// What was warned of is over.
    case putAway
    /// Close the vote that is open at the terminals.
    case closeHall
    case quit
  }

  static let textView = "console"
  static let listView = "classrows"
  static let fieldView = "classline"

  package static func focusedField(in model: ConsoleModel) -> FieldFocus<ConsoleMessage>? {
    guard case .writing = model.panel else { return nil }
    return FieldFocus(isMultiline: false) { .edited($0) }
  }

  package static func update(
    _ model: inout ConsoleModel,
    _ message: ConsoleMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .wentOn: return goOn(&model, in: context)
    case .viewTurned: turnView(&model)
    case .scrolled(let movement): scroll(&model, movement, in: context)
    case .act(let act): return take(act, &model, in: context)
    case .unnamedAdded, .unnamedRemoved, .nameRemoved: return register(message, &model, context)
    case .countingOpened: openCounting(&model)
    case .listOpened(let list): open(.list(list, ListState()), &model)
    case .writingOpened(let writing): openWriting(writing, &model)
    case .confirmationOpened(let confirmation): open(.confirming(confirmation), &model)
    case .panelClosed: closePanel(&model)
    case .moved, .rowTaken, .rowChosen: return updateList(&model, message, in: context)
    case .count, .countsEntered, .countsTaken: return updateCounts(&model, message, in: context)
    case .edited, .lineTaken, .lineEntered: return updateLine(&model, message, in: context)
    case .confirmed: return confirm(&model, in: context)
    case .keptAgain: return effects(keeping: model.keeping.next())
    case .kept:
      let hadProblem = model.keeping.problem != nil
      return effects(keeping: model.keeping.succeeded()) + (hadProblem ? [.putAway] : [])
    case .notKept(let problem):
      model.keeping.failed(problem)
      return [.warn(context.words.classroom.notKept(problem))]
    case .registerNotKept(let problem):
      return [.warn(context.words.classroom.registerNotKept(problem))]
    }
    return []
  }

  /// Does something, keeps it, and shows what comes of it from its top.
  static func take(
    _ act: ClassAct,
    _ model: inout Model,
    in context: AppContext
  ) -> [Effect] {
    let before = model.session.place
    do throws(ClassError) {
      let event = try model.session.take(act, at: context.time)
      if model.session.place != before {
        (model.scroll, model.wallScroll, model.halfCounted) = (ScrollState(), ScrollState(), nil)
        model.isHallCounted = false
      }
      return effects(keeping: model.keeping.add(event))
    } catch { return [.say(context.words.classroom.refused(error))] }
  }

  private static func effects(keeping events: [ClassEvent]) -> [Effect] {
    events.isEmpty ? [] : [.keep(events)]
  }

  private static func turnView(_ model: inout Model) {
    model.view = model.view == .wall ? .console : .wall
    model.returnsToWall = false
  }

  private static func scroll(
    _ model: inout Model,
    _ movement: Movement,
    in context: AppContext
  ) {
    if model.view == .wall {
      model.wallScroll.move(movement, in: context.views[WallView.textView])
    } else {
      model.scroll.move(movement, in: context.views[textView])
    }
  }
}

/// What Enter does, and the panels that it opens.
extension ConsoleScreen {
  private static func goOn(_ model: inout Model, in context: AppContext) -> [Effect] {
    if let effects = goOnInHall(&model, in: context) { return effects }
    func take(_ act: ClassAct) -> [Effect] { Self.take(act, &model, in: context) }
    switch model.moment {
    case .nobodyCounted: openWriting(.present, &model)
    case .gathered: return take(.begin)
    case .scene:
      // Of a step with one way on nobody has to be asked, not even where others are closed.
      let ways = model.session.ways
      return take(.goOn(ways.first == .on ? nil : ways.first))
    case .crossroads, .keyShown(.tie), .keyShown(.choice):
      open(.list(.ways, ListState()), &model)
    case .beforeVote: return take(.openVote)
    case .cardsUp: openCounting(&model)
    case .counted(round: 1): return take(.discuss)
    case .talk(votesAgain: true): return take(.openVote)
    case .counted, .talk: return take(.reveal)
    case .keyShown(.on), .keyShown(.majority):
      let ways = model.session.ways
      return take(.goOn(ways.count == 1 && ways[0] != .on ? ways[0] : nil))
    case .ending: return take(.end)
    case .over(isRehearsal: false): open(.confirming(.freeze), &model)
    case .over(isRehearsal: true), .frozen: return [.quit]
    }
    return []
  }

  /// Opens a panel; from the wall the console comes up, and the wall again afterwards.
  static func open(_ panel: ClassPanel, _ model: inout Model) {
    if model.view == .wall { model.returnsToWall = true }
    model.view = .console
    model.panel = panel
  }

  static func openWriting(_ writing: ClassPanel.Writing, _ model: inout Model) {
    let field = FieldState(isMultiline: false, maximumLength: writing.longest)
    open(.writing(writing, field), &model)
  }

  private static func openCounting(_ model: inout Model) {
    guard let turn = model.session.turn, let round = turn.rounds.last else { return }
    let entry =
      round.isCounted
      ? CountEntry(counts: round.counts, present: round.present)
      : model.halfCounted
        ?? CountEntry(answers: turn.questions.map(\.answers.count), present: round.present)
    open(.counts(entry, isCorrection: round.isCounted), &model)
  }

  /// Closes what is asked; counts that were typed wait for the next look.
  static func closePanel(_ model: inout Model) {
    if case .counts(let entry, isCorrection: false) = model.panel { model.halfCounted = entry }
    model.panel = nil
    if model.returnsToWall { model.view = .wall }
    model.returnsToWall = false
  }

  private static func confirm(_ model: inout Model, in context: AppContext) -> [Effect] {
    guard case .confirming(let confirmation) = model.panel else { return [] }
    closePanel(&model)
    switch confirmation {
    case .end: return take(.end, &model, in: context)
    case .freeze: return take(.freeze(registered: model.tookPart), &model, in: context)
    }
  }
}
