import Interface
import ScenarioFiles
import Screens
import TestSupport
import Testing

/// The page that says what is wrong with a file.
@Suite struct LibraryProblemsTests {
  private static let path = "pack/broken.json"

  private static func page(_ code: String, _ severity: Finding.Severity) -> FindingPage {
    FindingPage(
      code: code,
      severities: [severity],
      head: .structure,
      meaning: "What.",
      reason: "Why.",
      mending: "How."
    )
  }

  private static let file = CheckedFile(
    path: path,
    findings: [
      ShownFinding(
        Finding(
          page("unknown-step", .error),
          message: "the step 'nowhere' does not exist",
          remedy: "Name a step of this case; 'nowher' is the nearest.",
          place: Finding.Place(file: path, line: 12, column: 7, length: 9, offset: 300)
        ),
        excerpt: ["   12 | \"next\": \"nowhere\"", "      |         ^~~~~~~~~"]
      ),
      ShownFinding(
        Finding(
          page("unused-flag", .warning),
          message: "the flag 'told' is never read",
          remedy: "",
          place: nil
        )
      ),
    ]
  )

  private func session() -> Session {
    Session(.library(LibraryStates.model(LibraryStates.entries, selected: 3)))
  }

  @Test func `Enter on a broken file shows its findings`() {
    var session = session()
    session.press(.enter)
    #expect(session.takeEffects() == [.checkCase(path: Self.path)])
    #expect(session.everything.contains("Checking the file …"))
    session.receive(.library(.checked(Self.file)))
    let text = session.everything
    for part in [
      "Error, line 12, column 7 [unknown-step]", "the step 'nowhere' does not exist",
      "Name a step of this case", "12 | \"next\"", "Warning [unused-flag]", Self.path,
    ] {
      #expect(text.contains(part), "\(part)")
    }
    session.press(.escape)
    #expect(session.everything.contains("Prevention in Denmark"))
    #expect(session.model.ending == nil)
  }

  @Test func `a number does the same in plain mode, without the mark below the line`() {
    var session = session()
    session.choose(3)
    #expect(session.takeEffects() == [.checkCase(path: Self.path)])
    session.receive(.library(.checked(Self.file)))
    #expect(!"\(session.page.lines)".contains("^"))
    #expect("\(session.page.lines)".contains("line 12, column 7"))
    session.command("x")
    #expect(session.page.choices.count == 4)
  }

  @Test func `the file is checked again after a change`() {
    var session = session()
    session.press(.enter)
    session.receive(.library(.checked(Self.file)))
    _ = session.takeEffects()
    session.press(.character("r"))
    #expect(session.takeEffects() == [.checkCase(path: Self.path)])
    session.press(.character("r"))
    #expect(session.takeEffects() == [])
    session.receive(.library(.checked(CheckedFile(path: Self.path, findings: []))))
    #expect(session.everything.contains("Nothing is wrong with this file any more"))
  }

  @Test func `what another file's check found is not shown`() {
    var session = session()
    session.press(.enter)
    session.receive(.library(.checked(CheckedFile(path: "other", findings: []))))
    #expect(session.everything.contains("Checking the file …"))
  }

  @Test func `it looks as recorded`() {
    var session = session()
    session.press(.enter)
    session.receive(.library(.checked(Self.file)))
    for size in pictureSizes.prefix(3) {
      expectSnapshot(
        session.frame(size),
        named: "library-problems-\(size.columns)x\(size.rows)"
      )
    }
    drawAtEverySize { session.program.draw(on: &$0) }
  }
}
