package import Interface

extension LibraryScreen {
  package static func describe(
    _ model: LibraryModel,
    in context: AppContext
  ) -> PlainPage<LibraryMessage> {
    if let problems = model.problems { return describe(problems, in: context) }
    if model.filterList != nil { return describeFilter(model, context) }
    return model.isSearching ? describeSearch(model, context) : describeList(model, context)
  }

  private static func describeList(
    _ model: LibraryModel,
    _ context: AppContext
  ) -> PlainPage<LibraryMessage> {
    let own = context.words.cases
    var page = PlainPage<LibraryMessage>(title: "Signpost · \(context.words.library)")
    page.lines = [.text(context.words.productLine)]
    guard let entries = model.entries, !entries.isEmpty else {
      page.lines.append(.note(nothing(model, context)))
      page.commands = [history(context)]
      return page
    }
    page.lines.append(.text(summary(model, context)))
    if model.listing.matches.isEmpty {
      page.lines.append(.note("\(own.noMatch) \(own.howToClear)"))
    }
    let first = model.page * LibraryModel.pageLength
    let shown = model.listing.matches.dropFirst(first).prefix(LibraryModel.pageLength)
    var pack: String?
    page.choices = shown.enumerated().map { number, place in
      let entry = entries[place]
      defer { pack = entry.pack }
      return PlainChoice(
        label(entry, context),
        message: .entryOpened(number),
        heading: pack == entry.pack ? "" : LibraryText.pack(entry, context)
      )
    }
    page.commands = commands(model, context)
    return page
  }

  /// What is read out of a case in the list; what it is about is said when it is opened.
  private static func label(_ entry: LibraryEntry, _ context: AppContext) -> String {
    "\(entry.name(in: context.language)) (\(LibraryText.facts(entry, context)))"
  }

  /// What narrows the list, how many are left, and which of its pages this is.
  private static func summary(_ model: LibraryModel, _ context: AppContext) -> String {
    let own = context.words.cases
    let filter = LibraryText.filter(model.filter, context)
    var parts: [String] = []
    if !model.search.isEmpty { parts.append("\(own.search): \(model.search.text)") }
    if !filter.isEmpty { parts.append("\(own.filter): \(filter)") }
    parts.append(LibraryText.count(model, context))
    if model.pageCount > 1 { parts.append(own.pageOf(model.page + 1, model.pageCount)) }
    return parts.joined(separator: ". ")
  }

  private static func commands(
    _ model: LibraryModel,
    _ context: AppContext
  ) -> [PlainChoice<LibraryMessage>] {
    let own = context.words.cases
    var commands: [PlainChoice<LibraryMessage>] = []
    if model.page + 1 < model.pageCount {
      commands.append(PlainChoice(own.nextPage, key: "n", message: .pageTurned(by: 1)))
    }
    if model.page > 0 {
      commands.append(PlainChoice(own.pageBefore, key: "p", message: .pageTurned(by: -1)))
    }
    commands.append(PlainChoice(own.searchHelp, key: "/", message: .searchOpened))
    commands.append(PlainChoice(own.filterHelp, key: "f", message: .filterOpened))
    if model.isNarrowed {
      commands.append(PlainChoice(own.showAllHelp, key: "a", message: .narrowingCleared))
    }
    return commands + [history(context)]
  }

  private static func history(_ context: AppContext) -> PlainChoice<LibraryMessage> {
    PlainChoice(
      context.words.historyHelp,
      key: "h",
      message: .historyOpened
    )
  }

  private static func describeSearch(
    _ model: LibraryModel,
    _ context: AppContext
  ) -> PlainPage<LibraryMessage> {
    let own = context.words.cases
    var page = PlainPage<LibraryMessage>(title: own.search)
    page.prompt = .text(
      PlainTextPrompt(
        hint: own.searchHint,
        initial: model.search.text,
        maximumLength: model.search.maximumLength
      ) { .searchEntered($0) }
    )
    page.commands = [
      PlainChoice(own.toListHelp, key: "x", message: .searchLeft),
      PlainChoice(
        model.search.isEmpty ? own.toListHelp : own.clearSearchHelp,
        key: "esc",
        message: .searchCleared
      ),
    ]
    return page
  }

  private static func describeFilter(
    _ model: LibraryModel,
    _ context: AppContext
  ) -> PlainPage<LibraryMessage> {
    let own = context.words.cases
    let choices = model.filterChoices
    var page = PlainPage<LibraryMessage>(title: own.filter)
    page.lines = [.text(LibraryText.count(model, context))]
    page.choices = choices.enumerated().map { number, choice in
      let isNew = number == 0 || choices[number - 1].group != choice.group
      let label = LibraryText.choice(choice, context)
      return PlainChoice(
        label,
        brief: label,
        state: model.filter.has(choice) ? context.words.chosenNow : "",
        message: .filterChosen(number),
        heading: isNew ? LibraryText.group(choice, context) : "",
        takesMore: true
      )
    }
    page.commands = [PlainChoice(own.closeFilterHelp, key: "x", message: .filterClosed)]
    if model.isNarrowed {
      page.commands.append(PlainChoice(own.showAllHelp, key: "a", message: .narrowingCleared))
    }
    return page
  }
}
