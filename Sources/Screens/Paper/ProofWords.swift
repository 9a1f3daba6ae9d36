/// The phrases of a proof of participation in one language.
struct ProofWords: Sendable {
  let title: String
  let name: String, course: String, days: String
  /// The first day and the last.
  let fromTo: @Sendable (String, String) -> String
  let cases: String
  let whatItSays: String, completedOnly: String
  /// Whose the name on it is; the other where there is none.
  let named: String, nameless: String
  let notSigned: String
  let mark: String, howToVerify: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> ProofWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = ProofWords(
    title: "Proof of participation",
    name: "Name",
    course: "Course",
    days: "Finished",
    fromTo: { $0 == $1 ? "on \($0)" : "from \($0) to \($1)" },
    cases: "Cases that were finished",
    whatItSays: "What it says",
    completedOnly:
      "All cases of the course were finished. It says nothing of results: no score, no level, no mistake, "
      + "and it is no examination.",
    named: "The name was typed by the person who took the course.",
    nameless: "It names nobody.",
    notSigned:
      "The mark below shows whether anything on this page was changed afterwards; it is no signature, and does "
      + "not show who sat at the keyboard.",
    mark: "Mark",
    howToVerify: "signpost proof --verify FILE says whether all of it is as it was written."
  )

  private static let danish = ProofWords(
    title: "Deltagerbevis",
    name: "Navn",
    course: "Kursus",
    days: "Gennemført",
    fromTo: { $0 == $1 ? $0 : "fra \($0) til \($1)" },
    cases: "Cases, der er gennemført",
    whatItSays: "Hvad det siger",
    completedOnly:
      "Alle kursets cases er gennemført. Det siger intet om resultater: ingen point, intet niveau, ingen "
      + "fejl, og det er ingen eksamen.",
    named: "Navnet har deltageren selv skrevet.",
    nameless: "Der står intet navn på det.",
    notSigned:
      "Mærket herunder viser, om noget på siden er ændret bagefter; det er ingen underskrift og viser ikke, "
      + "hvem der sad ved tasterne.",
    mark: "Mærke",
    howToVerify: "signpost proof --verify FIL siger, om det hele er, som det blev skrevet."
  )
}
