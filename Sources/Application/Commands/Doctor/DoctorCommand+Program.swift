internal import Records
internal import Screens
internal import Terminal

/// The program, its language, what was chosen in it.
extension DoctorCommand {
  var programItems: [DoctorItem] {
    let name = "signpost \(Signpost.version)"
    return [
      DoctorItem(
        topic: .version,
        value: SystemFiles.pathOfProgram.map { "\(name), \($0)" } ?? name
      ),
      DoctorItem(topic: .language, value: phrases.language(context.language)),
      settings,
    ]
  }

  /// What was chosen in the program; nothing where there are no records yet.
  private var settings: DoctorItem {
    let kept = (try? context.store.get().settings()) ?? [:]
    let theme = kept["theme"]
    let isKnown = theme.map { ThemeName(rawValue: $0) != nil } ?? true
    return DoctorItem(
      topic: .settings,
      state: isKnown ? .fine : .note,
      value: phrases.settings(theme, kept["language"]),
      advice: isKnown ? nil : .chooseTheme
    )
  }
}
