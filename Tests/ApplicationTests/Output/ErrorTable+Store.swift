import Records

extension ErrorTable {
  /// What is said where a decision could not be added to /home/a/records.db.
  static let store: [(StoreError.Reason, String, String)] = [
    (
      .newer(found: 9, known: 1),
      "The records could not be written: a newer version of Signpost wrote the file (form "
        + "9; this one knows 1) (/home/a/records.db). What was saved before is safe. Use the "
        + "newer program, or name another file with --records FILE.",
      "Der kunne ikke skrives til datafilen: filen er skrevet af en nyere version af "
        + "Signpost (format 9; her kendes 1) (/home/a/records.db). Det, der var gemt før, er i "
        + "sikkerhed. Brug det nyere program, eller angiv en anden fil med --records FIL."
    ),
    (
      .older(found: 1, known: 2),
      "The records could not be written: the file has an older form (1; now 2) and can "
        + "only be read here (/home/a/records.db). What was saved before is safe. Open it once "
        + "with an account that may write it.",
      "Der kunne ikke skrives til datafilen: filen har et ældre format (1; nu 2) og kan "
        + "kun læses her (/home/a/records.db). Det, der var gemt før, er i sikkerhed. Åbn den "
        + "én gang med en konto, der må skrive i den."
    ),
    (
      .otherProgram,
      "The records could not be written: the file belongs to another program "
        + "(/home/a/records.db). What was saved before is safe. Name another file with "
        + "--records FILE.",
      "Der kunne ikke skrives til datafilen: filen hører til et andet program "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. Angiv en anden fil med "
        + "--records FIL."
    ),
    (
      .notADatabase,
      "The records could not be written: the file holds no records (/home/a/records.db). "
        + "What was saved before is safe. Name another file with --records FILE.",
      "Der kunne ikke skrives til datafilen: filen er ikke en af Signposts datafiler "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. Angiv en anden fil med "
        + "--records FIL."
    ),
    (
      .damaged,
      "The records could not be written: the file is damaged (/home/a/records.db). What "
        + "was saved before is safe. Keep a copy of the file, and go on with another: "
        + "--records FILE.",
      "Der kunne ikke skrives til datafilen: filen er beskadiget (/home/a/records.db). "
        + "Det, der var gemt før, er i sikkerhed. Behold en kopi af filen, og gå videre med en "
        + "anden: --records FIL."
    ),
    (
      .full,
      "The records could not be written: the disk is full, or this account's share of it "
        + "(/home/a/records.db). What was saved before is safe. Make room, then try again.",
      "Der kunne ikke skrives til datafilen: disken, eller kontoens andel af den, er "
        + "fuld (/home/a/records.db). Det, der var gemt før, er i sikkerhed. Skaf plads, og "
        + "prøv så igen."
    ),
    (
      .readOnly,
      "The records could not be written: the file or its disk can only be read "
        + "(/home/a/records.db). What was saved before is safe. Name a file that this account "
        + "may write with --records FILE.",
      "Der kunne ikke skrives til datafilen: filen eller dens disk kan kun læses "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. Angiv en fil, som "
        + "denne konto må skrive i, med --records FIL."
    ),
    (
      .notPermitted,
      "The records could not be written: this account may not use the file or its folder "
        + "(/home/a/records.db). What was saved before is safe. Name a file that this account "
        + "may write with --records FILE.",
      "Der kunne ikke skrives til datafilen: denne konto må ikke bruge filen eller dens "
        + "mappe (/home/a/records.db). Det, der var gemt før, er i sikkerhed. Angiv en fil, "
        + "som denne konto må skrive i, med --records FIL."
    ),
    (
      .locked,
      "The records could not be written: another program kept the file for too long "
        + "(/home/a/records.db). What was saved before is safe. Close the other program, then "
        + "try again.",
      "Der kunne ikke skrives til datafilen: et andet program holdt filen for længe "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. Luk det andet program, "
        + "og prøv så igen."
    ),
    (
      .symbolicLink,
      "The records could not be written: there is a link in place of the file "
        + "(/home/a/records.db). What was saved before is safe. Name the file itself with "
        + "--records FILE.",
      "Der kunne ikke skrives til datafilen: der ligger et link i stedet for filen "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. Angiv selve filen med "
        + "--records FIL."
    ),
    (
      .notARegularFile,
      "The records could not be written: there is a folder or a device in place of the "
        + "file (/home/a/records.db). What was saved before is safe. Name another file with "
        + "--records FILE.",
      "Der kunne ikke skrives til datafilen: der ligger en mappe eller en enhed i "
        + "stedet for filen (/home/a/records.db). Det, der var gemt før, er i sikkerhed. Angiv "
        + "en anden fil med --records FIL."
    ),
    (
      .ownedByAnother(user: 7),
      "The records could not be written: the file or its folder belongs to another account "
        + "(7) (/home/a/records.db). What was saved before is safe. Name another file with "
        + "--records FILE.",
      "Der kunne ikke skrives til datafilen: filen eller dens mappe tilhører en anden "
        + "konto (7) (/home/a/records.db). Det, der var gemt før, er i sikkerhed. Angiv en "
        + "anden fil med --records FIL."
    ),
    (
      .tooLarge,
      "The records could not be written: a text or a file is too large for it "
        + "(/home/a/records.db). What was saved before is safe. Shorten the text, then try "
        + "again.",
      "Der kunne ikke skrives til datafilen: en tekst eller en fil er for stor til den "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. Gør teksten kortere, "
        + "og prøv så igen."
    ),
    (
      .device,
      "The records could not be written: the disk answered with an error "
        + "(/home/a/records.db). What was saved before is safe. Keep a copy of the file, and "
        + "go on with another: --records FILE.",
      "Der kunne ikke skrives til datafilen: disken svarede med en fejl "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. Behold en kopi af "
        + "filen, og gå videre med en anden: --records FIL."
    ),
    (
      .forbidden,
      "The records could not be written: the database's own rules forbid it "
        + "(/home/a/records.db). What was saved before is safe. 'signpost doctor' examines the "
        + "file.",
      "Der kunne ikke skrives til datafilen: databasens egne regler forbyder det "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. 'signpost doctor' "
        + "undersøger filen."
    ),
    (
      .unexpected,
      "The records could not be written: the database refused it (0, 0) "
        + "(/home/a/records.db). What was saved before is safe. 'signpost doctor' examines the "
        + "file.",
      "Der kunne ikke skrives til datafilen: databasen afviste det (0, 0) "
        + "(/home/a/records.db). Det, der var gemt før, er i sikkerhed. 'signpost doctor' "
        + "undersøger filen."
    ),
    (
      .missing,
      "There are no records yet: /home/a/records.db. They are made when a case is played "
        + "for the first time.",
      "Der er ingen datafil endnu: /home/a/records.db. Den laves, når en case spilles "
        + "første gang."
    ),
    (
      .attemptMovedOn(next: 4),
      "This attempt has gone on in another window (to entry 4). Nothing of it is lost. Go "
        + "on there, or close it first.",
      "Forløbet er gået videre i et andet vindue (til post 4). Intet af det er tabt. "
        + "Fortsæt dér, eller luk det først."
    ),
    (
      .attemptOpenElsewhere,
      "This attempt is open in another window. Go on there, or close it first.",
      "Forløbet er åbent i et andet vindue. Fortsæt dér, eller luk det først."
    ),
    (
      .attemptUnknown,
      "There is no attempt with this id. 'signpost history' lists the attempts.",
      "Der er intet forløb med dette id. 'signpost history' viser forløbene."
    ),
    (
      .attemptExists,
      "There is another attempt with this id. Nothing was written. Begin again.",
      "Der er et andet forløb med dette id. Intet er skrevet. Begynd forfra."
    ),
    (
      .attemptClosed,
      "This attempt is closed and takes no more decisions. 'signpost explain' shows it.",
      "Forløbet er lukket og tager ikke imod flere beslutninger. 'signpost explain' viser "
        + "det."
    ),
    (
      .ambiguous(count: 3),
      "3 attempts begin like this. 'signpost history' lists the attempts.",
      "3 forløb begynder sådan. 'signpost history' viser forløbene."
    ),
    (
      .aboutClass(.unknown),
      "There is no class with this id, or its records have ended. 'signpost class list' lists the "
        + "classes.",
      "Der er intet hold med dette id, eller det er slettet. 'signpost class list' viser holdene."
    ),
    (
      .aboutClass(.ambiguous(count: 2)),
      "2 classes begin like this. 'signpost class list' lists the classes.",
      "2 hold begynder sådan. 'signpost class list' viser holdene."
    ),
    (
      .aboutClass(.exists),
      "There is another class with this id. Nothing was written. Begin again.",
      "Der er et andet hold med dette id. Intet er skrevet. Begynd forfra."
    ),
    (
      .aboutClass(.movedOn(next: 7)),
      "This class has gone on in another window (to entry 7). Nothing of it is lost. Go on there, "
        + "or close it first.",
      "Holdet er gået videre i et andet vindue (til post 7). Intet af det er tabt. Fortsæt dér, "
        + "eller luk det først."
    ),
    (
      .aboutClass(.frozen),
      "The report of this class has been made. Nothing can be added to it. 'signpost class report' "
        + "shows it.",
      "Rapporten for dette hold er lavet. Der kan ikke føjes noget til. 'signpost class report' "
        + "viser den."
    ),
    (
      .aboutClass(.dataSheetMissing),
      "No class can be opened before the data sheet is filled in: what the records are for, on "
        + "which basis, who receives them, when they end. Fill it in with 'signpost class "
        + "data-sheet'.",
      "Intet hold kan åbnes, før dataarket er udfyldt: hvad oplysningerne skal bruges til, på "
        + "hvilket grundlag, hvem der får dem, og hvornår de slettes. Udfyld det med 'signpost "
        + "class data-sheet'."
    ),
    (
      .aboutClass(.dataSheetIncomplete),
      "A field of the data sheet is empty or too long. Say all of it, in at most 400 characters a "
        + "field.",
      "Et felt i dataarket er tomt eller for langt. Skriv noget i alle felter, højst 400 tegn i "
        + "hvert."
    ),
    (
      .aboutClass(.keptTooLong(days: 30)),
      "The data sheet says that records end after 30 days at the latest. Choose fewer days, or fill "
        + "in a new data sheet.",
      "Ifølge dataarket slettes oplysninger senest efter 30 dage. Vælg færre dage, eller udfyld et "
        + "nyt dataark."
    ),
  ]
}
