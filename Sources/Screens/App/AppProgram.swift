internal import Classroom
package import Interface

/// The program as the loops of the full screen and of plain mode run it.
package struct AppProgram: Program {
  /// The state.
  package private(set) var model: AppModel
  /// What was typed while a decision was on its way to the disk; it counts when that is there.
  private var typedAhead: [InputEvent] = []

  /// How long a half-done answer may wait before it is kept, in milliseconds.
  static let draftDelay = 1_000
  /// How many keys may wait for a save; more are a key that is stuck.
  static let mostTypedAhead = 1_000

  /// The bindings of the state, made once for the line of keys and the key that follows; none
  /// while they are not known.
  private var bindings: [Binding<AppMessage>]?
  private var steadyTime = SteadyTime()
  private let minuteOfDay: @Sendable () -> Int
  private let milliseconds: @Sendable () -> Int

  /// Makes the program; the closures tell the local time of day, for the list of notices, and the
  /// milliseconds since 1970, for what shows time.
  package init(
    _ model: AppModel,
    minuteOfDay: @escaping @Sendable () -> Int = { 0 },
    milliseconds: @escaping @Sendable () -> Int = { 0 }
  ) {
    self.model = model
    self.minuteOfDay = minuteOfDay
    self.milliseconds = milliseconds
  }

  package var nextDeadline: Instant? {
    [model.draftDue, model.notices.due, model.tickDue].compactMap(\.self).min()
  }

  /// Whether the trainee has left or the system asked to end.
  package var isFinished: Bool { model.ending != nil }

  package mutating func handle(_ input: ProgramInput<AppMessage>, at now: Instant) -> [Effect] {
    let effects: [Effect]
    var time = steadyTime.milliseconds(
      at: now,
      host: milliseconds(),
      isOfClass: model.hasClassTime
    )
    model.context.time = ClassInstant(seconds: time / 1_000)
    switch input {
    case .event(let event):
      effects = isTypedAhead(event) ? keep(event) : handle(event) + takeTypedAhead()
    case .message(let message):
      bindings = nil
      effects = model.update(message) + takeTypedAhead()
    case .deadline:
      // Plain mode meets a draft's deadline before its time, but never hides what was said.
      model.notices.expire(at: now)
      effects = model.draftEffects()
    }
    model.notices.stamp(at: now, minuteOfDay: minuteOfDay)
    if model.draftDue == nil, case .play(let play) = model.route, play.isDraftDue {
      model.draftDue = now.advanced(byMilliseconds: Self.draftDelay)
    }
    if let session = model.classSession,
      let moved = steadyTime.follow(session, isWall: model.console == nil, at: now)
    {
      time = moved
      model.context.time = ClassInstant(seconds: time / 1_000)
    }
    model.tickDue = model.secondsToTick.map { seconds in
      now.advanced(byMilliseconds: seconds * 1_000 - time % 1_000)
    }
    bindings = model.bindings
    return effects
  }

  /// Whether something typed has to wait for a save: what can be done meanwhile never does.
  private func isTypedAhead(_ event: InputEvent) -> Bool {
    guard model.isSaving, model.overlay == nil else { return false }
    switch event {
    case .paste: return true
    case .key(let key):
      let outcome = KeyOutcome(of: key, bindings: model.bindings, field: model.focusedField)
      if case .message = outcome { return false }
      return true
    default: return false
    }
  }

  /// Keeps what was typed; a key that the screen refuses for now says why all the same.
  private mutating func keep(_ event: InputEvent) -> [Effect] {
    if typedAhead.count < Self.mostTypedAhead { typedAhead.append(event) }
    guard case .key(let key) = event else { return [] }
    let outcome = KeyOutcome(of: key, bindings: model.bindings, field: model.focusedField)
    if case .disabled = outcome { return handle(outcome) }
    return []
  }

  /// Hands on what was typed, up to the next save and not into a box; after a refused save, or on
  /// another screen, it was meant for something else and is dropped.
  private mutating func takeTypedAhead() -> [Effect] {
    if !model.takesTypedAhead { typedAhead = [] }
    var effects: [Effect] = []
    while !model.isSaving, model.overlay == nil, !typedAhead.isEmpty, model.ending == nil {
      effects += handle(typedAhead.removeFirst())
    }
    return effects
  }

  private mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .mouse(let event):
      guard model.usesMouse else { return [] }
      return model.context.views.keys(for: event).flatMap { press($0) }
    case .paste(let text): return handle(KeyOutcome(ofPaste: text, field: model.focusedField))
    case .resized(let size): model.size = size
    case .resumed: break
    case .terminate(let signal):
      model.ending = .signal(signal)
      return model.leavingEffects()
    case .endOfInput:
      // A signal may have told of the same end already.
      model.ending = model.ending ?? .endOfInput
      return model.leavingEffects()
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    // What the mouse can work on is known again with the next frame.
    model.context.views.forgetRegions()
    let known = bindings ?? model.bindings
    bindings = nil
    return handle(KeyOutcome(of: key, bindings: known, field: model.focusedField))
  }

  private mutating func handle(_ outcome: KeyOutcome<AppMessage>) -> [Effect] {
    switch outcome {
    case .message(let message): return model.update(message)
    case .disabled(let reason): model.notice = reason
    case .unbound: break
    }
    return []
  }

  package mutating func remember(_ views: ViewReport) -> Bool {
    let isSame = views.hasSameViews(as: model.context.views)
    model.context.views = views
    guard !isSame else { return false }
    let drawn = bindings
    bindings = model.bindings
    return bindings != drawn
  }

  /// Draws the screen and what lies over it.
  package func draw(on canvas: inout Canvas) {
    model.draw(on: &canvas, bindings: bindings ?? model.bindings)
  }

  package func describe() -> PlainPage<AppMessage> {
    model.describe()
  }
}

extension AppModel {
  /// Whether an attempt, a decision or a result is on its way to the disk.
  fileprivate var isSaving: Bool {
    switch route {
    case .briefing(let briefing): briefing.isBeginning
    case .play(let play):
      switch play.stage {
      case .submitting, .finishing: true
      default: false
      }
    default: false
    }
  }

  /// Whether what was typed during a save still meets the screen that it was typed for.
  fileprivate var takesTypedAhead: Bool {
    switch route {
    case .briefing(let briefing): briefing.isBeginning
    case .play(let play):
      switch play.stage {
      case .unsaved, .unfinished: false
      default: true
      }
    // A play that has ended leads there.
    case .debrief: true
    default: false
    }
  }
}
