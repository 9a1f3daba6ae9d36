internal import ClassLine
internal import Dispatch
internal import Interface
internal import Screens

/// What the console of a hosted class does with its terminals.
final class HostDesk {
  private let hosting: ClassHosting
  private let surroundings: Surroundings
  private var server: HallServer?
  private let heard = DispatchSemaphore(value: 0)

  init(_ hosting: ClassHosting, _ surroundings: Surroundings) {
    (self.hosting, self.surroundings) = (hosting, surroundings)
  }

  /// Opens the door of a class, or takes it up with what was marked before.
  func open(classID: String, _ mailbox: Mailbox<AppMessage>) -> AppMessage {
    var hall = Hall(classID: classID, seatsEach: hosting.seatsEach)
    let journal: HallJournal
    do throws(HallJournalError) {
      journal = try HallJournal.open(try path(of: classID), into: &hall)
    } catch {
      return .hall(
        .refused(english: HostErrorText.english(error), danish: HostErrorText.danish(error))
      )
    }
    do throws(ClassDoorError) {
      guard let bell = WakePipe() else { throw .noPipe }
      let door = try ClassDoor.open(classID: classID, in: hosting.folder, surroundings)
      server = HallServer(hall: hall, journal: journal, door: door, bell: bell) { [heard] in
        mailbox.post(.hall(.news($0)))
        if case .counted = $0 { heard.signal() }
      }
      return .hall(.opened(code: door.code.text))
    } catch {
      journal.close()
      return .hall(
        .refused(english: HostErrorText.english(error), danish: HostErrorText.danish(error))
      )
    }
  }

  /// Shows a page to all, and opens the vote that it asks for.
  func show(_ page: PostedPage) { server?.show(page) }

  /// Closes the vote that is open.
  func closeVote() { server?.closeVote() }

  /// What waits until a vote was counted, for a second at most; may run on any thread.
  var waiting: @Sendable () -> Void {
    { [heard] in _ = heard.wait(timeout: .now() + .seconds(1)) }
  }

  /// Closes the door; what was marked goes with a class that is over.
  func stop(isOver: Bool) {
    server?.stop(isOver: isOver)
    server = nil
  }

  /// The journal of a class, beside the records.
  private func path(of classID: String) throws(HallJournalError) -> String {
    guard let folder = HallFolder(surroundings) else { throw .noFolder }
    do throws(ClassFolderFault) {
      try folder.make()
    } catch {
      if case .system(let number) = error { throw .system(number, folder.path) }
      throw .notOurs(folder.path)
    }
    folder.forgetOld()
    return folder.journal(of: classID)
  }
}
