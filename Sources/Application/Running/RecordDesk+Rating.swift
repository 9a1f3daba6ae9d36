internal import ScenarioEngine
internal import Screens

extension RecordDesk {
  /// Keeps a rating; it is durable when this returns `.rating(.saved)`.
  func keep(_ rating: WordsRating, for subject: RatingSubject) -> AppMessage {
    let desk = RatingDesk(store: store, library: library, surroundings: surroundings)
    do throws(RatingProblem) {
      return .rating(.saved(other: try desk.keep(rating, for: subject)))
    } catch {
      if case .store(let error) = error { return .rating(.notSaved(StoreProblem(error))) }
      let problem = StoreProblem.other(
        english: ErrorText.text(of: error, in: .english),
        danish: ErrorText.text(of: error, in: .danish)
      )
      return .rating(.notSaved(problem))
    }
  }
}
