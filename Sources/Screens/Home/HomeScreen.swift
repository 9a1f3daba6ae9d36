package import Interface
internal import ScenarioEngine

/// The screen that answers "what now?" in one glance, for whoever takes a course.
package enum HomeScreen: Screen {
  package typealias Model = HomeModel
  package typealias Message = HomeMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    /// Go on with an attempt.
    case resume(String)
    /// Open a case, by its place.
    case open(path: String)
    /// Ask what is due.
    case refresh
    /// Keep which course is taken; none where none is any more.
    case keepPlan(String?)
    /// Write the proof of a completed course.
    case prove(plan: String)
    /// Say something.
    case say(String)
    /// Go to the list of cases.
    case leave
  }

  static let listView = "advice"
  static let progressView = "course"

  package static func update(
    _ model: inout HomeModel,
    _ message: HomeMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .loaded(let news): model.receive(news, work: context.work)
    case .moved(let movement):
      model.list.move(movement, count: model.count, in: context.views[listView])
    case .taken:
      guard let place = model.list.selection(of: model.count) else { return [] }
      return take(place, &model, context)
    case .choiceTaken(let number): return take(number, &model, context)
    case .choosingOpened:
      model.isChoosing = true
      let chosen = model.offers?.firstIndex { $0.id == model.chosen }
      model.list = ListState(selected: chosen ?? 0)
    case .courseLeft:
      (model.chosen, model.glance) = (nil, nil)
      return [.keepPlan(nil), .leave]
    case .left:
      guard model.canGoBack else { return [.leave] }
      model.isChoosing = false
      model.list = ListState()
    }
    return []
  }

  private static func take(
    _ number: Int,
    _ model: inout HomeModel,
    _ context: AppContext
  ) -> [Effect] {
    guard (0..<model.count).contains(number) else { return [] }
    model.list.selected = number
    guard model.isChoosing else { return take(adviceAt: number, &model, context) }
    guard let offer = model.offers?[number] else { return [] }
    model.isChoosing = false
    model.list = ListState()
    guard offer.id != model.chosen else { return [] }
    (model.chosen, model.glance, model.isIntroduced) = (offer.id, nil, true)
    return [.keepPlan(offer.id)]
  }

  private static func take(
    adviceAt number: Int,
    _ model: inout HomeModel,
    _ context: AppContext
  ) -> [Effect] {
    guard let glance = model.glance else { return [] }
    model.isIntroduced = false
    let advice = glance.advice[number]
    switch advice.action {
    case .resume(let attempt): return [.resume(attempt)]
    case .refresh: return [.refresh]
    case .play: return open(advice, .practice, glance, &model)
    case .test: return open(advice, .test, glance, &model)
    case .wait: return [.say(HomeText(glance, context).title(of: advice))]
    case .prove: return [.prove(plan: glance.plan)]
    }
  }

  private static func open(
    _ advice: CourseAdvice,
    _ mode: PlayMode,
    _ glance: CourseGlance,
    _ model: inout HomeModel
  ) -> [Effect] {
    guard let path = glance.cases[advice.caseID]?.path else { return [] }
    model.opening = mode
    return [.open(path: path)]
  }

  package static func bindings(
    for model: HomeModel,
    in context: AppContext
  ) -> [Binding<HomeMessage>] {
    let words = HomeWords.of(context.interfaceLanguage)
    let digits = rowNames(model, context).prefix(9).enumerated().map { number, name in
      Binding<HomeMessage>(
        [.character(Character("\(number + 1)"))],
        context.words.choose,
        help: name,
        message: .choiceTaken(number),
        showsInStatusLine: false
      )
    }
    let take = Binding<HomeMessage>(
      [.enter],
      model.isChoosing ? context.words.choose : context.words.goOn,
      help: model.isChoosing ? words.chooseHelp : words.takeHelp,
      message: .taken,
      disabledReason: model.count == 0 ? reason(model, words) : nil
    )
    let moves = context.words.movements(help: context.words.moveHelp) { HomeMessage.moved($0) }
    return [take] + digits + others(model, context, words) + moves
  }

  /// What each row is called: a piece of advice, or a course.
  private static func rowNames(_ model: HomeModel, _ context: AppContext) -> [String] {
    if model.isChoosing { return (model.offers ?? []).map { context.line($0.title) } }
    guard let glance = model.glance else { return [] }
    let text = HomeText(glance, context)
    return glance.advice.map { text.title(of: $0) }
  }

  static func others(
    _ model: HomeModel,
    _ context: AppContext,
    _ words: HomeWords
  ) -> [Binding<HomeMessage>] {
    let back = Binding<HomeMessage>(
      [.escape, .character("x")],
      model.canGoBack ? context.words.back : context.words.library,
      help: model.canGoBack ? context.words.backHelp : words.casesHelp,
      message: .left
    )
    let other = Binding<HomeMessage>(
      [.character("O")],
      words.otherCourse,
      help: words.otherCourseHelp,
      message: .choosingOpened,
      opensMenu: true
    )
    let none = Binding<HomeMessage>(
      [.character("0")],
      words.noCourse,
      help: words.noCourseHelp,
      message: .courseLeft,
      showsInStatusLine: false
    )
    if !model.isChoosing { return [back, other] }
    return model.chosen == nil ? [back] : [back, none]
  }

  /// Why nothing can be taken.
  static func reason(_ model: HomeModel, _ words: HomeWords) -> String {
    if model.isChoosing { return model.offers == nil ? words.looking : words.noCourses }
    return model.glance == nil ? words.looking : words.nothingNow
  }
}
