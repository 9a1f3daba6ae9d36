internal import Authoring
internal import ScenarioEngine

extension MapWords {
  /// The phrases in English.
  package static let english = MapWords(
    title: "Map",
    open: "Map",
    openHelp: "Show the marked case as a map, for whoever writes it",
    drawing: "Drawing the map …",
    kind: { kind in
      switch kind {
      case .scene: "scene"
      case .identify: "identify"
      case .questions: "questions"
      case .urgency: "urgency"
      case .choose: "choice"
      case .judge: "judgement"
      case .report: "report"
      case .ending(.good): "good ending"
      case .ending(.mixed): "mixed ending"
      case .ending(.poor): "poor ending"
      }
    },
    otherwise: "otherwise",
    findings: { $0 == 1 ? "1 finding" : "\($0) findings" },
    onBestPath: "on the best path",
    inNoPlay: "in no play",
    inPlays: { count, all, percent in "in \(count) of \(all) plays (\(percent) %)" },
    method: { method, plays in
      switch method {
      case .everyWay: "Counts are of every way through the story: \(plays) plays."
      case .chance: "Counts are of \(plays) random plays."
      case .chanceForStates:
        "The story has too many states to follow every way; counts are of \(plays) random plays."
      case .chanceForCircles:
        "The story can go round in circles; counts are of \(plays) random plays."
      }
    },
    legend: { "\($0) is on the best path." },
    graphviz: { isMissing in
      isMissing
        ? "A picture needs Graphviz, whose program 'dot' is not installed here. --format mermaid and --format dot need nothing."
        : "Graphviz was not able to draw the map. --format dot shows what it was given."
    },
    strays: "Nothing leads here",
    goesOn: "Goes on to",
    comesFrom: "Comes from",
    begins: "The case begins here.",
    found: "Found by the check",
    answers: "Answers and keys",
    best: "best",
    follow: "Follow",
    followHelp: "Go on to the next step, the best way first",
    wayHelp: { number, step in "Go on by way \(number), to \(step)" },
    goBack: "Go back",
    goBackHelp: "Go back to the step before",
    read: "Read",
    readHelp: "Read the whole step with its answers and keys",
    toSteps: "To the map",
    toStepsHelp: "Go back to the map",
    nextFinding: "Next finding",
    nextFindingHelp: "Go to the next step with findings",
    isEnding: "The story ends here.",
    isBeginning: "Nothing leads here.",
    noFindings: "The check has found nothing.",
    numbers: .english
  )
}
