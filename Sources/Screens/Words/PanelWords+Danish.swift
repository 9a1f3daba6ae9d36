internal import ScenarioEngine

extension PanelWords {
  /// The phrases in Danish.
  static let danish = PanelWords(
    partlyRatedKey:
      "Foreløbigt facit. Et fagpanel har vurderet en del af casen; de øvrige svar har forfatterne udledt af de kilder, der står ved siden af. Brug dit resultat som et oplæg til samtale, ikke som et mål for, hvor dygtig du er.",
    smallPanelKey:
      "Foreløbigt facit. Kun nogle få praktikere har vurderet casen indtil nu, for få til et fagpanel. Brug dit resultat som et oplæg til samtale, ikke som et mål for, hvor dygtig du er.",
    smallPanelChose: { "Et lille fagpanel valgte (\($0) af \($1))" },
    expertsDisagree: { "Fagfolk er uenige (\($0) af \($1) valgte det)" },
    meanOf: { "Gennemsnit af \($0) praktikere" },
    mean: { "\($0 / 10),\($0 % 10)" },
    disputed: "Praktikere er uenige om det her, så det tæller ikke.",
    notScored: { reason in
      switch reason {
      case .noRule: "Læringsmålene for denne case siger ikke, hvordan sådan en liste vurderes."
      case .noPanel: "Dine tal tæller først, når mindst otte praktikere har vurderet hver mulighed."
      case .disputed: "Praktikerne er uenige om for meget af listen."
      case .oneSided: "Der er for lidt rigtigt eller for lidt forkert på listen."
      }
    },
    nonAnswer: "Det samme tal til alt siger intet og giver intet.",
    heldDown: "Noget skadeligt fik 4 eller 5, og det holder listen på niveau 1."
  )
}
