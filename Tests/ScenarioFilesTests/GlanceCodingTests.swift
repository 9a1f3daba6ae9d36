import ScenarioEngine
import ScenarioFiles
import Testing

@Suite struct GlanceCodingTests {
  private static let title = LocalizedText(
    versions: [
      .init(language: "en", paragraphs: [.narration("A \"quoted\" title")]),
      .init(language: "da", paragraphs: [.narration("En titel med æøå")]),
    ]
  )

  private static let actions: [CourseAdvice.Action] =
    [.resume(attempt: "3f2a"), .refresh(count: 6), .play, .prove]
    + CoursePlan.Form.allCases.map { .test($0) } + [.wait(untilDay: 20_750)]

  private static let reasons: [CourseAdvice.Reason] =
    [.begun(at: "2026-03-02T10:00:00+01:00"), .due, .next, .completed]
    + [
      .criticalErrors(2), .noFigure, .strand(.handle, percent: 45, least: 70),
      .level("I1", 0, least: 2),
    ].map { .notMastered($0) }
    + CourseNeed.allCases.map { .practise(CourseWeakness($0, count: 5, of: 7)) }
    + CoursePlan.Form.allCases.map { .measures($0) }

  private func glance(_ advice: [CourseAdvice]) -> CourseGlance {
    CourseGlance(
      plan: "immigration",
      title: Self.title,
      advice: advice,
      cases: ["quiet-hours": .init(title: Self.title, minutes: 15, path: "/a/b \u{e6}.json")],
      units: CourseCount(1, of: 4),
      tests: [.before: CourseCount(2, of: 2, practisedFirst: 1), .later: CourseCount(0, of: 2)],
      missing: ["gone", "away"],
      refresherMinutes: 4,
      today: 20_790
    )
  }

  @Test(arguments: actions) func `every action comes back`(action: CourseAdvice.Action) {
    let glance = glance([CourseAdvice(action, caseID: "quiet-hours", because: .next)])
    #expect(GlanceCoding.glance(from: GlanceCoding.text(of: glance)) == glance)
  }

  @Test(arguments: reasons) func `every reason comes back`(reason: CourseAdvice.Reason) {
    let glance = glance([CourseAdvice(.play, caseID: "quiet-hours", because: reason)])
    #expect(GlanceCoding.glance(from: GlanceCoding.text(of: glance)) == glance)
  }

  @Test func `what is damaged or of another version is as good as nothing`() throws {
    let text = GlanceCoding.text(of: glance([CourseAdvice(.play, because: .next)]))
    #expect(GlanceCoding.glance(from: text) != nil)
    let others = [
      "", "{}", "[1]", String(text.dropLast(9)),
      text.replacing("\"version\":3", with: "\"version\":2"),
      text.replacing("\"play\"", with: "\"sleep\""), text.replacing("\"next\"", with: "\"never\""),
      text.replacing("\"before\"", with: "\"during\""), text.replacing("[1,4,0]", with: "[1,4]"),
      text.replacing("\"minutes\":15", with: "\"minutes\":\"15\""),
    ]
    for other in others { #expect(GlanceCoding.glance(from: other) == nil, "\(other)") }
  }

  @Test func `no more is kept than is seen at one glance`() {
    let advice = Self.reasons.map { CourseAdvice(.play, because: $0) }
    #expect(glance(advice).advice == Array(advice.prefix(4)))
  }

  @Test func `nothing that steers a terminal comes out of a value that somebody changed`() throws {
    let text = GlanceCoding.text(of: glance([]))
      .replacing("A \\\"quoted\\\"", with: "\\u001b[31mA").replacing("gone", with: "g\\u0007")
    let glance = try #require(GlanceCoding.glance(from: text))
    let all = glance.title.line(in: "en") + glance.missing.joined()
    #expect(!all.unicodeScalars.contains { $0.value < 32 })
  }
}
