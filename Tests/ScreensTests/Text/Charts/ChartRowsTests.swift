import Interface
import Screens
import Testing

/// Pictures held against ones that were drawn by hand.
@Suite struct ChartRowsTests {
  private func rows(
    _ figure: Chart.Figure,
    width: Int,
    label: Int = 0,
    _ glyphs: Glyphs = .unicode
  ) -> [String] {
    Chart(title: "T", figure: figure, words: [])
      .rows(width: width, labelColumns: label, glyphs: glyphs)
      .map { row in
        var text = row.plain
        while text.last == " " { text.removeLast() }
        return text
      }
  }

  private func bars(possible: ClosedRange<Int>? = nil) -> Chart.Figure {
    .bars(
      BarChart(
        bars: [
          .init(
            label: "Håndtér",
            points: 50,
            mark: 70,
            possible: possible,
            figure: "50 of 100",
            remark: "below the provisional cut"
          ), .init(label: "Report", points: nil, figure: "not exercised"),
        ],
        markLabel: "the cut, 70",
        possibleLabel: "what was possible",
        leastLabel: "in any case"
      )
    )
  }

  @Test func `a bar stands beside its label, with its mark and its figure`() {
    #expect(
      rows(bars(), width: 46, label: 10) == [
        "Håndtér   ████████████░░░░░┃░░░░░░░  50 of 100",
        "          below the provisional cut",
        "Report    not exercised",
        "",
        "          ┃ the cut, 70",
      ]
    )
  }

  @Test func `the track of a bar ends where what was possible ends`() {
    #expect(
      rows(bars(possible: 0...90), width: 46, label: 10) == [
        "Håndtér   ████████████░░░░░┃░░░░     50 of 100",
        "          below the provisional cut",
        "Report    not exercised",
        "",
        "          ┃ the cut, 70   ░ what was possible",
      ]
    )
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `what is filled in any case is told apart from what was earned`(glyphs: Glyphs) {
    let drawn = rows(bars(possible: 20...90), width: 64, label: 10, glyphs)
    let expected =
      glyphs.isASCII
      ? [
        "Haandter  ========#############---------|-------       50 of 100",
        "          | the cut, 70   - what was possible   = in any case",
      ]
      : [
        "Håndtér   ▒▒▒▒▒▒▒▒█████████████░░░░░░░░░┃░░░░░░░       50 of 100",
        "          ┃ the cut, 70   ░ what was possible   ▒ in any case",
      ]
    #expect([drawn.first, drawn.last] == expected)
  }

  @Test func `in a narrow window a bar stands under its label`() {
    #expect(
      rows(bars(), width: 24) == [
        "Håndtér: 50 of 100",
        "████████████░░░░┃░░░░░░░",
        "below the provisional",
        "cut",
        "Report: not exercised",
        "",
        "┃ the cut, 70",
      ]
    )
  }

  @Test func `in a wide window a bar is no longer than fifty columns`() {
    let wide = rows(bars(), width: 120, label: 16)[0]
    let full = String(repeating: "█", count: 25)
    let rest = String(repeating: "░", count: 10)
    let end = String(repeating: "░", count: 14)
    #expect(wide == "Håndtér         \(full)\(rest)┃\(end)  50 of 100")
  }

  @Test func `a bar in ASCII tells filled, mark and rest apart`() {
    #expect(
      rows(bars(), width: 46, label: 10, .ascii).first
        == "Haandter  ############-----|-------  50 of 100"
    )
  }

  private var course: Chart.Figure {
    func point(_ key: ClosedRange<Int>, _ answer: Int) -> CourseChart.Point {
      CourseChart.Point(labels: ["2/3 07.00", "2/3"], key: key, answer: answer)
    }
    return .course(
      CourseChart(
        points: [point(0...0, 0), point(1...2, 2), point(2...2, 1)],
        tiers: ["T0 nothing", "T1 talk", "T2 report", "T3 act now"],
        legend: .init(answer: "you", key: "the key", outside: "away from the key")
      )
    )
  }

  @Test func `the course leads a line through the band of the key`() {
    #expect(
      rows(course, width: 22) == [
        "T3 │",
        "T2 │      ┌──●──┐░░░░░",
        "T1 │      │░░░░░└──✗──",
        "T0 │───●──┘",
        "   └──────────────────",
        "    2/3   2/3   2/3",
        "",
        "    ●─ you   ░ the key",
        "    ✗ away from the k…",
      ]
    )
  }

  @Test func `a course in ASCII tells line and band apart`() {
    #expect(
      rows(course, width: 22, .ascii).prefix(5) == [
        "T3 |",
        "T2 |      +--*--+:::::",
        "T1 |      |:::::+--x--",
        "T0 |---*--+",
        "   +------------------",
      ]
    )
  }

  @Test func `where there is room the tiers have names and the answers their hour`() {
    let wide = rows(course, width: 80, label: 16)
    #expect(wide[0] == "T3 act now     │")
    #expect(wide[3] == "T0 nothing     │──────●─────┘")
    #expect(wide[5] == "                2/3 07.00   2/3 07.00   2/3 07.00")
  }

  private var path: Chart.Figure {
    .path(
      PathChart(
        stops: [
          .init(.step, label: "Look", remark: "6 of 6 as in the key", turn: 0),
          .init(
            .turn,
            label: "Talk",
            remark: "not as in the key",
            missed: ["The door"],
            rejoins: "The leader",
            turn: 1
          ), .init(.ending, label: "The end"),
        ],
        thenWord: "then",
        turnLabel: "turn",
        missedLabel: "closed"
      )
    )
  }

  @Test func `the way leads from stop to stop, and beside a turn what it closed`() {
    #expect(
      rows(path, width: 40) == [
        "●   Look  6 of 6 as in the key",
        "◆─┐ Talk  not as in the key",
        "│ ○ The door",
        "│ └ then: The leader",
        "■   The end",
        "",
        "◆ turn   ○ closed",
      ]
    )
    #expect(
      rows(path, width: 40, .ascii).prefix(5) == [
        "*   Look  6 of 6 as in the key",
        "@-+ Talk  not as in the key",
        "| o The door",
        "| + then: The leader",
        "#   The end",
      ]
    )
  }

  @Test func `no row is wider than its window, at any width`() {
    for width in 1...130 {
      for (figure, label) in [(bars(), 0), (bars(), 16), (course, 0), (course, 16), (path, 0)] {
        // A label, a figure and a bar take some columns, whatever the window.
        guard width >= 12 else {
          _ = rows(figure, width: width, label: label)
          continue
        }
        let drawn = Chart(title: "T", figure: figure, words: [])
          .rows(width: width, labelColumns: label, glyphs: .unicode)
        for row in drawn { #expect(row.columns <= max(width, label), "\(width): \(row.plain)") }
      }
    }
  }
}
