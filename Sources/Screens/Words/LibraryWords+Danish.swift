internal import ScenarioFiles

extension LibraryWords {
  /// The phrases in Danish.
  package static let danish = LibraryWords(
    forYourWork: "Casen er skrevet til dit arbejde.",
    search: "Søg",
    searchHelp: "Søg efter cases på ord i titel, resumé, sted, samling eller mærkeord",
    searchHint: "ord, i vilkårlig rækkefølge",
    toList: "Til listen",
    toListHelp: "Gå til listen over cases",
    clearSearch: "Ryd",
    clearSearchHelp: "Fjern de ord, der søges efter",
    filter: "Filtrér",
    filterHelp: "Vis kun nogle cases: efter hvor langt du er, varighed eller sted",
    takeFilterHelp: "Brug det valg, der er i fokus",
    closeFilterHelp: "Luk filteret, og gå til listen",
    showAll: "Vis alle",
    showAllHelp: "Fjern søgning og filter",
    noMatch: "Ingen case passer.",
    howToClear: "Tryk a for at se alle cases igen.",
    howToClearField: "Tryk Esc for at rydde ordene.",
    cases: { $0 == 1 ? "1 case i alt" : "\($0) cases i alt" },
    matches: { "\($0) af \($1)" },
    reading: { "Læser cases … \($0) af \($1)" },
    withoutPack: "Andre cases",
    any: "alle",
    upTo: { "højst \($0) minutter" },
    shortMinutes: { "\($0) min." },
    state: { state in
      switch state {
      case .new: "ny"
      case .started: "begyndt"
      case .done: "færdig"
      case .broken: "kan ikke spilles"
      }
    },
    doneOnDay: { "færdig \($0)" },
    startedOnDay: { "begyndt \($0), fortsæt, hvor du slap" },
    shortDay: { "\($0). \($1)\($1 == "maj" ? "" : ".")" },
    time: "Varighed",
    languages: "Sprog",
    languageName: { code in
      ["en": "engelsk", "da": "dansk", "sv": "svensk", "nb": "norsk", "de": "tysk"][code] ?? code
    },
    you: "Dit forløb",
    problems: "Fejl",
    problemsHelp: "Se, hvad der er galt med filen i fokus",
    enterShowsProblems: "Enter viser hver fejl med dens sted, og hvad du kan gøre.",
    problemCount: { $0 == 1 ? "1 fejl" : "\($0) fejl" },
    warningCount: { $0 == 1 ? "1 bemærkning til filen" : "\($0) bemærkninger til filen" },
    severity: { severity in
      switch severity {
      case .error: "Fejl"
      case .warning: "Advarsel"
      case .note: "Bemærkning"
      }
    },
    linePlace: { "linje \($0), tegn \($1)" },
    checkAgainHelp: "Læs filen igen, for eksempel efter en rettelse",
    checking: "Filen læses …",
    noProblemLeft: "Der er ikke længere noget galt med filen. Gå tilbage for at spille den.",
    nextPage: "Næste side med cases",
    pageBefore: "Forrige side med cases",
    pageOf: { "Side \($0) af \($1)" }
  )
}
