/// A figure of the debrief as data, from which cells, ASCII, SVG and words are all made.
///
/// The words say all that the picture shows, for plain mode and for whoever cannot see it.
package struct Chart: Equatable, Sendable {
  /// What is shown.
  package enum Figure: Equatable, Sendable {
    /// The strands as bars against the cut and against what was possible.
    case strands(StrandChart)
    /// The trainee's urgency over time beside the key's band.
    case course(CourseChart)
    /// How sure the trainee was against how often that was right.
    case sureness(SurenessChart)
    /// The steps of the case with the path taken.
    case path(PathChart)
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

/// Bars from 0 to 100 points.
package struct StrandChart: Equatable, Sendable {
  /// One bar.
  package struct Bar: Equatable, Sendable {
    /// The strand's title.
    package let label: String
    /// The points from 0 to 100; none where the strand is not shown.
    package let points: Int?
    /// The most points that the case lets anybody earn; none where it is not known.
    package let best: Int?
    /// The fewest points that the case lets anybody earn; none where it is not known.
    package let worst: Int?

    /// Makes a bar.
    package init(label: String, points: Int?, best: Int? = nil, worst: Int? = nil) {
      self.label = label
      self.points = points
      self.best = best
      self.worst = worst
    }
  }

  /// The bars, in the order of the strands.
  package let bars: [Bar]
  /// The cut from 0 to 100 points.
  package let cut: Int
  /// What the mark of the cut is called.
  package let cutLabel: String

  /// Makes the figure.
  package init(bars: [Bar], cut: Int, cutLabel: String) {
    self.bars = bars
    self.cut = cut
    self.cutLabel = cutLabel
  }
}

/// Urgency from T0 to T3 over the questions about it.
package struct CourseChart: Equatable, Sendable {
  /// One answer.
  package struct Point: Equatable, Sendable {
    /// When, as short as it can be said.
    package let label: String
    /// The lowest and the highest right tier, 0 to 3.
    package let key: ClosedRange<Int>
    /// The tier answered, 0 to 3; none where the question was never met.
    package let answer: Int?

    /// Makes a point.
    package init(label: String, key: ClosedRange<Int>, answer: Int?) {
      self.label = label
      self.key = key
      self.answer = answer
    }
  }

  /// The answers, in order.
  package let points: [Point]
  /// The names of the four tiers, from T0.
  package let tiers: [String]
  /// What the trainee's line is called.
  package let answerLabel: String
  /// What the key's band is called.
  package let keyLabel: String

  /// Makes the figure.
  package init(points: [Point], tiers: [String], answerLabel: String, keyLabel: String) {
    self.points = points
    self.tiers = tiers
    self.answerLabel = answerLabel
    self.keyLabel = keyLabel
  }
}

/// Sureness in the words asked for, against the share of right answers.
package struct SurenessChart: Equatable, Sendable {
  /// One degree of sureness.
  package struct Row: Equatable, Sendable {
    /// The word for it.
    package let label: String
    /// What it stands for, in per cent.
    package let stated: Int
    /// How many such answers were right.
    package let right: Int
    /// How many such answers were given.
    package let of: Int

    /// Makes a row.
    package init(label: String, stated: Int, right: Int, of total: Int) {
      self.label = label
      self.stated = stated
      self.right = right
      of = total
    }
  }

  /// The degrees, the least sure first.
  package let rows: [Row]

  /// Makes the figure.
  package init(rows: [Row]) {
    self.rows = rows
  }
}

/// The steps of a case from top to bottom, with the path taken.
package struct PathChart: Equatable, Sendable {
  /// One step.
  package struct Node: Equatable, Sendable {
    /// What it is called.
    package let label: String
    /// Which steps it leads to, by place in the list.
    package let next: [Int]
    /// Whether the play came here.
    package let isTaken: Bool
    /// Whether what was answered here changed the way on for the worse.
    package let isTurn: Bool
    /// Whether best conduct comes here.
    package let isBest: Bool

    /// Makes a node.
    package init(label: String, next: [Int], isTaken: Bool, isTurn: Bool, isBest: Bool) {
      self.label = label
      self.next = next
      self.isTaken = isTaken
      self.isTurn = isTurn
      self.isBest = isBest
    }
  }

  /// The steps, in reading order.
  package let nodes: [Node]

  /// Makes the figure.
  package init(nodes: [Node]) {
    self.nodes = nodes
  }
}
