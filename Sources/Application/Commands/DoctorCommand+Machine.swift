internal import Interface
internal import Screens
internal import Terminal

/// The program, its language, the terminal.
extension DoctorCommand {
  /// The smallest size that can be drawn for, in columns and rows.
  private static let least = Size(columns: 40, rows: 10)

  var machineItems: [DoctorItem] {
    let environment = context.surroundings.environment
    let terminal = TerminalCapabilities.survey(environment: environment)
    let isTerminal = context.surroundings.isTerminal
    return [
      DoctorItem(topic: .version, value: "signpost \(Signpost.version)"),
      DoctorItem(topic: .language, value: context.language.rawValue),
      DoctorItem(
        topic: .terminal,
        state: isTerminal ? .fine : .note,
        value: isTerminal ? context.phrases.yes : context.phrases.no,
        advice: isTerminal ? nil : .plainModeIsUsed
      ),
      type(terminal, isTerminal: isTerminal), size(terminal.size),
      DoctorItem(
        topic: .colours,
        state: terminal.depth == .none ? .note : .fine,
        value: "\(terminal.depth.rawValue)",
        advice: terminal.depth == .none ? .noColours : nil
      ),
      DoctorItem(
        topic: .characters,
        state: terminal.showsUnicode ? .fine : .note,
        value: terminal.locale + (terminal.showsUnicode ? " (UTF-8)" : ""),
        advice: terminal.showsUnicode ? nil : .useUnicode
      ),
    ]
  }

  private func type(_ terminal: TerminalCapabilities, isTerminal: Bool) -> DoctorItem {
    let named = terminal.requestedType.flatMap { $0.isEmpty ? nil : $0 }
    guard let used = terminal.usedType else {
      return DoctorItem(
        topic: .terminalType,
        state: isTerminal ? .problem : .note,
        value: named ?? context.phrases.notSet,
        advice: .setTerm
      )
    }
    return DoctorItem(
      topic: .terminalType,
      state: used == named ? .fine : .note,
      value: named ?? used,
      advice: used == named ? nil : .describedAs(used)
    )
  }

  private func size(_ size: Size) -> DoctorItem {
    let fits = size.columns >= Self.least.columns && size.rows >= Self.least.rows
    return DoctorItem(
      topic: .size,
      state: fits ? .fine : .problem,
      value: "\(size.columns) x \(size.rows)",
      advice: fits ? nil : .enlarge
    )
  }
}
