import ScenarioEngine
import Testing

/// Vectors of the rubric draft, section 1, `detection.grade`.
@Suite struct `Telling a sign from a question` {
  static let vectors: [(String, Rational, Int)] = [
    ("scs co", Rational(2, 3), 2),
    ("sss cc", .one, 3),
    ("sss co", .one, 3),
    ("ccc cc", .zero, 0),
    ("sss ss", .zero, 0),
    ("sss sc", Rational(1, 2), 2),
    ("sco cc", Rational(1, 3), 1),
    ("occ ss", Rational(-1), 0),
  ]

  @Test(arguments: vectors)
  func `The level follows the draft's vectors`(answers: String, figure: Rational, level: Int) throws
  {
    let grade = try grade([.sign(), .sign(), .sign(), .check, .check], answers)
    #expect(grade.figure == figure)
    #expect(grade.level == level)
  }

  @Test func `Three quarters exactly are level 3, one quarter level 1`() throws {
    let shown = Array(repeating: Shown.sign(), count: 4) + [.check, .check, .check, .check]
    #expect(try grade(shown, "ssso cccc").level == 3)
    #expect(try grade(shown, "ssss sccc").level == 3)
    #expect(try grade(shown, "ssss sscc").level == 2)
    #expect(try grade(shown, "ssss sssc").level == 1)
  }

  @Test func `Fewer than two of either kind are not exercised`() throws {
    #expect(try grade([.sign(), .check, .check], "scc").level == nil)
    #expect(try grade([.sign(), .sign(), .check], "ssc").level == nil)
    #expect(try grade([.sign(), .sign(), .check, .check], "sscc").level == 3)
  }

  @Test func `Ordinary things do not count`() throws {
    let shown: [Shown] = [.sign(), .sign(), .check, .check, .ordinary, .protected]
    #expect(try grade(shown, "sscc ss").figure == .one)
  }

  @Test func `Immediate danger that is to be checked first leaves level 0`() throws {
    let shown: [Shown] =
      [.sign(.now, "L1")] + Array(repeating: .sign(), count: 7) + [.check, .check]
    let checked = try grade(shown, "csssssss cc")
    #expect(checked.figure == Rational(7, 8))
    #expect(checked.level == 0)
    #expect(checked.caps == [.dangerChecked])
    #expect(try grade(shown, "scssssss cc").level == 3)
  }

  private func grade(_ shown: [Shown], _ answers: String) throws -> CriterionScore {
    let source = makeCase([.identify("look", shown), .ending("end")])
    return try #require(try score(source, [.marks(answers)]).criterion("I2"))
  }
}
