internal import Classroom
internal import Interface

/// The wall: a heading with the timer, one column of large calm text, and a line below it.
struct WallView {
  /// The name under which the page reports where it stands.
  static let textView = "wall"

  /// The columns of text that are read with ease from a distance.
  private static let measure = 92
  /// The widest label that stands beside a bar and not above it.
  private static let widestLabel = 18
  /// The columns of a side in which a timer stands.
  private static let sideColumns = 24
  private static let leastForSide = 100

  let text: WallText
  let scroll: ScrollState

  private var page: WallPage { text.page }
  private var own: ClassWords { text.own }

  func draw(in context: AppContext, on canvas: inout Canvas) {
    HeaderLine(
      StyledText(text.title, .heading),
      right: timer(canvas.size)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    var body = canvas.bounds.splitTop(2).rest
    if let footer {
      let parts = body.splitBottom(1)
      body = parts.rest
      canvas.within(parts.bottom.inset(columns: body.columns >= 60 ? 2 : 0)) { part in
        part.text(footer, row: 0, column: 0)
      }
    }
    let isAiry = body.rows >= 18 && body.columns >= 76
    draw(
      in: body.splitTop(isAiry ? 1 : 0).rest.inset(columns: body.columns >= 60 ? 2 : 0),
      context,
      on: &canvas
    )
  }

  private func draw(in area: Rect, _ context: AppContext, on canvas: inout Canvas) {
    guard let face = face else { return drawText(in: area, context, on: &canvas) }
    let glyphs = canvas.glyphs
    let rows = lines(width: min(Self.measure, area.columns), glyphs)
      .flatMap { $0.rows(width: min(Self.measure, area.columns), glyphs: glyphs) }.count
    if rows + ClockFace.rows + 1 <= area.rows {
      let (rest, bottom) = area.splitBottom(ClockFace.rows)
      drawText(in: rest, context, on: &canvas)
      canvas.within(bottom.splitRight(face.columns).right) { face.draw(on: &$0) }
    } else if area.columns >= Self.leastForSide {
      let (rest, side) = area.splitRight(Self.sideColumns)
      drawText(in: rest, context, on: &canvas)
      canvas.within(side.splitRight(face.columns).right) { face.draw(on: &$0) }
    } else {
      drawText(in: area, context, on: &canvas)
    }
  }

  private func drawText(in area: Rect, _ context: AppContext, on canvas: inout Canvas) {
    canvas.within(area) { part in
      ProseView(
        name: Self.textView,
        lines: lines(width: min(Self.measure, part.size.columns), part.glyphs),
        state: scroll,
        moreWord: context.words.interface.more,
        measure: Self.measure
      ).draw(on: &part)
    }
  }

  /// Whether the page has more than fits on a wall of 60 columns and 20 rows, as a projector shows it.
  static func isLong(_ text: WallText) -> Bool {
    let view = WallView(text: text, scroll: ScrollState())
    // Less an edge on both sides, the heading with its rule, and the line of keys.
    let (width, height) = (56, view.footer == nil ? 17 : 16)
    let rows = view.lines(width: width, .unicode).flatMap {
      $0.rows(width: width, glyphs: .unicode)
    }
    return rows.count > height
  }

  /// The blocks as lines, with bars beside their labels where those are short.
  private func lines(width: Int, _ glyphs: Glyphs) -> [StyledLine] {
    text.blocks.styledLines(glyphs, width: width, widestLabel: Self.widestLabel)
  }

  /// What is left of the timer, where it is large enough to be read.
  private var face: ClockFace? {
    page.timerLeft.map { left in
      ClockFace(text: ClassTime.text(left), role: left <= 0 ? .danger : .heading)
    }
  }

  /// The timer as it stands in the heading, and whether the class pauses.
  private func timer(_ size: Size) -> StyledText {
    var parts: [StyledText] = []
    if page.isPaused { parts.append(StyledText(own.pausedNow, .warning)) }
    if let left = page.timerLeft {
      parts.append(
        left > 0
          ? StyledText(ClassTime.text(left), .heading) : StyledText(own.timeIsUp, .danger)
      )
    }
    return parts.dropFirst().reduce(parts.first ?? .empty) { $0 + StyledText(" · ", .muted) + $1 }
  }

  /// How whoever comes late joins, and how many questions wait.
  private var footer: StyledText? {
    text.footer.isEmpty
      ? nil : StyledText(text.footer.joined(separator: " · "), .muted)
  }
}

extension Array where Element == Block {
  /// The blocks as lines of one column; bars stand beside their labels where none is wider, and of
  /// several pictures only the last one says what its mark means.
  func styledLines(_ glyphs: Glyphs, width: Int, widestLabel: Int) -> [StyledLine] {
    let last = lastIndex { if case .chart = $0 { true } else { false } }
    return enumerated().flatMap { place, block -> [StyledLine] in
      guard case .chart(let chart) = block, case .bars(let bars) = chart.figure else {
        return block.lines(glyphs)
      }
      let widest = bars.bars.map { StyledText($0.label).columns }.max() ?? 0
      let columns = widest <= widestLabel ? widest + 2 : 0
      let rows = chart.rows(width: width, labelColumns: columns, glyphs: glyphs)
      let hasLegend = bars.bars.contains { $0.mark != nil }
      return rows.dropLast(hasLegend && place != last ? 1 : 0).map { StyledLine($0) }
    }
  }
}
