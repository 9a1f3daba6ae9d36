/// What help says of `signpost doctor`.
enum DoctorHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Shows what the program sees of this machine, and what to do about it.",
      details: ["Nothing is changed. The exit code is 1 when there are problems."],
      examples: [VerbHelp.Example(line: "signpost doctor", purpose: "look at this machine")]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Viser, hvad programmet ser på denne maskine, og hvad der kan gøres.",
      details: ["Intet ændres. Slutkoden er 1, når der er problemer."],
      examples: [VerbHelp.Example(line: "signpost doctor", purpose: "se på denne maskine")]
    )
  )
}
