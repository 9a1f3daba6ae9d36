import Interface
import Terminal
import Testing

@Suite struct SurroundingsTests {
  @Test(
    arguments: [
      (nil, []), ("", []), ("xterm-256color", ["xterm-256color"]),
      ("xterm-kitty", ["xterm-kitty", "xterm-256color"]),
      ("ghostty", ["ghostty", "xterm-256color"]),
      ("alacritty", ["alacritty", "xterm-256color"]), ("foot", ["foot", "xterm-256color"]),
      ("wezterm", ["wezterm", "xterm-256color"]), ("vt100", ["vt100"]), ("dumb", ["dumb"]),
      ("klingon", ["klingon"]),
    ] as [(String?, [String])]
  )
  func `A modern terminal without a description is taken for xterm`(
    name: String?,
    candidates: [String]
  ) {
    #expect(TerminalNames.candidates(for: name) == candidates)
  }

  @Test(
    arguments: [
      ([:], ["C.UTF-8", "C"]),
      (["LANG": "C"], ["C", "C"]),
      (["LANG": "POSIX"], ["POSIX", "C"]),
      (["LANG": "da_DK.UTF-8"], ["da_DK.UTF-8", "C.UTF-8", "C"]),
      (["LANG": "da_DK.utf8", "LC_ALL": "C"], ["C", "C"]),
      (["LANG": "C", "LC_CTYPE": "en_US.UTF-8"], ["en_US.UTF-8", "C.UTF-8", "C"]),
      (["LANG": "da_DK.ISO-8859-1"], ["da_DK.ISO-8859-1", "C"]),
      (["LC_ALL": "", "LANG": "C.UTF-8"], ["C.UTF-8", "C.UTF-8", "C"]),
    ] as [([String: String], [String])]
  )
  func `The locale is what was asked for, UTF-8 where nothing was`(
    environment: [String: String],
    names: [String]
  ) {
    #expect(LocaleNames.candidates(in: environment) == names)
  }

  @Test(
    arguments: [
      (24, 80, [:], 80, 24),
      (0, 0, [:], 80, 24),
      (0, 0, ["COLUMNS": "132", "LINES": "50"], 132, 50),
      (24, 80, ["COLUMNS": "132", "LINES": "50"], 80, 24),
      (0, 0, ["COLUMNS": "wide", "LINES": "-3"], 80, 24),
      (1, 1, [:], 1, 1),
      (65535, 65535, [:], 1000, 500),
      (0, 0, ["COLUMNS": "99999999999999999999"], 80, 24),
    ] as [(Int, Int, [String: String], Int, Int)]
  )
  func `The kernel's size counts, then the environment's, then 80 by 24`(
    rows: Int,
    columns: Int,
    environment: [String: String],
    expectedColumns: Int,
    expectedRows: Int
  ) {
    let size = TerminalSize.resolve(rows: rows, columns: columns, environment: environment)
    #expect(size == Size(columns: expectedColumns, rows: expectedRows))
  }

  @Test(arguments: [
    (-1, ColourDepth.none), (0, .none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen),
    (256, .palette), (16_777_216, .direct),
  ])
  func `The depth follows the number of colours`(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
    #expect(ColourDepth(colours: colours, environment: ["NO_COLOR": "1"]) == .none)
    #expect(ColourDepth(colours: colours, environment: ["NO_COLOR": ""]) == depth)
  }

  @Test(
    arguments: [
      ([:], ThemeName.dark), (["COLORFGBG": "15;0"], .dark), (["COLORFGBG": "0;15"], .light),
      (["COLORFGBG": "0;default;7"], .light), (["COLORFGBG": ";"], .dark),
    ] as [([String: String], ThemeName)]
  )
  func `The first theme fits the background that the terminal tells`(
    environment: [String: String],
    theme: ThemeName
  ) {
    #expect(ThemeName.suggested(in: environment) == theme)
  }
}
