internal import PlainText

/// A command of a screen as data: its keys, its words and the message that it sends.
///
/// The key handling, the line of keys, the help, the palette, plain mode and the key reference all
/// come from the same bindings.
package struct Binding<Message: Equatable & Sendable>: Equatable, Sendable {
  /// The keys, the one to show first.
  package var keys: [Key]
  /// The verb, at most `maximumLabelColumns` wide.
  package var label: String
  /// The sentence for the help.
  package var help: String
  /// What happened when the command was given.
  package var message: Message
  /// Why the command cannot be used now, none when it can.
  package var disabledReason: String?
  /// Whether the line of keys shows it, as far as there is room.
  package var showsInStatusLine: Bool
  /// Whether it opens a menu or asks further; shown as an ellipsis after the label.
  package var opensMenu: Bool

  /// Makes a binding.
  package init(
    _ keys: [Key],
    _ label: String,
    help: String,
    message: Message,
    disabledReason: String? = nil,
    showsInStatusLine: Bool = true,
    opensMenu: Bool = false
  ) {
    self.keys = keys
    self.label = label
    self.help = help
    self.message = message
    self.disabledReason = disabledReason
    self.showsInStatusLine = showsInStatusLine
    self.opensMenu = opensMenu
  }

  /// Whether the command can be used now.
  package var isEnabled: Bool { disabledReason == nil }

  /// Whether the label is wider than a label may be.
  package var hasWideLabel: Bool { label.columns > bindingLabelColumns }

  /// The label, with an ellipsis where more is asked.
  package func shownLabel(_ glyphs: Glyphs) -> String {
    opensMenu ? label + glyphs.ellipsis : label
  }

  /// The same command with another message, as when a screen's messages become the program's.
  package func map<Other>(_ transform: (Message) -> Other) -> Binding<Other> {
    Binding<Other>(
      keys,
      label,
      help: help,
      message: transform(message),
      disabledReason: disabledReason,
      showsInStatusLine: showsInStatusLine,
      opensMenu: opensMenu
    )
  }
}

/// The widest label of a binding, in columns.
package let bindingLabelColumns = 14
