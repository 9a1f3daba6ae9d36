import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// Pictures of the whole screen while a case is played.
@Suite struct PlayPictureTests {
  private func picture(
    _ name: String,
    _ session: Session,
    _ sizes: [Size] = pictureSizes,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for size in sizes {
      expectSnapshot(
        session.frame(size),
        named: "play-\(name)-\(size.columns)x\(size.rows)",
        sourceLocation: sourceLocation
      )
    }
  }

  private func session(
    _ step: String,
    _ language: Words.Language = .english,
    _ mode: PlayMode = .practice,
    size: Size = Size(columns: 80, rows: 24),
    _ play: (inout Session) -> Void = { _ in }
  ) -> Session {
    var session = Session(playing: Yard.play(at: step, mode), language)
    session.handle(.event(.resized(size)))
    play(&session)
    return session
  }

  @Test func `a scene`() {
    picture("scene", session("gate"))
  }

  @Test func `a list of observations, half answered, and the question how sure`() {
    picture(
      "list",
      session("list") {
        $0.press(.enter); $0.type("132")
      }
    )
    picture(
      "sure",
      session("list") {
        $0.press(.enter); $0.type("1")
      }
    )
  }

  @Test func `lines of a log, two of them marked`() {
    picture(
      "lines",
      session("log") {
        $0.press(.down); $0.type("12"); $0.press(.down); $0.type("2")
      }
    )
  }

  @Test func `questions, one of them ticked`() {
    picture("questions", session("ask") { $0.press(.character(" ")) })
  }

  @Test func `urgency, and how sure`() {
    picture("urgency", session("urgency"))
    picture("urgency-sure", session("urgency") { $0.type("3") })
  }

  @Test func `a choice, the question whether to take it, and what came of it`() {
    picture("choice", session("talk") { $0.press(.enter) })
    picture(
      "confirm",
      session("talk") {
        $0.press(.enter); $0.type("1")
      }
    )
    picture(
      "aftermath",
      session("talk") {
        $0.press(.enter); $0.type("1"); $0.press(.enter)
      }
    )
  }

  @Test func `courses sorted and rated, and the best named`() {
    picture("sort", session("help") { $0.type("13") })
    picture("rate", session("ideas") { $0.type("5") })
    picture("best", session("ends") { $0.type("2") })
  }

  @Test func `the parts of a report`() {
    picture("report-urgency", session("write"))
    picture("report-channels", session("write") { $0.type("31") })
    let facts = session("write") {
      $0.type("3")
      $0.press(.tab)
      $0.type("23")
    }
    picture("report-facts", facts)
    picture("report-sides", part(3))
  }

  /// The report at one of its later parts.
  private func part(_ number: Int, _ language: Words.Language = .english) -> Session {
    session("write", language) { session in
      session.type("3")
      for _ in 1..<number { session.press(.tab) }
    }
  }

  @Test func `a report in one's own words, and its review`() {
    picture("report-words-empty", part(4))
    let typed = session("write") {
      $0.type("31")
      $0.press(.tab)
      $0.type("23")
      $0.press(.tab, .tab)
      $0.type("On Monday at seven I saw him draw a map of the gate on the back of a letter.\nHe ")
    }
    picture("report-words", typed)
    var review = typed
    review.press(.tab)
    picture("report-review", review)
    review.press(.enter)
    picture("report-confirm", review)
  }

  @Test func `the ending`() {
    picture("ending", session("end"))
  }

  @Test func `an answer that is being saved, and one that could not be`() {
    var waiting = session("list", .english, .test)
    waiting.store = .waits
    waiting.press(.enter)
    waiting.type("13231")
    waiting.press(.enter)
    picture("saving", waiting)
    waiting.receive(.play(.decisionNotSaved(.diskFull)))
    picture("unsaved", waiting)
    waiting.press(.escape)
    picture("unsaved-leaving", waiting)
  }

  @Test func `help, the case file, the evidence`() {
    picture("help", session("talk") { $0.press(.enter, .character("?")) })
    var field = part(4)
    field.press(.function(1))
    picture("help-field", field)
    picture("case-file", session("talk") { $0.press(.character("c")) })
    picture(
      "evidence",
      session("talk") {
        $0.press(.enter)
        $0.type("1")
        $0.press(.enter, .character("e"))
      }
    )
  }

  @Test func `in Danish`() {
    let sizes = Array(pictureSizes.prefix(2))
    picture(
      "danish-list",
      session("list", .danish) {
        $0.press(.enter); $0.type("1")
      },
      sizes
    )
    picture("danish-urgency", session("urgency", .danish), sizes)
    picture("danish-facts", part(2, .danish), sizes)
    picture(
      "danish-aftermath",
      session("talk", .danish) {
        $0.press(.enter)
        $0.type("1")
        $0.press(.enter)
      },
      sizes
    )
    picture("danish-help", session("talk", .danish) { $0.press(.enter, .character("?")) }, sizes)
  }
}
