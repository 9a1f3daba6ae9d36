package import Authoring
package import Interface

/// The state of the map of a case.
package struct MapModel: Equatable, Sendable {
  /// The case.
  package let playable: PlayableCase
  /// The map.
  package let map: CaseMap
  /// The steps in the order in which they are listed: by layers, then those that nothing leads to.
  package let order: [Int]
  /// Which step has the focus, by its place in `order`.
  package var list = ListState()
  /// The steps that one came along, by place; the way back.
  package var trail: [Int] = []
  /// Whether the step with the focus is shown as a page.
  package var isReading = false
  /// How far that page is scrolled.
  package var scroll = ScrollState()

  /// Makes a map with the focus on the step that the case begins with.
  package init(of playable: PlayableCase, _ map: CaseMap) {
    self.playable = playable
    self.map = map
    order = map.layers.flatMap(\.self) + map.strays
  }

  /// The place of the step with the focus.
  package var focused: Int { order[list.selection(of: order.count) ?? 0] }

  /// The step with the focus.
  var node: CaseMap.Node { map.nodes[focused] }

  /// The way that is followed where none is named: that of best conduct, else the first.
  var mainWay: Int? {
    node.ways.firstIndex(where: \.isOnBestPath) ?? (node.ways.isEmpty ? nil : 0)
  }

  /// The step that one goes back to: the last one that one came along, else the first that leads
  /// here.
  var wayBack: Int? { trail.last ?? node.origins.first }

  /// The place in `order` of the next step with findings; nil where there is none.
  var nextFinding: Int? {
    let here = list.selection(of: order.count) ?? 0
    let places = order.indices.map { (here + 1 + $0) % order.count }
    return places.first { !map.nodes[order[$0]].findings.isEmpty }
  }

  /// Puts the focus on a step.
  mutating func focus(on step: Int, in view: ViewMetrics?) {
    guard let place = order.firstIndex(of: step) else { return }
    list.select(place, count: order.count, in: view)
    scroll = ScrollState()
  }
}

/// What can happen on the map.
package enum MapMessage: Equatable, Sendable {
  /// The focus was moved through the list, or the page of a step scrolled.
  case moved(Movement)
  /// The way of a number from 0 was taken.
  case followed(Int)
  /// The step before was gone back to.
  case wentBack
  /// The step is read as a page, or no more.
  case readingToggled
  /// The next step with findings was asked for.
  case nextFindingChosen
  /// The map was left.
  case left
}
