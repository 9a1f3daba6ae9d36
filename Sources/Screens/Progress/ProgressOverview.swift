package import ScenarioEngine
package import Statistics

/// A person's first attempts in one mode as they follow each other, one point a case, oldest first.
package struct ModeProgress: Equatable, Sendable {
  /// A criterion from case to case.
  package struct CriterionCourse: Equatable, Sendable {
    /// The criterion's id.
    package let id: String
    /// Its title.
    package let title: LocalizedText
    /// The levels from 0 to 3 of the cases that show one, oldest first.
    package let levels: [Int]
  }

  /// The fewest cases of which a line is drawn.
  package static let fewestForLine = 2

  /// The mode; figures of different modes are never added up.
  package let mode: PlayMode
  /// How many cases are in it.
  package let cases: Int
  /// The shares of each strand in whole percent, one a case; none where a case shows no figure.
  package let strands: [Strand: [Int?]]
  /// The share from which a strand is above the cut, in whole percent.
  package let cut: Int
  /// Of what was to be noticed, how much was passed over, in whole percent, one a case.
  package let missed: [Int?]
  /// Of what was ordinary, how much was marked as a sign, in whole percent, one a case.
  package let overMarked: [Int?]
  /// The criteria that some case shows a level of.
  package let criteria: [CriterionCourse]
  /// What may be said of the answers together.
  package let answers: AttemptStatistics

  /// Follows attempts in one mode, oldest first; criteria come in the order in which they are told.
  package init(_ mode: PlayMode, _ tallies: [AttemptTally], criteria: [Criterion]) {
    func percents(_ need: CourseNeed) -> [Int?] {
      tallies.map { tally in
        let errors = tally.errors(need)
        return errors.of == 0 ? nil : Rational(errors.count, errors.of).percent
      }
    }
    self.mode = mode
    cases = tallies.count
    strands = Dictionary(
      uniqueKeysWithValues: Strand.allCases.map { strand in
        (strand, tallies.map { $0.strands[strand]?.percent })
      }
    )
    cut = tallies.last?.cut.percent ?? 0
    missed = percents(.noticing)
    overMarked = percents(.ordinaryExplanations)
    self.criteria = criteria.compactMap { criterion in
      let levels = tallies.compactMap { $0.levels[criterion.id] }
      return levels.isEmpty
        ? nil : CriterionCourse(id: criterion.id, title: criterion.title, levels: levels)
    }
    answers = AttemptStatistics(tallies.map { AttemptCounts($0) }.reduce(AttemptCounts(), +))
  }
}

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

    package static func == (one: Step, other: Step) -> Bool {
      one.form == other.form && one.total == other.total && one.identifying == other.identifying
        && one.measured == other.measured
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
    func measured(_ form: CoursePlan.Form) -> [AttemptTally] {
      let cases = plan.cases(of: form)
      return tallies.filter { $0.mode == .test && cases.contains($0.scenarioID) }
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
        measured: (before.count, after.count)
      )
    }
  }
}

/// A trainee's progress: each mode from case to case, and what a course changed.
package struct ProgressOverview: Equatable, Sendable {
  /// The modes in which something was finished, in order.
  package let modes: [ModeProgress]
  /// What the course that is taken changed; none where none is taken, or where it measures nothing.
  package let gain: CourseGain?
  /// How many first attempts cannot be read or scored any more.
  package let leftOut: Int

  /// Sorts first attempts by mode; they come oldest first, one a case.
  package init(
    _ tallies: [AttemptTally],
    criteria: [Criterion],
    gain: CourseGain? = nil,
    leftOut: Int = 0
  ) {
    modes = PlayMode.allCases.compactMap { mode in
      let own = tallies.filter { $0.mode == mode }
      return own.isEmpty ? nil : ModeProgress(mode, own, criteria: criteria)
    }
    self.gain = gain
    self.leftOut = leftOut
  }

  /// The progress in one mode alone.
  package func only(_ mode: PlayMode) -> ProgressOverview {
    ProgressOverview(modes: modes.filter { $0.mode == mode }, gain: gain, leftOut: leftOut)
  }

  private init(modes: [ModeProgress], gain: CourseGain?, leftOut: Int) {
    (self.modes, self.gain, self.leftOut) = (modes, gain, leftOut)
  }
}
