import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The findings beside the play, plain mode, and how it all looks.
@Suite struct PreviewPageTests {
  private let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 36),
  ]

  private func picture(
    _ name: String,
    _ session: Session,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for size in sizes {
      expectSnapshot(
        session.frame(size),
        named: "preview-\(name)-\(size.columns)x\(size.rows)",
        sourceLocation: sourceLocation
      )
    }
  }

  @Test func `a narrow window counts the findings in its header, a wide one lists them`() {
    let session = Previews.session(Yard.text, Previews.findings, at: "talk")
    let narrow = session.frame(Size(columns: 40, rows: 12)).surface.lines
    #expect(narrow[0].contains("2 findings: F"))
    #expect(!narrow.contains { $0.contains("never read") })
    let wide = session.frame(Size(columns: 120, rows: 36)).surface.lines
    #expect(wide.contains { $0.contains("the flag 'told' is never read") })
    #expect(wide.contains { $0.contains("He waits until the others have gone.") })
  }

  @Test func `F opens the findings, Enter one of them with its line and remedy, Esc leads back`() {
    var session = Previews.session(
      Yard.text,
      Previews.findings,
      at: "talk",
      size: Size(columns: 80, rows: 24)
    )
    session.press(.character("F"), .down, .enter)
    var lines = session.frame(Size(columns: 80, rows: 24)).surface.lines
    #expect(lines.contains { $0.contains("Shorten it, so that nobody learns") })
    session.press(.escape, .up, .enter)
    lines = session.frame(Size(columns: 80, rows: 24)).surface.lines
    #expect(lines.contains { $0.contains("^~~~~~") })
    #expect(lines.contains { $0.contains("Take it out, or ask for it in a condition.") })
    #expect(lines.contains { $0.contains("Why it matters") })
    session.press(.escape, .escape)
    #expect(session.preview?.panel == .play)
    #expect(session.play?.step.id == "talk")
  }

  @Test func `without findings the key says that there are none`() {
    var session = Previews.session()
    session.press(.character("F"))
    #expect(session.preview?.panel == .play)
    #expect(session.model.notice == "The check found nothing.")
  }

  @Test func `plain mode lists findings with their remedies, and reads the file again on request`()
  {
    var session = Previews.session(Yard.text, Previews.findings, at: "talk")
    session.command("F")
    let said = session.page.lines.map { "\($0)" }.joined(separator: "\n")
    #expect(said.contains("Take it out, or ask for it in a condition."))
    #expect(said.contains("Shorten it, so that nobody learns to choose by length."))
    #expect(!said.contains("^~~~~~"))
    session.command("F")
    session.proceed()
    _ = session.takeEffects()
    #expect(session.page.emptyLine == .preview(.readAgain))
    session.command("r")
    #expect(session.takeEffects() == [.readPreview(saysUnchanged: true)])
  }

  @Test func `the case file opens over the play`() {
    var session = Previews.session(at: "talk")
    session.press(.character("c"))
    #expect(session.everything.contains("He did not greet this morning."))
    #expect(session.page.title.hasPrefix("Preview: nothing is kept"))
  }

  @Test func `it looks as recorded`() {
    picture("scene", Previews.session(Yard.text, Previews.findings))
    var asked = Previews.session(Yard.text, Previews.findings, at: "talk")
    asked.press(.enter)
    picture("question", asked)
    asked.press(.character("F"))
    picture("findings", asked)
    asked.press(.enter)
    picture("finding", asked)
    picture("broken", Previews.session(Previews.broken))
    var outdated = Previews.session(at: "talk")
    outdated.save(Previews.broken)
    picture("outdated", outdated)
    drawAtEverySize { asked.program.draw(on: &$0) }
    drawAtEverySize { outdated.program.draw(on: &$0) }
  }

  @Test func `it looks as recorded in Danish`() {
    var session = Previews.session(Yard.text, Previews.findings, at: "talk", .danish)
    session.press(.enter)
    picture("danish", session)
  }
}
