/// A way to move through something longer than its view.
package enum Movement: Hashable, Sendable, CaseIterable {
  case up, down, pageUp, pageDown, start, end

  /// The movement of a key that means one wherever something scrolls.
  package init?(_ key: Key) {
    switch key {
    case .up, .character("k"): self = .up
    case .down, .character("j"): self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home, .character("g"): self = .start
    case .end, .character("G"): self = .end
    default: return nil
    }
  }

  /// The keys of the movement, arrow first.
  package var keys: [Key] {
    switch self {
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .start: [.home, .character("g")]
    case .end: [.end, .character("G")]
    }
  }
}

/// How far a text is scrolled.
package struct ScrollState: Equatable, Sendable {
  /// The first row to show; a view that has fewer rows shows its last ones.
  package var offset: Int

  /// Makes a state, at the start unless told.
  package init(offset: Int = 0) {
    self.offset = max(0, offset)
  }

  /// At the end, however long the text is.
  package static let end = ScrollState(offset: Rect.limit)

  /// Moves within what the view last had; without a view a page counts as ten rows.
  package mutating func move(_ movement: Movement, in view: ViewMetrics?) {
    let page = max(1, (view?.visibleRows ?? 11) - 1)
    let last = view?.maximumOffset ?? Rect.limit
    let start = min(offset, last)
    let wanted =
      switch movement {
      case .up: start - 1
      case .down: start + 1
      case .pageUp: start - page
      case .pageDown: start + page
      case .start: 0
      case .end: last
      }
    offset = min(max(0, wanted), last)
  }
}
