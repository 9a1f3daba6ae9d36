/// What a screen may know beside its own state: words, settings, and the views last shown.
package protocol ScreenContext: Sendable {
  /// Where the scrolling views stood in the last frame; empty in plain mode.
  var views: ViewReport { get set }
}

/// One screen as four pure functions over its state; an empty enum conforms.
package protocol Screen {
  /// The state.
  associatedtype Model: Equatable & Sendable
  /// What can happen on the screen.
  associatedtype Message: Equatable & Sendable
  /// What the screen asks of the outside world.
  associatedtype Effect: Equatable & Sendable
  /// What the screen reads and never changes.
  associatedtype Context: ScreenContext

  /// Changes the state and says what the outside world should do.
  static func update(
    _ model: inout Model,
    _ message: Message,
    in context: Context
  ) -> [Effect]
  /// The keys that work in this state, in the order that help lists them.
  static func bindings(for model: Model, in context: Context) -> [Binding<Message>]
  /// The field that typed characters go to, none where no field has the focus.
  static func focusedField(in model: Model) -> FieldFocus<Message>?
  /// Draws the state.
  static func draw(_ model: Model, in context: Context, on canvas: inout Canvas)
  /// Says the state in words, for plain mode and for tests of meaning.
  static func describe(_ model: Model, in context: Context) -> PlainPage<Message>
}

extension Screen {
  /// No field, unless a screen says otherwise.
  package static func focusedField(in model: Model) -> FieldFocus<Message>? { nil }
}

/// The field that typed characters go to.
package struct FieldFocus<Message: Equatable & Sendable>: Sendable {
  /// Whether Enter, up and down belong to the field.
  package let isMultiline: Bool
  /// Makes the message for a change of the field.
  package let message: @Sendable (FieldEdit) -> Message

  /// Makes a focus.
  package init(isMultiline: Bool, message: @escaping @Sendable (FieldEdit) -> Message) {
    self.isMultiline = isMultiline
    self.message = message
  }

  /// The same focus with another kind of message.
  package func map<Other>(
    _ transform: @escaping @Sendable (Message) -> Other
  ) -> FieldFocus<Other> {
    FieldFocus<Other>(isMultiline: isMultiline) { transform(message($0)) }
  }
}
