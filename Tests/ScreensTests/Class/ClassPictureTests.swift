import Classroom
import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// How a class looks.
@Suite struct ClassPictureTests {
  private let sizes = [
    Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
  ]

  private func picture(
    _ name: String,
    _ session: Session,
    _ sizes: [Size],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for size in sizes {
      expectSnapshot(
        session.frame(size),
        named: "class-\(name)-\(size.columns)x\(size.rows)",
        sourceLocation: sourceLocation
      )
    }
  }

  /// The moments of a vote, with their names.
  private static let moments: [(String, ClassMoment)] = [
    ("gathered", .gathered), ("scene", .scene), ("read", .beforeVote),
    ("cards", .cardsUp(round: 1)), ("counted", .counted(round: 1)),
    ("talk", .talk(votesAgain: true)), ("again", .counted(round: 2)), ("key", .keyShown(.on)),
    ("ending", .ending), ("over", .over(isRehearsal: false)),
  ]

  @Test func `it looks as recorded`() throws {
    var session = try Classes.session(minutes: 60)
    for (name, moment) in Self.moments {
      session.lead(to: moment)
      picture("console-\(name)", session, sizes)
      var wall = session
      wall.press(.tab)
      picture("wall-\(name)", wall, sizes)
      for shown in [session, wall] {
        drawAtEverySize { shown.program.draw(on: &$0) }
        picture(
          "small-\(shown.console?.view == .wall ? "wall" : "console")-\(name)",
          shown,
          [
            Size(columns: 40, rows: 12)
          ]
        )
      }
    }
  }

  @Test func `it looks as recorded in Danish`() throws {
    var session = try Classes.session(minutes: 60, .danish)
    for (name, moment) in Self.moments {
      session.lead(to: moment)
      picture("console-danish-\(name)", session, [Size(columns: 80, rows: 24)])
      session.press(.tab)
      picture("wall-danish-\(name)", session, [Size(columns: 60, rows: 20)])
      session.press(.tab)
    }
  }

  @Test func `what is asked looks as recorded`() throws {
    var counts = try Classes.session()
    counts.lead(to: .cardsUp(round: 1))
    counts.press(.enter)
    counts.type("7")
    counts.press(.tab)
    counts.type("13")
    picture("counts", counts, sizes + [Size(columns: 40, rows: 12)])
    var session = try Classes.session()
    session.lead(to: .beforeVote)
    for (name, key) in [("timer", Key.character("t")), ("people", .character("l"))] {
      var asked = session
      asked.press(key)
      picture(name, asked, [Size(columns: 80, rows: 24)])
    }
    session.press(.character("t"), .enter, .tab)
    picture("wall-timer", session, sizes)
  }

  @Test func `the start looks as recorded`() {
    picture("start", Classes.start(), sizes + [Size(columns: 40, rows: 12)])
    var sheet = Classes.start(sheet: nil)
    sheet.press(.enter)
    picture("sheet", sheet, [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
    picture("start-danish", Classes.start(.danish), [Size(columns: 80, rows: 24)])
  }
}
