/// What help says of `signpost join`.
enum JoinHelp {
  static let help = (
    english: VerbHelp(
      argument: "the code of a class",
      arguments: "CODE",
      summary: "Joins a class that a facilitator hosts on this machine.",
      details: [
        "What is on the wall comes to your terminal, and you mark your answers there. Nothing has to "
          + "be handed in: what is marked counts, and can be changed until the vote closes.",
        "While a vote is open the facilitator sees how many have answered, never who or what. The key "
          + "comes when the facilitator shows it, and your own answers stand beside it.",
        "A terminal that was cut off joins again with the same command and finds its answers. Where "
          + "several people use one account, each terminal has a seat of its own.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost join KMRTX", purpose: "the class of this code"),
        VerbHelp.Example(
          line: "signpost join --folder /run/class KMRTX",
          purpose: "in a folder of its own"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "koden til et hold",
      arguments: "KODE",
      summary: "Deltager på et hold, som en underviser leder fra denne maskine.",
      details: [
        "Det, der er på storskærmen, kommer til din terminal, og dér markerer du dine svar. Der er intet "
          + "at aflevere: det, der er markeret, tæller, og kan ændres, til der lukkes.",
        "Mens I stemmer, ser underviseren, hvor mange der har svaret, aldrig hvem eller hvad. Facit "
          + "kommer, når underviseren viser det, og dine egne svar står ved siden af.",
        "En terminal, der blev afbrudt, kobler sig på igen med samme kommando og finder sine svar. "
          + "Bruger flere den samme konto, har hver terminal sin egen plads.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost join KMRTX", purpose: "holdet med denne kode"),
        VerbHelp.Example(
          line: "signpost join --folder /run/class KMRTX",
          purpose: "i en anden mappe"
        ),
      ]
    )
  )
}
