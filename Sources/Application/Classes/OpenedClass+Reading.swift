internal import ClassFiles
internal import Classroom
internal import Hashing
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

extension OpenedClass {
  /// A class as the records have it, followed on the copy of its case.
  init(_ record: StoredClassRecord, _ library: ScenarioLibrary) throws(ClassProblem) {
    let header: ClassHeader
    do throws(DecisionCodingError) {
      header = try ClassCoding.header(from: record.head.header)
    } catch { throw .damaged(error) }
    let playable = try Self.playable(record.caseCopy, header, library)
    let log = ClassLog(header: header, events: try Self.events(record.events))
    do throws(ClassError) {
      self.init(
        stored: record.head,
        playable: playable,
        session: try ClassSession(
          replaying: log,
          of: playable.scenario,
          hashes: playable.source.hashes
        ),
        keys: ClassKeys(of: playable.source, directory: playable.directory),
        register: ClassRegister(),
        report: nil
      )
    } catch { throw .logDoesNotFit(error) }
    do throws(DecisionCodingError) {
      if let text = record.register { register = try ClassCoding.register(from: text) }
      if let kept = record.report {
        report = try ClassCoding.report(from: kept.text, of: playable.scenario)
      }
    } catch { throw .damaged(error) }
  }

  /// A class that was read before, with what has been done since.
  static func session(
    of record: StoredClassRecord,
    continuing known: ClassSession
  ) throws(ClassProblem) -> ClassSession {
    var session = known
    let new = try events(Array(record.events.dropFirst(known.log.events.count)))
    do throws(ClassError) {
      try session.follow(new)
    } catch { throw .logDoesNotFit(error) }
    return session
  }

  private static func playable(
    _ copy: CaseCopy,
    _ header: ClassHeader,
    _ library: ScenarioLibrary
  ) throws(ClassProblem) -> PlayableCase {
    guard SHA256(of: copy.bytes).hexadecimal == copy.hash, copy.hash == header.hashes.file else {
      throw .copyChanged
    }
    do throws(CaseError) {
      return try library.read(copy.bytes, path: copy.path, variant: header.variant)
    } catch { throw .unreadableCase(error) }
  }

  private static func events(
    _ stored: [StoredClassEvent]
  ) throws(ClassProblem) -> [ClassEvent] {
    var events: [ClassEvent] = []
    for event in stored {
      do throws(DecisionCodingError) {
        events.append(
          try ClassCoding.event(
            sequence: event.sequence,
            version: event.version,
            at: event.at,
            act: event.act
          )
        )
      } catch { throw .eventUnreadable(event.sequence, error) }
    }
    return events
  }
}

extension StoredClassEvent {
  /// An event as it is kept.
  init(_ event: ClassEvent) {
    self.init(
      sequence: event.sequence,
      version: event.version,
      act: ClassCoding.text(of: event.act),
      at: event.at.seconds
    )
  }
}
