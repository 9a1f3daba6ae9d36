internal import Dispatch
internal import Interface
internal import ScenarioEngine
internal import Screens
internal import Synchronization

/// Carries out the interface's effects on two lanes, so that long work never delays a save.
final class InterfaceRunner: EffectRunner {
  /// What concerns the device itself and happens at once, on its own thread.
  struct Device {
    var suspend: () -> Void = {}
    var repaint: () -> Void = {}
    var applyTheme: (String) -> Void = { _ in }
  }

  private let desk: RecordDesk
  private let library: ScenarioLibrary
  private let mailbox: Mailbox<AppMessage>
  private let wake: @Sendable () -> Void
  private let device: Device
  private let files: FileDesk
  /// What reads the file that is previewed; none where the interface keeps what is played.
  private let preview: PreviewDesk?
  /// What reads and writes classes.
  private let classes: ClassScreenDesk
  /// The line to the class that is joined; none where the program is no terminal of a class.
  private let joining: JoinDesk?
  /// What has the terminals of the class that is led; none where it votes with cards alone.
  private let hosting: HostDesk?
  /// What says when that file is saved.
  private var watch: FolderWatch?
  private let records = DispatchQueue(label: "signpost.records")
  private let work = DispatchQueue(label: "signpost.work")
  private let refreshing = DispatchQueue(label: "signpost.catalogue")
  private let waiting = Pending()
  private let refreshes = Pending()
  /// Whether the program's end waits for the refreshes, as plain mode does before it prints.
  private let waitsForRefreshes: Bool
  /// More than none where refreshes are to end.
  private let endings = Pending()

  init(
    desk: RecordDesk,
    library: ScenarioLibrary,
    mailbox: Mailbox<AppMessage>,
    wake: @escaping @Sendable () -> Void,
    device: Device = Device(),
    files: FileDesk = FileDesk(folders: []),
    preview: PreviewDesk? = nil,
    joining: JoinDesk? = nil,
    hosting: HostDesk? = nil,
    waitsForRefreshes: Bool = false
  ) {
    self.files = files
    self.preview = preview
    classes = ClassScreenDesk(store: desk.store, library: library, surroundings: desk.surroundings)
    self.joining = joining
    self.hosting = hosting
    self.waitsForRefreshes = waitsForRefreshes
    self.desk = desk
    self.library = library
    self.mailbox = mailbox
    self.wake = wake
    self.device = device
  }

  var isDrained: Bool { waitsForRefreshes ? isIdle : waiting.isZero }

  /// Whether nothing at all is under way.
  var isIdle: Bool { waiting.isZero && refreshes.isZero }

  func start(_ effect: Effect) {
    let desk = desk
    if effect == .loadLibrary { run(on: records) { desk.countAttempts() } }
    let (library, files) = (library, files)
    switch effect {
    case .loadLibrary: refresh()
    case .checkCase(let path):
      run(on: work) { .library(.checked(library.check(path, at: desk.surroundings.time))) }
    case .drawMap(let path):
      run(on: work) {
        do throws(CaseError) {
          return .mapDrawn(try library.map(of: path))
        } catch { return .caseRefused(error.lines()) }
      }
    case .loadHistory: run(on: work) { .historyLoaded(desk.history()) }
    case .loadStatistics: run(on: work) { desk.statistics() }
    case .openCase(let path, let variant):
      run(on: work) { desk.openCase(path, variant: variant) }
    case .beginAttempt(let playable, let mode): run(on: records) { desk.begin(playable, mode) }
    case .beginTour:
      run(on: records) {
        do throws(CaseError) {
          return desk.begin(try library.open(ScenarioLibrary.tour), .practice)
        } catch { return .caseRefused(error.lines()) }
      }
    case .saveDecision(let attempt, let sequence, let payload):
      run(on: records) { desk.save(attempt, sequence, payload) }
    case .saveExploration(let attempt, let place, let turn, let payload):
      run(on: records) { desk.explore(attempt, at: place, turn, payload) }
    case .saveDraft(let attempt, let step, let payload):
      run(on: records) { desk.keepDraft(attempt, step, payload) }
    case .finishAttempt(let attempt, let sequence, let result):
      run(on: records) { desk.finish(attempt, sequence, result) }
    case .openAttempt(let id): run(on: records) { desk.open(id) }
    case .findLeast(let playable):
      run(on: work) { .leastFound(playable.least, of: playable.source.hashes) }
    case .saveFile(let name, let text): run(on: work) { files.save(name, text) }
    case .saveRating(let subject, let rating): run(on: records) { desk.keep(rating, for: subject) }
    case .followPreview: follow()
    case .readClassRecords, .keepDataSheet, .openClass, .keepClassEvents, .keepRegister,
      .followClass, .readOpenClass:
      startClass(effect)
    case .readPreview(let saysUnchanged):
      guard let preview else { return }
      run(on: work) { preview.read(saysUnchanged: saysUnchanged) }
    case .listenToClass:
      joining?.begin(mailbox)
      waitForClass()
    case .tellClass(let message):
      joining?.send(message)
      waitForClass()
    case .waitForClass: waitForClass()
    case .openHall(let id): if let hosting { mailbox.post(hosting.open(classID: id, mailbox)) }
    case .showHall(let page): hosting?.show(page)
    case .closeHall:
      hosting?.closeVote()
      waitForHall()
    case .endHall: hosting?.stop(isOver: true)
    // Nothing of a preview is kept, nor of a class at another's host, not even the colours.
    case .remember where preview != nil || joining != nil: break
    case .remember(let setting, let value): run(on: records) { desk.remember(setting, value) }
    case .applyTheme(let name): device.applyTheme(name)
    case .suspend: device.suspend()
    case .repaint: device.repaint()
    }
  }

