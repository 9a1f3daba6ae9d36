internal import Dispatch
internal import Glibc

/// Says when files of a folder were saved, and sleeps until the system tells of a change.
///
/// The folder is watched and not the file, as editors put a new file in the place of the old one.
final class FolderWatch {
  /// A file of a folder.
  struct Place: Equatable, Sendable {
    /// What the file is, which says what of its folder matters to it.
    enum Kind: Equatable, Sendable {
      /// A case: the directory and the rubrics beside it matter too.
      case scenario
      /// The records, whose changes come into a journal beside them first.
      case records
    }

    let folder: String
    let name: String
    var kind = Kind.scenario

    /// Whether a change of a file in a watched folder matters.
    fileprivate func matters(_ changed: String) -> Bool {
      switch kind {
      case .scenario:
        changed == name || changed == AgencyFiles.directoryName || AgencyFiles.isRubric(changed)
      case .records: changed == name || changed == name + "-wal"
      }
    }

    /// What the system is asked to tell of: editors close a file that they have written, a database
    /// keeps its journal open.
    fileprivate var changes: UInt32 {
      let saved = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
      return kind == .records ? saved | UInt32(IN_MODIFY) : saved
    }
  }

  /// How long nothing has to follow before a change is told, in milliseconds: an editor saves in
  /// several goes.
  private static let quietMilliseconds: Int32 = 60
  /// The folder itself is gone, or more has changed than the system could tell.
  private static let losses = UInt32(IN_IGNORED) | UInt32(IN_Q_OVERFLOW)

  /// What ends the watch.
  private let bell: WakePipe

  /// Begins to watch; nil where the system has no watch left, or a folder cannot be watched.
  init?(of places: [Place], onChange: @escaping @Sendable () -> Void) {
    let notifier = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard notifier >= 0 else { return nil }
    guard let bell = WakePipe(),
      places.allSatisfy({ inotify_add_watch(notifier, $0.folder, $0.changes) >= 0 })
    else {
      close(notifier)
      return nil
    }
    self.bell = bell
    // A queue of its own, whose thread sleeps in the system.
    DispatchQueue(label: "signpost.watch").async {
      Self.watch(notifier, places, until: bell, onChange)
      close(notifier)
    }
  }

  deinit { stop() }

  /// Ends the watch.
  func stop() { bell.ring() }

  private static func watch(
    _ notifier: Int32,
    _ places: [Place],
    until bell: WakePipe,
    _ onChange: () -> Void
  ) {
    while true {
      var waits = [
        pollfd(fd: bell.source, events: Int16(POLLIN), revents: 0),
        pollfd(fd: notifier, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waits, 2, -1) >= 0 else {
        if errno == EINTR { continue }
        return
      }
      if waits[0].revents != 0 { return }
      guard takeEvents(of: notifier, places) else { continue }
      // What follows at once belongs to the same change.
      if poll(&waits, 1, quietMilliseconds) > 0 { return }
      _ = takeEvents(of: notifier, places)
      onChange()
    }
  }

  /// Takes all that the system tells, and says whether any of it matters.
  private static func takeEvents(of notifier: Int32, _ places: [Place]) -> Bool {
    /// The bytes of an event before its name: watch, mask, cookie, length of the name.
    let head = 16
    var matters = false
    var buffer = [UInt8](repeating: 0, count: 8_192)
    while true {
      let count = read(notifier, &buffer, buffer.count)
      guard count > 0 else { return matters }
      var start = 0
      while start + head <= count {
        let (mask, length) = buffer.withUnsafeBytes { bytes in
          (
            bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
            Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
          )
        }
        let bytes = buffer[(start + head)..<min(count, start + head + length)]
        let name = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        if mask & losses != 0 || places.contains(where: { $0.matters(name) }) { matters = true }
        start += head + length
      }
    }
  }
}
