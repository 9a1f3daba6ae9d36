import Interface
import Terminal
import Testing

/// A sink that only notes what was put.
private struct Notes: RunSink {
  var runs: [Run] = []

  mutating func put(_ run: Run) {
    runs.append(run)
  }

  /// The runs as `row:column role text`.
  var lines: [String] {
    runs.map { run in
      let text = String(String.UnicodeScalarView(run.scalars.compactMap(Unicode.Scalar.init)))
      return "\(run.row):\(run.column) \(run.role) \(text)"
    }
  }
}

@Suite struct PresenterTests {
  private let size = Size(columns: 10, rows: 3)

  private static let unicode = CharacterMetrics(
    columns: { scalar in
      switch scalar {
      case 0..<0x20, 0x7F..<0xA0: -1
      case 0x300..<0x370, 0x200D, 0xFE0F: 0
      case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0x1F300..<0x1FB00: 2
      default: 1
      }
    },
    encodes: { _ in true }
  )
  private static let ascii = CharacterMetrics(
    columns: { (0x20..<0x7F).contains($0) ? 1 : -1 },
    encodes: { $0 < 0x80 }
  )

  private func surface(_ rows: String..., role: Role = .body) -> Surface {
    var surface = Surface(size: size)
    for (row, text) in rows.enumerated() {
      for (column, character) in text.enumerated() {
        surface[row, column] = Cell(String(character), role: role)
      }
    }
    return surface
  }

  private func difference(
    _ old: Surface,
    _ new: Surface,
    metrics: CharacterMetrics = Self.unicode
  ) -> [String] {
    var presenter = Presenter(metrics: metrics)
    var notes = Notes()
    _ = presenter.present(old, on: &notes)
    notes.runs = []
    let hasChanged = presenter.present(new, on: &notes)
    #expect(hasChanged == !notes.runs.isEmpty)
    return notes.lines
  }

  @Test func `The first picture is put in full`() {
    var presenter = Presenter(metrics: Self.unicode)
    var notes = Notes()
    #expect(presenter.present(surface("one", "two"), on: &notes))
    #expect(notes.lines == ["0:0 body one       ", "1:0 body two       ", "2:0 body           "])
  }

  @Test func `An unchanged picture puts nothing`() {
    #expect(difference(surface("one", "two"), surface("one", "two")).isEmpty)
  }

  @Test func `Only the changed span of a changed row is put`() {
    #expect(difference(surface("one", "a b c d"), surface("one", "a x y d")) == ["1:2 body x y"])
  }

  @Test func `A change of the role alone is put`() {
    var marked = surface("abc")
    marked[0, 1].role = .selection
    #expect(difference(surface("abc"), marked) == ["0:1 selection b"])
  }

  @Test func `A span is cut where the role changes`() {
    var marked = surface("xxx")
    marked[0, 1].role = .accent
    let expected = ["0:0 body x", "0:1 accent x", "0:2 body x"]
    #expect(difference(surface("abc"), marked) == expected)
  }

  @Test func `A change in half of a wide cluster puts the whole one`() {
    var wide = surface("a")
    wide[0, 1] = Cell("日")
    wide[0, 2] = Cell("", isContinuation: true)
    #expect(difference(surface("abcd"), wide) == ["0:1 body 日 "])
    // The other way round both columns are free again.
    #expect(difference(wide, surface("abcd")) == ["0:1 body bcd"])
    var other = wide
    other[0, 2] = Cell("x")
    // A wide character that has lost its second column has no room.
    #expect(difference(wide, other) == ["0:1 body \u{FFFD}x"])
  }

  @Test func `Another size puts everything`() {
    var presenter = Presenter(metrics: Self.unicode)
    var notes = Notes()
    _ = presenter.present(surface("one"), on: &notes)
    notes.runs = []
    #expect(presenter.present(Surface(size: Size(columns: 2, rows: 1)), on: &notes))
    #expect(notes.lines == ["0:0 body   "])
    #expect(!presenter.present(Surface(size: Size(columns: 2, rows: 1)), on: &notes))
    #expect(!presenter.present(Surface(size: Size(columns: 0, rows: 0)), on: &notes))
  }

