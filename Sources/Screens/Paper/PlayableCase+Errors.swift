internal import ScenarioEngine

extension PlayableCase {
  /// A critical error of the case's rubric by its title and its id; by the id alone where the rubric
  /// does not know it.
  func name(ofError id: String, in context: AppContext) -> String {
    rubric.criticalError(id).map { "\(context.line($0.title)) (\(id))" } ?? id
  }
}
