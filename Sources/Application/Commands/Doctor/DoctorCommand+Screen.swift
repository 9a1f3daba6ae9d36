internal import Interface
internal import Screens
internal import Terminal

/// The terminal and its surroundings.
extension DoctorCommand {
  /// The smallest size that can be drawn for, and the one that is drawn for, in columns and rows.
  private static let least = Size(columns: 40, rows: 10), usual = Size(columns: 80, rows: 24)
  /// The milliseconds after which a key feels late.
  private static let lateKey = 100

  private var environment: [String: String] { context.surroundings.environment }
  private var isTerminal: Bool { context.surroundings.isTerminal }

  var screenItems: [DoctorItem] {
    let terminal = TerminalCapabilities.survey(environment: environment)
    return [
      front(terminal), type(terminal), size(terminal.size), colours(terminal),
      DoctorItem(
        topic: .characters,
        state: terminal.showsUnicode ? .fine : .note,
        value: terminal.locale + (terminal.showsUnicode ? " (UTF-8)" : ""),
        advice: terminal.showsUnicode ? nil : .useUnicode
      ),
      escape,
    ]
  }

  /// What would open here: the full screen or plain mode.
  private func front(_ terminal: TerminalCapabilities) -> DoctorItem {
    guard isTerminal else {
      return DoctorItem(
        topic: .terminal,
        state: .note,
        value: phrases.plainMode,
        advice: .plainModeIsUsed
      )
    }
    let isPlain =
      InterfaceCommand.wantsPlain(context.options, context.surroundings)
      || terminal.usedType == nil
    return DoctorItem(topic: .terminal, value: isPlain ? phrases.plainMode : phrases.fullScreen)
  }

  private func type(_ terminal: TerminalCapabilities) -> DoctorItem {
    let named = terminal.requestedType.flatMap { $0.isEmpty ? nil : $0 }
    guard let used = terminal.usedType else {
      return DoctorItem(
        topic: .terminalType,
        state: isTerminal ? .problem : .note,
        value: named ?? phrases.notSet,
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

  /// The size, which is a guess without a terminal and then no reason for advice.
  private func size(_ size: Size) -> DoctorItem {
    func fits(_ least: Size) -> Bool {
      !isTerminal || (size.columns >= least.columns && size.rows >= least.rows)
    }
    let isUsual = fits(Self.usual), isEnough = fits(Self.least)
    return DoctorItem(
      topic: .size,
      state: isUsual ? .fine : isEnough ? .note : .problem,
      value: "\(size.columns) x \(size.rows)",
      advice: isUsual ? nil : isEnough ? .roomier : .enlarge
    )
  }

  private func colours(_ terminal: TerminalCapabilities) -> DoctorItem {
    let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
    let promised = environment["COLORTERM"] ?? ""
    let advice: DoctorAdvice? =
      isRefused
      ? nil
      : terminal.depth < .palette && ["truecolor", "24bit"].contains(promised)
        ? .moreColours : terminal.depth == .none ? .noColours : nil
    return DoctorItem(
      topic: .colours,
      state: advice == nil ? .fine : .note,
      value: phrases.colours(terminal.depth.rawValue) + (isRefused ? " (NO_COLOR)" : ""),
      advice: advice
    )
  }

  /// How long the key Esc is held back, by the program and by tmux around it.
  private var escape: DoctorItem {
    let own = TerminalSession.escapeDelay(in: environment)
    let isInTmux = !(environment["TMUX"] ?? "").isEmpty
    let outer = isInTmux ? context.surroundings.tmuxDelay() : nil
    let advice: DoctorAdvice? =
      if let outer, outer > Self.lateKey {
        .tmuxDelay(outer)
      } else {
        own > Self.lateKey ? .escapeDelay(own) : nil
      }
    return DoctorItem(
      topic: .escape,
      state: advice == nil ? .fine : .note,
      value: "\(own) ms" + (isInTmux ? " + tmux" : "") + (outer.map { " \($0) ms" } ?? ""),
      advice: advice
    )
  }
}