  @Test(arguments: [
    (["a", "b", "c", "", "", ""], ["", "", "a", "b", "c", ""], true),
    (["", "", "a", "b", "c", ""], ["a", "b", "c", "", "", ""], true),
    (["a", "b", "x", "", "", ""], ["", "", "", "a", "b", "y"], true),
    // A row alone, as the choices below the focus; by one, as lists scroll; what stays; what several
    // rows say.
    (["a", "b", "c", "x", "d", "e"], ["a", "x", "c", "b", "d", "e"], false),
    (["a", "b", "c", "d", "e", "f"], ["b", "c", "d", "e", "f", "g"], false),
    (["a", "b", "c", "d", "e", "f"], ["a", "x", "c", "d", "y", "f"], false),
    (["", "", "", "", "", ""], ["a", "", "", "", "", ""], false),
    (["a", "-", "b", "-", "c", "-"], ["-", "-", "b", "-", "c", "-"], false),
  ])
  func `A row that stands further away than by one makes a new page`(
    before: [String],
    after: [String],
    isNew: Bool
  ) {
    func surface(_ rows: [String]) -> Surface {
      var surface = Surface(size: Size(columns: 3, rows: rows.count))
      for (row, text) in rows.enumerated() where !text.isEmpty {
        surface[row, 1] = Cell(text)
      }
      return surface
    }
    var presenter = Presenter(metrics: Self.unicode)
    var notes = Notes()
    _ = presenter.present(surface(before), on: &notes)
    #expect(!presenter.hasTurned)
    _ = presenter.present(surface(after), on: &notes)
    #expect(presenter.hasTurned == isNew)
  }

  @Test func `A forgotten picture is put again`() {
    var presenter = Presenter(metrics: Self.unicode)
    var notes = Notes()
    _ = presenter.present(surface("one"), on: &notes)
    notes.runs = []
    presenter.forget()
    #expect(presenter.present(surface("one"), on: &notes))
    #expect(notes.runs.count == 3)
  }

  // P8: ncurses keeps five scalars a cell and cuts at the first that is not of width 0.
  @Test(arguments: [
    ("e\u{301}", 1, "e\u{301}"),
    ("❤\u{FE0F}", 2, "❤ "), ("❤\u{FE0F}", 1, "❤"),
    ("👨\u{200D}👩", 2, "👨"), ("👍🏽", 2, "👍"),
    ("🇩🇪", 2, "🇩 "),
    ("日", 1, "\u{FFFD}"),
    ("a\u{301}\u{301}\u{301}\u{301}\u{301}", 1, "a\u{301}\u{301}\u{301}\u{301}"),
    ("\u{1B}", 1, "\u{FFFD}"), ("\u{301}", 1, "\u{FFFD}"), ("", 1, " "), ("ab", 1, "a"),
  ])
  func `A cluster never takes other columns than its cell`(text: String, columns: Int, put: String)
  {
    var changed = Surface(size: size)
    changed[0, 0] = Cell(text)
    if columns == 2 { changed[0, 1] = Cell("", isContinuation: true) }
    changed[0, columns] = Cell("|")
    #expect(difference(surface("xxxxxxxxxx"), changed).first?.hasPrefix("0:0 body \(put)|") == true)
  }

  @Test(arguments: [
    ("æ", "a"), ("ø", "o"), ("é", "e"), ("│", "|"), ("─", "-"), ("’", "'"), ("日", "?"),
  ])
  func `Without Unicode a near ASCII character stands in`(text: String, standIn: String) {
    let lines = difference(surface(""), surface(text), metrics: Self.ascii)
    #expect(lines == ["0:0 body \(standIn)"])
  }

  @Test func `The right half of nothing is a space`() {
    var broken = surface("ab")
    broken[0, 0] = Cell("", isContinuation: true)
    #expect(difference(surface("xb"), broken) == ["0:0 body  "])
  }
}
