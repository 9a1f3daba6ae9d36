package import Interface

/// The state of the list of cases.
package struct LibraryModel: Equatable, Sendable {
  /// The cases; none while they are looked for.
  package var entries: [LibraryEntry]?
  /// Which case has the focus.
  package var list = ListState()

  /// Makes a library that is still looking.
  package init() {}

  /// The case with the focus.
  package var focused: LibraryEntry? {
    guard let entries, let place = list.selection(of: entries.count) else { return nil }
    return entries[place]
  }
}

/// What can happen in the library.
package enum LibraryMessage: Equatable, Sendable {
  case loaded([LibraryEntry])
  case moved(Movement)
  /// The case with the focus was opened.
  case opened
  /// A case was opened by its number from 0.
  case entryOpened(Int)
  case historyOpened
}

/// The list of cases, with what the focused one is about.
package enum LibraryScreen: Screen {
  package typealias Context = AppContext

  /// What the library asks of the program.
  package enum Effect: Equatable, Sendable {
    case open(path: String)
    case showHistory
  }

  package static func update(
    _ model: inout LibraryModel,
    _ message: LibraryMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let entries): model.entries = entries
    case .moved(let movement):
      model.list.move(movement, count: model.entries?.count ?? 0, in: context.views["list"])
    case .opened: return open(model.focused)
    case .entryOpened(let number):
      guard let entries = model.entries, entries.indices.contains(number) else { return [] }
      model.list.select(number, count: entries.count, in: context.views["list"])
      return open(entries[number])
    case .historyOpened: return [.showHistory]
    }
    return []
  }

  private static func open(_ entry: LibraryEntry?) -> [Effect] {
    entry.map { $0.isPlayable ? [.open(path: $0.path)] : [] } ?? []
  }

  package static func bindings(
    for model: LibraryModel,
    in context: AppContext
  ) -> [Binding<LibraryMessage>] {
    let words = context.words
    let reason: String? =
      switch model.focused {
      case nil: model.entries == nil ? words.loading : words.noCases
      case .some(let entry): entry.isPlayable ? nil : words.notPlayable
      }
    let moves = Movement.allCases.map { movement in
      Binding<LibraryMessage>(
        movement.keys,
        words.move(movement),
        help: words.moveHelp(movement),
        message: .moved(movement),
        showsInStatusLine: false
      )
    }
    return [
      Binding(
        [.enter],
        words.open,
        help: words.openCaseHelp,
        message: .opened,
        disabledReason: reason
      ),
      Binding([.character("h")], words.history, help: words.historyHelp, message: .historyOpened),
    ] + moves
  }
}
