package import Interface

/// The list of cases, with what the focused one is about.
///
/// The box of the filter and the page of a file with mistakes belong to it: they are nothing without
/// the list below them.
package enum LibraryScreen: Screen {
  package typealias Context = AppContext

  /// What the library asks of the program.
  package enum Effect: Equatable, Sendable {
    case open(path: String)
    case check(path: String)
    case showHistory
    case drawMap(path: String)
    /// Lead a class with a case.
    case openClass(path: String)
  }

  static let listView = "list"
  static let filterView = "filter"
  static let problemsView = "problems"
  static let searchView = "library search"

  package static func focusedField(in model: LibraryModel) -> FieldFocus<LibraryMessage>? {
    guard model.isSearching, model.filterList == nil, model.problems == nil else { return nil }
    return FieldFocus(isMultiline: false) { .searchEdited($0) }
  }

  package static func update(
    _ model: inout LibraryModel,
    _ message: LibraryMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let entries, let reading):
      model.reading = reading
      model.receive(entries, in: context)
    case .reordered: model.relist(in: context)
    case .reorderedForWork:
      model.relist(in: context)
      model.focusWhereToBegin()
    case .guideEnded: model.focusBeyondGuide()
    case .moved(let movement): move(&model, movement, in: context)
    case .opened: return open(model.focused, &model)
    case .entryOpened(let number):
      let match = model.page * LibraryModel.pageLength + number
      guard model.listing.matches.indices.contains(match) else { return [] }
      model.focus(onMatch: match, in: context.views[listView])
      return open(model.focused, &model)
    case .historyOpened: return [.showHistory]
    case .mapOpened: return model.focused.map { [.drawMap(path: $0.path)] } ?? []
    case .classOpened: return model.focused.map { [.openClass(path: $0.path)] } ?? []
    case .pageTurned(let count):
      model.page = min(max(0, model.page + count), model.pageCount - 1)
    case .searchOpened, .searchEdited, .searchEntered, .searchCleared, .searchLeft,
      .narrowingCleared:
      search(&model, message, in: context)
    case .filterOpened, .filterMoved, .filterTaken, .filterChosen, .filterClosed:
      filter(&model, message, in: context)
    case .checked(let file):
      if model.problems?.path == file.path { model.problems?.findings = file.findings }
    case .problemsMoved(let movement):
      model.problems?.scroll.move(movement, in: context.views[problemsView])
    case .problemsChecked:
      model.problems?.findings = nil
      return model.problems.map { [.check(path: $0.path)] } ?? []
    case .problemsClosed: model.problems = nil
    }
    return []
  }

  private static func move(
    _ model: inout LibraryModel,
    _ movement: Movement,
    in context: AppContext
  ) {
    model.isSearching = false
    let listing = model.listing
    model.list.move(
      movement,
      count: listing.rows.count,
      in: context.views[listView],
      isSelectable: listing.isSelectable
    )
  }

  private static func open(_ entry: LibraryEntry?, _ model: inout LibraryModel) -> [Effect] {
    guard let entry else { return [] }
    if entry.isPlayable { return [.open(path: entry.path)] }
    model.problems = ProblemsModel(of: entry)
    return [.check(path: entry.path)]
  }

  private static func search(
    _ model: inout LibraryModel,
    _ message: LibraryMessage,
    in context: AppContext
  ) {
    switch message {
    case .searchOpened: model.isSearching = true
    case .searchEdited(let edit):
      let before = model.search.text
      model.search.apply(edit, in: context.views[searchView])
      if model.search.text == before { return }
    case .searchEntered(let text):
      model.search = FieldState(text, isMultiline: false, maximumLength: 60)
      model.isSearching = false
    case .searchCleared:
      if model.search.isEmpty { model.isSearching = false }
      model.search = FieldState(isMultiline: false, maximumLength: 60)
    case .narrowingCleared: model.clear(in: context)
    default: model.isSearching = false
    }
    model.page = 0
    model.relist(in: context)
  }

  private static func filter(
    _ model: inout LibraryModel,
    _ message: LibraryMessage,
    in context: AppContext
  ) {
    let choices = model.filterChoices
    switch message {
    case .filterOpened:
      model.isSearching = false
      model.filterList = ListState(selected: FilterRows(choices).firstSelectable)
    case .filterMoved(let movement):
      let rows = FilterRows(choices)
      model.filterList?.move(
        movement,
        count: rows.rows.count,
        in: context.views[filterView],
        isSelectable: { rows.choice(inRow: $0) != nil }
      )
    case .filterTaken:
      guard let row = model.filterList?.selected,
        let number = FilterRows(choices).choice(inRow: row)
      else { return }
      model.filter.take(choices[number])
    case .filterChosen(let number):
      guard choices.indices.contains(number) else { return }
      model.filter.take(choices[number])
    default: model.filterList = nil
    }
    model.page = 0
    model.relist(in: context)
  }
}
