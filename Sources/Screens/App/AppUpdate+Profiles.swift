internal import Interface

/// The screen that asks whose records are to be used.
extension AppModel {
  mutating func updateProfiles(_ message: ProfilesMessage) -> [Effect] {
    update(ProfilesScreen.self, message).flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ effect: ProfilesScreen.Effect) -> [Effect] {
    switch effect {
    case .use(let choice): ending = .profile(choice)
    case .make(let name): return [.makeProfile(name, language: context.interfaceLanguage)]
    case .say(let text): notice = text
    case .leave: return leave()
    }
    return []
  }

  /// The screen over the list of cases.
  mutating func openProfiles() -> [Effect] {
    routes.append(.profiles(ProfilesModel(current: context.profile ?? .own)))
    return [.loadProfiles(language: context.interfaceLanguage)]
  }

  /// Whether the program was begun without records, to ask whose they are to be.
  var isAskingForProfile: Bool {
    if case .profiles(let model) = route { model.isAtStart } else { false }
  }

  /// The key that leads to the profiles from the list of cases, where it is no letter of a search.
  ///
  /// The line of keys has it where the login has profiles.
  func profilesBinding(over library: LibraryModel) -> [Binding<AppMessage>] {
    guard context.canChangeProfile, library.takesCommands else { return [] }
    let words = ProfileWords.of(context.interfaceLanguage)
    return [
      Binding(
        [.character("Y")],
        words.goTo,
        help: words.goToHelp,
        message: .wentTo(.profiles),
        showsInStatusLine: context.profile != nil,
        opensMenu: true
      )
    ]
  }

  /// The way to the profiles, where the screen has no key for it.
  var profilesWay: [Binding<AppMessage>] {
    guard context.canChangeProfile else { return [] }
    let words = ProfileWords.of(context.interfaceLanguage)
    return wayWithoutKey(to: .profiles, words.goTo, words.goToHelp)
  }

  /// The command of plain mode that leads there.
  var profilesChoice: PlainChoice<AppMessage>? {
    guard context.canChangeProfile else { return nil }
    let words = ProfileWords.of(context.interfaceLanguage)
    return PlainChoice(words.goToHelp, key: "Y", message: .wentTo(.profiles))
  }
}
