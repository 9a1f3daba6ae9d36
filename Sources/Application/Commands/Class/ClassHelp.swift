/// What help says of `signpost class`.
enum ClassHelp {
  static let help = (
    english: VerbHelp(
      argument: "a case, by its id or its file, 'host' and a case, or 'wall' or a task",
      arguments: "[host] ID|FILE, wall, TASK",
      summary: "Leads a class through a case on the wall, with cards that are counted.",
      details: [
        "The console says what happens now, what to say aloud and what Enter does. Everything is kept "
          + "at once; the same command goes on with a class that was interrupted.",
        "'wall' shows the class on a second terminal of the same account and follows it. Where there "
          + "is one terminal, --shared keeps the author's notes off the console until an answer is "
          + "shown, and Tab turns from the console to the wall.",
        "No answer is on either of them before it is called for. The facilitator reads it on paper.",
        "'host' leads a class in which each trainee has a terminal: they join by the code that the "
          + "console shows ('signpost help join'). The console sees how many have answered, never who "
          + "or what before the close. For trainees with other accounts an administrator makes the "
          + "folder /run/signpost, which their group may enter; --folder names another.",
        "Each account has one seat. Where several people use one account, --seats gives it more.",
        "'sheet CASE' prints that paper: the class minute by minute, with the answers. 'handouts CASE' "
          + "prints what trainees get: scenes and cards to cut out, without an answer. Both are text, or "
          + "Markdown or a page to print with --format or by the ending of --output.",
        "'report [CLASS]' prints the report of a class that is over; the first time makes it, for good. "
          + "'list' shows the classes that are kept; with --format json for other programs.",
        "'data-sheet' says what is kept of classes, why and for how long; it is filled in once, before "
          + "the first class. 'clear [CLASS]' deletes the classes whose day has come, or one before its "
          + "day, and proves that nothing of them is left in the file.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost class the-table-by-the-window --minutes 45",
          purpose: "the console"
        ),
        VerbHelp.Example(line: "signpost class wall", purpose: "the wall beside it"),
        VerbHelp.Example(
          line: "signpost class host the-table-by-the-window",
          purpose: "with a terminal for each"
        ),
        VerbHelp.Example(
          line: "signpost class the-table-by-the-window --rehearse",
          purpose: "try it out alone"
        ),
        VerbHelp.Example(
          line: "signpost class sheet the-table-by-the-window --output sheet.html",
          purpose: "to print"
        ),
        VerbHelp.Example(line: "signpost class report", purpose: "of the last class"),
        VerbHelp.Example(line: "signpost class clear", purpose: "delete what is due"),
      ]
    ),
    danish: VerbHelp(
      argument: "en case, ved dens id eller fil, 'host' og en case, eller 'wall' eller en opgave",
      arguments: "[host] ID|FIL, wall, OPGAVE",
      summary: "Leder et hold gennem en case på storskærmen med kort, der tælles.",
      details: [
        "Styringen siger, hvad der sker nu, hvad du skal sige højt, og hvad Enter gør. Alt gemmes med "
          + "det samme; den samme kommando fortsætter et hold, der blev afbrudt.",
        "'wall' viser holdet på en anden terminal på samme konto og følger med. Er der kun én terminal, "
          + "holder --shared forfatterens noter væk fra styringen, indtil et svar vises, og Tab skifter "
          + "mellem styring og storskærm.",
        "Intet svar står på nogen af dem, før du beder om det. Underviseren har det på papir.",
        "'host' leder et hold, hvor hver deltager har en terminal: de kobler sig på med den kode, "
          + "som styringen viser ('signpost help join'). Styringen ser, hvor mange der har svaret, aldrig "
          + "hvem eller hvad, før der lukkes. Til deltagere med andre konti laver en administrator "
          + "mappen /run/signpost, som deres gruppe må gå ind i; --folder nævner en anden.",
        "Hver konto har én plads. Bruger flere den samme konto, giver --seats den flere.",
        "'sheet CASE' skriver det papir: holdet minut for minut med svarene. 'handouts CASE' skriver "
          + "det, deltagerne får: scener og kort til at klippe ud, uden svar. Begge er tekst, eller "
          + "Markdown eller en side til udskrift med --format eller efter endelsen i --output.",
        "'report [HOLD]' skriver rapporten om et hold, der er slut; første gang laver den, og så ændres "
          + "den ikke. 'list' viser de hold, der er gemt; med --format json til andre programmer.",
        "'data-sheet' siger, hvad der gemmes om hold, hvorfor og hvor længe; det udfyldes én gang, før "
          + "det første hold. 'clear [HOLD]' sletter de hold, hvis frist er udløbet, eller ét før tiden, og "
          + "beviser, at intet af dem er tilbage i filen.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost class the-table-by-the-window --minutes 45",
          purpose: "styringen"
        ),
        VerbHelp.Example(line: "signpost class wall", purpose: "storskærmen ved siden af"),
        VerbHelp.Example(
          line: "signpost class host the-table-by-the-window",
          purpose: "med en terminal til hver"
        ),
        VerbHelp.Example(
          line: "signpost class the-table-by-the-window --rehearse",
          purpose: "prøv det alene"
        ),
        VerbHelp.Example(
          line: "signpost class sheet the-table-by-the-window --output ark.html",
          purpose: "til udskrift"
        ),
        VerbHelp.Example(line: "signpost class report", purpose: "om det sidste hold"),
        VerbHelp.Example(line: "signpost class clear", purpose: "slet det, der skal slettes"),
      ]
    )
  )
}
