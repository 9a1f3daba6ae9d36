internal import PlainText

/// The list of keys that the help shows for a state, made from its bindings.
package enum KeyList {
  /// The widest column of keys; longer ones stand above their sentence.
  private static let keyColumns = 18

  /// Makes a block for each binding: its keys, its sentence, and why it cannot be used now.
  package static func lines<Message>(
    _ bindings: [Binding<Message>],
    keyNames: KeyNames,
    words: InterfaceWords
  ) -> [StyledLine] {
    let names = bindings.map { keyNames.names(of: $0.keys) }
    let width = min(keyColumns, names.map(\.columns).max() ?? 0)
    return zip(bindings, names).map { binding, name in
      var text = StyledText(binding.help, binding.isEnabled ? .body : .disabled)
      if let reason = binding.disabledReason {
        text.append(" (\(words.notNow): \(reason))", .muted)
      }
      return StyledLine(text, lead: StyledText(name, .key).padded(to: width) + "  ")
    }
  }

  /// Makes a block for each change that keys make in a field; the caller gives the sentences.
  package static func lines(
    ofFieldWithRows isMultiline: Bool,
    keyNames: KeyNames,
    sentence: (FieldEdit) -> String
  ) -> [StyledLine] {
    let entries = FieldEdit.commonKeys + (isMultiline ? FieldEdit.rowKeys : [])
    return entries.map { entry in
      let name = StyledText(keyNames.names(of: entry.keys), .key)
      return StyledLine(StyledText(sentence(entry.edit)), lead: name.padded(to: keyColumns) + "  ")
    }
  }
}
