internal import Interface

/// Blocks as a page that scrolls, no wider than a page with its margin.
struct BlockPage {
  /// The name under which the page reports where it stands.
  let name: String
  /// What it says.
  let blocks: [Block]
  /// How far it is scrolled.
  let scroll: ScrollState

  /// Draws it; `width` is what pictures may take of the canvas.
  func draw(
    in context: AppContext,
    margin: Int,
    width: Int = PageLayout.measure,
    on canvas: inout Canvas
  ) {
    ProseView(
      name: name,
      lines: blocks.styledLines(
        canvas.glyphs,
        margin: margin,
        width: min(width, canvas.size.columns)
      ),
      state: scroll,
      moreWord: context.words.interface.more,
      measure: PageLayout.marginColumns + PageLayout.measure
    ).draw(on: &canvas)
  }
}
