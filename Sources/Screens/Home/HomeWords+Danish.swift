internal import ScenarioEngine

extension HomeWords {
  static let danish = HomeWords(
    title: "Dit kursus",
    course: { "Dit kursus: \($0)" },
    whatNow: "Hvad nu?",
    looking: "Finder ud af, hvad der kommer nu …",
    nothingNow: "Der venter ikke noget på dig lige nu.",
    resume: { "Fortsæt \"\($0)\"" },
    refresh: { $0 == 1 ? "Genopfrisk: 1 kort spørgsmål" : "Genopfrisk: \($0) korte spørgsmål" },
    play: { "Spil \"\($0)\"" },
    again: { "Spil \"\($0)\" en gang til" },
    test: { form, name in
      switch form {
      case .before: "Test før kurset: \"\(name)\""
      case .after: "Test efter kurset: \"\(name)\""
      case .later: "Test nogle uger senere: \"\(name)\""
      }
    },
    wait: { "Den sidste test åbner \($0)" },
    prove: "Gem dit deltagerbevis",
    begun: { "Du begyndte \($0). Du fortsætter, hvor du slap." },
    begunOnce: "Du fortsætter, hvor du slap.",
    due: "Det, du overså eller var i tvivl om, før du glemmer det.",
    next: "Den kommer nu i dit kursus.",
    completed: "Du har gennemført kurset.",
    notMastered: { shortfall, strand in
      switch shortfall {
      case .criticalErrors(1): "Der var en kritisk fejl; kurset kræver, at der ikke er nogen."
      case .criticalErrors(let count):
        "Der var \(count) kritiske fejl; kurset kræver, at der ikke er nogen."
      case .noFigure: "Der var for lidt til et tal."
      case .strand(_, let percent, let least):
        "\(strand) nåede \(percent) %; kurset kræver \(least) %."
      case .level(let criterion, let level, let least):
        "\(criterion) blev på niveau \(level); kurset kræver niveau \(least)."
      }
    },
    practise: { need, count, of in
      switch need {
      case .ordinaryExplanations:
        "Øv almindelige forklaringer: \(count) af \(of) almindelige iagttagelser blev markeret som tegn."
      case .noticing:
        "Øv at få øje på det, der betyder noget: \(count) af \(of) blev taget for almindeligt."
      case .restraint where of == 1:
        "Øv, hvornår der ikke skal indberettes: Det skete uden grund."
      case .restraint:
        "Øv, hvornår der ikke skal indberettes: \(count) af \(of) gange skete det uden grund."
      case .reportingInTime where of == 1:
        "Øv at indberette i tide: Der blev gjort mindre, end der skulle."
      case .reportingInTime:
        "Øv at indberette i tide: \(count) af \(of) gange blev der gjort mindre, end der skulle."
      case .handling where of == 1:
        "Øv håndtering: Den lå under grænsen eller havde en alvorlig fejl."
      case .handling:
        "Øv håndtering: I \(count) af \(of) cases lå den under grænsen eller havde en alvorlig fejl."
      }
    },
    measures: { form in
      switch form {
      case .before: "Den viser, hvor du begynder. Svar og begrundelser kommer til sidst."
      case .after:
        "Den viser, hvad der er blevet anderledes. Svar og begrundelser kommer til sidst."
      case .later: "Den viser, hvad der er blevet siddende. Svar og begrundelser kommer til sidst."
      }
    },
    isTest: { form in
      let time =
        switch form {
        case .before: "før dets cases"
        case .after: "efter dets cases"
        case .later: "nogle uger senere"
        }
      return
        "Denne case er en test i dit kursus, \(time). Tag den som test: Øver du dig på den først, kan den "
        + "ikke længere måle noget."
    },
    units: "Cases",
    form: { form in
      switch form {
      case .before: "Test før"
      case .after: "Test efter"
      case .later: "Test senere"
      }
    },
    practisedFirst: { name, count in
      "\(name): \(count) blev øvet først og måler derfor intet."
    },
    count: { "\($0) af \($1)" },
    missing: {
      "Dit kursus nævner cases, som ikke er her: \($0). Sig det til den, der har skrevet det; resten virker."
    },
    chooseTitle: "Vælg et kursus",
    chooseText:
      "Et kursus siger, hvad der kommer nu og hvorfor, over nogle uger. Du kan altid forlade det; det, du "
      + "har spillet, bliver stående.",
    forYourWork: "til dit arbejde",
    noCourses: "Der er ingen kurser.",
    caseCount: { $0 == 1 ? "1 case" : "\($0) cases" },
    planGone: {
      "Kurset \"\($0)\" findes ikke længere her. Vælg et andet; det, du har spillet, bliver stående."
    },
    takeHelp: "Gør det, der er markeret",
    chooseHelp: "Vælg det markerede kursus",
    casesHelp: "Se alle cases",
    otherCourse: "Andet kursus",
    otherCourseHelp: "Vælg et andet kursus, eller intet",
    noCourse: "Intet kursus",
    noCourseHelp: "Forlad kurset; det, du har spillet, bliver stående",
    goTo: "Dit kursus",
    goToHelp: "Se, hvad du kan gøre nu i dit kursus",
    chooseOneHelp: "Vælg et kursus, der siger, hvad der kommer nu og hvorfor",
    courseLeft: "Du følger ikke noget kursus længere. Det, du har spillet, bliver stående."
  )
}
