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

  /// Reads the class that a wall shows: the one that was followed so far until a newer one is opened,
  /// as it thanks those who are still there; at first the newest whose report was not made.
  func openClass(in language: String) -> AppMessage {
    do throws(StoreError) {
      let store = try store.get()
      let known = self.followed.withLock { $0 }
      let followed = known?.session.log.header.id
      guard let id = Self.shown(of: try store.classes(), followed) else {
        self.followed.withLock { $0 = nil }
        return .wall(.read(.noClass))
      }
      let record = try store.classRecord(matching: id)
      do throws(ClassProblem) {
        let read = try follow(record, known, in: language)
        self.followed.withLock { $0 = read }
        return .wall(.read(.following(read)))
      } catch { return .wall(.read(.unreadable(Self.problem(error)))) }
    } catch { return .wall(.read(.unreadable(StoreProblem(error)))) }
  }

  /// The class that is shown, of all classes, newest first.
  private static func shown(of classes: [ClassSummary], _ followed: String?) -> String? {
    let place = classes.firstIndex { $0.head.id == followed }
    let newer = classes.prefix(upTo: place ?? classes.endIndex)
    return newer.first { !$0.hasReport }?.head.id ?? place.map { classes[$0].head.id }
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
