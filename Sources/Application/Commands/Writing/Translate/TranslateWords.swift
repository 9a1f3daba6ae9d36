internal import Authoring
internal import Screens

/// The phrases of `signpost translate` in one language.
struct TranslateWords: Sendable {
  /// What the translator's file tells beside each text.
  let notes: TranslationNotes
  /// A translator's file was written; its path.
  let exported: @Sendable (TranslationExport, String) -> String
  /// A copy in the language that nobody speaks was written; its path.
  let pseudo: @Sendable (String) -> String
  /// Why nothing was done with a file; its path.
  let refused: @Sendable (TranslatingError, String) -> String
  /// The translator's file does not say which language it is in; its path.
  let noLanguage: @Sendable (String) -> String
  /// The translator's file, the id of the file that it belongs to, and the path of the one that was
  /// named, which none of it fits.
  let stranger: @Sendable (String, String, String) -> String
  /// Why the translator's file cannot be read.
  let unreadable: @Sendable (POProblem.Reason) -> String
  /// Why a translation is not written.
  let problem: @Sendable (TranslationProblem.Reason) -> String
  /// What came of an import, the path of the file, the language, and whether it was only looked.
  let taken: @Sendable (TranslationImport, String, String, Bool) -> [String]

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> TranslateWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  /// Names in braces, as they are written in texts.
  static func list(_ names: [String]) -> String {
    names.map { "{\($0)}" }.joined(separator: ", ")
  }

  /// The places that are named, at most so many of them, one a line.
  static func places(_ places: [String], _ more: (Int) -> String) -> [String] {
    let limit = 20
    let rest = places.count - limit
    return places.prefix(limit).map { "  \($0)" } + (rest > 0 ? ["  " + more(rest)] : [])
  }
}
