/// What help says of `signpost completions`.
enum CompletionsHelp {
  static let help = (
    english: VerbHelp(
      argument: "a shell",
      arguments: "bash|zsh|fish",
      summary: "Prints what makes a shell complete this program's command line.",
      details: [
        "'make install' and the Debian package put the scripts where the shells look. With the "
          + "program alone, put this line into ~/.bashrc: eval \"$(signpost completions bash)\"",
        "The scripts themselves ask for 'cases' and 'attempts'.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost completions bash", purpose: "the script for bash"),
        VerbHelp.Example(
          line: "signpost completions cases",
          purpose: "ids of cases, with their titles"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en skal",
      arguments: "bash|zsh|fish",
      summary: "Skriver det, der får en skal til at fuldføre programmets kommandolinje.",
      details: [
        "'make install' og Debian-pakken lægger det, hvor skallerne leder. Har du kun programmet, "
          + "så sæt denne linje i ~/.bashrc: eval \"$(signpost completions bash)\"",
        "Skallerne spørger selv om 'cases' og 'attempts'.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost completions bash", purpose: "til bash"),
        VerbHelp.Example(
          line: "signpost completions cases",
          purpose: "casenes id'er med deres titler"
        ),
      ]
    )
  )
}
