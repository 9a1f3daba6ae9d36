/// What help says of `signpost profile`.
enum ProfileHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing, or new, use or delete with the name of a profile",
      arguments: "[new|use|delete NAME]",
      summary: "Keeps the records of several people at one login apart.",
      details: [
        "Without a word it lists the profiles. 'new' makes one, under a word that is suggested or that you "
          + "name; 'use' starts the program with one. As soon as there is a profile, the program asks at the "
          + "start whose records are to be used, unless --profile or SIGNPOST_PROFILE says it. The records "
          + "that were there before stay where they are: they have no name, and 'default' stands for them.",
        "A profile is a word, not a person: letters, digits and hyphens, at most 20. Do not use your name, "
          + "as everybody at this login sees the words. Each has records, settings and a course of its own, "
          + "in a folder of its own.",
        "That keeps profiles apart, not secret: there is no password, and whoever uses the login can open "
          + "all of the files.",
        "'delete' shows what would go; with --yes it removes the folder with all that is in it, and proves "
          + "that no name leads to its files any more. A profile that is open in another window stays.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost profile new",
          purpose: "a profile, with a word suggested"
        ),
        VerbHelp.Example(line: "signpost --profile heron", purpose: "start with one"),
        VerbHelp.Example(line: "signpost history --profile heron", purpose: "its attempts"),
        VerbHelp.Example(
          line: "signpost profile delete heron --yes",
          purpose: "remove it for good"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "intet, eller new, use eller delete med en profils navn",
      arguments: "[new|use|delete NAVN]",
      summary: "Holder det adskilt, som flere gemmer på ét login.",
      details: [
        "Alene viser den profilerne. 'new' opretter en under et ord, der foreslås, eller som du vælger; 'use' "
          + "starter programmet med en. Så snart der er en profil, spørger programmet ved starten, hvilken "
          + "der skal bruges, medmindre --profile eller SIGNPOST_PROFILE siger det. Det, der var gemt før, "
          + "bliver liggende: Det har intet navn, og 'default' står for det.",
        "En profil er et ord, ikke en person: bogstaver, cifre og bindestreger, højst 20. Brug ikke dit navn, "
          + "for alle på dette login kan se ordene. Hver har sine egne forløb, indstillinger og sit eget "
          + "kursus i sin egen mappe.",
        "Det holder profilerne adskilt, ikke hemmelige: Der er ingen adgangskode, og alle, der bruger dette "
          + "login, kan åbne alle filerne.",
        "'delete' viser, hvad der ville blive slettet; med --yes fjernes mappen med alt i den, og det "
          + "bevises, at intet navn fører til dens filer mere. En profil, der er åben i et andet vindue, "
          + "bliver.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost profile new",
          purpose: "en profil med et foreslået ord"
        ),
        VerbHelp.Example(line: "signpost --profile hejre", purpose: "start med en"),
        VerbHelp.Example(line: "signpost history --profile hejre", purpose: "dens forløb"),
        VerbHelp.Example(
          line: "signpost profile delete hejre --yes",
          purpose: "fjern den for altid"
        ),
      ]
    )
  )
}
