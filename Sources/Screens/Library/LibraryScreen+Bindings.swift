package import Interface

extension LibraryScreen {
  package static func bindings(
    for model: LibraryModel,
    in context: AppContext
  ) -> [Binding<LibraryMessage>] {
    if let problems = model.problems { return problemBindings(problems, context) }
    if model.filterList != nil { return filterBindings(model, context) }
    return model.isSearching ? searchBindings(model, context) : listBindings(model, context)
  }

  private static func listBindings(
    _ model: LibraryModel,
    _ context: AppContext
  ) -> [Binding<LibraryMessage>] {
    let own = context.words.cases
    let empty = model.entries?.isEmpty == false ? nil : nothing(model, context)
    let isBroken = model.focused.map { !$0.isPlayable } ?? false
    var bindings: [Binding<LibraryMessage>] = [
      Binding(
        [.enter],
        isBroken ? own.problems : context.words.open,
        help: isBroken ? own.problemsHelp : context.words.openCaseHelp,
        message: .opened,
        disabledReason: model.focused == nil ? nothing(model, context) : nil
      ),
      Binding(
        [.character("/")],
        own.search,
        help: own.searchHelp,
        message: .searchOpened,
        disabledReason: empty
      ),
      Binding(
        [.character("f")],
        own.filter,
        help: own.filterHelp,
        message: .filterOpened,
        disabledReason: empty,
        opensMenu: true
      ),
    ]
    if model.isNarrowed { bindings.append(clear([.character("a"), .escape], context)) }
    bindings.append(
      Binding(
        [.character("h")],
        context.words.history,
        help: context.words.historyHelp,
        message: .historyOpened
      )
    )
    return bindings + moves(context.words.moveHelp, context, LibraryMessage.moved)
  }

  private static func searchBindings(
    _ model: LibraryModel,
    _ context: AppContext
  ) -> [Binding<LibraryMessage>] {
    let own = context.words.cases
    return [
      Binding([.enter], own.toList, help: own.toListHelp, message: .searchLeft),
      Binding(
        [.escape],
        model.search.isEmpty ? context.words.back : own.clearSearch,
        help: model.search.isEmpty ? own.toListHelp : own.clearSearchHelp,
        message: .searchCleared
      ),
    ]
      + [Movement.down, .up, .pageDown, .pageUp].map { movement in
        Binding(
          movement.keys.filter { FieldEdit($0, isMultiline: false) == nil },
          context.words.move(movement),
          help: context.words.moveHelp(movement),
          message: .moved(movement),
          showsInStatusLine: false
        )
      }
  }

  private static func filterBindings(
    _ model: LibraryModel,
    _ context: AppContext
  ) -> [Binding<LibraryMessage>] {
    let own = context.words.cases
    var bindings: [Binding<LibraryMessage>] = [
      Binding(
        [.enter, .character(" ")],
        context.words.choose,
        help: own.takeFilterHelp,
        message: .filterTaken
      ),
      Binding(
        [.escape, .character("f"), .character("x")],
        context.words.close,
        help: own.closeFilterHelp,
        message: .filterClosed
      ),
    ]
    if model.isNarrowed { bindings.append(clear([.character("a")], context)) }
    return bindings + moves(context.words.moveHelp, context, LibraryMessage.filterMoved)
  }

  private static func problemBindings(
    _ problems: ProblemsModel,
    _ context: AppContext
  ) -> [Binding<LibraryMessage>] {
    let own = context.words.cases
    let back = Binding<LibraryMessage>(
      [.escape, .character("x")],
      context.words.back,
      help: context.words.debrief.toLibraryHelp,
      message: .problemsClosed
    )
    let check = Binding<LibraryMessage>(
      [.character("r")],
      context.words.tryAgain,
      help: own.checkAgainHelp,
      message: .problemsChecked,
      disabledReason: problems.findings == nil ? own.checking : nil
    )
    return [back, check] + moves(context.words.scrollHelp, context, LibraryMessage.problemsMoved)
  }

  private static func clear(
    _ keys: [Key],
    _ context: AppContext
  ) -> Binding<LibraryMessage> {
    let own = context.words.cases
    return Binding(keys, own.showAll, help: own.showAllHelp, message: .narrowingCleared)
  }

  private static func moves(
    _ help: (Movement) -> String,
    _ context: AppContext,
    _ message: (Movement) -> LibraryMessage
  ) -> [Binding<LibraryMessage>] {
    context.words.movements(help: help, message)
  }

  /// Why no case has the focus.
  static func nothing(_ model: LibraryModel, _ context: AppContext) -> String {
    guard let entries = model.entries else { return context.words.loading }
    return entries.isEmpty ? context.words.noCases : context.words.cases.noMatch
  }
}
