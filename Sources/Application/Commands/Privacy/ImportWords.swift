internal import Screens

/// The phrases of `signpost import` in one language.
struct ImportWords: Sendable {
  /// How many attempts are new, went on; none where nothing is to be said.
  let newAttempts: @Sendable (Int) -> String?
  let continued: @Sendable (Int) -> String?
  let newReviews: @Sendable (Int) -> String?
  let settings: @Sendable (Int) -> String?
  /// How many attempts and answers were here already.
  let known: @Sendable (Int, Int) -> String?
  let nothingNew: String
  /// The ids of attempts that went on in different ways.
  let parted: @Sendable (String) -> String
  let problem: @Sendable (ImportProblem) -> String
  let contradicts: String
  let openElsewhere: String
  let unchanged: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> ImportWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension ImportWords {
  private static let english = ImportWords(
    newAttempts: { $0 == 0 ? nil : "New here: \($0 == 1 ? "1 attempt" : "\($0) attempts")" },
    continued: { count in
      count == 0
        ? nil
        : "Went on: \(count == 1 ? "1 attempt that was" : "\(count) attempts that were") begun here"
    },
    newReviews: { count in
      count == 0 ? nil : "New here: \(count == 1 ? "1 answer" : "\(count) answers") to refreshers"
    },
    settings: { count in
      count == 0
        ? nil : "Taken over: \(count == 1 ? "1 setting" : "\(count) settings") not made here"
    },
    known: { attempts, answers in
      guard attempts + answers > 0 else { return nil }
      let parts =
        (attempts == 0 ? [] : [attempts == 1 ? "1 attempt" : "\(attempts) attempts"])
        + (answers == 0 ? [] : [answers == 1 ? "1 answer" : "\(answers) answers"])
      return "Here already, and left as they are: \(parts.joined(separator: " and "))"
    },
    nothingNew: "All of this is here already; nothing was changed.",
    parted: { ids in
      "These attempts went on here and there in different ways. They stay as they are here: \(ids)"
    },
    problem: { problem in
      switch problem {
      case .notJSON(let line): "This is not whole JSON (line \(line))."
      case .notAnExport: "This is no export of 'signpost export --mine'."
      case .newer(let format):
        "A newer version of Signpost made this (form \(format)). Update Signpost on this machine first."
      case .wrong(let place): "What stands at \(place) is not as an export has it."
      case .caseChanged(let hash):
        "A case in it is not the one that was played (\(hash.prefix(12)))."
      }
    },
    contradicts:
      "Something in it contradicts itself or the records here, or a case that was played is not in it.",
    openElsewhere:
      "An attempt of it is open in another window of this machine. Close it there, then try again.",
    unchanged: "The records are unchanged."
  )

  private static let danish = ImportWords(
    newAttempts: { $0 == 0 ? nil : "Nyt her: \($0) forløb" },
    continued: { $0 == 0 ? nil : "Ført videre: \($0) forløb, der var begyndt her" },
    newReviews: { $0 == 0 ? nil : "Nyt her: \($0) svar på genopfriskninger" },
    settings: { count in
      count == 0
        ? nil
        : "Taget med: \(count == 1 ? "1 indstilling" : "\(count) indstillinger"), der ikke var valgt her"
    },
    known: { attempts, answers in
      guard attempts + answers > 0 else { return nil }
      let parts =
        (attempts == 0 ? [] : ["\(attempts) forløb"]) + (answers == 0 ? [] : ["\(answers) svar"])
      return "Er her allerede og bliver, som det er: \(parts.joined(separator: " og "))"
    },
    nothingNew: "Alt det er her allerede; intet er ændret.",
    parted: { ids in
      "Disse forløb er ført videre forskelligt her og der. De bliver, som de er her: \(ids)"
    },
    problem: { problem in
      switch problem {
      case .notJSON(let line): "Det er ikke hel JSON (linje \(line))."
      case .notAnExport: "Det er ikke en eksport fra 'signpost export --mine'."
      case .newer(let format):
        "En nyere udgave af Signpost har lavet den (form \(format)). Opdater Signpost på denne maskine først."
      case .wrong(let place): "Det, der står ved \(place), er ikke, som en eksport har det."
      case .caseChanged(let hash):
        "En case i den er ikke den, der blev spillet (\(hash.prefix(12)))."
      }
    },
    contradicts:
      "Noget i den modsiger sig selv eller det, der er gemt her, eller en case, der er spillet, mangler.",
    openElsewhere:
      "Et af dens forløb er åbent i et andet vindue på denne maskine. Luk det dér, og prøv igen.",
    unchanged: "Det, der er gemt, er uændret."
  )
}
