internal import ScenarioEngine

/// The phrases about courses and what to do now, in one language.
package struct HomeWords: Sendable {
  // MARK: - What now

  /// The screen's name while nothing is known of the course.
  let title: String
  /// The name of a course, as the title of its screen.
  let course: @Sendable (String) -> String
  /// What stands above what can be done.
  package let whatNow: String
  let looking: String
  /// Said where nothing can be done.
  package let nothingNow: String
  /// Go on with a case, by its title.
  let resume: @Sendable (String) -> String
  /// How many refreshers are due.
  let refresh: @Sendable (Int) -> String
  /// Play a case, by its title; the second time the other.
  let play: @Sendable (String) -> String, again: @Sendable (String) -> String
  /// Play a case of a form, by its title.
  let test: @Sendable (CoursePlan.Form, String) -> String
  /// The day on which the last form opens.
  let wait: @Sendable (String) -> String
  let prove: String

  // MARK: - Why

  /// The day on which an attempt was begun; the other where that cannot be read.
  let begun: @Sendable (String) -> String, begunOnce: String
  let due: String, next: String, completed: String
  /// What a case lacked, and the name of the strand where it was one.
  let notMastered: @Sendable (UnitShortfall, String) -> String
  /// What went wrong, how often, of how often it could have.
  let practise: @Sendable (CourseNeed, Int, Int) -> String
  let measures: @Sendable (CoursePlan.Form) -> String
  /// Said before a case is begun that is a test of the course.
  let isTest: @Sendable (CoursePlan.Form) -> String

  // MARK: - How far

  let units: String
  let form: @Sendable (CoursePlan.Form) -> String
  /// The name of a form, and how many of its cases were practised first.
  let practisedFirst: @Sendable (String, Int) -> String
  /// How many are done, of how many.
  let count: @Sendable (Int, Int) -> String
  /// The ids of cases that are not there, with commas.
  package let missing: @Sendable (String) -> String

  // MARK: - Choosing

  let chooseTitle: String, chooseText: String, forYourWork: String, noCourses: String
  let caseCount: @Sendable (Int) -> String
  /// The id of a plan that is not there any more.
  package let planGone: @Sendable (String) -> String
  let takeHelp: String, chooseHelp: String, casesHelp: String
  let otherCourse: String, otherCourseHelp: String
  let noCourse: String, noCourseHelp: String
  /// The name of the way here in the palette, and its sentence, with a course and without.
  let goTo: String, goToHelp: String, chooseOneHelp: String
  /// Said when a course was given up.
  package let courseLeft: String

  /// The phrases of a language.
  package static func of(_ language: Words.Language) -> HomeWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}
