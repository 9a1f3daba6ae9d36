package import Interface

/// How far the reading of changed files has come.
package struct ReadingProgress: Equatable, Sendable {
  /// The files looked at.
  package let done: Int
  /// All files.
  package let total: Int

  /// Makes a progress.
  package init(done: Int, of total: Int) {
    self.done = done
    self.total = total
  }
}

/// The state of the list of cases.
package struct LibraryModel: Equatable, Sendable {
  /// The cases; none while nothing is known of them.
  package private(set) var entries: [LibraryEntry]?
  /// How far files are being read; none where none are.
  package var reading: ReadingProgress?
  /// Which row of the listing has the focus.
  package var list = ListState()
  /// The words that are searched for.
  package var search = FieldState(isMultiline: false, maximumLength: 60)
  /// Whether keys go to the field of the search.
  package var isSearching = false
  /// What else narrows the list.
  package var filter = LibraryFilter()
  /// The choice with the focus where the box of the filter is open.
  package var filterList: ListState?
  /// The page of a file with mistakes, where it is open.
  package var problems: ProblemsModel?
  /// The page of the list in plain mode, from 0.
  package var page = 0
  /// The rows of the list.
  package private(set) var listing = LibraryListing()
  private var order: LibraryOrder?
  private var folded: [SearchText] = []

  /// How many cases a page of plain mode has.
  package static let pageLength = 20

  /// Makes a library that is still looking.
  package init() {}

  /// Makes a library that knows its cases.
  package init(entries: [LibraryEntry]?, in context: AppContext) {
    receive(entries, in: context)
  }

  /// The case with the focus.
  package var focused: LibraryEntry? {
    guard let entries, let place = listing.entry(inRow: list.selected) else { return nil }
    return entries[place]
  }

  /// Whether the list is narrowed.
  package var isNarrowed: Bool { !filter.isEmpty || !search.isEmpty }

  /// The number of pages in plain mode.
  var pageCount: Int {
    max(1, (listing.matches.count + Self.pageLength - 1) / Self.pageLength)
  }

  /// The choices of the filter.
  var filterChoices: [FilterChoice] { FilterChoice.all(for: entries ?? []) }

  /// Takes cases in the place of those there are; the focus stays on its case.
  mutating func receive(_ entries: [LibraryEntry]?, in context: AppContext) {
    let path = focused?.path
    // Most often nothing is new, and the order stands.
    if self.entries != entries { (order, folded) = (nil, []) }
    self.entries = entries
    relist(in: context, focusing: path)
  }

  /// Lists the cases anew after something that narrows or orders them has changed.
  mutating func relist(in context: AppContext) {
    relist(in: context, focusing: focused?.path)
  }

  private mutating func relist(in context: AppContext, focusing path: String?) {
    guard let entries else { return }
    if order?.language != context.language || order?.work != context.work {
      order = LibraryOrder(of: entries, in: context.language, for: context.work)
    }
    guard let order else { return }
    let words = SearchText.words(of: search.text)
    if !words.isEmpty, folded.isEmpty { folded = entries.map(\.searchText) }
    let (filter, folded) = (filter, folded)
    let narrows = !filter.isEmpty || !words.isEmpty
    listing = LibraryListing(order, of: entries) { place in
      !narrows
        || filter.admits(entries[place]) && words.allSatisfy { folded[place].contains($0) }
    }
    let same = listing.matches.firstIndex { entries[$0].path == path }
    list.selected = same.flatMap { listing.row(ofMatch: $0) } ?? listing.nearest(to: list.selected)
    page = min(page, pageCount - 1)
  }

  /// Puts the focus on a match, by its number from 0.
  mutating func focus(onMatch number: Int, in view: ViewMetrics?) {
    guard let row = listing.row(ofMatch: number) else { return }
    list.select(row, count: listing.rows.count, in: view)
  }

  /// Puts the focus on the case whose attempt was begun last and can be gone on with, else on the
  /// first.
  package mutating func focusWhereToBegin() {
    guard let entries else { return }
    let open = listing.matches.indices.filter { entries[listing.matches[$0]].state == .started }
    let newest = open.max { one, other in
      let (before, after) = (listing.matches[one], listing.matches[other])
      return (entries[before].startedAt ?? "") < (entries[after].startedAt ?? "")
    }
    list = ListState(selected: listing.row(ofMatch: newest ?? 0) ?? 0)
  }

  /// Leaves the tour, once it was seen, for the first case.
  mutating func focusBeyondGuide() {
    guard let entries, focused?.isGuide == true else { return }
    let match = listing.matches.firstIndex { !entries[$0].isGuide }
    if let row = match.flatMap(listing.row(ofMatch:)) { list = ListState(selected: row) }
  }

  /// Whether letters are commands, and not of what is being searched or read.
  var takesCommands: Bool { !isSearching && filterList == nil && problems == nil }

  /// Takes search and filter away.
  mutating func clear(in context: AppContext) {
    search = FieldState(isMultiline: false, maximumLength: 60)
    filter = LibraryFilter()
    isSearching = false
    folded = []
    relist(in: context)
  }
}
