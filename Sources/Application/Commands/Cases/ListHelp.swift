/// What help says of `signpost list`.
enum ListHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Lists the cases.",
      details: [
        "Cases come with the program, from --scenarios, and from "
          + "$XDG_DATA_HOME/signpost/scenarios. Of two with one id the later is used."
      ],
      examples: [
        VerbHelp.Example(line: "signpost list --format json", purpose: "for other programs")
      ]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Viser alle cases.",
      details: [
        "Cases følger med programmet og kommer fra --scenarios og fra "
          + "$XDG_DATA_HOME/signpost/scenarios. Af to med samme id bruges den sidste."
      ],
      examples: [
        VerbHelp.Example(line: "signpost list --format json", purpose: "til andre programmer")
      ]
    )
  )
}
