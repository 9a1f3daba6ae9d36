package import Authoring

/// The phrases of the map of a case, on the screen and on the command line.
package struct MapWords: Sendable {
  /// The title of the map.
  package let title: String
  /// The verb that opens it.
  package let open: String
  /// The sentence of that verb.
  package let openHelp: String
  /// What is said while it is drawn.
  package let drawing: String
  /// What kind of step it is.
  package let kind: @Sendable (CaseMap.Kind) -> String
  /// The way that is taken where no other is.
  package let otherwise: String
  /// How many findings.
  package let findings: @Sendable (Int) -> String
  /// Said of what best conduct passes.
  package let onBestPath: String
  /// Said of what no play passes.
  package let inNoPlay: String
  /// How many plays of how many, and of a hundred.
  package let inPlays: @Sendable (String, String, String) -> String
  /// How the plays were made.
  package let method: @Sendable (Playout.Method, String) -> String
  /// What marks the best path: the mark.
  package let legend: @Sendable (String) -> String
  /// Why there is no picture: whether Graphviz is not here, or was not able to draw.
  package let graphviz: @Sendable (Bool) -> String
  /// The head of the steps that nothing leads to.
  package let strays: String

  // MARK: The pane of a step

  /// The head of the ways on.
  package let goesOn: String
  /// The head of the ways that lead here.
  package let comesFrom: String
  /// Said of a step at which the case begins.
  package let begins: String
  /// The head of what the check found.
  package let found: String
  /// The head of what can be answered.
  package let answers: String
  /// What stands at an answer of best conduct.
  package let best: String

  // MARK: Keys

  /// The verb that follows the way of best conduct, or the first.
  package let follow: String
  /// The sentence of that verb.
  package let followHelp: String
  /// The sentence of a way of a number: the step that it leads to.
  package let wayHelp: @Sendable (Int, String) -> String
  /// The verb that goes back.
  package let goBack: String
  /// The sentence of that verb.
  package let goBackHelp: String
  /// The verb that shows the step as a page.
  package let read: String
  /// The sentence of that verb.
  package let readHelp: String
  /// The verb that leads back to the steps.
  package let toSteps: String
  /// The sentence of that verb.
  package let toStepsHelp: String
  /// The verb that goes to the next step with findings.
  package let nextFinding: String
  /// The sentence of that verb.
  package let nextFindingHelp: String
  /// Why one cannot go on: it is an ending.
  package let isEnding: String
  /// Why one cannot go back: it is where the case begins.
  package let isBeginning: String
  /// Why there is no next finding.
  package let noFindings: String
  /// How numbers are written.
  package let numbers: CountText
}
