package import Interface

/// A box over the screen.
package struct Overlay: Equatable, Sendable {
  /// What it shows.
  package enum Content: Equatable, Sendable {
    case help
    case palette
    case notices
    case caseFile
    case evidence([String])
  }

  /// What the box shows.
  package var content: Content
  /// How far it is scrolled.
  package var scroll = ScrollState()
  /// Which command of the palette has the focus.
  package var list = ListState()
  /// What is looked for in the box; none where no search is open.
  package var search: FieldState?

  /// The longest text that can be looked for.
  static let longestSearch = 60

  /// Makes a box; the palette begins with a search.
  package init(_ content: Content) {
    self.content = content
    if content == .palette { openSearch() }
  }

  /// Opens a search with nothing typed yet.
  mutating func openSearch() {
    search = FieldState(isMultiline: false, maximumLength: Self.longestSearch)
    scroll = ScrollState()
  }

  /// Changes what is looked for; what is found begins at its top.
  mutating func edit(_ edit: FieldEdit, in view: ViewMetrics?) {
    let before = search?.text
    search?.apply(edit, in: view)
    guard search?.text != before else { return }
    scroll = ScrollState()
    list = ListState()
  }
}
