/// Where a scrolling view stood when it was last drawn.
///
/// Drawing changes no state, so a view that moved to keep its selection visible says so here, and
/// the next message starts from what was on the screen.
package struct ViewMetrics: Hashable, Sendable {
  /// The first row of the content that was shown.
  package var offset: Int
  /// The rows that there was room for.
  package var visibleRows: Int
  /// The rows that the content has.
  package var contentRows: Int
  /// The columns that there was room for.
  package var columns: Int
  /// The rows of the selected item above what is shown; 0 where it is no list.
  package var selectedAbove = 0
  /// The rows of the selected item below what is shown; 0 where it is no list.
  package var selectedBelow = 0

  /// Makes the metrics of a view.
  package init(offset: Int = 0, visibleRows: Int, contentRows: Int, columns: Int) {
    self.offset = offset
    self.visibleRows = visibleRows
    self.contentRows = contentRows
    self.columns = columns
  }

  /// The farthest that the view can scroll.
  package var maximumOffset: Int { max(0, contentRows - max(1, visibleRows)) }

  /// Whether something lies above what is shown.
  package var hasMoreAbove: Bool { offset > 0 }

  /// Whether something lies below what is shown.
  package var hasMoreBelow: Bool { offset < maximumOffset }
}

/// The scrolling views of a frame, by name, and what of it the mouse can work on.
package struct ViewReport: Equatable, Sendable {
  private var views: [String: ViewMetrics] = [:]
  /// The regions for the mouse, the ones drawn last being above the others.
  package private(set) var regions: [MouseRegion] = []

  /// Makes a report of no view, as before the first frame and in plain mode.
  package init() {}

  /// The metrics of a view, none where it was not drawn.
  package subscript(name: String) -> ViewMetrics? {
    get { views[name] }
    set { views[name] = newValue }
  }

  /// Whether the views stand as in another report, whatever the mouse can work on.
  package func hasSameViews(as other: ViewReport) -> Bool {
    views == other.views
  }

  /// Adds a region above those that are there.
  package mutating func add(_ region: MouseRegion) {
    regions.append(region)
  }

  /// Takes the regions away, as where a box covers them or a key has changed what they stand for.
  package mutating func forgetRegions() {
    regions = []
  }

  /// The keys that a mouse event stands for; none where it means nothing.
  package func keys(for event: MouseEvent) -> [Key] {
    for region in regions.reversed()
    where region.area.contains(row: event.place.row, column: event.place.column) {
      let keys = region.keys(for: event.kind)
      if !keys.isEmpty { return keys }
    }
    return []
  }
}
