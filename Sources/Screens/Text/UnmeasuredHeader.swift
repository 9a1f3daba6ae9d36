internal import Interface

/// The line at the top of every page on which nothing is measured, which says so.
struct UnmeasuredHeader {
  private let words: StyledText
  private let besides: [StyledText]

  /// Makes a header; of what may stand beside the words, the first that has room does.
  init(_ words: String, besides: [String]) {
    self.words = StyledText(words, .warning)
    self.besides = besides.map { StyledText($0, .muted) }
  }

  /// Draws the header on the canvas's first row.
  func draw(on canvas: inout Canvas) {
    let columns = canvas.size.columns
    let right = besides.first { text in
      text.columns <= columns / 2 && words.columns + 2 + text.columns <= columns
    }
    HeaderLine(words, right: right ?? .empty).draw(on: &canvas)
  }
}
