internal import PlainText

/// The line of keys at the bottom, cut at whole entries, always with the key of the help.
package struct StatusLine<Message: Equatable & Sendable>: Equatable, Sendable {
  /// The bindings that would stand in the line if it were long enough, the most useful first.
  private let candidates: [Binding<Message>]
  private let keyNames: KeyNames
  /// Whether the field with the focus has several lines; none where no field has it.
  private let fieldIsMultiline: Bool?

  /// Makes a line; keys that the focused field takes for itself are not shown.
  package init(
    _ bindings: [Binding<Message>],
    keyNames: KeyNames,
    field: FieldFocus<Message>? = nil
  ) {
    self.keyNames = keyNames
    fieldIsMultiline = field?.isMultiline
    candidates = bindings.filter { binding in
      (binding.showsInStatusLine || Self.isHelp(binding))
        && Self.key(of: binding, inMultilineField: field?.isMultiline) != nil
    }
  }

  /// The bindings that fit, in order.
  package func shown(width: Int, glyphs: Glyphs) -> [Binding<Message>] {
    let widths = candidates.map { self.width(of: $0, glyphs) }
    let help = candidates.lastIndex(where: Self.isHelp)
    var room = width - (help.map { widths[$0] } ?? 0)
    let needed = widths.reduce(-2) { $0 + $1 + 2 }
    if needed > width { room -= glyphs.ellipsis.columns + 2 }
    var result: [Binding<Message>] = []
    var isFull = false
    for (place, binding) in candidates.enumerated() {
      if place == help {
        result.append(binding)
      } else if !isFull {
        let needed = widths[place] + 2
        isFull = needed > room
        guard !isFull else { continue }
        room -= needed
        result.append(binding)
      }
    }
    return result
  }

  /// Draws the line on the canvas's first row.
  package func draw(on canvas: inout Canvas) {
    var column = 0
    let shown = shown(width: canvas.size.columns, glyphs: canvas.glyphs)
    for binding in shown {
      if column > 0 { column += 2 }
      let role: Role = binding.isEnabled ? .keyLabel : .disabled
      let start = column
      column = canvas.text(keyName(binding), row: 0, column: column, role: .key)
      column = canvas.text(
        " " + binding.shownLabel(canvas.glyphs),
        row: 0,
        column: column,
        role: role
      )
      let entry = Rect(row: 0, column: start, columns: column - start, rows: 1)
      canvas.reportRegion(entry, press: key(of: binding).map { [$0] } ?? [])
    }
    if shown.count < candidates.count {
      canvas.text(canvas.glyphs.ellipsis, row: 0, column: column + 2, role: .muted)
    }
  }

  private static func isHelp(_ binding: Binding<Message>) -> Bool {
    binding.keys.contains(.character("?"))
  }

  private func keyName(_ binding: Binding<Message>) -> String {
    key(of: binding).map(keyNames.name) ?? ""
  }

  /// The first key that reaches the command.
  private func key(of binding: Binding<Message>) -> Key? {
    Self.key(of: binding, inMultilineField: fieldIsMultiline)
  }

  private static func key(
    of binding: Binding<Message>,
    inMultilineField isMultiline: Bool?
  ) -> Key? {
    guard let isMultiline else { return binding.keys.first }
    return binding.keys.first { FieldEdit($0, isMultiline: isMultiline) == nil }
  }

  private func width(of binding: Binding<Message>, _ glyphs: Glyphs) -> Int {
    glyphs.adapt("\(keyName(binding)) \(binding.shownLabel(glyphs))").columns
  }
}
