internal import Interface
internal import ScenarioEngine

/// The screen that says what to do now, and the course that is taken.
extension AppModel {
  mutating func updateHome(_ message: HomeMessage) -> [Effect] {
    update(HomeScreen.self, message).flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ effect: HomeScreen.Effect) -> [Effect] {
    switch effect {
    case .resume(let attempt): return [.openAttempt(id: attempt)]
    case .open(let path): return [.openCase(path: path)]
    case .refresh: return openRefreshers()
    case .prove(let plan):
      return [.saveProof(plan: plan, language: context.interfaceLanguage)]
    case .say(let text): notice = text
    case .leave: return leave()
    case .keepPlan(let plan):
      context.plan = plan
      guard let plan else {
        notice = HomeWords.of(context.interfaceLanguage).courseLeft
        return [.forgetSetting(HomeModel.setting)]
      }
      return [.remember(setting: HomeModel.setting, value: plan), .loadHome(plan: plan)]
    }
    return []
  }

  /// The screen over the list of cases, with what is known of the course.
  mutating func openHome() -> [Effect] {
    routes.append(.home(HomeModel(chosen: context.plan)))
    return [.loadHome(plan: context.plan)]
  }

  /// What finds out anew what there is to do, where somebody looks at it or comes back to it.
  var effectsOfLookingAgain: [Effect] {
    model(of: HomeScreen.self) != nil ? [.loadHome(plan: context.plan)] : []
  }

  /// The briefing of a case that was opened, with the mode in the focus in which it is advised.
  mutating func briefing(
    _ playable: PlayableCase,
    openAttempt: String?,
    test: CoursePlan.Form?
  ) -> BriefingModel {
    var briefing = BriefingModel(playable: playable, openAttempt: openAttempt, test: test)
    guard case .home(var home) = route, let mode = home.opening else { return briefing }
    home.opening = nil
    routes[routes.count - 1] = .home(home)
    if let place = briefing.choices.firstIndex(of: .begin(mode)) { briefing.list.selected = place }
    return briefing
  }

  /// The key that leads to the course from the list of cases; without one it is left to help and
  /// palette.
  var homeBinding: Binding<AppMessage> {
    let words = HomeWords.of(context.interfaceLanguage)
    let hasCourse = context.plan != nil
    return Binding(
      [.character("d")],
      words.goTo,
      help: hasCourse ? words.goToHelp : words.chooseOneHelp,
      message: .wentTo(.home),
      showsInStatusLine: hasCourse
    )
  }
}
