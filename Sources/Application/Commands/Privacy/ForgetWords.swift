internal import Screens

/// The phrases of `signpost forget` in one language.
struct ForgetWords: Sendable {
  let noRecords: String
  let nothingThere: String
  /// How many attempts, answers to refreshers and settings would be deleted.
  let wouldGo: @Sendable (Int, Int, Int) -> String
  /// What stays where everything of the trainee's goes.
  let classesStay: String
  /// The attempts that the agency's store has too, by their ids.
  let storeKeeps: @Sendable (String) -> String
  let notYet: String
  let openElsewhere: String
  /// An attempt that was deleted: its id, when it began, its case.
  let deleted: @Sendable (String, String, String) -> String
  /// How many answers to refreshers were deleted.
  let reviewsDeleted: @Sendable (Int) -> String
  let settingsDeleted: String
  /// What no program can reach.
  let notReached: String
  let notProved: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> ForgetWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension ForgetWords {
  private static let english = ForgetWords(
    noRecords: "There are no records, so there is nothing to delete.",
    nothingThere: "Nothing of this is kept; nothing was deleted.",
    wouldGo: { attempts, answers, settings in
      let whole =
        attempts == 1
        ? "1 attempt with everything in it" : "\(attempts) attempts with everything in them"
      let parts =
        (attempts == 0 ? [] : [whole + " (answers, texts, drafts, results and ratings)"])
        + (answers == 0
          ? [] : ["\(answers == 1 ? "1 answer" : "\(answers) answers") to refreshers"])
        + (settings == 0 ? [] : ["your settings"])
      return "This would be deleted: " + parts.joined(separator: ", and ") + "."
    },
    classesStay:
      "Classes and their data sheet stay, as they are not yours alone: 'signpost class clear' deletes "
      + "classes.",
    storeKeeps: { ids in
      "The agency's store keeps what was sent to it: \(ids). 'signpost store withdraw ID' takes it back, "
        + "now or later."
    },
    notYet: "Nothing was deleted yet. To delete it, give the same command with --yes.",
    openElsewhere:
      "One of these attempts is open in another window. Nothing was deleted. Close it there, then try "
      + "again.",
    deleted: { id, began, scenario in "Deleted: the attempt \(id) of \(began), \(scenario)" },
    reviewsDeleted: { "Deleted: \($0 == 1 ? "1 answer" : "\($0) answers") to refreshers" },
    settingsDeleted: "Deleted: your settings",
    notReached:
      "Copies and backups of the file, exports, debriefs that were saved or printed, sheets of 'signpost "
      + "rate --export' and what the disk keeps of older files lie beyond this program.",
    notProved:
      "It is deleted, but it could not be proved that nothing of it is left in the files. Close the "
      + "other windows of the program, then give 'signpost forget --before 1970-01-02 --yes': it deletes "
      + "nothing more and writes the file anew."
  )

  private static let danish = ForgetWords(
    noRecords: "Der er ingen datafil, så der er intet at slette.",
    nothingThere: "Intet af det er gemt; intet er slettet.",
    wouldGo: { attempts, answers, settings in
      let whole = attempts == 1 ? "1 forløb med alt i det" : "\(attempts) forløb med alt i dem"
      let parts =
        (attempts == 0 ? [] : [whole + " (svar, tekster, kladder, resultater og bedømmelser)"])
        + (answers == 0 ? [] : ["\(answers) svar på genopfriskninger"])
        + (settings == 0 ? [] : ["dine indstillinger"])
      return "Det her ville blive slettet: " + parts.joined(separator: " og ") + "."
    },
    classesStay:
      "Hold og deres dataark bliver, for de er ikke kun dine: 'signpost class clear' sletter hold.",
    storeKeeps: { ids in
      "Myndighedens lager beholder det, der er sendt dertil: \(ids). 'signpost store withdraw ID' tager "
        + "det tilbage, nu eller senere."
    },
    notYet: "Intet er slettet endnu. Kør den samme kommando med --yes for at slette det.",
    openElsewhere:
      "Et af forløbene er åbent i et andet vindue. Intet er slettet. Luk det dér, og prøv igen.",
    deleted: { id, began, scenario in "Slettet: forløbet \(id) fra \(began), \(scenario)" },
    reviewsDeleted: { "Slettet: \($0) svar på genopfriskninger" },
    settingsDeleted: "Slettet: dine indstillinger",
    notReached:
      "Kopier og sikkerhedskopier af filen, eksporter, opsamlinger, der er gemt eller udskrevet, ark fra "
      + "'signpost rate --export' og det, disken gemmer af ældre filer, kan programmet ikke nå.",
    notProved:
      "Det er slettet, men det kunne ikke bevises, at intet af det er tilbage i filerne. Luk programmets "
      + "andre vinduer, og kør så 'signpost forget --before 1970-01-02 --yes': det sletter ikke mere og "
      + "skriver filen forfra."
  )
}
