internal import Authoring
package import Interface

extension MapScreen {
  /// From so many columns on, the step with the focus stands beside the list.
  static let paneColumns = 72

  package static func draw(
    _ model: MapModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let text = MapText(of: model, in: context)
    HeaderLine(
      StyledText(text.caseTitle, .heading),
      right: StyledText(context.words.map.title, .muted)
    ).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let body = canvas.bounds.splitTop(2).rest
    let inner = canvas.size.columns > 60 ? body.inset(columns: 2) : body
    if model.isReading { return canvas.within(inner) { drawPage(text, model, context, on: &$0) } }
    guard inner.columns >= paneColumns else {
      let (list, line) = inner.splitBottom(inner.rows >= 6 ? 2 : 0)
      canvas.within(list) { drawList(text, model, context, on: &$0) }
      return canvas.within(line) { drawWays(text, model, on: &$0) }
    }
    let parts = inner.dividedIntoColumns([10, 11], gap: 3)
    canvas.within(parts[0]) { drawList(text, model, context, on: &$0) }
    canvas.within(parts[1]) { part in
      let blocks: [Block] = [.heading(model.node.id)] + text.about
      ProseView(
        name: "detail",
        lines: blocks.styledLines(part.glyphs),
        moreWord: context.words.interface.more
      ).draw(on: &part)
    }
  }

  private static func drawList(
    _ text: MapText,
    _ model: MapModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let items = model.order.map { text.item($0, width: canvas.size.columns - 2, canvas.glyphs) }
    ListView(
      name: listView,
      items: items,
      state: model.list,
      moreWord: context.words.interface.more
    ).draw(on: &canvas)
  }

  private static func drawPage(
    _ text: MapText,
    _ model: MapModel,
    _ context: AppContext,
    on canvas: inout Canvas
  ) {
    let blocks: [Block] = [.heading(model.node.id)] + text.about
    ProseView(
      name: textView,
      lines: blocks.styledLines(canvas.glyphs),
      state: model.scroll,
      moreWord: context.words.interface.more,
      measure: 100
    ).draw(on: &canvas)
  }

  /// Where there is no room for the step, the ways on by their numbers.
  private static func drawWays(
    _ text: MapText,
    _ model: MapModel,
    on canvas: inout Canvas
  ) {
    guard canvas.size.rows > 1 else { return }
    canvas.horizontalRule(row: 0, columns: canvas.size.columns)
    let ways = model.node.ways.enumerated().map { number, way in
      "\(number + 1) \(model.map.nodes[way.target].id)"
    }
    let line = ways.isEmpty ? text.summary : ways.joined(separator: "  ")
    let shown = StyledText(line, .muted).adapted(to: canvas.glyphs)
      .truncated(to: canvas.size.columns, ellipsis: canvas.glyphs.ellipsis)
    canvas.text(shown, row: 1, column: 0)
  }
}
