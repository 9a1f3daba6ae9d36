package import Interface

/// The state of a page of figures.
package struct FiguresModel<Figures: OwnFigures>: Equatable, Sendable {
  /// The figures; none while they are being added up.
  package var figures: Figures?
  /// Whether the records could not be read.
  package var isRefused = false
  /// Which mode is shown, by its place among those that have attempts.
  package var mode = 0
  /// How far the text is scrolled.
  package var scroll = ScrollState()

  /// Makes a page that is still being added up, or one of such figures.
  package init(_ figures: Figures? = nil) {
    self.figures = figures
  }

  /// How many modes there are to look at.
  var modeCount: Int { figures?.modeCount ?? 0 }
}

/// What can happen on a page of figures.
package enum FiguresMessage<Figures: OwnFigures>: Equatable, Sendable {
  /// The attempts were added up.
  case loaded(Figures)
  /// The records could not be read.
  case refused
  /// The trainee reads on by a page.
  case readOn
  /// The text was scrolled.
  case moved(Movement)
  /// The next mode was turned to; after the last the first.
  case modeTurned
  /// The trainee goes back.
  case left
}
