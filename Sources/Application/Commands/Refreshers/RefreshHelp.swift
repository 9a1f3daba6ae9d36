/// What help says of `signpost refresh` and `signpost due`.
enum RefreshHelp {
  static let refresh = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Asks again what you missed or doubted.",
      details: [
        "Up to eight questions, three to five minutes: observations, facts of reports, channels, and a log "
          + "of twenty lines with one sign or none. First your answer and how sure you are, then the reason "
          + "with its sources. Some come in another story, or with other names and labels.",
        "When something comes again follows from your answers, by the schedule FSRS-6: what was wrong "
          + "tomorrow, what you were sure of much later. Each answer is kept before the next question, "
          + "so that you can leave at any time.",
        "--retention says how much you wish to remember, from 80 to 97 percent, and is kept; 90 where "
          + "nothing was said. The more, the more often you are asked.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost refresh", purpose: "answer what is due"),
        VerbHelp.Example(
          line: "signpost refresh --retention 85",
          purpose: "be asked less often"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Spørger igen om det, du overså eller tvivlede på.",
      details: [
        "Op til otte spørgsmål på tre til fem minutter: iagttagelser, oplysninger til indberetningen, "
          + "kanaler og en logbog på tyve linjer med ét tegn eller ingen. Først dit svar, og hvor sikker du "
          + "er, så begrundelsen med kilder. Noget kommer i en anden historie eller med andre navne og "
          + "mærkater.",
        "Hvornår noget kommer igen, følger af dine svar efter planen FSRS-6: det forkerte i morgen, det, "
          + "du var sikker på, først meget senere. Hvert svar gemmes før det næste spørgsmål, så du kan gå "
          + "når som helst.",
        "--retention siger, hvor meget du vil kunne huske, fra 80 til 97 procent, og gemmes; 90, hvis "
          + "intet er sagt. Jo mere, jo oftere bliver du spurgt.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost refresh", purpose: "svar på det, der er klar"),
        VerbHelp.Example(
          line: "signpost refresh --retention 85",
          purpose: "bliv spurgt sjældnere"
        ),
      ]
    )
  )

  static let due = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Says whether refreshers are due.",
      details: [
        "One line, as for a shell's profile. Where nothing is due it prints nothing. The exit code is 0 "
          + "where something is due, 1 where nothing is, 64 or 73 where that cannot be told. --quiet leaves it at the exit code.",
        "For bash, in ~/.profile: signpost due || true",
      ],
      examples: [
        VerbHelp.Example(line: "signpost due", purpose: "say so where something is due"),
        VerbHelp.Example(line: "signpost due --quiet", purpose: "tell a script alone"),
      ]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Siger, om der er noget at genopfriske.",
      details: [
        "Én linje, for eksempel til skallens profil. Er der intet, skrives intet. Slutkoden er 0, hvis der er noget, "
          + "1, hvis der intet er, og 64 eller 73, hvis det ikke kan siges. --quiet nøjes med slutkoden.",
        "Til bash, i ~/.profile: signpost due || true",
      ],
      examples: [
        VerbHelp.Example(line: "signpost due", purpose: "sig til, hvis der er noget"),
        VerbHelp.Example(line: "signpost due --quiet", purpose: "sig det kun til et script"),
      ]
    )
  )
}
