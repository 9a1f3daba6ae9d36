internal import CCurses
internal import Interface

/// The ncurses end of the presenter: roles become attributes and colour pairs, looked up once.
struct CursesSink: RunSink {
  private var looks: [(attributes: UInt32, pair: CInt)]

  /// Makes the sink for a theme; ncurses must be running.
  init(theme: Theme) {
    looks = Role.allCases.map { role in
      let style = theme.style(for: role)
      return (
        Self.attributes(style.attributes),
        term_pair(
          Self.number(style.foreground, theme.depth),
          Self.number(style.background, theme.depth)
        )
      )
    }
  }

  mutating func put(_ run: Run) {
    let look = looks[Int(run.role.rawValue)]
    _ = term_put(
      CInt(run.row),
      CInt(run.column),
      run.scalars,
      run.lengths,
      CInt(run.lengths.count),
      look.attributes,
      look.pair
    )
  }

  private static func attributes(_ attributes: Attributes) -> UInt32 {
    var bits: UInt32 = 0
    if attributes.contains(.bold) { bits |= UInt32(TERM_BOLD) }
    if attributes.contains(.dim) { bits |= UInt32(TERM_DIM) }
    if attributes.contains(.underline) { bits |= UInt32(TERM_UNDERLINE) }
    if attributes.contains(.reverse) { bits |= UInt32(TERM_REVERSE) }
    return bits
  }

  private static func number(_ colour: Int?, _ depth: ColourDepth) -> CInt {
    guard let colour else { return -1 }
    let isDirect = depth == .direct && colour > 7
    return CInt(isDirect ? PaletteColour(number: colour).packed : colour)
  }
}
