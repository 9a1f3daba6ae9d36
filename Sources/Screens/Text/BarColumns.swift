internal import Interface

/// How wide the bars of a page are and their labels, so that they stand below each other.
struct BarColumns: Equatable {
  private static let narrowestLabel = 12
  private static let narrowestText = 20
  private static let gap = 2
  private static let wide = 20
  private static let narrow = 10

  /// The columns of a label, the space behind it included.
  private(set) var label = narrowestLabel
  /// The columns of a bar.
  private(set) var bar = wide

  /// The columns where there is room enough.
  init() {}

  /// The columns of the bars among blocks: as wide as the widest label, and shorter where beside a long
  /// one only a few letters of its text would fit in a row.
  init(of blocks: [Block], width: Int) {
    var widestText = 0
    for case .bar(let label, _, _, let text) in blocks {
      self.label = max(self.label, StyledText(label).columns + 1)
      widestText = max(widestText, min(Self.narrowestText, StyledText(text).columns))
    }
    if label + Self.wide + Self.gap + widestText > width { bar = Self.narrow }
  }
}
