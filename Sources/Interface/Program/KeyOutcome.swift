/// What a key means in a state.
package enum KeyOutcome<Message: Equatable & Sendable>: Equatable, Sendable {
  /// It sends a message.
  case message(Message)
  /// It belongs to a command that cannot be used now, for this reason.
  case disabled(reason: String)
  /// It means nothing here.
  case unbound

  /// Looks a key up: what the focused field takes comes first, then the bindings in order.
  package init(
    of key: Key,
    bindings: [Binding<Message>],
    field: FieldFocus<Message>? = nil
  ) {
    if let field, let edit = FieldEdit(key, isMultiline: field.isMultiline) {
      self = .message(field.message(edit))
    } else if let binding = bindings.first(where: { $0.keys.contains(key) }) {
      self = binding.disabledReason.map { .disabled(reason: $0) } ?? .message(binding.message)
    } else {
      self = .unbound
    }
  }

  /// Gives pasted text to the focused field; without one it means nothing.
  package init(ofPaste text: String, field: FieldFocus<Message>?) {
    self = field.map { .message($0.message(.insert(text))) } ?? .unbound
  }
}

extension Screen {
  /// Looks a key up in a state of this screen.
  package static func outcome(
    of key: Key,
    in model: Model,
    _ context: Context
  ) -> KeyOutcome<Message> {
    KeyOutcome(
      of: key,
      bindings: bindings(for: model, in: context),
      field: focusedField(in: model)
    )
  }
}
