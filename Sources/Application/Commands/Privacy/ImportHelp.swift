/// What help says of `signpost import`.
enum ImportHelp {
  static let help = (
    english: VerbHelp(
      argument: "a file that 'signpost export --mine' wrote",
      arguments: "FILE",
      summary: "Takes in what you kept on another machine.",
      details: [
        "The file is an export of your own: 'signpost export --mine --output mine.json' on the other machine. "
          + "What comes in counts as if it had all been done here: history, progress, the course, and when "
          + "something is asked again.",
        "Attempts and answers are known by their ids. The same thing twice counts once, and what is here "
          + "already is never overwritten: an attempt that went on on both machines stays as it is here, and "
          + "settings count where you made none. To have the same on both machines, take each one's export "
          + "in on the other.",
        "All of the file comes in or nothing does. One that is damaged, foreign, or of a newer version of "
          + "the program is refused, and the records are unchanged. Classes are not part of an export.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost import mine.json", purpose: "take it in"),
        VerbHelp.Example(
          line: "signpost import mine.json --profile heron",
          purpose: "into a profile"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "en fil, som 'signpost export --mine' har skrevet",
      arguments: "FIL",
      summary:
        "Henter det ind, du har gemt på en anden maskine.",
      details: [
        "Filen er din egen eksport: 'signpost export --mine --output mit.json' på den anden maskine. Det, der "
          + "hentes ind, tæller, som om det alt sammen var gjort her: historik, udvikling, kurset, og hvornår "
          + "noget skal genopfriskes.",
        "Forløb og svar kendes på deres id. Det samme to gange tæller én gang, og det, der er her i forvejen, "
          + "bliver aldrig overskrevet: Et forløb, der er ført videre på begge maskiner, bliver, som det er her, "
          + "og indstillinger gælder, hvor du ingen har valgt. Vil du have det samme på begge maskiner, så hent "
          + "hver maskines eksport ind på den anden.",
        "Hele filen hentes ind, eller intet gør. En fil, der er beskadiget, fremmed eller fra en nyere udgave "
          + "af programmet, afvises, og det, der er gemt, er uændret. Hold er ikke med i en eksport.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost import mit.json", purpose: "hent den ind"),
        VerbHelp.Example(
          line: "signpost import mit.json --profile hejre",
          purpose: "ind i en profil"
        ),
      ]
    )
  )
}
