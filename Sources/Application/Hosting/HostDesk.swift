internal import ClassLine
internal import Dispatch
internal import Glibc
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
    guard let state = surroundings.stateFolder else { throw .noFolder }
    do throws(ClassFolderFault) {
      try ClassFolder(path: state + "/halls").make()
    } catch {
      if case .system(let number) = error { throw .system(number, state + "/halls") }
      throw .notOurs(state + "/halls")
    }
    forgetOldMarks(in: state + "/halls")
    return "\(state)/halls/\(classID).jsonl"
  }

  /// Deletes the marks of classes that nobody has gone on with for two days.
  private func forgetOldMarks(in folder: String) {
    for name in (try? SystemFiles.names(in: folder)) ?? [] where name.hasSuffix(".jsonl") {
      var facts = stat()
      let path = SystemFiles.join(folder, name)
      guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { continue }
      if time(nil) - facts.st_mtim.tv_sec > 2 * 86_400 { unlink(path) }
    }
  }
}