  /// Tells the program each time that the file is saved.
  ///
  /// Plain mode asks at each step instead: nothing interrupts the reading of a line.
  private func follow() {
    guard let preview, !waitsForRefreshes else { return }
    let mailbox = mailbox
    watch = FolderWatch(of: preview.places) { mailbox.post(.preview(.changed)) }
    // What was saved between the first reading and the watch is looked for once.
    mailbox.post(.preview(watch == nil ? .notFollowed : .changed))
  }

  /// What concerns a class; all of it waits its turn among the records.
  private func startClass(_ effect: Effect) {
    let classes = classes
    switch effect {
    case .readClassRecords(let material, let language):
      run(on: records) { classes.records(of: material, in: language) }
    case .keepDataSheet(let sheet): run(on: records) { classes.keep(sheet) }
    case .openClass(let material, let minutes, let isRehearsal):
      run(on: records) { classes.open(material, minutes: minutes, isRehearsal: isRehearsal) }
    case .keepClassEvents(let id, let events, let report):
      run(on: records) { classes.keep(events, of: id, report: report) }
    case .keepRegister(let id, let register): run(on: records) { classes.keep(register, of: id) }
    case .followClass: followClass()
    case .readOpenClass(let language): run(on: records) { classes.openClass(in: language) }
    default: break
    }
  }

  /// Tells the wall each time that the records change; plain mode looks at each line instead.
  private func followClass() {
    let mailbox = mailbox
    let places = waitsForRefreshes ? [] : classes.places
    watch = places.isEmpty ? nil : FolderWatch(of: places) { mailbox.post(.wall(.changed)) }
    // What was written between the first reading and the watch is looked for once.
    mailbox.post(.wall(.changed))
    if watch == nil, !waitsForRefreshes { mailbox.post(.wall(.notFollowed)) }
  }

  /// Plain mode waits for the counts before it prints.
  private func waitForHall() {
    guard let hosting, waitsForRefreshes else { return }
    let waiting = hosting.waiting
    run(on: work) {
      waiting()
      return nil
    }
  }

  /// Plain mode waits for an answer before it prints: nothing interrupts the reading of a line.
  private func waitForClass() {
    guard let joining, waitsForRefreshes else { return }
    let waiting = joining.waiting
    run(on: work) {
      waiting()
      return nil
    }
  }

  /// Ends what nobody waits for, within the reading of one file.
  func finish() {
    watch?.stop()
    joining?.stop()
    hosting?.stop(isOver: false)
    endings.count.withLock { $0 += 1 }
    refreshing.sync {}
  }

  /// Holds the catalogue against the disk on a lane of its own, so that no opening waits for it.
  private func refresh() {
    // One that waits will see whatever has changed.
    guard refreshes.count.withLock({ $0 }) < 2 else { return }
    refreshes.count.withLock { $0 += 1 }
    let (mailbox, index, wake) = (mailbox, desk.index, wake)
    let (refreshes, endings) = (refreshes, endings)
    refreshing.async {
      index.refresh(isStopped: { !endings.isZero }) { entries, reading in
        mailbox.post(.libraryLoaded(entries, reading: reading))
      }
      refreshes.count.withLock { $0 -= 1 }
      wake()
    }
  }

  /// Does something on a lane and posts its answer; the loop is woken when nothing is left.
  private func run(on lane: DispatchQueue, _ body: @escaping @Sendable () -> AppMessage?) {
    let (mailbox, waiting, wake) = (mailbox, waiting, wake)
    waiting.count.withLock { $0 += 1 }
    lane.async {
      if let answer = body() { mailbox.post(answer) }
      waiting.count.withLock { $0 -= 1 }
      wake()
    }
  }

  /// How many effects are on their way.
  private final class Pending: Sendable {
    let count = Mutex(0)

    var isZero: Bool { count.withLock { $0 == 0 } }
  }
}
