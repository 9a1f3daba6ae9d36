/// Which item of a list has the focus, and how far the list is scrolled.
package struct ListState: Equatable, Sendable {
  /// The item with the focus, from 0; a list with fewer items shows its last one as such.
  package var selected: Int
  /// The first row to show, as far as the selected item stays visible.
  package var offset: Int

  /// Makes a state, at the first item unless told.
  package init(selected: Int = 0, offset: Int = 0) {
    self.selected = max(0, selected)
    self.offset = max(0, offset)
  }

  /// The selected item of so many, none where there are none.
  package func selection(of count: Int) -> Int? {
    count > 0 ? min(max(0, selected), count - 1) : nil
  }

  /// Moves the focus among so many items, starting from what the view last showed.
  ///
  /// An item that is taller than the view is shown to its end before a step leaves it.
  /// A page moves by as many items as rows are visible, half of them where items have several
  /// rows: the view's content has more rows than there are items. Titles between the items are
  /// passed over where the caller says which items can be selected.
  package mutating func move(
    _ movement: Movement,
    count: Int,
    in view: ViewMetrics?,
    isSelectable: (Int) -> Bool = { _ in true }
  ) {
    guard let current = selection(of: count) else { return }
    if let view { offset = view.offset }
    let visible = view?.visibleRows ?? 10
    guard !showsRest(movement, in: view) else { return }
    let rowsEach = max(1, (view?.contentRows ?? count) / count)
    let page = max(1, visible / rowsEach - 1)
    let wanted =
      switch movement {
      case .up: current - 1
      case .down: current + 1
      case .pageUp: current - page
      case .pageDown: current + page
      case .start: 0
      case .end: count - 1
      }
    let target = min(max(0, wanted), count - 1)
    let goesDown = movement == .start || movement != .end && wanted > current
    let below = (target..<count).first(where: isSelectable)
    let above = (0...target).last(where: isSelectable)
    selected = (goesDown ? below ?? above : above ?? below) ?? target
  }

  /// Shows what the view leaves out of the selected item, where a step goes that way.
  private mutating func showsRest(_ movement: Movement, in view: ViewMetrics?) -> Bool {
    guard let view else { return false }
    let most = max(1, view.visibleRows - 1)
    switch movement {
    case .up where view.selectedAbove > 0: offset -= min(view.selectedAbove, most)
    case .down where view.selectedBelow > 0: offset += min(view.selectedBelow, most)
    default: return false
    }
    return true
  }

  /// Puts the focus on an item of so many.
  package mutating func select(_ item: Int, count: Int, in view: ViewMetrics?) {
    if let view { offset = view.offset }
    selected = min(max(0, item), max(0, count - 1))
  }
}
