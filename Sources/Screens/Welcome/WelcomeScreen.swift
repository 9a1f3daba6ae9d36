internal import Interface

/// The screen of the first start: language, work, and a tour.
///
/// It asks once and never again, unless the trainee opens it.
package enum WelcomeScreen: Screen {
  package typealias Model = WelcomeModel
  package typealias Message = WelcomeMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case speak(Words.Language)
    /// Keep the work, or that nothing was said.
    case keepWork(Work?)
    case beginTour
    /// Go to the courses.
    case chooseCourse
    /// Go to the cases, with a word about the tour where it was passed by.
    case leave(mentionsTour: Bool)
  }

  static let listView = "work"

  package static func update(
    _ model: inout WelcomeModel,
    _ message: WelcomeMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .languageChosen(let language):
      model.hasLanguage = true
      return [.speak(language)]
    case .languageTurned: return [.speak(context.interfaceLanguage.other)]
    case .workMoved(let movement): return move(movement, &model, context)
    case .workChosen(let work): return choose(work, &model)
    case .workTaken(let work): return choose(work, &model) + goOn(&model, context)
    case .wentOn: return goOn(&model, context)
    case .skipped:
      guard model.isFirst else { return [.leave(mentionsTour: false)] }
      let unsaid: [Effect] = model.work == nil ? [.keepWork(nil)] : []
      return unsaid + [.leave(mentionsTour: true)]
    case .offerMoved(let movement):
      model.offers.move(movement, count: model.choices.count, in: nil)
    case .offerTaken:
      let number = model.offers.selection(of: model.choices.count) ?? 0
      return take(model.choices[number], &model)
    case .offerChosen(let offer): return take(offer, &model)
    }
    return []
  }

  /// Keeps what stands, the language that was only confirmed too, and offers the tour.
  private static func goOn(_ model: inout WelcomeModel, _ context: AppContext) -> [Effect] {
    guard model.isFirst else { return [.leave(mentionsTour: false)] }
    model.stage = .offering
    return [.speak(context.words.language)] + (model.work == nil ? [.keepWork(nil)] : [])
  }

  /// Chooses the work above or below; the title of the list is no answer.
  private static func move(
    _ movement: Movement,
    _ model: inout WelcomeModel,
    _ context: AppContext
  ) -> [Effect] {
    var list = model.list
    list.move(
      movement,
      count: Work.allCases.count + 1,
      in: context.views[listView],
      isSelectable: { $0 > 0 }
    )
    model.offset = list.selected == 1 ? 0 : list.offset
    return choose(Work.allCases[max(0, list.selected - 1)], &model)
  }

  private static func choose(_ work: Work, _ model: inout WelcomeModel) -> [Effect] {
    guard model.work != work else { return [] }
    model.work = work
    return [.keepWork(work)]
  }

  private static func take(_ offer: WelcomeOffer, _ model: inout WelcomeModel) -> [Effect] {
    guard !model.isBeginning else { return [] }
    model.offers.selected = model.choices.firstIndex(of: offer) ?? 0
    if offer == .course { return [.chooseCourse] }
    guard offer == .tour else { return [.leave(mentionsTour: true)] }
    model.isBeginning = true
    return [.beginTour]
  }
}
