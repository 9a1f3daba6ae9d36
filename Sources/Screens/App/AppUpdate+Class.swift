internal import ClassLine
internal import Classroom
internal import Interface

/// A class: where it begins, its console, its wall.
extension AppModel {
  /// Whether the program leads or shows a class, which is left by its own keys alone.
  var isClass: Bool {
    switch route {
    case .classStart, .console, .wall: true
    default: false
    }
  }

  /// The console, where a class is led.
  package var console: ConsoleModel? {
    if case .console(let model) = route { model } else { nil }
  }

  /// The class that is led or shown; none where there is none.
  var classSession: ClassSession? {
    switch route {
    case .console(let model): model.session
    case .wall(let model): model.followed?.session
    default: nil
    }
  }

  /// Whether a class is on the screen, or below what is.
  var hasClassTime: Bool {
    routes.contains { route in
      switch route {
      case .console, .wall, .join: true
      default: false
      }
    }
  }

  /// Whether the screen is what a class sees.
  var isOnWall: Bool {
    switch route {
    case .wall: overlay == nil
    case .console(let model): overlay == nil && model.view == .wall
    default: false
    }
  }

  /// Whether a command works everywhere.
  func isGlobal(_ message: AppMessage) -> Bool {
    message != .helpOpened && globalBindings.contains { $0.message == message }
  }

  /// The seconds until what is shown of the time changes; none where nothing does.
  var secondsToTick: Int? {
    switch route {
    case .console(let model): model.secondsToTick(at: context.time)
    case .wall(let model): model.followed?.session.secondsToTick(at: context.time)
    case .join(let model): model.secondsLeft(at: context.time).flatMap { $0 > 0 ? 1 : nil }
    default: nil
    }
  }

  /// The effects that keep what is half done before the program is left; a class pauses, so that its
  /// clock does not run while nobody leads it.
  mutating func leavingEffects() -> [Effect] {
    let effects = draftEffects()
    guard let console, console.offers(.pause) else { return effects }
    return effects + updateConsole(.act(.pause))
  }

  mutating func updateClassStart(_ message: ClassStartMessage) -> [Effect] {
    let effects = update(ClassStartScreen.self, message)
    guard let model = model(of: ClassStartScreen.self) else { return [] }
    return effects.flatMap { carryOut($0, of: model) }
  }

  private mutating func carryOut(
    _ effect: ClassStartScreen.Effect,
    of model: ClassStartModel
  ) -> [Effect] {
    switch effect {
    case .open(let minutes, let isRehearsal):
      return [.openClass(model.material, minutes: minutes, isRehearsal: isRehearsal)]
    case .keepSheet(let sheet): return [.keepDataSheet(sheet)]
    case .lead(var console, let present):
      console.hall = model.hasTerminals ? HostedHall() : nil
      replaceTop(with: .console(console))
      let opening: [Effect] =
        model.hasTerminals
        ? [.openHall(console.session.log.header.id)] : withoutTerminals(console)
      return opening + (present > 0 ? updateConsole(.act(.present(present))) : [])
    case .leave: return leave()
    case .say(let text): notice = text
    case .warn(let text): notices.say(text, .warning)
    }
    return []
  }

  /// Opens the start of a class over the list of cases.
  mutating func startClass(_ material: ClassMaterial) -> [Effect] {
    guard case .library = route else { return [] }
    if notice == context.words.loading { notice = nil }
    routes.append(.classStart(ClassStartModel(material: material)))
    return [.readClassRecords(material, language: context.language)]
  }

  /// Notes that a class which had terminals goes on with cards.
  private mutating func withoutTerminals(_ console: ConsoleModel) -> [Effect] {
    console.session.joinCode == nil ? [] : updateConsole(.act(.terminals(nil)))
  }

  mutating func updateConsole(_ message: ConsoleMessage) -> [Effect] {
    guard let events = model(of: ConsoleScreen.self)?.session.log.events.count else { return [] }
    let views = [ConsoleScreen.textView, ConsoleScreen.listView, WallView.textView]
    let effects = update(ConsoleScreen.self, message, views: views) {
      $0.session.place == $1.session.place && $0.view == $1.view
        && ($0.panel == nil) == ($1.panel == nil)
    }
    guard let model = model(of: ConsoleScreen.self) else { return [] }
    return effects.flatMap { carryOut($0, of: model) } + shown(model, since: events)
  }

  mutating func carryOut(
    _ effect: ConsoleScreen.Effect,
    of model: ConsoleModel
  ) -> [Effect] {
    let id = model.session.log.header.id
    switch effect {
    case .keep(let events): return [.keepClassEvents(id, events, report: model.report)]
    case .keepRegister(let register): return [.keepRegister(id, register)]
    case .say(let text): notice = text
    case .warn(let text): notices.say(text, .warning)
    case .putAway: notices.putAway()
    case .closeHall: return [.closeHall]
    case .quit:
      let end: [Effect] = model.hall == nil ? [] : [.endHall]
      return end + (routes.count > 1 ? leave() : update(.quitChosen))
    }
    return []
  }

  mutating func updateWall(_ message: WallMessage) -> [Effect] {
    update(WallScreen.self, message, views: [WallView.textView]) {
      $0.followed?.session.place == $1.followed?.session.place
    }.flatMap { effect -> [Effect] in
      switch effect {
      case .read: return [.readOpenClass(language: context.language)]
      case .warn(let text):
        notices.say(text, .warning)
        return []
      }
    }
  }
}

extension ClassSession {
  /// The seconds until a running timer shows another second; none where none runs.
  func secondsToTick(at instant: ClassInstant) -> Int? {
    guard clock.isRunning, let left = timerLeft(at: instant), left > 0 else { return nil }
    return 1
  }
}

extension ConsoleModel {
  /// The seconds until the time that is shown changes: each second with a timer, else each minute.
  func secondsToTick(at instant: ClassInstant) -> Int? {
    if let second = session.secondsToTick(at: instant) { return second }
    guard view == .console, session.stage == .running, session.clock.isRunning else { return nil }
    return 60 - session.seconds(at: instant) % 60
  }
}
