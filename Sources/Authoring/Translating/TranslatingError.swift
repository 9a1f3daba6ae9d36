/// Why the texts of a file cannot be translated.
package enum TranslatingError: Error, Equatable, Sendable {
  /// The file has mistakes in its JSON.
  case notReadable
  /// A word is not the code of a language.
  case malformedLanguage(String)
  /// A text would be translated into the language that it is in.
  case sameLanguage(String)
  /// The file names no texts in the language that is translated from; those that it names.
  case unknownSource(String, known: [String])
  /// The file cannot name its languages, and has these alone.
  case fixedLanguages([String])
  /// No text of the file stands by language.
  case noTexts
}
