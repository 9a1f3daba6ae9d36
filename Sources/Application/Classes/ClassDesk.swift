internal import ClassFiles
package import Classroom
package import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// What commands do with the classes of the records: reading them, and making the report of one that
/// is over.
///
/// Whoever makes one has the classes deleted whose day has come.
package struct ClassDesk: Sendable {
  /// The records.
  package let store: RecordStore
  let library: ScenarioLibrary
  let surroundings: Surroundings

  /// Takes records that are open.
  package init(
    _ store: RecordStore,
    _ surroundings: Surroundings,
    library: ScenarioLibrary
  ) throws(StoreError) {
    self.store = store
    self.surroundings = surroundings
    self.library = library
    surroundings.forgetHalls(of: try store.clearClasses(endedBy: surroundings.day))
  }

  /// The newest class that has a report, else the newest; rehearsals aside; none where there is none.
  package func newest() throws(StoreError) -> String? {
    let classes = try store.classes().filter { !$0.head.isRehearsal }
    return (classes.first(where: \.hasReport) ?? classes.first)?.head.id
  }

  /// Takes a class up as it was left, by the beginning of its id.
  package func open(matching prefix: String) throws(ClassProblem) -> OpenedClass {
    let record: StoredClassRecord
    do throws(StoreError) {
      record = try store.classRecord(matching: prefix)
    } catch { throw .store(error) }
    return try OpenedClass(record, library)
  }

  /// Makes the report of a class that is over, once; a class that has one gives it back.
  package func report(of opened: OpenedClass) throws(ClassProblem) -> ClassReport {
    if let report = opened.report { return report }
    var session = opened.session
    let event: ClassEvent
    let report: ClassReport
    do throws(ClassError) {
      event = try session.take(
        .freeze(registered: opened.register.tookPart(of: session.present)),
        at: surroundings.instant
      )
      report = try ClassReport(of: session, keys: opened.keys)
    } catch {
      switch error {
      case .rehearsal: throw .rehearsal
      case .notNow: throw .notOver
      default: throw .logDoesNotFit(error)
      }
    }
    do throws(StoreError) {
      try store.freeze(
        opened.stored.id,
        StoredClassEvent(event),
        report: StoredResult(text: ClassCoding.text(of: report), engine: Signpost.version)
      )
    } catch { throw .store(error) }
    // What was marked at terminals is for taking a class up again, and this one is over.
    HallFolder(surroundings)?.forget(opened.stored.id)
    return report
  }
}
