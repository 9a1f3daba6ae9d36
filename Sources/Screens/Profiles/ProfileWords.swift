/// The phrases about profiles, in one language.
package struct ProfileWords: Sendable {
  // MARK: - The screen

  let title: String
  /// The name of the way here, and its sentence.
  let goTo: String, goToHelp: String
  /// Said while the profiles are looked up, or one is made.
  let looking: String
  let question: String
  /// What the account's own records are called, which have no name.
  package let own: String
  /// Behind the profile whose records are in use.
  package let inUse: String
  /// The last row, which makes a new profile, and its key.
  let newRow: String, new: String, newHelp: String
  let useHelp: String
  /// That other users of the login can open the files all the same.
  package let notSecret: String

  // MARK: - A new profile

  let nameQuestion: String, nameText: String
  /// What plain mode asks for.
  let nameHint: String
  let make: String, makeHelp: String
  let otherWord: String, otherWordHelp: String
  /// A profile of this name is there.
  package let exists: @Sendable (String) -> String
  /// Why a word cannot be a name.
  package let problem: @Sendable (ProfileNameProblem) -> String

  // MARK: - What is kept

  /// The head of the text about a profile on the page that says what is kept.
  let heading: String
  /// The text about a profile there; none is the account's own records.
  package let kept: @Sendable (ProfileName?) -> String
  /// Who can read the files of a profile.
  package let readers: String

  /// The phrases of a language.
  package static func of(_ language: Words.Language) -> ProfileWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension ProfileWords {
  private static let english = ProfileWords(
    title: "Profiles",
    goTo: "Profiles",
    goToHelp: "Change to the records of another user of this login, or make new ones",
    looking: "One moment …",
    question: "Whose records?",
    own: "without a name",
    inUse: "in use",
    newRow: "New profile",
    new: "Add",
    newHelp: "Make a profile of your own",
    useHelp: "Use these records",
    notSecret:
      "Each profile has files of its own. They are not locked: whoever uses this login can open them.",
    nameQuestion: "What should your profile be called?",
    nameText:
      "Take this word or write another. Do not use your name: anybody at this login sees the word.",
    nameHint: "A word of letters, digits and hyphens; an empty line takes the one suggested",
    make: "Make it",
    makeHelp: "Make the profile of this name and use it",
    otherWord: "Another word",
    otherWordHelp: "Suggest another word",
    exists: { "There is a profile called \($0) already. If it is not yours, take another word." },
    problem: { problem in
      switch problem {
      case .empty: "Write a word first."
      case .tooLong: "That is too long: \(ProfileName.maximumLength) letters at most."
      case .notAWord: "Only letters, digits and hyphens, and a letter first: heron, birch-2."
      case .reserved:
        "'\(ProfileChoice.ownWord)' stands for the records without a name. Take another word."
      }
    },
    heading: "Profile",
    kept: { name in
      "These are the records \(name.map { "of the profile \($0.text)" } ?? "without a name"). The other "
        + "profiles of this login have files of their own, and nothing of them is shown here. That keeps "
        + "them apart, not secret: whoever uses this login can open all of these files."
    },
    readers:
      "Everybody who uses this login, and whoever administers this machine or its backups."
  )

  private static let danish = ProfileWords(
    title: "Profiler",
    goTo: "Profiler",
    goToHelp: "Skift til en anden profil på dette login, eller opret en ny",
    looking: "Et øjeblik …",
    question: "Hvilken profil?",
    own: "uden navn",
    inUse: "i brug",
    newRow: "Ny profil",
    new: "Tilføj",
    newHelp: "Opret en profil, der er din egen",
    useHelp: "Brug denne profil",
    notSecret:
      "Hver profil har sine egne filer. De er ikke låst: Alle, der bruger dette login, kan åbne dem.",
    nameQuestion: "Hvad skal din profil hedde?",
    nameText:
      "Brug dette ord, eller skriv et andet. Brug ikke dit navn: Alle på dette login kan se ordet.",
    nameHint: "Et ord af bogstaver, cifre og bindestreger; en tom linje giver det foreslåede",
    make: "Opret",
    makeHelp: "Opret profilen med det navn, og brug den",
    otherWord: "Et andet ord",
    otherWordHelp: "Foreslå et andet ord",
    exists: {
      "Der er allerede en profil, der hedder \($0). Er den ikke din, så vælg et andet ord."
    },
    problem: { problem in
      switch problem {
      case .empty: "Skriv først et ord."
      case .tooLong: "Det er for langt: højst \(ProfileName.maximumLength) tegn."
      case .notAWord:
        "Kun bogstaver, cifre og bindestreger, og et bogstav først: hejre, ahorn-2."
      case .reserved:
        "'\(ProfileChoice.ownWord)' står for det, der er gemt uden navn. Vælg et andet ord."
      }
    },
    heading: "Profil",
    kept: { name in
      "Du bruger \(name.map { "profilen \($0.text)" } ?? "det, der er gemt uden navn"). Andre profiler på dette login har deres egne filer, og intet af dem "
        + "vises her. Det holder dem adskilt, ikke hemmelige: Alle, der bruger dette login, kan åbne alle "
        + "filerne."
    },
    readers:
      "Alle, der bruger dette login, og den, der administrerer maskinen eller dens sikkerhedskopier."
  )
}
