/// Why a translation is not written into a file.
package struct TranslationProblem: Equatable, Sendable {
  /// The kinds of reasons.
  package enum Reason: Equatable, Sendable {
    /// Nothing stands at its place any more.
    case gone
    /// The source has changed since the translation was made; what it says now.
    case stale(now: String)
    /// Who says the paragraph is marked otherwise than in the source: the mark there, empty where
    /// the narrator tells it.
    case speaker(String)
    /// Names in braces that the translation lacks, and those that only it has.
    case names(lacking: [String], extra: [String])
    /// So many paragraphs of the text have no translation, and half of it is not shown.
    case incomplete(missing: Int)
  }

  /// The place of the text or paragraph.
  package let place: String
  /// The line of the translator's file, from 1.
  package let line: Int
  /// What is in the way.
  package let reason: Reason
}
