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
  private let records = DispatchQueue(label: "signpost.records")
  private let work = DispatchQueue(label: "signpost.work")
  private let waiting = Pending()

  init(
    desk: RecordDesk,
    library: ScenarioLibrary,
    mailbox: Mailbox<AppMessage>,
    wake: @escaping @Sendable () -> Void,
    device: Device = Device()
  ) {
    self.desk = desk
    self.library = library
    self.mailbox = mailbox
    self.wake = wake
    self.device = device
  }

  var isDrained: Bool { waiting.count.withLock { $0 == 0 } }

  func start(_ effect: Effect) {
    let desk = desk
    if effect == .loadLibrary { run(on: records) { desk.countAttempts() } }
    let library = library
    switch effect {
    case .loadLibrary: run(on: work) { .libraryLoaded(desk.cases()) }
    case .loadHistory: run(on: work) { .historyLoaded(desk.history()) }
    case .openCase(let path):
      run(on: work) {
        do throws(CaseError) {
          let playable = try library.open(path)
          let attempt = desk.openAttempt(of: playable.scenario.head.id)
          return .caseOpened(playable, openAttempt: attempt)
        } catch { return .caseRefused(error.lines()) }
      }
    case .beginAttempt(let playable, let mode): run(on: records) { desk.begin(playable, mode) }
    case .saveDecision(let attempt, let sequence, let payload):
      run(on: records) { desk.save(attempt, sequence, payload) }
    case .saveDraft(let attempt, let step, let payload):
      run(on: records) { desk.keepDraft(attempt, step, payload) }
    case .finishAttempt(let attempt, let sequence, let result):
      run(on: records) { desk.finish(attempt, sequence, result) }
    case .openAttempt(let id): run(on: records) { desk.open(id) }
    case .remember(let setting, let value): run(on: records) { desk.remember(setting, value) }
    case .applyTheme(let name): device.applyTheme(name)
    case .suspend: device.suspend()
    case .repaint: device.repaint()
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
  }
}
