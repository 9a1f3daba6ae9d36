/// What help says of `signpost replay`.
enum ReplayHelp {
  static let help = (
    english: VerbHelp(
      argument: "an attempt, by its id",
      arguments: "ATTEMPT",
      summary: "Computes the result of an attempt anew and compares it with the stored one.",
      details: [
        "The log is played through again on the case as it was, and scored.",
        "The exit code is 1 when the result differs from the stored one in a single byte.",
      ],
      examples: [VerbHelp.Example(line: "signpost replay 3f2a", purpose: "the attempt 3f2a...")]
    ),
    danish: VerbHelp(
      argument: "et forløb, ved dets id",
      arguments: "FORLØB",
      summary: "Beregner et forløbs resultat igen og holder det op mod det gemte.",
      details: [
        "Loggen spilles igennem igen på casen, som den var, og vurderes.",
        "Slutkoden er 1, når resultatet afviger fra det gemte i en eneste byte.",
      ],
      examples: [VerbHelp.Example(line: "signpost replay 3f2a", purpose: "forløbet 3f2a...")]
    )
  )
}
