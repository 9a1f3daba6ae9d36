/// What help says of `signpost proof`.
enum ProofHelp {
  static let help = (
    english: VerbHelp(
      argument: "a plan by its id, or nothing for the course that you take",
      arguments: "[PLAN]",
      summary: "Writes the proof that you completed a course, or says whether one holds.",
      details: [
        "The proof names the course, its cases and the days on which they were finished. It says nothing "
          + "of results. While a case is unfinished there is none, and the command says what is missing.",
        "--name puts a name on it; without one it names nobody. --output writes a new file; --format html "
          + "makes a page that prints.",
        "A mark at its end is made of the plan, the versions of cases and rubrics, the days, the name and all "
          + "else that stands on it. --verify says whether all of a file is as it was written, or its mark alone, "
          + "and what that says; other line breaks are no change. It is no signature. The exit code is 1 where "
          + "there is no proof, or where it does not hold.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost proof --name \"Kim Holm\" --output proof.html",
          purpose: "a page to print"
        ),
        VerbHelp.Example(
          line: "signpost proof --verify proof.html",
          purpose: "whether it is as it was written"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en plan ved dens id, eller intet for det kursus, du tager",
      arguments: "[PLAN]",
      summary: "Skriver beviset for et gennemført kursus eller siger, om et bevis holder.",
      details: [
        "Beviset nævner kurset, dets cases og de dage, de blev gennemført. Det siger intet om resultater. "
          + "Så længe en case mangler, er der intet bevis, og kommandoen siger, hvad der mangler.",
        "--name sætter et navn på; uden det nævnes ingen. --output skriver en ny fil; --format html laver en "
          + "side til udskrift.",
        "Mærket til sidst er beregnet ud fra planen, udgaverne af cases og læringsmål, dagene, navnet og alt "
          + "andet, der står på det. --verify siger, om alt i en fil er, som det blev skrevet, eller kun mærket, "
          + "og hvad det siger; andre linjeskift er ingen ændring. Det er ingen underskrift. Slutkoden er 1, hvor "
          + "der intet bevis er, eller hvor det ikke holder.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost proof --name \"Kim Holm\" --output bevis.html",
          purpose: "en side til udskrift"
        ),
        VerbHelp.Example(
          line: "signpost proof --verify bevis.html",
          purpose: "om det er, som det blev skrevet"
        ),
      ]
    )
  )
}
