internal import Screens

/// What is said in one language of files that were searched after a deletion.
struct DeletionWords: Sendable {
  /// A file that was searched, and its bytes; none where it was not there.
  let searched: @Sendable (String, Int?) -> String
  let proved: String
  /// The files in which something was found.
  let traces: @Sendable (String) -> String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> DeletionWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = DeletionWords(
    searched: { path, size in
      size.map { "Searched: \(path), \($0) bytes" } ?? "Searched: \(path), which is not there"
    },
    proved:
      "The file was written anew with what remains, and its journal emptied. Neither of them holds "
      + "anything of what was deleted.",
    traces: { "Something of what was deleted is still in \($0). Please report this as a mistake." }
  )

  private static let danish = DeletionWords(
    searched: { path, size in
      size.map { "Gennemsøgt: \(path), \($0) byte" } ?? "Gennemsøgt: \(path), som ikke findes"
    },
    proved:
      "Filen er skrevet forfra med det, der er tilbage, og dens log er tømt. Ingen af dem rummer "
      + "noget af det, der er slettet.",
    traces: { "Noget af det slettede findes stadig i \($0). Meld det som en fejl." }
  )
}
