internal import Interface
internal import ScenarioEngine

/// The screen on which a trainee recalls pieces of finished cases: first an answer and how sure, then the
/// explanation with its sources.
package enum RefreshScreen: Screen {
  package typealias Model = RefreshModel
  package typealias Message = RefreshMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case save(RefresherAnswer)
    case showEvidence([String])
    case remember(Retention)
    case leave
  }

  static let listView = "list"
  static let textView = "text"

  package static func update(
    _ model: inout RefreshModel,
    _ message: RefreshMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let session): if model.session == nil { model.take(session) }
    case .refused(let problem): if model.session == nil { model.stage = .refused(problem) }
    case .moved(let movement): move(movement, &model, context)
    case .scrolled(let movement): model.scroll.move(movement, in: context.views[textView])
    case .recalled: if model.stage == .recalling { model.choose() }
    case .taken: return take(model.list.selected, &model)
    case .chosen(let number): return take(number, &model)
    case .wentBack: if case .weighing = model.stage { goBack(&model) }
    case .saved(let isElsewhere): explain(isElsewhere: isElsewhere, &model)
    case .notSaved(let problem):
      if case .saving(let answer) = model.stage { model.stage = .unsaved(answer, problem) }
    case .triedAgain:
      guard case .unsaved(let answer, _) = model.stage else { break }
      model.stage = .saving(answer)
      return [.save(answer)]
    case .next:
      guard case .explained = model.stage else { break }
      model.place += 1
      model.ask()
    case .evidenceOpened:
      guard case .explained(let answer, _) = model.stage else { break }
      return [.showEvidence(RefreshText.explanation(of: answer, in: context).evidence)]
    case .retentionTurned:
      model.retention = model.retention.next
      return [.remember(model.retention)]
    case .left: return leave(model)
    }
    return []
  }

  private static func move(
    _ movement: Movement,
    _ model: inout RefreshModel,
    _ context: AppContext
  ) {
    guard model.choiceCount > 0 else {
      return model.scroll.move(movement, in: context.views[textView])
    }
    model.list.move(movement, count: model.choiceCount, in: context.views[listView])
  }

  private static func take(_ number: Int, _ model: inout RefreshModel) -> [Effect] {
    guard let question = model.question, (0..<model.choiceCount).contains(number) else { return [] }
    switch model.stage {
    case .answering:
      model.choose(.weighing(question.answers[number]))
      return []
    case .weighing(let chosen):
      let answer = RefresherAnswer(to: question, chosen, RefreshModel.sureness[number])
      model.stage = .saving(answer)
      return [.save(answer)]
    default: return []
    }
  }

  /// Back to the answers, on the one that was chosen.
  private static func goBack(_ model: inout RefreshModel) {
    guard case .weighing(let chosen) = model.stage, let question = model.question else { return }
    model.choose()
    model.list.selected = question.answers.firstIndex(of: chosen) ?? 0
  }

  private static func explain(isElsewhere: Bool, _ model: inout RefreshModel) {
    guard case .saving(let answer) = model.stage else { return }
    if answer.isRight { model.rightCount += 1 }
    model.scroll = ScrollState()
    model.stage = .explained(answer, isElsewhere: isElsewhere)
  }

  private static func leave(_ model: RefreshModel) -> [Effect] {
    if case .saving = model.stage { return [] }
    return [.leave]
  }
}
