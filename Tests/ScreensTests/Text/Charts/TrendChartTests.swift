import Interface
import Screens
import Testing

/// Lines held against ones that were drawn by hand.
@Suite struct TrendChartTests {
  private func rows(_ chart: TrendChart, width: Int, _ glyphs: Glyphs = .unicode) -> [String] {
    Chart(title: "T", figure: .trend(chart), words: [])
      .rows(width: width, labelColumns: 0, glyphs: glyphs)
      .map { row in
        var text = row.plain
        while text.last == " " { text.removeLast() }
        return text
      }
  }

  private static let two = TrendChart(
    lines: [
      .init(name: "missed", values: [0, 50, 100]), .init(name: "marked", values: [20, nil, 100]),
    ],
    bothLabel: "both"
  )

  @Test func `two lines stand in one picture, each with its sign`() {
    #expect(
      rows(Self.two, width: 40) == [
        "100% │                    =",
        "     │",
        "  80 │",
        "     │",
        "  60 │",
        "     │            ●",
        "  40 │",
        "     │",
        "  20 │    ✗",
        "     │",
        "   0 │    ●",
        "     └────────────────────────",
        "          1       2       3",
        "    ●     0      50     100",
        "    ✗    20             100",
        "",
        "      ● missed   ✗ marked   = both",
      ]
    )
  }

  @Test func `a mark is a line behind the points`() {
    let chart = TrendChart(
      lines: [.init(name: "Identify", values: [62, 57, 90])],
      mark: 70,
      markLabel: "the cut, 70"
    )
    // 62 and 57 both are nearest to 60: the figures below tell them apart.
    #expect(
      rows(chart, width: 30) == [
        "100% │",
        "     │                    ●",
        "  80 │",
        "     │────────────────────────",
        "  60 │    ●       ●",
        "     │",
        "  40 │",
        "     │",
        "  20 │",
        "     │",
        "   0 │",
        "     └────────────────────────",
        "          1       2       3",
        "    ●    62      57      90",
        "",
        "      ● Identify",
        "      ── the cut, 70",
      ]
    )
  }

  @Test func `where there is no room the newest cases are shown`() {
    let chart = TrendChart(lines: [.init(name: "L", values: Array(repeating: 0, count: 40))])
    let lines = rows(chart, width: 35)
    #expect(lines[10] == "   0 │  ●   ●   ●   ●   ●   ●   ●")
    #expect(lines[12].hasSuffix("40"))
    #expect(lines.allSatisfy { $0.count <= 35 })
  }

  @Test func `without a case there is no picture`() {
    #expect(rows(TrendChart(lines: []), width: 40) == [])
    #expect(rows(TrendChart(lines: [.init(name: "L", values: [])]), width: 40) == [])
  }

  @Test func `in ASCII nothing else stands in it`() {
    let text = rows(Self.two, width: 40, .ascii).joined()
    #expect(text.utf8.allSatisfy { $0 < 128 })
  }

  @Test func `more than two lines cannot be told apart, and are not drawn`() {
    let line = TrendChart.Line(name: "L", values: [1])
    #expect(TrendChart(lines: [line, line, line]).lines.count == 2)
  }
}
