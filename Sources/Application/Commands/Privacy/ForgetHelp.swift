/// What help says of `signpost forget`.
enum ForgetHelp {
  static let help = (
    english: VerbHelp(
      argument: "attempts, by their ids, or --since, --before or --all",
      arguments: "[ATTEMPT...]",
      summary: "Deletes attempts for good, and proves that nothing of them is left in the file.",
      details: [
        "Without --yes it lists what would be deleted, and deletes nothing.",
        "With each attempt go its answers, texts, drafts, result, ratings, explored ways and refreshers, and "
          + "the copy of its case where nothing else needs it. --since takes what began on a day or later, "
          + "--before what began before a day; together they are a period. The day is that of 'signpost "
          + "history'.",
        "--all takes every attempt, your settings, and which version of a case you are given. Classes that "
          + "you lead stay: 'signpost class clear' deletes them.",
        "Then the file of records is written anew, its journal emptied, and both searched for what was "
          + "deleted. An attempt that is open in another window is not deleted, and then nothing is.",
        "Copies and backups of the file, exports, saved debriefs and sheets of 'signpost rate --export' "
          + "lie beyond it. The exit code is 1 where something was found, 73 where nothing can be proved.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost forget 3f2a", purpose: "what would be deleted"),
        VerbHelp.Example(line: "signpost forget 3f2a --yes", purpose: "delete this attempt"),
        VerbHelp.Example(
          line: "signpost forget --before 2026-01-01",
          purpose: "all before this year"
        ),
        VerbHelp.Example(line: "signpost forget --all --yes", purpose: "everything of yours"),
      ]
    ),
    danish: VerbHelp(
      argument: "forløb, ved deres id, eller --since, --before eller --all",
      arguments: "[FORLØB...]",
      summary: "Sletter forløb for altid og beviser, at intet af dem er tilbage i filen.",
      details: [
        "Uden --yes vises det, der ville blive slettet, og intet slettes.",
        "Med hvert forløb går dets svar, tekster, kladder, resultat, bedømmelser, afprøvede veje og "
          + "genopfriskninger, og kopien af casen, hvis intet andet bruger den. --since tager det, der begyndte på en dag eller "
          + "senere, --before det, der begyndte før en dag; tilsammen er de en periode. Dagen er den, "
          + "'signpost history' viser.",
        "--all tager alle forløb, dine indstillinger, og hvilken udgave af en case du får. Hold, som du "
          + "leder, bliver: 'signpost class clear' sletter dem.",
        "Derefter skrives datafilen forfra, dens log tømmes, og begge gennemsøges for det, der er "
          + "slettet. Et forløb, der er åbent i et andet vindue, slettes ikke, og så slettes intet.",
        "Kopier og sikkerhedskopier af filen, eksporter, gemte opsamlinger og ark fra 'signpost rate "
          + "--export' kan programmet ikke nå. Slutkoden er 1, hvis noget blev fundet, og 73, hvis intet "
          + "kan bevises.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost forget 3f2a", purpose: "hvad der ville blive slettet"),
        VerbHelp.Example(line: "signpost forget 3f2a --yes", purpose: "slet dette forløb"),
        VerbHelp.Example(line: "signpost forget --before 2026-01-01", purpose: "alt før i år"),
        VerbHelp.Example(line: "signpost forget --all --yes", purpose: "alt, der er dit"),
      ]
    )
  )
}
