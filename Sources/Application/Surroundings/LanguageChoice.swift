package import Screens

/// The language in which the program speaks.
package enum LanguageChoice {
  /// Chooses by the option, else the setting that was kept, else the locale; else English.
  package static func words(
    _ options: Options,
    _ surroundings: Surroundings,
    setting: String? = nil
  ) -> Words.Language {
    let asked = options.language ?? setting
    if let language = asked.flatMap(Words.Language.init) { return language }
    let environment = surroundings.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("da") == true ? .danish : .english
  }
}
