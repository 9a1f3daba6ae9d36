/// A figure of the debrief as data, from which cells, ASCII, SVG and words are all made.
///
/// The words say all that the picture shows, for plain mode and for whoever cannot see it.
package struct Chart: Equatable, Sendable {
  /// What is shown.
  package enum Figure: Equatable, Sendable {
    /// Shares of a hundred, each against a mark.
    case bars(BarChart)
    /// The trainee's urgency over time beside the key's band.
    case course(CourseChart)
    /// The way through the case, with the turns that mattered.
    case path(PathChart)
    /// Shares of a hundred from case to case.
    case trend(TrendChart)
  }

  /// What the figure is about, in a few words.
  package let title: String
  /// What is shown.
  package let figure: Figure
  /// The same in sentences, one a row.
  package let words: [String]

  /// Makes a chart.
  package init(title: String, figure: Figure, words: [String]) {
    self.title = title
    self.figure = figure
    self.words = words
  }
}

/// Bars from 0 to 100 points, each with a mark to be held against.
package struct BarChart: Equatable, Sendable {
  /// One bar.
  package struct Bar: Equatable, Sendable {
    /// What is measured.
    package let label: String
    /// The points from 0 to 100; none where no figure is shown.
    package let points: Int?
    /// Where the mark stands, from 0 to 100; none where there is none.
    package let mark: Int?
    /// What was possible, from 0 to 100; none where it is not known.
    ///
    /// Where the least is not known it begins at 0, as where nothing is the least.
    package let possible: ClosedRange<Int>?
    /// The figure in a few words.
    package let figure: String
    /// What the figure means, in a few words; may be empty.
    package let remark: String

    /// Makes a bar.
    package init(
      label: String,
      points: Int?,
      mark: Int? = nil,
      possible: ClosedRange<Int>? = nil,
      figure: String,
      remark: String = ""
    ) {
      self.label = label
      self.points = points
      self.mark = mark
      self.possible = possible
      self.figure = figure
      self.remark = remark
    }
  }

  /// The bars, in reading order.
  package let bars: [Bar]
  /// What the mark is called.
  package let markLabel: String
  /// What the track behind the bars is called where it shows what was possible.
  package let possibleLabel: String
  /// What the part of the bars is called that is the least of what was possible.
  package let leastLabel: String

  /// Makes the figure.
  package init(
    bars: [Bar],
    markLabel: String,
    possibleLabel: String = "",
    leastLabel: String = ""
  ) {
    self.bars = bars
    self.markLabel = markLabel
    self.possibleLabel = possibleLabel
    self.leastLabel = leastLabel
  }

  /// Whether any bar knows what was possible.
  var showsPossible: Bool { bars.contains { $0.possible != nil } }
  /// Whether any bar has a part that is filled in any case.
  var showsLeast: Bool { bars.contains { $0.possible.map { $0.lowerBound > 0 } ?? false } }
}

/// Urgency from T0 to T3 over the questions about it.
package struct CourseChart: Equatable, Sendable {
  /// One answer.
  package struct Point: Equatable, Sendable {
    /// When, from the longest way to say it to the shortest.
    package let labels: [String]
    /// The lowest and the highest right tier, 0 to 3.
    package let key: ClosedRange<Int>
    /// The tier answered, 0 to 3.
    package let answer: Int

    /// Makes a point.
    package init(labels: [String], key: ClosedRange<Int>, answer: Int) {
      self.labels = labels
      self.key = key
      self.answer = answer
    }

    /// Whether the answer is as the key.
    var isRight: Bool { key.contains(answer) }
  }

  /// What the parts of the picture are called.
  package struct Legend: Equatable, Sendable {
    /// The trainee's line.
    package let answer: String
    /// The key's band.
    package let key: String
    /// An answer outside the band.
    package let outside: String

    /// Makes a legend.
    package init(answer: String, key: String, outside: String) {
      self.answer = answer
      self.key = key
      self.outside = outside
    }
  }

  /// The answers, in order.
  package let points: [Point]
  /// The names of the four tiers, from T0, of at most fourteen columns.
  package let tiers: [String]
  /// What the parts are called.
  package let legend: Legend

  /// Makes the figure.
  package init(points: [Point], tiers: [String], legend: Legend) {
    self.points = points
    self.tiers = tiers
    self.legend = legend
  }
}

/// The steps of a play from top to bottom, with the ways that were left at its turns.
package struct PathChart: Equatable, Sendable {
  /// One step that the play came to.
  package struct Stop: Equatable, Sendable {
    /// What kind of step it is.
    package enum Kind: Hashable, Sendable {
      /// Nothing was decided here, or nothing changed by it.
      case step
      /// What was answered here changed the way on for the worse.
      case turn
      /// The end of the way.
      case ending
    }

    /// What kind of step it is.
    package let kind: Kind
    /// What it is called.
    package let label: String
    /// How the answer was, in a few words; empty where nothing was asked.
    package let remark: String
    /// The steps that best conduct would have met from here and this answer closed.
    package let missed: [String]
    /// Where the best way comes to the one that was taken; none where it never does.
    package let rejoins: String?
    /// The decision, as a place in the play's turns; none where nothing was decided.
    package let turn: Int?

    /// Makes a stop.
    package init(
      _ kind: Kind,
      label: String,
      remark: String = "",
      missed: [String] = [],
      rejoins: String? = nil,
      turn: Int? = nil
    ) {
      self.kind = kind
      self.label = label
      self.remark = remark
      self.missed = missed
      self.rejoins = rejoins
      self.turn = turn
    }
  }

  /// The steps, in the order in which they were met.
  package let stops: [Stop]
  /// What stands before the step at which the best way joins the one taken.
  package let thenWord: String
  /// What the mark of a turn is called.
  package let turnLabel: String
  /// What the mark of a step that was closed is called.
  package let missedLabel: String

  /// Makes the figure.
  package init(stops: [Stop], thenWord: String, turnLabel: String, missedLabel: String) {
    self.stops = stops
    self.thenWord = thenWord
    self.turnLabel = turnLabel
    self.missedLabel = missedLabel
  }
}
