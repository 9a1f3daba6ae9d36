/// What help says of `signpost class`.
enum ClassHelp {
  static let help = (
    english: VerbHelp(
      argument: "a case, by its id or its file, or 'wall'",
      arguments: "ID|FILE|wall",
      summary: "Leads a class through a case on the wall, with cards that are counted.",
      details: [
        "The console says what happens now, what to say aloud and what Enter does. Everything is kept "
          + "at once; the same command goes on with a class that was interrupted.",
        "'wall' shows the class on a second terminal of the same account and follows it. Where there "
          + "is one terminal, --shared keeps the author's notes off the console until an answer is "
          + "shown, and Tab turns from the console to the wall.",
        "No answer is on either of them before it is called for. The facilitator reads it on paper.",
      ],
      examples: [
        CommandWords.Example(
          line: "signpost class the-table-by-the-window --minutes 45",
          purpose: "the console"
        ),
        CommandWords.Example(line: "signpost class wall", purpose: "the wall beside it"),
        CommandWords.Example(
          line: "signpost class the-table-by-the-window --rehearse",
          purpose: "try it out alone"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en case, ved dens id eller fil, eller 'wall'",
      arguments: "ID|FIL|wall",
      summary: "Leder et hold gennem en case på storskærmen med kort, der tælles.",
      details: [
        "Styringen siger, hvad der sker nu, hvad du skal sige højt, og hvad Enter gør. Alt gemmes med "
          + "det samme; den samme kommando fortsætter et hold, der blev afbrudt.",
        "'wall' viser holdet på en anden terminal på samme konto og følger med. Er der kun én terminal, "
          + "holder --shared forfatterens noter væk fra styringen, indtil et svar vises, og Tab skifter "
          + "mellem styring og storskærm.",
        "Intet svar står på nogen af dem, før du beder om det. Underviseren har det på papir.",
      ],
      examples: [
        CommandWords.Example(
          line: "signpost class the-table-by-the-window --minutes 45",
          purpose: "styringen"
        ),
        CommandWords.Example(line: "signpost class wall", purpose: "storskærmen ved siden af"),
        CommandWords.Example(
          line: "signpost class the-table-by-the-window --rehearse",
          purpose: "prøv det alene"
        ),
      ]
    )
  )
}
