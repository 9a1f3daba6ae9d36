internal import PlainText
internal import Screens

/// The phrases of `signpost profile` in one language.
struct ProfileCommandWords: Sendable {
  let none: String, howToMake: String
  let howToUse: String
  /// Said before a command that uses the records without a name though there are profiles.
  let unnamed: String
  /// The name of a new profile.
  let made: @Sendable (String) -> String

  /// A profile, how many attempts and classes are in it.
  let wouldGo: @Sendable (String, Int, Int) -> String
  /// A profile whose records cannot be read.
  let wouldGoUnread: @Sendable (String) -> String
  /// The attempts that the agency's store has too, by their ids.
  let storeKeeps: @Sendable (String) -> String
  let notYet: String
  let openElsewhere: String
  /// A file that is gone, and its bytes.
  let removed: @Sendable (String, Int) -> String
  let proved: @Sendable (String) -> String
  /// What no program can reach.
  let notReached: String
  /// Files that can be read under another name.
  let hasOtherNames: @Sendable (String) -> String
  /// What could not be taken away.
  let stillThere: @Sendable (String) -> String

  /// A name that no profile has, and the nearest one.
  let unknown: @Sendable (String, String?) -> String
  let noWordLeft: String
  let noPlace: String
  let notAFolder: @Sendable (String) -> String
  let ownedByAnother: @Sendable (String) -> String

  private let language: Words.Language

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> ProfileCommandWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  /// Why a profile cannot be used, or made.
  func text(of problem: ProfileProblem) -> String {
    switch problem {
    case .unknown(let name, let nearest): unknown(name, nearest)
    case .exists(let name): ProfileWords.of(language).exists(name)
    case .noWordLeft: noWordLeft
    case .noPlace: noPlace
    case .notAFolder(let path): notAFolder(CleanText.line(path))
    case .ownedByAnother(let path): ownedByAnother(CleanText.line(path))
    case .file(let path, let reason): ErrorText.text(of: reason, path: path, in: language)
    }
  }
}

extension ProfileCommandWords {
  private static let english = ProfileCommandWords(
    none: "There are no profiles: this login has one set of records.",
    howToMake:
      "Where several people share a login, each can have records of their own: 'signpost profile new'.",
    howToUse:
      "'signpost' asks for one of them at the start; 'signpost --profile NAME' uses it at once.",
    unnamed: "(Records without a name. --profile NAME takes those of a profile.)",
    made: { name in
      "Made: the profile \(name). Use it: signpost --profile \(name)"
    },
    wouldGo: { name, attempts, classes in
      let parts =
        ["\(attempts == 1 ? "1 attempt" : "\(attempts) attempts")"]
        + (classes == 0 ? [] : ["\(classes == 1 ? "1 class" : "\(classes) classes") that it led"])
      return
        "This would be deleted: the profile \(name) with \(parts.joined(separator: " and ")), its "
        + "refreshers and settings, and all else in its folder."
    },
    wouldGoUnread: { name in
      "This would be deleted: the profile \(name) with all in its folder. Its records cannot be read."
    },
    storeKeeps: { ids in
      "The agency's store keeps what was sent to it: \(ids). Only 'signpost store withdraw ID' takes it "
        + "back, and only while the profile is there."
    },
    notYet: "Nothing was deleted yet. To delete it, give the same command with --yes.",
    openElsewhere:
      "The records of this profile are open in another window. Nothing was deleted. Close it there, then "
      + "try again.",
    removed: { path, size in "Removed: \(path), \(size) bytes" },
    proved: { name in
      "The profile \(name) is gone: its folder is no longer there, and no other name leads to its files."
    },
    notReached:
      "Copies and backups of the files, exports, debriefs that were saved or printed and what the disk "
      + "keeps of older files lie beyond this program.",
    hasOtherNames: { paths in
      "These files were removed here, but have another name somewhere (a hard link) and can still be "
        + "read there: \(paths)."
    },
    stillThere: { "This could not be removed: \($0)." },
    unknown: { name, nearest in
      "There is no profile '\(name)'.\(nearest.map { " Did you mean '\($0)'?" } ?? "") 'signpost profile' "
        + "lists them, 'signpost profile new \(name)' makes this one."
    },
    noWordLeft: "Every suggested word is taken. Name one: signpost profile new NAME",
    noPlace: "There is no place for profiles, as HOME is not set or does not begin with /.",
    notAFolder: { path in
      "\(path) is no folder of its own (a link, a file), so no profile can be there. Nothing was changed."
    },
    ownedByAnother: { path in
      "\(path) belongs to another account, so no profile can be there. Nothing was changed."
    },
    language: .english
  )

  private static let danish = ProfileCommandWords(
    none: "Der er ingen profiler: Alt på dette login er gemt samlet.",
    howToMake: "Hvor flere deler et login, kan hver have sin egen profil: 'signpost profile new'.",
    howToUse:
      "'signpost' spørger efter en af dem ved starten; 'signpost --profile NAVN' bruger den med det samme.",
    unnamed: "(Gemt uden navn. --profile NAVN bruger en profil.)",
    made: { name in
      "Oprettet: profilen \(name). Brug den: signpost --profile \(name)"
    },
    wouldGo: { name, attempts, classes in
      let parts =
        ["\(attempts) forløb"] + (classes == 0 ? [] : ["\(classes) hold, som den har ledet"])
      return
        "Det her ville blive slettet: profilen \(name) med \(parts.joined(separator: " og ")), dens "
        + "genopfriskninger og indstillinger og alt andet i dens mappe."
    },
    wouldGoUnread: { name in
      "Det her ville blive slettet: profilen \(name) med alt i dens mappe. Dens datafil kan ikke læses."
    },
    storeKeeps: { ids in
      "Myndighedens lager beholder det, der er sendt dertil: \(ids). Kun 'signpost store withdraw ID' "
        + "tager det tilbage, og kun så længe profilen findes."
    },
    notYet: "Intet er slettet endnu. Kør den samme kommando med --yes for at slette det.",
    openElsewhere:
      "Profilen er åben i et andet vindue. Intet er slettet. Luk den dér, og prøv igen.",
    removed: { path, size in "Fjernet: \(path), \(size) byte" },
    proved: { name in
      "Profilen \(name) er væk: Dens mappe findes ikke mere, og intet andet navn fører til dens filer."
    },
    notReached:
      "Kopier og sikkerhedskopier af filerne, eksporter, opsamlinger, der er gemt eller udskrevet, og det, "
      + "disken gemmer af ældre filer, kan programmet ikke nå.",
    hasOtherNames: { paths in
      "Disse filer er fjernet her, men har et andet navn et sted (et hårdt link) og kan stadig læses dér: "
        + "\(paths)."
    },
    stillThere: { "Det her kunne ikke fjernes: \($0)." },
    unknown: { name, nearest in
      "Der er ingen profil '\(name)'.\(nearest.map { " Mente du '\($0)'?" } ?? "") 'signpost profile' viser "
        + "dem, 'signpost profile new \(name)' opretter den."
    },
    noWordLeft: "Alle de foreslåede ord er taget. Vælg selv et: signpost profile new NAVN",
    noPlace: "Der er ingen plads til profiler, for HOME er ikke sat eller begynder ikke med /.",
    notAFolder: { path in
      "\(path) er ikke en almindelig mappe (et link, en fil), så dér kan ikke være en profil. Intet er "
        + "ændret."
    },
    ownedByAnother: { path in
      "\(path) tilhører en anden konto, så dér kan ikke være en profil. Intet er ændret."
    },
    language: .danish
  )
}
