/// A press of the mouse or a turn of its wheel, at a cell of the screen.
package struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  package enum Kind: Hashable, Sendable {
    /// The main button was pressed.
    case press
    case wheelUp, wheelDown
  }

  /// What the mouse did.
  package let kind: Kind
  /// The cell under the pointer.
  package let place: Point

  /// Makes an event.
  package init(_ kind: Kind, at place: Point) {
    self.kind = kind
    self.place = place
  }
}

/// A part of the frame that the mouse can work on, and the keys that it then stands for.
///
/// The mouse can do nothing that keys cannot: a press on the third row below the focus is three
/// times the arrow down. So no screen needs to know that there is a mouse.
package struct MouseRegion: Hashable, Sendable {
  /// The cells of the frame.
  package let area: Rect
  /// The keys that a press stands for; empty where it means nothing.
  package let press: [Key]
  /// How many arrow keys one turn of the wheel stands for; 0 where it means nothing.
  package let wheelSteps: Int

  /// Makes a region.
  package init(area: Rect, press: [Key] = [], wheelSteps: Int = 0) {
    self.area = area
    self.press = press
    self.wheelSteps = max(0, wheelSteps)
  }

  /// The keys that an event in this region stands for.
  func keys(for kind: MouseEvent.Kind) -> [Key] {
    switch kind {
    case .press: press
    case .wheelUp: Array(repeating: .up, count: wheelSteps)
    case .wheelDown: Array(repeating: .down, count: wheelSteps)
    }
  }
}
