internal import Interface
internal import PlainText

/// The keys of the screen under the box, in groups, or those of them that were looked for.
struct HelpText {
  /// One key with its sentence.
  private struct Entry {
    let keys: String
    let sentence: String
    var reason: String?
  }

  private let groups: [(title: String, entries: [Entry])]
  private let language: Words.Language

  private var words: Words { _read { yield language.words } }

  /// Lists the keys of a state; where a field has the focus, without those that it takes.
  init(of model: AppModel) {
    let names = model.context.words.keyNames
    let field = model.fieldBelow
    func entries(_ bindings: [Binding<AppMessage>]) -> [Entry] {
      let usable = bindings.map { binding in
        var binding = binding
        binding.keys.removeAll { key in
          field.map { FieldEdit(key, isMultiline: $0.isMultiline) != nil } ?? false
        }
        return binding
      }
      return Self.groupingDigits(usable.filter { !$0.keys.isEmpty }).map { group in
        Self.entry(group, names, digits: model.context.words.palette.digitsHelp)
      }
    }
    var groups = [(model.context.words.palette.onThisScreen, entries(model.screenBindings))]
    if let field {
      let edits = FieldEdit.commonKeys + (field.isMultiline ? FieldEdit.rowKeys : [])
      groups.append(
        (
          model.context.words.palette.whileWriting,
          edits.map {
            Entry(keys: names.names(of: $0.keys), sentence: model.context.words.fieldHelp($0.edit))
          }
        )
      )
    }
    groups.append((model.context.words.palette.everywhere, entries(model.globalBindings)))
    self.groups = groups
    language = model.context.interfaceLanguage
  }

  /// Digits of one verb together, as each takes the row with its number; all else by itself.
  private static func groupingDigits(
    _ bindings: [Binding<AppMessage>]
  ) -> [[Binding<AppMessage>]] {
    bindings.reduce(into: []) { groups, binding in
      if let last = groups.last?.last, last.keys.allSatisfy(\.isDigit),
        binding.keys.allSatisfy(\.isDigit), last.label == binding.label
      {
        groups[groups.count - 1].append(binding)
      } else {
        groups.append([binding])
      }
    }
  }

  /// One line for a key, or for several digits, whose rows the screen shows with their numbers.
  private static func entry(
    _ group: [Binding<AppMessage>],
    _ names: KeyNames,
    digits: String
  ) -> Entry {
    let (first, last) = (group[0], group[group.count - 1])
    guard group.count > 1 else {
      return Entry(
        keys: names.names(of: first.keys),
        sentence: first.help,
        reason: first.disabledReason
      )
    }
    let isSame = group.allSatisfy { $0.help == first.help }
    let areClosed = group.allSatisfy { !$0.isEnabled }
    return Entry(
      keys: "\(names.names(of: first.keys))–\(names.names(of: last.keys))",
      sentence: isSame ? first.help : digits,
      reason: areClosed ? first.disabledReason : nil
    )
  }

  /// The rows of the list; with a search only what fits it, and no title without keys.
  func lines(search: String = "") -> [StyledLine] {
    let width = min(18, groups.flatMap(\.entries).map(\.keys.columns).max() ?? 0)
    var lines: [StyledLine] = []
    for group in groups {
      let entries = group.entries.filter { fits($0, search) }
      guard !entries.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(StyledLine(group.title, .heading))
      lines += entries.map { line($0, width) }
    }
    return lines.isEmpty ? [StyledLine(words.palette.noSuchKey, .muted)] : lines
  }

  private func fits(_ entry: Entry, _ search: String) -> Bool {
    let wanted = AsciiText.transliterate(search.lowercased())
    let text = [entry.keys, entry.sentence, entry.reason ?? ""].joined(separator: " ")
    return wanted.isEmpty || AsciiText.transliterate(text.lowercased()).contains(wanted)
  }

  private func line(_ entry: Entry, _ width: Int) -> StyledLine {
    var text = StyledText(entry.sentence, entry.reason == nil ? .body : .disabled)
    if let reason = entry.reason {
      text.append(" (\(words.interface.notNow): \(reason))", .muted)
    }
    return StyledLine(text, lead: StyledText(entry.keys, .key).padded(to: width) + "  ")
  }
}
