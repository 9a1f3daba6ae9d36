import ScenarioEngine
import Testing

/// Vectors of the rubric draft, section 1, `detection.notice`.
@Suite struct `Noticing what matters` {
  struct Vector: Sendable {
    let due: Int
    let ordinary: Int
    let noticed: Int
    let marked: Int
    let figure: Rational
    let level: Int
  }

  static let vectors = [
    Vector(due: 5, ordinary: 5, noticed: 5, marked: 0, figure: .one, level: 3),
    Vector(due: 5, ordinary: 5, noticed: 4, marked: 0, figure: Rational(4, 5), level: 3),
    Vector(due: 5, ordinary: 5, noticed: 4, marked: 1, figure: Rational(3, 5), level: 2),
    Vector(due: 5, ordinary: 5, noticed: 5, marked: 3, figure: Rational(2, 5), level: 1),
    Vector(due: 5, ordinary: 5, noticed: 3, marked: 2, figure: Rational(1, 5), level: 0),
    Vector(due: 5, ordinary: 5, noticed: 1, marked: 0, figure: Rational(1, 5), level: 0),
    Vector(due: 5, ordinary: 5, noticed: 5, marked: 5, figure: .zero, level: 0),
    Vector(due: 5, ordinary: 5, noticed: 0, marked: 0, figure: .zero, level: 0),
    Vector(due: 5, ordinary: 5, noticed: 0, marked: 5, figure: Rational(-1), level: 0),
    Vector(due: 4, ordinary: 4, noticed: 3, marked: 0, figure: Rational(3, 4), level: 3),
    Vector(due: 4, ordinary: 4, noticed: 4, marked: 1, figure: Rational(3, 4), level: 3),
    Vector(due: 4, ordinary: 4, noticed: 2, marked: 0, figure: Rational(1, 2), level: 2),
    Vector(due: 4, ordinary: 4, noticed: 1, marked: 0, figure: Rational(1, 4), level: 1),
    Vector(due: 3, ordinary: 3, noticed: 3, marked: 1, figure: Rational(2, 3), level: 2),
  ]

  @Test(arguments: vectors) func `The level follows the draft's vectors`(vector: Vector) throws {
    let shown =
      Array(repeating: Shown.sign(), count: vector.due)
      + Array(repeating: Shown.ordinary, count: vector.ordinary)
    let answers =
      String(repeating: "s", count: vector.noticed)
      + String(repeating: "o", count: vector.due - vector.noticed)
      + String(repeating: "s", count: vector.marked)
      + String(repeating: "o", count: vector.ordinary - vector.marked)
    let notice = try notice(shown, answers)
    #expect(notice.figure == vector.figure)
    #expect(notice.level == vector.level)
    #expect(
      notice.tallies == [
        .init(.noticed, vector.noticed, of: vector.due),
        .init(.ordinaryMarked, vector.marked, of: vector.ordinary),
      ]
    )
  }

  @Test(arguments: ["sssss sssss", "ccccc ccccc", "ooooo ooooo", "scscs cscsc"])
  func `One answer for everything earns nothing`(answers: String) throws {
    let notice = try notice(fiveAndFive, answers)
    #expect(notice.figure == .zero)
    #expect(notice.level == 0)
  }

  @Test func `To check counts as noticed`() throws {
    #expect(try notice(fiveAndFive, "ccccc ooooo").figure == .one)
    #expect(try notice(fiveAndFive, "sssss occco").figure == Rational(2, 5))
  }

  @Test(arguments: [(2, 5), (5, 2), (2, 2), (0, 5), (5, 0)])
  func `Fewer than three of either kind are not exercised`(due: Int, ordinary: Int) throws {
    let shown =
      Array(repeating: Shown.check, count: due)
      + Array(repeating: Shown.ordinary, count: ordinary)
    let answers = String(repeating: "c", count: due) + String(repeating: "o", count: ordinary)
    let notice = try notice(shown, answers)
    #expect(notice.level == nil)
    #expect(notice.figure == nil)
    #expect(notice.tallies.map(\.of) == [due, ordinary])
  }

  @Test func `Observations of several steps are counted together`() throws {
    let source = makeCase([
      .identify("one", [.sign(), .sign(), .ordinary]),
      .identify("two", [.check, .ordinary, .ordinary]),
      .ending("end"),
    ])
    let card = try score(source, [.marks("sso"), .marks("coo")])
    #expect(card.criterion("I1")?.figure == .one)
    #expect(card.criterion("I1")?.steps == [0, 1])
  }

  @Test func `Many observations of one step are not one decision`() throws {
    let notice = try notice(fiveAndFive, "sssss ooooo")
    #expect(notice.steps == [0])
    #expect(!notice.restsOnOneDecision)
  }

  @Test func `A serious sign called ordinary leaves level 1 at most`() throws {
    for serious in [Shown.sign(.high, "A2"), .sign(.now, "L1"), .checkAtOnce] {
      let shown = [serious] + fiveAndFive.dropFirst()
      let missed = try notice(shown, "ossss ooooo")
      #expect(missed.figure == Rational(4, 5))
      #expect(missed.level == 1)
      #expect(missed.caps == [.seriousMissed])
      #expect(try notice(shown, "sosss ooooo").level == 3)
      #expect(try notice(shown, "cssss ooooo").level == 3)
    }
  }

  @Test func `The tier that decides over the cap may depend on the story`() throws {
    var grown = Shown.sign()
    grown.key.tier = Conditional(cases: [
      .init(when: .flag(0), value: .high), .init(when: .always, value: .middle),
    ])
    func level(isGrown: Bool) throws -> Int? {
      let identify = Node.identify("look", [grown] + fiveAndFive.dropFirst())
      let source = makeCase([isGrown ? identify.sets(0) : identify, .ending("end")])
      return try score(source, [.marks("ossss ooooo")]).criterion("I1")?.level
    }
    #expect(try level(isGrown: true) == 1)
    #expect(try level(isGrown: false) == 3)
  }

  @Test func `Protected observations called signs leave level 2, then level 1`() throws {
    let shown = Array(fiveAndFive.prefix(5)) + Array(repeating: Shown.protected, count: 10)
    let once = try notice(shown, "sssss sooooooooo")
    #expect(once.figure == Rational(9, 10))
    #expect(once.level == 2)
    #expect(once.caps == [.protectedOnce])
    let twice = try notice(shown, "sssss ssoooooooo")
    #expect(twice.figure == Rational(8, 10))
    #expect(twice.level == 1)
    #expect(twice.caps == [.protectedTwice])
    #expect(try notice(shown, "sssss cooooooooo").level == 3)
  }

  @Test func `A cap above the level is not named`() throws {
    let shown = Array(fiveAndFive.prefix(5)) + Array(repeating: Shown.protected, count: 5)
    let notice = try notice(shown, "ooooo soooo")
    #expect(notice.level == 0)
    #expect(notice.caps == [])
  }

  private var fiveAndFive: [Shown] {
    [.sign(), .sign(), .sign(), .check, .check] + Array(repeating: .ordinary, count: 5)
  }

  private func notice(_ shown: [Shown], _ answers: String) throws -> CriterionScore {
    let source = makeCase([.identify("look", shown), .ending("end")])
    return try #require(try score(source, [.marks(answers)]).criterion("I1"))
  }
}
