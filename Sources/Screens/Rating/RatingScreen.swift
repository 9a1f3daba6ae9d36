package import Interface
package import ScenarioEngine

/// The screen on which a trainee's own words are rated, blind to who wrote them.
///
/// The rater ticks what the text has; the level follows, and is seen before it is given.
package enum RatingScreen: Screen {
  package typealias Model = RatingModel
  package typealias Message = RatingMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case save(WordsRating)
    case leave
  }

  static let listView = "list"
  static let textView = "text"
  static let noteView = "note"

  package static func focusedField(in model: RatingModel) -> FieldFocus<RatingMessage>? {
    model.isNoting ? FieldFocus(isMultiline: false) { .noteEdited($0) } : nil
  }

  package static func update(
    _ model: inout RatingModel,
    _ message: RatingMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .moved(let movement):
      model.list.move(
        movement,
        count: RatingModel.Row.allCases.count,
        in: context.views[listView]
      )
    case .scrolled(let movement): model.scroll.move(movement, in: context.views[textView])
    case .rowTaken: take(model.list.selected, &model)
    case .rowChosen(let number): take(number, &model)
    case .noteOpened: model.isNoting = true
    case .noteEdited(let edit): model.note.apply(edit, in: context.views[noteView])
    case .noteEntered(let text):
      model.note = FieldState(
        text,
        isMultiline: false,
        maximumLength: model.note.maximumLength
      )
      model.isNoting = false
    case .noteEnded: model.isNoting = false
    case .given: return give(&model)
    case .wentBack: model.stage = .rating
    case .saved(let other): model.stage = .saved(other: other)
    case .notSaved(let problem): model.stage = .unsaved(problem)
    case .left: return leave(&model)
    }
    return []
  }

  private static func take(_ number: Int, _ model: inout RatingModel) {
    guard model.stage == .rating, RatingModel.Row.allCases.indices.contains(number) else { return }
    model.list.selected = number
    let row = RatingModel.Row.allCases[number]
    if model.ticked.remove(row) == nil { model.ticked.insert(row) }
  }

  private static func give(_ model: inout RatingModel) -> [Effect] {
    switch model.stage {
    case .rating:
      model.stage = .confirming
      return []
    case .confirming, .unsaved:
      model.stage = .saving
      return [.save(model.rating)]
    case .leaving, .saving, .saved: return []
    }
  }

  private static func leave(_ model: inout RatingModel) -> [Effect] {
    switch model.stage {
    case .rating where model.isChanged:
      model.stage = .leaving
      return []
    case .saving: return []
    default: return [.leave]
    }
  }
}
