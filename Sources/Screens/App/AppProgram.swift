package import Interface

/// The program as the loops of the full screen and of plain mode run it.
package struct AppProgram: Program {
  /// The state.
  package private(set) var model: AppModel

  /// How long a half-done answer may wait before it is kept, in milliseconds.
  static let draftDelay = 1_000

  private let minuteOfDay: @Sendable () -> Int

  /// Makes the program; the closure tells the local time of day, for the list of notices.
  package init(_ model: AppModel, minuteOfDay: @escaping @Sendable () -> Int = { 0 }) {
    self.model = model
    self.minuteOfDay = minuteOfDay
  }

  package var nextDeadline: Instant? {
    guard let draft = model.draftDue, let notice = model.notices.due else {
      return model.draftDue ?? model.notices.due
    }
    return min(draft, notice)
  }

  /// Whether the trainee has left or the system asked to end.
  package var isFinished: Bool { model.ending != nil }

  package mutating func handle(_ input: ProgramInput<AppMessage>, at now: Instant) -> [Effect] {
    let effects: [Effect]
    switch input {
    case .event(let event): effects = handle(event)
    case .message(let message): effects = model.update(message)
    case .deadline:
      // Plain mode meets a draft's deadline before its time, but never hides what was said.
      model.notices.expire(at: now)
      effects = model.draftEffects()
    }
    model.notices.stamp(at: now, minuteOfDay: minuteOfDay)
    if model.draftDue == nil, case .play(let play) = model.route, play.isDraftDue {
      model.draftDue = now.advanced(byMilliseconds: Self.draftDelay)
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
      return model.draftEffects()
    case .endOfInput:
      // A signal may have told of the same end already.
      model.ending = model.ending ?? .endOfInput
      return model.draftEffects()
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    // What the mouse can work on is known again with the next frame.
    model.context.views.forgetRegions()
    return handle(KeyOutcome(of: key, bindings: model.bindings, field: model.focusedField))
  }

  private mutating func handle(_ outcome: KeyOutcome<AppMessage>) -> [Effect] {
    switch outcome {
    case .message(let message): return model.update(message)
    case .disabled(let reason): model.notice = reason
    case .unbound: break
    }
    return []
  }

  package mutating func remember(_ views: ViewReport) {
    model.context.views = views
  }

  /// Draws the screen and what lies over it.
  package func draw(on canvas: inout Canvas) {
    model.draw(on: &canvas)
  }

  package func describe() -> PlainPage<AppMessage> {
    model.describe()
  }
}
