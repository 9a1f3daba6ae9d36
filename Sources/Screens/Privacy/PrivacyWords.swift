/// The phrases about what is kept of the trainee, in one language.
struct PrivacyWords: Sendable {
  // MARK: - The screen

  let title: String
  /// The name of the way here in the palette, and its sentence.
  let goTo: String, goToHelp: String
  let loading: String
  let readOnHelp: String, endOfText: String
  let back: String, backHelp: String

  // MARK: - What is kept

  let what: String, whatText: String
  let nothingYet: String
  let unreadable: String
  let attemptsLabel: String
  /// How many attempts, from the first day to the last, where these are known.
  let attempts: @Sendable (Int, String?, String?) -> String
  let reviewsLabel: String
  /// How many answers to refreshers.
  let reviews: @Sendable (Int) -> String
  let settingsLabel: String
  let classesLabel: String
  let classes: @Sendable (Int) -> String

  // MARK: - Where, how long, who

  let place: String, file: String
  /// Thousands of bytes.
  let size: @Sendable (Int) -> String
  let nowhere: String, notMadeYet: String
  let staysHere: String
  let duration: String, durationText: String
  let readers: String, owner: String
  /// The owner's name, and the mode of the file as chmod takes it.
  let ownerAndMode: @Sendable (String, String) -> String
  let onlyYou: String
  /// The path of a file that others can read.
  let othersToo: @Sendable (String) -> String

  // MARK: - What can be done

  let commands: String
  let see: String, delete: String, deleteText: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> PrivacyWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension PrivacyWords {
  private static let english = PrivacyWords(
    title: "What is kept of you",
    goTo: "What is kept",
    goToHelp: "See what is kept of you, where, how long, and who can read it",
    loading: "Looking at the records …",
    readOnHelp: "Read on by a page",
    endOfText: "That is all.",
    back: "Back",
    backHelp: "Go back to where you were",
    what: "What",
    whatText:
      "Your attempts: what you answered and wrote in each step, and when; a step that is half done; the "
      + "result; ratings of your own words; ways that you explored afterwards. What you are asked again of "
      + "them, and what you answered. Then your settings, and which version of a case you are given. Each "
      + "case is kept as you played it.",
    nothingYet: "Nothing is kept yet.",
    unreadable: "The records cannot be read now; 'signpost doctor' says why.",
    attemptsLabel: "Attempts",
    attempts: { count, first, last in
      guard count > 0, let first, let last else { return "\(count)" }
      return first == last ? "\(count), on \(first)" : "\(count), from \(first) to \(last)"
    },
    reviewsLabel: "Refreshers",
    reviews: { $0 == 1 ? "1 answer" : "\($0) answers" },
    settingsLabel: "Settings",
    classesLabel: "Classes",
    classes: { "\($0) that you lead; 'signpost class data-sheet' says what is kept of them" },
    place: "Where",
    file: "File",
    size: { "\($0) kB" },
    nowhere: "There is no place for records, so nothing is kept.",
    notMadeYet: "not made yet",
    staysHere:
      "It stays on this machine. Only what you send to your agency's store yourself goes elsewhere: "
      + "'signpost store list' shows it.",
    duration: "How long",
    durationText: "Until you delete it. Nothing of it is deleted by itself.",
    readers: "Who can read it",
    owner: "Owner",
    ownerAndMode: { owner, mode in "\(owner) (mode \(mode))" },
    onlyYou:
      "Your account, and whoever administers this machine or its backups. People who use the same "
      + "account see the same records.",
    othersToo: { path in
      "Other accounts on this machine can read it too. Close it: chmod 600 \(path)"
    },
    commands: "See it, delete it",
    see: "See it",
    delete: "Delete it",
    deleteText:
      "With the id of an attempt, --since or --before a day, or --all. It shows what would go; with --yes "
      + "it deletes that and proves that nothing of it is left in the file."
  )

  private static let danish = PrivacyWords(
    title: "Det, der er gemt om dig",
    goTo: "Hvad er gemt",
    goToHelp: "Se, hvad der er gemt om dig, hvor, hvor længe, og hvem der kan læse det",
    loading: "Ser i datafilen …",
    readOnHelp: "Læs en side videre",
    endOfText: "Det er det hele.",
    back: "Tilbage",
    backHelp: "Gå tilbage til det sted, du var",
    what: "Hvad",
    whatText:
      "Dine forløb: hvad du svarede og skrev i hvert trin, og hvornår; et trin, der er halvt færdigt; "
      + "resultatet; bedømmelser af dine egne ord; veje, du prøvede bagefter. Det, du bliver spurgt om igen, "
      + "og hvad du svarede. Desuden dine indstillinger, og hvilken udgave af en case du får. Hver case er "
      + "gemt, som du spillede den.",
    nothingYet: "Der er ikke gemt noget endnu.",
    unreadable: "Datafilen kan ikke læses lige nu; 'signpost doctor' siger hvorfor.",
    attemptsLabel: "Forløb",
    attempts: { count, first, last in
      guard count > 0, let first, let last else { return "\(count)" }
      return first == last ? "\(count), den \(first)" : "\(count), fra \(first) til \(last)"
    },
    reviewsLabel: "Genopfriskning",
    reviews: { "\($0) svar" },
    settingsLabel: "Indstillinger",
    classesLabel: "Hold",
    classes: { "\($0), som du leder; 'signpost class data-sheet' siger, hvad der gemmes om dem" },
    place: "Hvor",
    file: "Fil",
    size: { "\($0) kB" },
    nowhere: "Der er ingen plads til en datafil, så intet gemmes.",
    notMadeYet: "ikke lavet endnu",
    staysHere:
      "Den bliver på denne maskine. Kun det, du selv sender til myndighedens lager, kommer andre steder "
      + "hen: 'signpost store list' viser det.",
    duration: "Hvor længe",
    durationText: "Indtil du sletter det. Intet af det slettes af sig selv.",
    readers: "Hvem kan læse det",
    owner: "Ejer",
    ownerAndMode: { owner, mode in "\(owner) (rettigheder \(mode))" },
    onlyYou:
      "Din konto og den, der administrerer maskinen eller dens sikkerhedskopier. Bruger flere den samme "
      + "konto, ser de det samme.",
    othersToo: { path in
      "Andre konti på maskinen kan også læse den. Luk den: chmod 600 \(path)"
    },
    commands: "Se det, slet det",
    see: "Se det",
    delete: "Slet det",
    deleteText:
      "Med et forløbs id, med --since eller --before og en dag, eller med --all. Det vises først, hvad der "
      + "ville blive slettet; med --yes slettes det, og det bevises, at intet af det er tilbage i filen."
  )
}
