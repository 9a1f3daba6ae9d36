internal import ClassFiles
internal import Classroom
internal import JSONText
internal import Records

extension SharedRecord {
  /// The report of a class as it leaves the account; none of a rehearsal or of a class without one.
  ///
  /// Neither the log of the class nor its register is in it: only what the report tells.
  init?(of opened: OpenedClass) {
    guard let report = opened.report, !opened.stored.isRehearsal else { return nil }
    let body: JSONValue = [
      "version": 1,
      "class": .string(opened.stored.header),
      "report": .string(ClassCoding.text(of: report)),
    ]
    self.init(
      Name(.classReport, opened.stored.id),
      scenario: report.scenarioID,
      heldOn: opened.stored.openedOn,
      endsOn: opened.stored.endsOn,
      people: report.registered,
      body: body.text(.compact)
    )
  }
}
