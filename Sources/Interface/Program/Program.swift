/// One thing that reached the program.
package enum ProgramInput<Message: Sendable>: Sendable {
  /// The front end handed something over.
  case event(InputEvent)
  /// An effect answered.
  case message(Message)
  /// The program's deadline has come.
  case deadline
}

extension ProgramInput: Equatable where Message: Equatable {}

extension ProgramInput {
  /// Whether it comes from inside the program.
  var isMessage: Bool {
    if case .message = self { true } else { false }
  }
}

/// A whole program as a value: what came in changes it, and it can be drawn and described.
package protocol Program {
  /// What can happen in the program.
  associatedtype Message: Equatable & Sendable
  /// What the program asks of the outside world.
  associatedtype Effect: Sendable

  /// The next moment at which something happens without input, none if nothing will.
  var nextDeadline: Instant? { get }
  /// Whether the program has ended, but for effects that still run.
  var isFinished: Bool { get }

  /// Takes one input and says what the outside world should do.
  mutating func handle(_ input: ProgramInput<Message>, at now: Instant) -> [Effect]
  /// Draws the frame.
  func draw(on canvas: inout Canvas)
  /// Remembers where the scrolling views stood in the frame just drawn, and says whether that
  /// changes the frame, as where other keys work now.
  mutating func remember(_ views: ViewReport) -> Bool
  /// Says the state in words.
  func describe() -> PlainPage<Message>
}

/// What carries out effects, on other threads, and posts its answers into the mailbox.
package protocol EffectRunner: AnyObject {
  /// What it carries out.
  associatedtype Effect: Sendable

  /// Whether nothing is left that must happen before the program ends.
  ///
  /// It becomes true after the last answer was posted, and the front end is woken then.
  var isDrained: Bool { get }
  /// Starts an effect and returns at once; what concerns the front end itself happens here.
  func start(_ effect: Effect)
}
