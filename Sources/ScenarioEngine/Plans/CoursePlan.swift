/// A course for people of one role: which cases they play, in which order, and how the gain is
/// measured.
///
/// Cases are named by id, and need not be there: a plan says what is meant, not what is at hand.
package struct CoursePlan: Hashable, Sendable {
  /// A case of the course that is played to learn from, in practice mode.
  package struct Unit: Hashable, Sendable {
    /// The id of the case.
    package let caseID: String
    /// The places of the units that come before it.
    package let prerequisites: [Int]
    /// What counts as mastered; none where finishing is enough.
    package let mastery: UnitMastery?
    /// What the case is good to practise.
    package let trains: [CourseNeed]

    /// Makes a unit.
    package init(
      caseID: String,
      prerequisites: [Int] = [],
      mastery: UnitMastery? = nil,
      trains: [CourseNeed] = []
    ) {
      self.caseID = caseID
      self.prerequisites = prerequisites
      self.mastery = mastery
      self.trains = trains
    }
  }

  /// The cases by which the gain is measured, in test mode: forms of as many cases, no case in two.
  package struct Tests: Hashable, Sendable {
    /// The cases played before the first unit.
    package let before: [String]
    /// The cases played when the units are done.
    package let after: [String]
    /// What is played when some time has passed; none where nothing is.
    package let later: FollowUp?

    /// How many cases a form has.
    package static let formLength = 2

    /// Makes the forms.
    package init(before: [String], after: [String], later: FollowUp? = nil) {
      self.before = before
      self.after = after
      self.later = later
    }
  }

  /// A form that is played some time after the course.
  package struct FollowUp: Hashable, Sendable {
    /// How many days after the day on which the last case was finished that the course asks for, a test or
    /// not: each counts from the first time.
    package let days: Int
    /// The cases.
    package let cases: [String]

    /// How many days there can be: from a day to two years.
    package static let possibleDays = 1...730

    /// Makes a form.
    package init(days: Int, cases: [String]) {
      self.days = days
      self.cases = cases
    }
  }

  /// The form that a case is tested in.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    case before, after, later
  }

  /// The plan's id.
  package let id: String
  /// What the course is called.
  package let title: LocalizedText
  /// What it is for, and what it asks of whoever takes it.
  package let intro: LocalizedText
  /// Codes of the roles that it is for, such as `prison`.
  package let audience: [String]
  /// Whether what was missed is asked again on later days.
  package let hasRefreshers: Bool
  /// The cases that are played to learn from, in order.
  package let units: [Unit]
  /// The forms by which the gain is measured; none where it is not.
  package let tests: Tests?

  /// Makes a plan.
  package init(
    id: String,
    title: LocalizedText,
    intro: LocalizedText = .empty,
    audience: [String],
    hasRefreshers: Bool = true,
    units: [Unit],
    tests: Tests? = nil
  ) {
    self.id = id
    self.title = title
    self.intro = intro
    self.audience = audience
    self.hasRefreshers = hasRefreshers
    self.units = units
    self.tests = tests
  }

  /// The cases of a form, in order; none where the plan has no such form.
  package func cases(of form: Form) -> [String] {
    switch form {
    case .before: tests?.before ?? []
    case .after: tests?.after ?? []
    case .later: tests?.later?.cases ?? []
    }
  }

  /// The cases that have to be finished for the course to be completed: all but those of the form
  /// that is played later.
  package var requiredCases: [String] {
    cases(of: .before) + units.map(\.caseID) + cases(of: .after)
  }

  /// Every case of the plan, in the order in which it is met.
  package var allCases: [String] { requiredCases + cases(of: .later) }
}

/// What of an attempt counts as mastering a unit.
///
/// A practice judgement of the plan's author: nothing was measured.
package struct UnitMastery: Hashable, Sendable {
  /// The least share, from 0 to 1, of every strand that shows a figure, without a critical error;
  /// none where strands do not count.
  package let share: Rational?
  /// The least level, from 0 to 3, by the ids of criteria; one that shows no level does not count.
  package let levels: [String: Int]

  /// Makes a rule.
  package init(share: Rational? = nil, levels: [String: Int] = [:]) {
    self.share = share
    self.levels = levels
  }

  /// Whether a finished attempt is enough.
  package func isReached(by attempt: CourseAttempt) -> Bool { shortfall(of: attempt) == nil }

  /// What a finished attempt lacks, what weighs most; none where it is enough.
  ///
  /// Of several strands it is the lowest, of criteria the first by id.
  package func shortfall(of attempt: CourseAttempt) -> UnitShortfall? {
    if let share {
      if attempt.criticalErrors > 0 { return .criticalErrors(attempt.criticalErrors) }
      if attempt.strands.isEmpty { return .noFigure }
      let low = Strand.allCases.compactMap { strand in
        attempt.strands[strand].map { (strand: strand, share: $0) }
      }.filter { $0.share < share }
      if let lowest = low.min(by: { $0.share < $1.share }) {
        let least = share.percent
        return .strand(lowest.strand, percent: min(lowest.share.percent, least - 1), least: least)
      }
    }
    let low = levels.filter { criterion, least in (attempt.levels[criterion] ?? least) < least }
    return low.min { $0.key < $1.key }.map { criterion, least in
      .level(criterion, attempt.levels[criterion] ?? least, least: least)
    }
  }
}

/// What an attempt lacks for its unit to be mastered.
package enum UnitShortfall: Hashable, Sendable {
  /// So many critical errors were made.
  case criticalErrors(Int)
  /// No strand was exercised enough to show a figure.
  case noFigure
  /// A strand stayed below the least share, both in whole percent, and never told as equal.
  case strand(Strand, percent: Int, least: Int)
  /// A criterion, by its id, stayed below the least level, both from 0 to 3.
  case level(String, Int, least: Int)
}
