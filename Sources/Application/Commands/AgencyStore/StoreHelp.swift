/// What help says of `signpost store`.
enum StoreHelp {
  static let help = (
    english: VerbHelp(
      argument:
        "a task (init, check, migrate, send, push, list, withdraw, trainings), and an id or a URL "
        + "where it wants one",
      arguments: "TASK [URL|ID...]",
      summary: "Sends your own work to the agency's store, or sets that store up.",
      details: [
        "The store is a PostgreSQL server that the agency runs. A URL looks like "
          + "postgresql://HOST/signpost, or postgresql:///signpost on the same host. The server knows you by "
          + "your account or your certificate; there is no password.",
        "'send ID...' sends finished attempts of yours, or reports of classes, by the beginning of "
          + "their ids. Nobody else can send an attempt, and in the store nobody else reads it. 'push URL' "
          + "sends what still waits, and the reports of your classes. What cannot be sent now waits; "
          + "nothing is sent twice.",
        "'list' shows what waits and what was sent. 'withdraw ID' deletes a record of yours in the store.",
        "'check URL' says what the server is, how it is protected, who you are there, what you may do, "
          + "and why and how long records are kept; the exit code is 1 where a rule is missing.",
        "For administrators: 'init --print' prints the script that sets a store up, to read and to run "
          + "with psql; 'init URL' runs it; 'migrate URL' brings a store up. They need the data sheet "
          + "('signpost class data-sheet'). For coordinators: 'trainings URL' counts classes and people by "
          + "month.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost store init --print", purpose: "the script, to read"),
        VerbHelp.Example(
          line: "signpost store check postgresql:///signpost",
          purpose: "who am I there"
        ),
        VerbHelp.Example(
          line: "signpost store send 3f2a --store postgresql:///signpost",
          purpose: "the attempt 3f2a..."
        ),
        VerbHelp.Example(
          line: "signpost store push postgresql:///signpost",
          purpose: "what waits"
        ),
      ]
    ),
    danish: VerbHelp(
      argument:
        "en opgave (init, check, migrate, send, push, list, withdraw, trainings) og et id eller en "
        + "URL, hvor den kræver det",
      arguments: "OPGAVE [URL|ID...]",
      summary: "Sender dit eget arbejde til myndighedens lager, eller opretter lageret.",
      details: [
        "Lageret er en PostgreSQL-server, som myndigheden driver. En URL ser ud som "
          + "postgresql://VÆRT/signpost, eller postgresql:///signpost på samme maskine. Serveren kender dig "
          + "på din konto eller dit certifikat; der er ingen adgangskode.",
        "'send ID...' sender dine afsluttede forløb eller rapporter om hold efter begyndelsen af deres "
          + "id'er. Ingen anden kan sende et forløb, og i lageret læser ingen anden det. 'push URL' sender "
          + "det, der stadig venter, og rapporterne om dine hold. Det, der ikke kan sendes nu, venter; intet "
          + "sendes to gange.",
        "'list' viser, hvad der venter, og hvad der er sendt. 'withdraw ID' sletter en af dine poster i "
          + "lageret.",
        "'check URL' siger, hvad serveren er, hvordan den er beskyttet, hvem du er der, hvad du må, og "
          + "hvorfor og hvor længe noget gemmes; slutkoden er 1, hvis en regel mangler.",
        "For administratorer: 'init --print' skriver det script, der opretter et lager, til at læse og "
          + "køre med psql; 'init URL' kører det; 'migrate URL' opdaterer et lager. De kræver dataarket "
          + "('signpost class data-sheet'). For koordinatorer: 'trainings URL' tæller hold og personer pr. "
          + "måned.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost store init --print", purpose: "scriptet, til at læse"),
        VerbHelp.Example(
          line: "signpost store check postgresql:///signpost",
          purpose: "hvem er jeg der"
        ),
        VerbHelp.Example(
          line: "signpost store send 3f2a --store postgresql:///signpost",
          purpose: "forløbet 3f2a..."
        ),
        VerbHelp.Example(
          line: "signpost store push postgresql:///signpost",
          purpose: "det, der venter"
        ),
      ]
    )
  )
}
