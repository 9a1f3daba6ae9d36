internal import Authoring
internal import ScenarioEngine

extension MapWords {
  /// The phrases in Danish.
  package static let danish = MapWords(
    title: "Kort",
    open: "Kort",
    openHelp: "Vis den markerede case som et kort, til den, der skriver den",
    drawing: "Tegner kortet …",
    kind: { kind in
      switch kind {
      case .scene: "scene"
      case .identify: "identificér"
      case .questions: "spørgsmål"
      case .urgency: "hastegrad"
      case .choose: "valg"
      case .judge: "vurdering"
      case .report: "indberetning"
      case .ending(.good): "god slutning"
      case .ending(.mixed): "blandet slutning"
      case .ending(.poor): "dårlig slutning"
      }
    },
    otherwise: "ellers",
    findings: { $0 == 1 ? "1 fund" : "\($0) fund" },
    onBestPath: "på den bedste vej",
    inNoPlay: "i ingen gennemspilning",
    inPlays: { count, all, percent in "i \(count) af \(all) gennemspilninger (\(percent) %)" },
    method: { method, plays in
      switch method {
      case .everyWay: "Der er talt ad alle veje gennem historien: \(plays) gennemspilninger."
      case .chance: "Der er talt i \(plays) tilfældige gennemspilninger."
      case .chanceForStates:
        "Historien har for mange tilstande til alle veje; der er talt i \(plays) tilfældige gennemspilninger."
      case .chanceForCircles:
        "Historien kan gå i ring; der er talt i \(plays) tilfældige gennemspilninger."
      }
    },
    legend: { "\($0) ligger på den bedste vej." },
    graphviz: { isMissing in
      isMissing
        ? "Et billede kræver Graphviz, hvis program 'dot' ikke er installeret her. --format mermaid og --format dot kræver intet."
        : "Graphviz kunne ikke tegne kortet. --format dot viser, hvad det fik."
    },
    strays: "Intet fører hertil",
    goesOn: "Fører videre til",
    comesFrom: "Kommer fra",
    begins: "Casen begynder her.",
    found: "Fundet ved undersøgelsen",
    answers: "Svar og facit",
    best: "bedst",
    follow: "Følg",
    followHelp: "Gå videre til næste trin, den bedste vej først",
    wayHelp: { number, step in "Gå videre ad vej \(number), til \(step)" },
    goBack: "Gå tilbage",
    goBackHelp: "Gå tilbage til trinnet før",
    read: "Læs",
    readHelp: "Læs hele trinnet med svar og facit",
    toSteps: "Til kortet",
    toStepsHelp: "Gå tilbage til kortet",
    nextFinding: "Næste fund",
    nextFindingHelp: "Gå til næste trin med fund",
    isEnding: "Historien slutter her.",
    isBeginning: "Intet fører hertil.",
    noFindings: "Undersøgelsen har intet fundet.",
    numbers: .danish
  )
}
