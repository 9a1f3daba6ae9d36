internal import Interface
internal import ScenarioEngine

/// The first start, and the tour.
extension AppModel {
  mutating func updateWelcome(_ message: WelcomeMessage) -> [Effect] {
    var isSkipped = false
    if case .welcome(let model) = route { isSkipped = model.isFirst && message == .skipped }
    return update(WelcomeScreen.self, message).flatMap { effect -> [Effect] in
      switch effect {
      case .speak(let language):
        context.interfaceLanguage = language
        return [.remember(setting: "language", value: language.rawValue)]
      case .keepWork(let work):
        context.work = work
        updateLibraries(.reorderedForWork)
        return [.remember(setting: Work.setting, value: work?.rawValue ?? Work.unsaid)]
      case .beginTour: return [.beginTour]
      case .chooseCourse: return leave() + openHome()
      case .leave(let mentionsTour):
        // Whoever took a course on the command line before, and asks for nothing else, sees it now, as at
        // every start from here on.
        let isInCourse = isSkipped && context.plan != nil && context.work != .instructor
        if mentionsTour, !isInCourse { notice = context.words.welcome.tourIsListed }
        return leave() + (isInCourse ? openHome() : [])
      }
    }
  }

  /// Opens the questions again, for whoever wants to answer otherwise.
  mutating func openWelcome() -> [Effect] {
    guard case .library = route else { return [] }
    routes.append(.welcome(WelcomeModel(isFirst: false, work: context.work)))
    return []
  }

  /// Says that a setting could not be kept; at the questions, once.
  mutating func tellNotKept(_ problem: StoreProblem) {
    guard case .welcome(var model) = route else {
      notices.say(context.words.notSaved(problem), .warning)
      return
    }
    guard !model.wasTold else { return }
    model.wasTold = true
    routes[routes.count - 1] = .welcome(model)
    notices.say(context.words.welcome.notKept(problem), .warning)
  }

  /// What keeps that nothing was said, where the questions are left for another screen.
  var effectsOfLeavingQuestions: [Effect] {
    guard case .welcome(let model) = route, model.isFirst, model.work == nil else { return [] }
    return [.remember(setting: Work.setting, value: Work.unsaid)]
  }

  /// The key that opens the questions from the list of cases.
  var welcomeBinding: Binding<AppMessage> {
    Binding(
      [.character("y")],
      context.words.welcome.you,
      help: context.words.welcome.youHelp,
      message: .welcomeOpened,
      showsInStatusLine: false,
      opensMenu: true
    )
  }
}

extension PlainPage {
  /// The page with a command more.
  func adding(_ command: PlainChoice<Message>?) -> PlainPage {
    guard let command else { return self }
    var page = self
    page.commands.append(command)
    return page
  }
}
