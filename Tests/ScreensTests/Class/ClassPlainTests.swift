import Classroom
import Interface
import Screens
import Testing

/// A class led in plain mode.
@Suite struct ClassPlainTests {
  @Test func `a whole class is led by numbers and lines`() throws {
    var session = try Classes.session()
    for _ in 0..<200 where session.console?.session.isFrozen == false {
      guard let console = session.console else { break }
      switch console.panel {
      case .counts: session.enter("7 *")
      case .confirming: session.proceed()
      // Of questions the last row asks those that are marked.
      case .list: session.choose(console.inquiries.isEmpty ? 1 : session.page.choices.count)
      default: session.choose(1)
      }
    }
    #expect(session.console?.session.isFrozen == true)
    let counts = session.classEvents.compactMap { event -> [[Int]]? in
      if case .count(let counts) = event.act { counts } else { nil }
    }
    #expect(counts.count >= 5)
    #expect(counts.allSatisfy { $0.allSatisfy { $0.starts(with: [7, 5]) } })
  }

  @Test func `a line of counts that is none is explained and asked again`() throws {
    var session = try Classes.session()
    session.lead(to: .cardsUp(round: 1))
    session.choose(1)
    for line in ["seven", "1 2 3 4", "-1", "* *", "1.5"] {
      session.enter(line)
      #expect(session.model.notice?.contains("up to 3 numbers") == true, "\(line)")
    }
    session.enter("9 4")
    #expect(session.model.notice?.contains("13 votes") == true)
    session.enter("9, 3")
    #expect(session.console?.panel != nil)
    session.command("x")
    #expect(session.console?.panel == nil)
  }

  @Test func `speakers are named, and the wall's page is read out`() throws {
    var session = try Classes.session()
    session.choose(1)
    let lines = session.page.lines
    #expect(
      lines.contains(.speech(speaker: "Noor", text: "He did not say good morning today."))
    )
  }
}
