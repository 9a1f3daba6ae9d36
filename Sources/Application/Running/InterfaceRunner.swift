internal import Dispatch
internal import Interface
internal import ScenarioEngine
internal import Screens
internal import Synchronization

/// Carries out the interface's effects on lanes, so that long work never delays a save: `records`
/// saves, `work` reads cases and adds attempts up, and what reads many files has lanes of its own.
final class InterfaceRunner: EffectRunner {
  /// What concerns the device itself and happens at once, on its own thread.
  struct Device {
    var suspend: () -> Void = {}
    var repaint: () -> Void = {}
    var applyTheme: (String) -> Void = { _ in }
  }

  private let desk: RecordDesk
  private let library: ScenarioLibrary
  let mailbox: Mailbox<AppMessage>
  private let wake: @Sendable () -> Void
  private let device: Device
  private let files: FileDesk
  /// What reads the file that is previewed; none where the interface keeps what is played.
  private let preview: PreviewDesk?
  /// What reads and writes classes.
  let classes: ClassScreenDesk
  /// The line to the class that is joined; none where the program is no terminal of a class.
  let joining: JoinDesk?
  /// What has the terminals of the class that is led; none where it votes with cards alone.
  let hosting: HostDesk?
  /// What says when that file is saved.
  var watch: FolderWatch?
  let records = DispatchQueue(label: "signpost.records")
  let work = DispatchQueue(label: "signpost.work")
  /// Refreshers are made of many cases, so that no opening waits for them.
  private let recalling = DispatchQueue(label: "signpost.refreshers")
  private let refreshing = DispatchQueue(label: "signpost.catalogue")
  private let waiting = Pending()
  private let refreshes = Pending()
  /// Whether there is somebody whose settings could be kept.
  private let keepsSettings: Bool
  /// Whether the program's end waits for the refreshes, as plain mode does before it prints.
  let waitsForRefreshes: Bool
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
    keepsSettings: Bool = true,
    waitsForRefreshes: Bool = false
  ) {
    self.keepsSettings = keepsSettings
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
    if effect == .loadLibrary {
      run(on: records) { desk.countAttempts() }
      run(on: recalling) { desk.countRefreshers() }
    }
    let (library, files) = (library, files)
    let profiles = ProfileDesk(surroundings: desk.surroundings)
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
    case .openClassCase(let path, let language):
      run(on: work) {
        do throws(CaseError) {
          let playable = try library.open(path, variant: "")
          return .classCaseOpened(ClassMaterial(of: playable, language: language))
        } catch { return .caseRefused(error.lines()) }
      }
    case .loadHistory: run(on: work) { .historyLoaded(desk.history()) }
    case .loadStatistics: run(on: work) { desk.statistics() }
    case .loadProgress(let plan): run(on: work) { desk.progress(plan) }
    case .loadHome(let plan): run(on: work) { desk.home(plan) }
    case .saveProof(let plan, let language):
      run(on: work) { desk.prove(plan, files, in: language) }
    case .countRefreshers: run(on: recalling) { desk.countRefreshers() }
    case .loadRefreshers: run(on: recalling) { desk.loadRefreshers() }
    case .saveReview(let answer): run(on: records) { desk.keep(answer) }
    case .loadProfiles(let language): run(on: work) { profiles.load(in: language) }
    case .makeProfile(let name, let language):
      run(on: work) { profiles.make(name, in: language) }
    case .loadKept: run(on: work) { .privacy(.loaded(desk.keptRecords())) }
    case .openCase(let path, let variant):
      run(on: work) { desk.openCase(path, variant: variant) }
    case .beginAttempt, .beginTour, .saveDecision, .saveExploration, .saveDraft, .finishAttempt,
      .openAttempt:
      startAttempt(effect)
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
    case .listenToClass, .tellClass, .waitForClass, .openHall, .showHall, .closeHall, .endHall:
      startTerminal(effect)
    // Nothing of a preview is kept, nor of a class at another's host, not even the colours.
    case .remember where preview != nil || joining != nil || !keepsSettings: break
    case .forgetSetting(let setting): run(on: records) { desk.remember(setting, nil) }
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

  /// What concerns an attempt; all of it waits its turn among the records.
  private func startAttempt(_ effect: Effect) {
    let (desk, library) = (desk, library)
    switch effect {
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
    default: break
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
  func run(on lane: DispatchQueue, _ body: @escaping @Sendable () -> AppMessage?) {
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
