import Interface
import Screens
import TestSupport
import Testing

/// The list of keys of a state.
@Suite struct HelpTests {
  private func help(rows: Int = 24) -> Session {
    var session = Session(playing: Yard.play(at: "list"))
    session.handle(.event(.resized(Size(columns: 70, rows: rows))))
    session.press(.enter, .character("?"))
    return session
  }

  private func lines(_ session: Session) -> [String] {
    session.frame(session.model.size).surface.lines
  }

  @Test func `it is titled with the screen and grouped`() {
    let text = help(rows: 60).everything
    #expect(text.contains("Help · The yard"))
    #expect(text.contains("On this screen"))
    #expect(text.contains("Everywhere"))
    #expect(!text.contains("While you write"))
  }

  /// The rows on the screen and their number, as the box says them.
  private func rows(_ session: Session) -> [Int] {
    let line = lines(session).first { $0.contains("/ Search") } ?? ""
    return line.split { !$0.isNumber }.compactMap { Int($0) }
  }

  @Test func `it says which rows of how many are shown`() {
    // Of 16 rows the line of keys, the border and the search with air above it take five.
    var session = help(rows: 16)
    let all = rows(session).last ?? 0
    #expect(all > 22)
    #expect(rows(session) == [1, 11, all])
    session.press(.pageDown)
    #expect(rows(session) == [11, 21, all])
    session.press(.end)
    #expect(rows(session) == [all - 10, all, all])
    session.press(.character("g"))
    #expect(rows(session) == [1, 11, all])
  }

  /// What the help says, without the breaks of its rows.
  private func text(_ session: Session) -> String {
    lines(session).joined(separator: " ")
      .split { $0 == " " || $0 == "│" }.joined(separator: " ")
  }

  @Test func `digits stand in one line, and what each takes in the palette`() {
    var session = HomeStates.session(.home)
    session.handle(.event(.resized(Size(columns: 80, rows: 60))))
    session.press(.character("?"))
    let shown = text(session)
    #expect(shown.contains("1–4 Take the row with that number"))
    #expect(shown.ranges(of: "Do what is marked").count == 1, "Enter alone does that")
    session.press(.escape, .character(":"))
    let advised = HomeStates.advice.map {
      HomeText(HomeStates.glance(), Made.english).title(of: $0)
    }
    let digits = session.model.allCommands.filter { $0.keys.contains(where: \.isDigit) }
    #expect(digits.map(\.help) == advised)
  }

  @Test func `a digit of a list of courses or profiles is named by its row`() {
    var courses = HomeStates.session(.choosing)
    courses.press(.character("?"))
    #expect(text(courses).contains("1–2 Take the row with that number"))
    let choosing = HomeScreen.bindings(for: HomeStates.model(.choosing), in: Made.english)
    let offers = choosing.filter { $0.label == "Choose" }.map(\.help).dropFirst()
    #expect(offers == ["Prison", "Immigration service"])
    let profiles = ProfilesScreen.bindings(for: ProfileStates.start, in: Made.english)
    let names = profiles.filter { $0.label == "Choose" }.map(\.help).dropFirst()
    #expect(names == ["birch", "heron", "otter", ProfileWords.of(.english).own])
  }

  @Test func `a slash searches it by sentence and by key`() {
    var session = help()
    session.press(.character("/"))
    session.type("debrief")
    #expect(session.everything.contains("No key does that here."))
    session.press(.control("w"))
    session.type("quit")
    session.press(.backspace, .backspace, .backspace, .backspace)
    session.type("ctrl+l")
    let text = lines(session).joined(separator: "\n")
    #expect(text.contains("Paint the whole screen anew"))
    #expect(!text.contains("Switch to the next colour theme"))
    #expect(text.contains("Everywhere") && !text.contains("On this screen"))
  }

  @Test func `Esc ends the search, then closes the box`() {
    var session = help()
    session.press(.character("/"), .character("q"), .character("?"), .escape)
    #expect(session.model.overlay?.content == .help)
    #expect(session.model.overlay?.search == nil)
    session.press(.escape)
    #expect(session.model.overlay == nil)
    #expect(session.play?.stage == .answering)
  }

  @Test func `what cannot be used now is there with its reason`() {
    let text = text(help(rows: 60))
    #expect(text.contains("Hand in the answer to this step (Not now: 3 still need an answer"))
  }

  @Test func `it says how text is selected while the mouse works`() {
    #expect(text(help(rows: 60)).contains("hold Shift to select text"))
  }

  @Test func `a picture of a search`() {
    var session = help()
    session.press(.character("/"))
    session.type("screen")
    for size in pictureSizes {
      expectSnapshot(session.frame(size), named: "help-search-\(size.columns)x\(size.rows)")
    }
  }
}
