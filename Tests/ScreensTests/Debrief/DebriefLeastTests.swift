import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// The least that a play can earn, in the debrief of one.
@Suite struct DebriefLeastTests {
  private static let least: [Strand: Rational] = [.identify: .zero, .handle: Rational(1, 4)]

  private func lines(_ context: AppContext = Made.english) throws -> [String] {
    let model = try Made.model(Made.due, Made.secrecy)
    let text = DebriefText(
      of: model.play,
      model.card,
      in: Made.due,
      context,
      seed: 1,
      least: Self.least
    )
    return text.sections[2].blocks.plainText
  }

  private func chart(_ sections: [DebriefSection]) -> Chart? {
    for case .chart(let chart) in sections[2].blocks { return chart }
    return nil
  }

  @Test func `the words say what even the worst play earns, where that is known`() throws {
    #expect(
      try lines().prefix(3) == [
        "Identify: 100 of 100 · above the provisional cut · the worst play earns 0",
        "Handle: 50 of 100 · below the provisional cut · the worst play earns 25",
        "Report: 100 of 100 · above the provisional cut",
      ]
    )
  }

  @Test func `the words say it in Danish`() throws {
    #expect(
      try lines(Made.danish)[1]
        == "Håndtér: 50 af 100 · under den foreløbige grænse · den dårligste vej giver 25"
    )
  }

  @Test func `a debrief asks for the least, and shows it when it has come`() throws {
    var session = Session(.history(HistoryScreen.Model()))
    let model = try Made.model(Made.due, Made.secrecy)
    session.receive(
      .attemptOpened(
        OpenedAttempt(
          header: model.header,
          playable: Made.due,
          decisions: Made.secrecy,
          draft: nil,
          nextSequence: 7,
          isFinished: true
        )
      )
    )
    #expect(session.takeEffects() == [.findLeast(Made.due)])
    guard case .debrief(let before) = session.model.route else {
      Issue.record("the debrief is not on the screen")
      return
    }
    #expect(chart(before.sections).map { "\($0.figure)".contains("25...") } == false)
    session.receive(.leastFound(Self.least, of: Made.due.source.hashes))
    guard case .debrief(let after) = session.model.route else {
      Issue.record("the debrief is gone")
      return
    }
    let figure = try #require(chart(after.sections)?.figure)
    guard case .bars(let bars) = figure else {
      Issue.record("the strands are no bars")
      return
    }
    #expect(bars.bars.map(\.possible?.lowerBound) == [0, 25, 0])
    #expect(after.section == before.section && after.scroll == before.scroll)
  }

  @Test func `what was found of another case is not shown`() throws {
    var session = Session(.debrief(try Made.model(Made.due, Made.secrecy)))
    let before = session.model.route
    session.receive(.leastFound(Self.least, of: Made.quiet.source.hashes))
    #expect(session.model.route == before)
  }

  @Test func `the page draws it, and says what the pale part is`() throws {
    let model = try Made.model(Made.due, Made.secrecy)
    func html(_ least: [Strand: Rational]) -> String {
      let text = DebriefText(
        of: model.play,
        model.card,
        in: Made.due,
        Made.english,
        seed: 1,
        least: least
      )
      return DebriefDocument(of: text, model.header, Made.english).text(.html)
    }
    // 25 of 100 of a bar that is 360 long.
    let pale = "width=\"90\" height=\"14\" class=\"least\""
    #expect(html(Self.least).ranges(of: pale).count == 1)
    #expect(html(Self.least).contains("what even the worst play earns"))
    #expect(!html([:]).contains("class=\"least\""))
    #expect(!html([:]).contains("what even the worst play earns"))
  }

  /// By hand: of H1 the talk earns 3 whatever is said and the door 0, .5 and so level 2; nothing is
  /// earned of H2; both weigh 50, which gives 50 × 2 ÷ 300.
  @Test func `the least of a case is searched for`() {
    #expect(Made.due.least == [.identify: .zero, .handle: Rational(1, 3), .report: .zero])
  }
}
