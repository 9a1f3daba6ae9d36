import Classroom
import Interface
import ScenarioEngine
import Screens
import Testing

/// The report of a class in words.
@Suite struct ClassReportTextTests {
  /// The report of a vote on what to say to him, with these cards.
  private func text(
    _ counts: [Int],
    registered: Int = 12,
    register: ClassRegister = ClassRegister(),
    _ language: Words.Language = .english
  ) -> String {
    let scenario = Yard.playable.scenario
    let step = scenario.stepIndex("talk") ?? 0
    let report = ClassReport(
      scenarioID: scenario.head.id,
      registered: registered,
      votes: [
        .init(
          step: "talk",
          question: VoteQuestion.all(of: scenario.steps[step], visible: [0, 1, 2], planned: [])[0],
          first: ShownRound(of: counts),
          second: nil,
          key: .init(right: [0], isDisputed: false, critical: [1: "K2"])
        )
      ],
      figures: GroupFigures(
        noticed: nil,
        ordinaryMarked: nil,
        reportedTooReadily: nil,
        reportedTooSlowly: nil
      ),
      pace: [],
      available: 2_700,
      taken: 2_600,
      parked: []
    )
    return ClassReportText(
      of: report,
      in: Yard.playable,
      register: register,
      Classes.facts,
      Made.context(language)
    ).text(.text)
  }

  @Test func `a half is called one, on both sides`() {
    let text = text([6, 0, 6])
    #expect(text.contains("A: half; the answer."))
    #expect(text.contains("C: half."))
    #expect(!text.contains("50 %") && !text.contains("more than any other"))
    #expect(self.text([6, 0, 6], .danish).contains("A: halvdelen; svaret."))
  }

  @Test func `a number that is left out is no claim that more chose it`() {
    #expect(text([5, 1, 5]).contains("A: more than any other, or as many"))
    #expect(text([7, 1, 4]).contains("A: most; the answer."))
  }

  @Test func `a critical error is said in words, with its id`() {
    let title = Yard.playable.rubric.criticalError("K2")?.title.line(in: "en") ?? ""
    #expect(!title.isEmpty)
    #expect(text([4, 4, 4]).contains("a critical error: \(title) (K2)"))
  }

  @Test func `where nobody is in the register it is said that those present are counted`() throws {
    let none = text([4, 4, 4])
    #expect(none.contains("Nobody was put into the register; 12 people were present."))
    #expect(!none.contains("by name"))
    var register = ClassRegister()
    for _ in 0..<3 { try register.add() }
    #expect(
      text([4, 4, 4], registered: 3, register: register)
        .contains("3 people in the register, 0 by name.")
    )
  }
}
