import Glibc
import Interface
import Records
import TestSupport
import Testing

extension SystemTests {
  /// The first five minutes: two questions, a tour, the list of cases, and never again.
  @Suite struct FirstStart {
    static let question = "Your work / Dit arbejde"
    static let asks = ["SIGNPOST_NO_WELCOME": ""]

    private func start(_ home: Home, _ arguments: [String] = []) throws -> PseudoTerminal {
      // As tall a window as shows every page at once.
      try home.start(
        arguments,
        environment: Self.asks,
        size: Size(columns: 120, rows: 60)
      )
    }

    private func settings(_ home: Home) throws -> [String: String] {
      try RecordStore.open(path: home.records, access: .readOnly).settings()
    }

    private func isAsked(_ home: Home) throws -> Bool {
      let terminal = try start(home)
      try terminal.wait(for: "Signpost")
      let asks = terminal.screen.rows.contains { $0.contains(Self.question) }
      terminal.send(signal: Int(SIGKILL))
      try terminal.waitForEnd()
      return asks
    }

    @Test func `From the first start through the tour to the cases, and then at once`() throws {
      let home = Home()
      let terminal = try start(home)
      try terminal.wait(for: Self.question)
      try terminal.press(.character("4"), .enter)
      try terminal.wait(for: "Try the two-minute tour")
      try terminal.press(.enter)
      try terminal.wait(for: "press Enter to go on")
      try terminal.press(.enter)
      try terminal.wait(for: "Press 1 for Sign")
      for key in "13233" { try terminal.press(.character(key)) }
      try terminal.wait(for: "All is answered")
      try terminal.press(.enter)
      try terminal.wait(for: "Every answer is explained")
      try terminal.press(.enter, .character("2"), .character("4"), .enter)
      try terminal.wait(for: "asked once more")
      try terminal.press(.character("1"), .enter)
      try terminal.wait(for: "Every answer is explained")
      try terminal.press(.enter, .character("2"), .character("1"), .enter)
      try terminal.wait(for: "leaves a line out")
      try terminal.press(.enter, .enter)
      try terminal.wait(for: "Read it over")
      try terminal.press(.enter, .enter)
      try terminal.wait(for: "Every answer is explained")
      try terminal.press(.enter)
      try terminal.wait(for: "takes you to the cases")
      try terminal.press(.enter)
      try terminal.wait(for: "That was the tour.")
      try terminal.wait(for: IdealPlay.title)
      try terminal.press(.character("h"))
      try terminal.wait(for: "tour · finished")
      try terminal.press(.escape, .character("q"))
      #expect(try terminal.waitForEnd() == 0)
      #expect(try settings(home)["work"] == "immigration")
      #expect(try home.attempt().status == .finished)
      #expect(try !isAsked(home))
    }

    @Test func `Killed before anything was chosen, it asks again`() throws {
      let home = Home()
      #expect(try isAsked(home))
      #expect(try isAsked(home))
    }

    @Test(arguments: ["2", "7", "\u{1B}", "\r"])
    func `Killed right after a choice, it asks no more`(key: String) throws {
      let home = Home()
      let terminal = try start(home)
      try terminal.wait(for: Self.question)
      try terminal.send(key)
      try terminal.waitForIdle()
      terminal.send(signal: Int(SIGKILL))
      try terminal.waitForEnd()
      #expect(try !isAsked(home))
    }

    @Test func `Where a case is named or nobody is to be asked, nothing is asked`() throws {
      let named = try start(Home(), ["play", "the-table-by-the-window"])
      try named.wait(for: "Start: practice")
      let unasked = try start(Home(), ["--no-welcome"])
      try unasked.wait(for: IdealPlay.title)
      #expect(!unasked.screen.rows.contains { $0.contains(Self.question) })
      let piped = try PipedProgram(environment: Home().environment.merging(Self.asks) { $1 })
      piped.endInput()
      try piped.waitForEnd()
      #expect(!piped.text.contains(Self.question))
    }

    @Test func `Plain mode asks line by line, and goes on in the language that was chosen`() throws
    {
      let home = Home()
      let terminal = try PseudoTerminal(
        BuiltProgram.path("signpost"),
        ["--plain"],
        environment: home.environment.merging(Self.asks) { $1 }
      )
      try terminal.wait(for: "Choose a number")
      try terminal.send("2\r")
      try terminal.wait(for: "Underviser")
      try terminal.send("3\r")
      try terminal.wait(for: "Tag rundturen")
      try terminal.send("1\r")
      try terminal.wait(for: "Det er Ejners.")
      try terminal.send("q\r")
      #expect(try terminal.waitForEnd() == 0)
      let kept = try settings(home)
      #expect(kept["language"] == "da")
      #expect(kept["work"] == "mental-health")
      #expect(!terminal.output.contains(0x1B))
    }

    @Test func `Where nothing can be kept nobody is asked, and it is said`() throws {
      let terminal = try Home().start(
        environment: Self.asks.merging(["XDG_STATE_HOME": "/proc/1/nowhere"]) { $1 }
      )
      try terminal.wait(for: "No case can be begun now")
      #expect(!terminal.screen.rows.contains { $0.contains(Self.question) })
    }
  }
}
