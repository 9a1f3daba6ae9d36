package import Interface

extension Chart {
  /// The picture in cells, in rows no wider than the width.
  ///
  /// The labels stand in so many columns at the left where there is room for a picture beside them.
  package func rows(width: Int, labelColumns: Int, glyphs: Glyphs) -> [StyledText] {
    switch figure.adapted(to: glyphs) {
    case .bars(let bars): bars.rows(width: width, labelColumns: labelColumns, glyphs)
    case .course(let course): course.rows(width: width, labelColumns: labelColumns, glyphs)
    case .path(let path): path.rows(width: width, glyphs)
    case .trend(let trend): trend.rows(width: width, labelColumns: labelColumns, glyphs)
    }
  }
}

extension Chart.Figure {
  /// The figure with its words in the characters that can be shown: their widths count in a picture.
  fileprivate func adapted(to glyphs: Glyphs) -> Chart.Figure {
    guard glyphs.isASCII else { return self }
    switch self {
    case .bars(let chart): return .bars(chart.mapWords(glyphs.adapt))
    case .course(let chart): return .course(chart.mapWords(glyphs.adapt))
    case .path(let chart): return .path(chart.mapWords(glyphs.adapt))
    case .trend(let chart): return .trend(chart.mapWords(glyphs.adapt))
    }
  }
}

extension BarChart {
  fileprivate func mapWords(_ change: (String) -> String) -> BarChart {
    BarChart(
      bars: bars.map { bar in
        Bar(
          label: change(bar.label),
          points: bar.points,
          mark: bar.mark,
          possible: bar.possible,
          figure: change(bar.figure),
          remark: change(bar.remark)
        )
      },
      markLabel: change(markLabel),
      possibleLabel: change(possibleLabel),
      leastLabel: change(leastLabel)
    )
  }
}

extension CourseChart {
  fileprivate func mapWords(_ change: (String) -> String) -> CourseChart {
    CourseChart(
      points: points.map { point in
        Point(labels: point.labels.map(change), key: point.key, answer: point.answer)
      },
      tiers: tiers.map(change),
      legend: Legend(
        answer: change(legend.answer),
        key: change(legend.key),
        outside: change(legend.outside)
      )
    )
  }
}

extension PathChart {
  fileprivate func mapWords(_ change: (String) -> String) -> PathChart {
    PathChart(
      stops: stops.map { stop in
        Stop(
          stop.kind,
          label: change(stop.label),
          remark: change(stop.remark),
          missed: stop.missed.map(change),
          rejoins: stop.rejoins.map(change),
          turn: stop.turn
        )
      },
      thenWord: change(thenWord),
      turnLabel: change(turnLabel),
      missedLabel: change(missedLabel)
    )
  }
}
