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
      do throws(ClassProblem) {
        let read = try follow(record, known, in: language)
        followed.withLock { $0 = read }
        return .wall(.read(.following(read)))
      } catch { return .wall(.read(.unreadable(Self.problem(error)))) }
    } catch { return .wall(.read(.unreadable(StoreProblem(error)))) }
  }

  /// The class as it stands now; the case of one that is followed already is not read again.
  private func follow(
    _ record: StoredClassRecord,
    _ known: WallModel.Followed?,
    in language: String
  ) throws(ClassProblem) -> WallModel.Followed {
    if let known, known.session.log.header.id == record.head.id {
      return WallModel.Followed(
        material: known.material,
        session: try OpenedClass.session(of: record, continuing: known.session)
      )
    }
    let opened = try OpenedClass(record, library)
    return WallModel.Followed(
      material: ClassMaterial(of: opened.playable, language: language),
      session: opened.session
    )
  }
}
