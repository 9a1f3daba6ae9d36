internal import Records
internal import ScenarioEngine
internal import Screens

/// A case by which the trainee's course measures something, as long as it can.
struct CourseTest {
  /// The form that it is played in.
  let form: CoursePlan.Form

  /// Finds out whether the course would measure by a case if it were played as a test now; nil where no course
  /// is taken, where the case is in no form of it, or was finished already.
  ///
  /// Records that cannot be read measure nothing; why they cannot be was said at the start.
  init?(
    _ caseID: String,
    store: Result<RecordStore, StoreError>,
    library: ScenarioLibrary,
    today: Int
  ) {
    // Without a course no plan is read.
    guard let records = try? store.get(),
      let chosen = (try? records.setting(HomeModel.setting)).flatMap(\.self),
      let plan = CourseShelf(of: library).entry(chosen)?.plan,
      let attempts = try? records.courseRecords(of: [caseID])
    else { return nil }
    let progress = CourseProgress(
      plan,
      over: attempts.map { CourseAttempt($0) },
      known: [caseID],
      today: today
    )
    guard let form = progress.formMeasured(by: caseID) else { return nil }
    self.form = form
  }
}
