internal import ClassFiles
internal import Classroom
internal import Records
internal import Screens
internal import Synchronization

/// The class that a wall on another terminal follows.
extension ClassScreenDesk {
  /// The file whose changes a wall is told of; none where the records are kept nowhere.
  var places: [FolderWatch.Place] {
    guard case .success(let store) = store else { return [] }
    return [
      FolderWatch.Place(
        folder: SystemFiles.folder(of: store.path),
        name: SystemFiles.name(of: store.path),
        kind: .records
      )
    ]
  }

  /// Reads the class that is open: the newest whose report was not made, else the one that was
  /// followed so far, as its wall thanks those who are still there.
  func openClass(in language: String) -> AppMessage {
    do throws(StoreError) {
      let store = try store.get()
      let known = followed.withLock { $0 }
      let all = try store.classes()
      let followedID = known?.session.log.header.id
      guard
        let id = all.first(where: { !$0.hasReport })?.head.id
          ?? all.first(where: { $0.head.id == followedID })?.head.id
      else {
        followed.withLock { $0 = nil }
        return .wall(.read(.noClass))
      }
      let record = try store.classRecord(matching: id)
      let read: WallModel.Followed
      do throws(ClassUnreadable) {
        if let known, id == followedID {
          read = try follow(known, record)
        } else {
          read = try follow(record, in: language)
        }
      } catch { return .wall(.read(.unreadable(error.problem))) }
      followed.withLock { $0 = read }
      return .wall(.read(.following(read)))
    } catch { return .wall(.read(.unreadable(StoreProblem(error)))) }
  }

  /// Takes up what has been done since the last look.
  private func follow(
    _ known: WallModel.Followed,
    _ record: StoredClassRecord
  ) throws(ClassUnreadable) -> WallModel.Followed {
    var session = known.session
    for stored in record.events.dropFirst(session.log.events.count) {
      let event = try Self.event(stored)
      do throws(ClassError) {
        _ = try session.take(event.act, at: event.at)
      } catch { throw ClassUnreadable(problem: Self.problem(error)) }
    }
    return WallModel.Followed(material: known.material, session: session)
  }

  /// Begins to follow a class, on the copy of its case that is kept with it.
  private func follow(
    _ record: StoredClassRecord,
    in language: String
  ) throws(ClassUnreadable) -> WallModel.Followed {
    guard let header = try? ClassCoding.header(from: record.head.header) else {
      throw ClassUnreadable(problem: .damaged)
    }
    let copy = record.caseCopy
    let playable: PlayableCase
    do throws(CaseError) {
      playable = try library.read(copy.bytes, path: copy.path, variant: header.variant)
    } catch {
      throw ClassUnreadable(
        problem: .other(
          english: ErrorText.text(of: error, in: .english),
          danish: ErrorText.text(of: error, in: .danish)
        )
      )
    }
    let material = ClassMaterial(of: playable, language: language)
    return WallModel.Followed(
      material: material,
      session: try session(of: record, header, material)
    )
  }
}
