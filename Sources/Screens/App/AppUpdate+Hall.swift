internal import ClassLine
internal import Classroom
internal import Interface

/// The terminals of the class that is led.
extension AppModel {
  mutating func updateHall(_ message: HallMessage) -> [Effect] {
    guard case .console(var model) = route, model.hall != nil else { return [] }
    let events = model.session.log.events.count
    var effects: [ConsoleScreen.Effect] = []
    switch message {
    case .opened(let code):
      model.hall?.door = .open(code: code)
      routes[routes.count - 1] = .console(model)
      return [.showHall(model.posted(at: context.time))]
    case .refused(let english, let danish):
      model.hall?.door = .closed
      notices.say(context.words.language == .danish ? danish : english, .warning)
    case .news(.tally(let tally)): model.hall?.tally = tally
    case .news(.counted(let count)):
      effects = ConsoleScreen.counted(count, &model, in: context)
    case .news(.notKept(let problem)): notices.say(context.words.hall.notKept(problem), .warning)
    case .news(.pageTooLong): notices.say(context.words.hall.pageTooLong, .warning)
    }
    routes[routes.count - 1] = .console(model)
    return effects.flatMap { carryOut($0, of: model) } + shown(model, since: events)
  }

  /// What goes to the terminals after an act: each changes what is on the wall.
  func shown(_ model: ConsoleModel, since events: Int) -> [Effect] {
    guard model.hall?.code != nil, model.session.log.events.count != events else { return [] }
    let page = Effect.showHall(model.posted(at: context.time))
    return model.session.isFrozen ? [page, .endHall] : [page]
  }
}

extension ConsoleModel {
  /// What is on the wall, as it goes to terminals.
  func posted(at instant: ClassInstant) -> PostedPage {
    PostedPage(
      of: page(at: instant).wall,
      turn: max(0, session.turns.count - 1),
      names: PostedNames(of: session.scenario, directory: material.playable.directory)
    )
  }
}
