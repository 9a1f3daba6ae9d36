package import ClassLine

/// The phrases of a console whose class has a terminal for each, in one language.
package struct HallWords: Sendable {
  /// The label of the line about terminals.
  package let label: String
  /// That the door is being opened.
  package let opening: String
  /// That no terminal can join.
  package let closed: String
  /// The wall's heading while a vote is open, in round 1 or 2.
  package let answerNow: @Sendable (Int) -> String
  /// How one joins, by the code.
  package let howToJoin: @Sendable (String) -> String
  /// How many have joined.
  package let joined: @Sendable (Int) -> String
  /// How many have answered, of how many.
  package let answered: @Sendable (Int, Int) -> String
  /// How many of those have gone.
  package let away: @Sendable (Int) -> String
  /// How many are lost.
  package let lost: @Sendable (Int) -> String
  /// How many want it slower.
  package let slower: @Sendable (Int) -> String
  /// How many want it faster.
  package let faster: @Sendable (Int) -> String
  /// That nobody has joined, where the class is to begin.
  package let nobodyHere: String
  /// That nobody has answered, where the vote is to be closed.
  package let nobodyAnsweredYet: String
  /// That nobody has answered, where the vote was closed.
  package let nobodyAnswered: String
  /// What happens before the class begins.
  package let gathering: String
  /// What the facilitator says then.
  package let sayGathering: @Sendable (String) -> String
  /// What Enter does then.
  package let enterBegin: String
  /// What Enter does before a vote.
  package let enterOpen: String
  /// What happens while a vote is open.
  package let voting: String
  /// What the facilitator says then.
  package let sayVoting: String
  /// What Enter does then.
  package let enterClose: String
  /// The key that closes the vote.
  package let close: String
  /// That an answer could not be kept, and why.
  package let notKept: @Sendable (HallDiskProblem) -> String
  /// That terminals do not get a page.
  package let pageTooLong: String
}

extension HallWords {
  static let english = HallWords(
    label: "Seats",
    opening: "Opening the class to terminals.",
    closed: "No terminal can join; lead the class with cards.",
    answerNow: { $0 == 1 ? "Answer now" : "Answer once more" },
    howToJoin: { "Join with: signpost join \($0)" },
    joined: { $0 == 1 ? "1 has joined" : "\($0) have joined" },
    answered: { "\($0) of \($1) have answered" },
    away: { $0 == 1 ? "1 is away" : "\($0) are away" },
    lost: { $0 == 1 ? "1 is lost" : "\($0) are lost" },
    slower: { "\($0) for slower" },
    faster: { "\($0) for faster" },
    nobodyHere: "Nobody has joined yet. Say the code aloud, letter by letter.",
    nobodyAnsweredYet: "Nobody has answered yet. Wait for them, or pass the vote over.",
    nobodyAnswered: "Nobody has answered. Pass the vote over, or type the counts of cards.",
    gathering: "People join at their terminals.",
    sayGathering: {
      "\"Type signpost join \($0). I see how many have answered, never who or what.\""
    },
    enterBegin: "Begin with those who have joined",
    enterOpen: "Open the vote at the terminals",
    voting: "The class marks its answers.",
    sayVoting: "\"Mark what you would do. You can change it until I close.\"",
    enterClose: "Close the vote; what is marked counts",
    close: "Close vote",
    notKept: {
      switch $0 {
      case .full: "The disk is full: answers are not kept, and trainees are told. Make room."
      case .failed: "Answers cannot be kept on the disk, and trainees are told."
      }
    },
    pageTooLong: "This page is too long for terminals: read it aloud, and count cards here."
  )

  static let danish = HallWords(
    label: "Plads",
    opening: "Åbner holdet for terminaler.",
    closed: "Ingen terminal kan kobles på; brug kort.",
    answerNow: { $0 == 1 ? "Svar nu" : "Svar igen" },
    howToJoin: { "Deltag med: signpost join \($0)" },
    joined: { "\($0) er med" },
    answered: { "\($0) af \($1) har svaret" },
    away: { "\($0) er koblet fra" },
    lost: { "\($0) er hægtet af" },
    slower: { "\($0) ønsker lavere tempo" },
    faster: { "\($0) ønsker højere tempo" },
    nobodyHere: "Ingen er koblet på endnu. Sig koden højt, bogstav for bogstav.",
    nobodyAnsweredYet: "Ingen har svaret endnu. Vent på dem, eller spring afstemningen over.",
    nobodyAnswered: "Ingen har svaret. Spring afstemningen over, eller skriv tal fra kort.",
    gathering: "Deltagerne kobler sig på ved deres terminaler.",
    sayGathering: {
      "\"Skriv signpost join \($0). Jeg ser, hvor mange der har svaret, aldrig hvem eller hvad.\""
    },
    enterBegin: "Begynd med dem, der er koblet på",
    enterOpen: "Åbn afstemningen på terminalerne",
    voting: "Holdet markerer sine svar.",
    sayVoting: "\"Markér det, I ville gøre. I kan ændre det, til jeg lukker.\"",
    enterClose: "Luk afstemningen; det, der er markeret, tæller",
    close: "Luk",
    notKept: {
      switch $0 {
      case .full: "Disken er fuld: svar gemmes ikke, og deltagerne får det at vide. Skaf plads."
      case .failed: "Svar kan ikke gemmes på disken, og deltagerne får det at vide."
      }
    },
    pageTooLong: "Siden er for lang til terminaler: læs den højt, og tæl kort her."
  )
}
