package import Interface

/// The program as the loops of the full screen and of plain mode run it.
package struct AppProgram: Program {
  /// The state.
  package private(set) var model: AppModel

  /// How long a half-done answer may wait before it is kept, in milliseconds.
  static let draftDelay = 1_000

  /// Makes the program.
  package init(_ model: AppModel) {
    self.model = model
  }

  package var nextDeadline: Instant? { model.draftDue }

  /// Whether the trainee has left or the system asked to end.
  package var isFinished: Bool { model.ending != nil }

  package mutating func handle(_ input: ProgramInput<AppMessage>, at now: Instant) -> [Effect] {
    let effects: [Effect]
    switch input {
    case .event(let event): effects = handle(event)
    case .message(let message): effects = model.update(message)
    case .deadline: effects = model.draftEffects()
    }
    if model.draftDue == nil, case .play(let play) = model.route, play.isDraftDue {
      model.draftDue = now.advanced(byMilliseconds: Self.draftDelay)
    }
    return effects
  }

  private mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key):
      model.notice = nil
      return handle(
        KeyOutcome(of: key, bindings: model.bindings, field: model.focusedField)
      )
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
