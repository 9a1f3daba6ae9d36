package import ScenarioEngine
package import Statistics

/// What a course changed: its tests before against those after and later.
package struct CourseGain: Equatable, Sendable {
  /// A form against the one before the course.
  package struct Step: Equatable, Sendable {
    /// The form.
    package let form: CoursePlan.Form
    /// The change of the total; none while one of the forms is not measured whole.
    package let total: ScoreChange?
    /// The change of identifying.
    package let identifying: ScoreChange?
    /// How many cases before were measured, and how many of the form.
    package let measured: (before: Int, form: Int)
    /// How many cases of both were practised first, and measure nothing.
    package let practisedFirst: Int

    package static func == (one: Step, other: Step) -> Bool {
      one.form == other.form && one.total == other.total && one.identifying == other.identifying
        && one.measured == other.measured && one.practisedFirst == other.practisedFirst
    }
  }

  /// What the course is called.
  package let title: LocalizedText
  /// The forms after the course, in order.
  package let steps: [Step]

  /// Compares the forms of a plan; nil for a plan without any.
  ///
  /// A case counts where its first attempt was played as a test.
  package init?(_ plan: CoursePlan, over tallies: [AttemptTally]) {
    func first(_ form: CoursePlan.Form) -> [AttemptTally] {
      let cases = plan.cases(of: form)
      return tallies.filter { cases.contains($0.scenarioID) }
    }
    func measured(_ form: CoursePlan.Form) -> [AttemptTally] {
      first(form).filter { $0.mode == .test }
    }
    guard plan.tests != nil else { return nil }
    let before = measured(.before)
    title = plan.title
    steps = [CoursePlan.Form.after, .later].filter { !plan.cases(of: $0).isEmpty }.map { form in
      let after = measured(form)
      return Step(
        form: form,
        total: ScoreChange(
          from: before.compactMap { $0.total?.share },
          to: after.compactMap { $0.total?.share },
          least: ScoreChange.leastOfTotal
        ),
        identifying: ScoreChange(
          from: before.compactMap { $0.strands[.identify]?.share },
          to: after.compactMap { $0.strands[.identify]?.share },
          least: ScoreChange.leastOfIdentifying
        ),
        measured: (before.count, after.count),
        practisedFirst: (first(.before) + first(form)).count - before.count - after.count
      )
    }
  }
}
