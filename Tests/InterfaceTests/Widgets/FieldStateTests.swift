import Interface
import Testing

struct FieldStateTests {
  private func field(
    _ text: String,
    multiline: Bool = true,
    _ edits: FieldEdit...
  ) -> FieldState {
    var state = FieldState(text, isMultiline: multiline)
    for edit in edits { state.apply(edit) }
    return state
  }

  /// The text with a bar where the cursor stands.
  private func shown(_ state: FieldState) -> String {
    var characters = Array(state.text)
    characters.insert("|", at: state.cursor)
    return String(characters)
  }

  @Test(arguments: [
    ("abc", [FieldEdit.insert("d")], "abcd|"),
    ("abc", [.left, .insert("X")], "abX|c"),
    ("abc", [.backspace], "ab|"),
    ("", [.backspace, .delete, .left, .right, .up, .down, .deleteWord], "|"),
    ("abc", [.start, .delete], "|bc"),
    ("日本語", [.left, .backspace], "日|語"),
    ("e\u{301}x", [.left, .backspace], "|x"),
    ("one two", [.wordLeft], "one |two"),
    ("one two", [.wordLeft, .wordLeft], "|one two"),
    ("one two", [.start, .wordRight], "one| two"),
    ("one, two", [.deleteWord, .deleteWord], "|"),
    ("ab\ncd", [.up], "ab|\ncd"),
    ("ab\ncd", [.rowStart], "ab\n|cd"),
    ("ab\ncd", [.start, .rowEnd], "ab|\ncd"),
    ("ab\ncd", [.start, .end], "ab\ncd|"),
    ("ab", [.up], "|ab"),
    ("ab", [.start, .down], "ab|"),
  ])
  func `Edits change the text and move the cursor`(
    text: String,
    edits: [FieldEdit],
    expected: String
  ) {
    var state = FieldState(text, isMultiline: true)
    for edit in edits { state.apply(edit) }
    #expect(shown(state) == expected)
  }

  @Test func `Moving up and down keeps the column in cells`() {
    var state = field("abcdef\n日本語\nabcdef", .rowStart, .right, .right, .right)
    state.apply(.up)
    #expect(shown(state) == "abcdef\n日|本語\nabcdef")
    state.apply(.up)
    #expect(shown(state) == "abc|def\n日本語\nabcdef")
  }

  @Test func `A short row between does not lose the column`() {
    var state = field("abcdef\nx\nabcdef")
    state.apply(.up)
    #expect(shown(state) == "abcdef\nx|\nabcdef")
    state.apply(.up)
    #expect(shown(state) == "abcdef|\nx\nabcdef")
  }

  @Test func `Rows are those of the view`() {
    var state = FieldState("one two three", isMultiline: true)
    let view = ViewMetrics(visibleRows: 5, contentRows: 3, columns: 6)
    state.apply(.up, in: view)
    #expect(shown(state) == "one two| three")
    state.apply(.rowStart, in: view)
    #expect(shown(state) == "one |two three")
  }

  @Test func `A page moves by the rows of the view but one`() {
    let text = (1...20).map { "\($0)" }.joined(separator: "\n")
    var state = FieldState(text, isMultiline: true)
    state.apply(.pageUp, in: ViewMetrics(visibleRows: 5, contentRows: 20, columns: 20))
    #expect(shown(state).contains("16|\n"))
    state.apply(.pageUp)
    state.apply(.pageDown)
    #expect(shown(state).contains("16|\n"))
  }

  @Test func `A combining mark joins the cluster before the cursor`() {
    let state = field("e", .insert("\u{301}"))
    #expect(state.text == "e\u{301}")
    #expect(state.cursor == 1)
  }

  @Test func `Pasted text is cleaned`() {
    #expect(field("", .insert("a\r\nb\u{1B}[31mc\u{7}")).text == "a\nbc")
    #expect(field("", multiline: false, .insert("a\r\nb")).text == "a b")
  }

  @Test func `A single line takes no newline`() {
    #expect(FieldState("a\nb", isMultiline: false).text == "a b")
  }

  @Test func `Text is cut at the greatest length`() {
    var state = FieldState("日本語", isMultiline: true, maximumLength: 5)
    state.apply(.insert("abcdef"))
    #expect(state.text == "日本語ab")
    #expect(state.remaining == 0)
    state.apply(.insert("x"))
    #expect(state.text == "日本語ab")
    #expect(FieldState("abcdef", isMultiline: true, maximumLength: 2).text == "ab")
    #expect(FieldState("abcdef", isMultiline: true, maximumLength: -2).text == "")
  }

  @Test(.timeLimit(.minutes(1))) func `A paste of a megabyte is cut at once`() {
    let state = field("", .insert(String(repeating: "word ", count: 200_000)))
    #expect(state.text.count == 4_000)
  }

  @Test func `Undo goes back word by word and redo forth again`() {
    var state = FieldState(isMultiline: true)
    for character in "one two" { state.apply(.insert(String(character))) }
    state.apply(.undo)
    #expect(shown(state) == "one |")
    state.apply(.undo)
    #expect(shown(state) == "one|")
    state.apply(.undo)
    state.apply(.undo)
    #expect(shown(state) == "|")
    for _ in 0..<5 { state.apply(.redo) }
    #expect(shown(state) == "one two|")
  }

  @Test func `Typing after an undo forgets what was undone`() {
    var state = field("", .insert("a"), .insert(" "), .undo, .insert("b"))
    state.apply(.redo)
    #expect(state.text == "ab")
  }

  @Test func `A deletion is one step back`() {
    var state = field("one two", .deleteWord)
    #expect(state.text == "one ")
    state.apply(.undo)
    #expect(shown(state) == "one two|")
  }

  /// The number of times that an undo changes the text.
  private func undoSteps(_ field: FieldState) -> Int {
    var state = field
    var steps = 0
    while steps < 1_000 {
      let before = state.text
      state.apply(.undo)
      if state.text == before { break }
      steps += 1
    }
    return steps
  }

  @Test func `Five texts of fifty thousand bytes are kept within 256 KiB`() {
    var state = FieldState(isMultiline: true, maximumLength: 100_000)
    state.apply(.insert(String(repeating: "x", count: 50_000)))
    for _ in 0..<8 { state.apply(.insert(" ")) }
    #expect(undoSteps(state) == 5)
  }

  @Test func `A hundred changes are kept`() {
    var state = FieldState(isMultiline: true)
    for _ in 0..<130 { state.apply(.insert(" ")) }
    #expect(undoSteps(state) == 100)
  }

  @Test func `Any edits leave a legal cursor`() {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let texts = ["a", " ", "\n", "日", "\u{301}", "👨‍👩‍👧", "word word", "🇩🇰", "क्षि"]
    let moves: [FieldEdit] = [
      .left, .right, .up, .down, .wordLeft, .wordRight, .rowStart, .rowEnd, .backspace, .delete,
      .undo, .redo, .deleteWord, .pageUp, .pageDown, .start, .end,
    ]
    var state = FieldState(isMultiline: true, maximumLength: 60)
    for _ in 0..<3_000 {
      let isMove = next(2) == 0
      let edit = isMove ? moves[next(moves.count)] : .insert(texts[next(texts.count)])
      state.apply(edit, in: ViewMetrics(visibleRows: 3, contentRows: 3, columns: next(9)))
      #expect((0...state.text.count).contains(state.cursor), "after \(edit)")
      #expect(state.text.count <= 60)
    }
  }
}
