package import Interface

/// A screen that one can go to from anywhere.
package enum Place: Equatable, Sendable, CaseIterable {
  case library, home, history, progress, refresh, privacy, profiles
}

/// The commands of the whole program, and the list of them all.
extension AppModel {
  /// The keys that work everywhere.
  package var globalBindings: [Binding<AppMessage>] {
    var bindings = [
      Binding(
        [.character("?"), .function(1)],
        context.words.help,
        help: context.words.helpHelp,
        message: AppMessage.helpOpened
      ),
      Binding(
        [.character("L"), .control("t")],
        context.words.switchLanguage,
        help: context.words.switchLanguageHelp,
        message: .languageSwitched
      ),
      Binding(
        [.character("q"), .control("c")],
        context.words.quit,
        help: quitHelp,
        message: .quitChosen
      ),
      Binding(
        [.character(":"), .control("p")],
        context.words.palette.commands,
        help: context.words.palette.commandsHelp,
        message: .paletteOpened,
        opensMenu: true
      ),
    ]
    bindings += [
      hidden(
        [.character("T"), .control("o")],
        context.words.theme,
        context.words.themeHelp,
        .themeSwitched
      ),
      hidden(
        [.character("M")],
        context.words.palette.mouse,
        context.words.palette.mouseHelp,
        .mouseSwitched
      ),
      noticesBinding,
      hidden([.control("l")], context.words.repaint, context.words.repaintHelp, .repaintChosen),
      hidden([.control("z")], context.words.stop, context.words.stopHelp, .stopped),
    ]
    return bindings
  }

  /// A command that the line of keys leaves to the help and the palette.
  private func hidden(
    _ keys: [Key],
    _ label: String,
    _ help: String,
    _ message: AppMessage
  ) -> Binding<AppMessage> {
    Binding(keys, label, help: help, message: message, showsInStatusLine: false)
  }

  private var noticesBinding: Binding<AppMessage> {
    let words = context.words.palette
    var binding = hidden(
      [.character("N"), .control("n")],
      words.notices,
      words.noticesHelp,
      .noticesOpened
    )
    binding.opensMenu = true
    binding.disabledReason = notices.log.isEmpty ? words.noNotices : nil
    return binding
  }

  /// Every command that can be found in the palette: those of the screen, those that work
  /// everywhere, and the ways to other screens, which have no key.
  package var allCommands: [Binding<AppMessage>] {
    (screenBindings + globalBindings).filter { binding in
      binding.message != .paletteOpened && !binding.isMovement
    } + ways
  }

  private var ways: [Binding<AppMessage>] {
    // A preview has no list of cases below it, but steps to look at; a terminal of a class has
    // nothing but the class.
    guard !isPreviewing else { return stepsToPreview }
    guard !isClass else { return [] }
    guard !isJoined, !isAskingForProfile else { return [] }
    let privacy = PrivacyWords.of(context.interfaceLanguage)
    let progress = ProgressWords.of(context.interfaceLanguage)
    let refresh = RefreshWords.of(context.interfaceLanguage)
    return [
      way(to: .library, context.words.palette.goToCases, context.words.palette.goToCasesHelp),
      way(to: .history, context.words.palette.goToHistory, context.words.historyHelp),
    ] + wayWithoutKey(to: .progress, progress.go, progress.goHelp)
      + wayWithoutKey(to: .refresh, refresh.goTo, refresh.goToHelp) + [
        way(to: .privacy, privacy.goTo, privacy.goToHelp)
      ] + profilesWay + homeWay + classBinding + mapBinding
  }

  /// The way to the course; from the list of cases there is a key.
  private var homeWay: [Binding<AppMessage>] {
    if case .library = route { return [] }
    return [way(to: .home, homeBinding.label, homeBinding.help)]
  }

  /// The way to a screen, where the one that is shown has no key for it.
  func wayWithoutKey(to place: Place, _ label: String, _ help: String) -> [Binding<AppMessage>] {
    guard !screenBindings.contains(where: { $0.message == .wentTo(place) }) else { return [] }
    return [way(to: place, label, help)]
  }

  /// The key that opens refreshers from the list of cases, where it is no letter of a search.
  ///
  /// The line of keys has it while some are due.
  func refreshBinding(over library: LibraryModel) -> [Binding<AppMessage>] {
    guard library.takesCommands else { return [] }
    let words = RefreshWords.of(context.interfaceLanguage)
    var binding = hidden([.character("R")], words.goTo, words.goToHelp, .wentTo(.refresh))
    binding.showsInStatusLine = refreshers?.isAny == true
    return [binding]
  }

  /// The key that leads to the progress; the course has it in the line of keys.
  func progressBinding(inStatusLine showsInStatusLine: Bool) -> Binding<AppMessage> {
    let words = ProgressWords.of(context.interfaceLanguage)
    return Binding(
      [.character("V")],
      words.go,
      help: words.goHelp,
      message: .wentTo(.progress),
      showsInStatusLine: showsInStatusLine
    )
  }

  /// A class with the marked case: without a key, as most who open the list play alone.
  private var classBinding: [Binding<AppMessage>] {
    guard case .library(let model) = route else { return [] }
    var binding = hidden(
      [],
      context.words.classroom.lead,
      context.words.classroom.leadHelp,
      .library(.classOpened)
    )
    if model.focused?.isPlayable != true { binding.disabledReason = context.words.notPlayable }
    return [binding]
  }

  /// The map of the marked case: without a key, as it shows the answers to whoever writes cases.
  private var mapBinding: [Binding<AppMessage>] {
    guard case .library(let model) = route else { return [] }
    var binding = hidden(
      [],
      context.words.map.open,
      context.words.map.openHelp,
      .library(.mapOpened)
    )
    if model.focused?.isPlayable != true { binding.disabledReason = context.words.notPlayable }
    return [binding]
  }

  func way(to place: Place, _ label: String, _ help: String) -> Binding<AppMessage> {
    var binding = hidden([], label, help, .wentTo(place))
    binding.disabledReason = reasonToStay(from: place)
    return binding
  }

  /// Why one cannot go to a place now.
  private func reasonToStay(from place: Place) -> String? {
    switch (route, place) {
    case (.library, .library), (.history, .history), (.refresh, .refresh), (.privacy, .privacy),
      (.home, .home), (.progress, .progress), (.profiles, .profiles):
      context.words.palette.alreadyHere
    case (.play(let play), _) where play.isSaving: context.words.saving
    case (_, .history) where hasAttempts == false, (_, .progress) where hasAttempts == false:
      context.words.noHistory
    default: nil
    }
  }

  /// The commands that fit what was typed in the palette, the best first.
  package var foundCommands: [Binding<AppMessage>] {
    FuzzyMatch(overlay?.search?.text ?? "").ranked(
      allCommands,
      name: \.label,
      sentence: \.help
    )
  }

  /// Carries out the command with the focus in the palette, or says why that cannot be.
  mutating func runFocusedCommand() -> [Effect] {
    let found = foundCommands
    guard let number = overlay?.list.selection(of: found.count) else { return [] }
    if let reason = found[number].disabledReason {
      notices.say(reason)
      return []
    }
    overlay = nil
    return update(found[number].message)
  }

  mutating func switchMouse() -> [Effect] {
    usesMouse.toggle()
    notice = usesMouse ? context.words.palette.mouseIsOn : context.words.palette.mouseIsOff
    return [.remember(setting: "mouse", value: usesMouse ? "on" : "off")]
  }

  mutating func moveInBox(_ movement: Movement) {
    guard overlay?.content == .palette else {
      overlay?.scroll.move(movement, in: context.views["overlay"])
      return
    }
    let count = foundCommands.count
    overlay?.list.move(movement, count: count, in: context.views["commands"])
  }

  /// Goes to a screen over all that lies between, keeping what is half done.
  mutating func go(to place: Place) -> [Effect] {
    let effects = draftEffects() + effectsOfLeavingQuestions
    overlay = nil
    let library = routes.first { if case .library = $0 { true } else { false } }
    let home = routes.first { if case .home = $0 { true } else { false } }
    routes = [library ?? .library(LibraryModel())]
    switch place {
    case .library: return effects + [.loadLibrary]
    case .home: return effects + openHome()
    case .history:
      routes.append(.history(HistoryScreen.Model()))
      return effects + [.loadHistory]
    case .progress:
      routes.append(.progress(ProgressModel()))
      context.views["text"] = nil
      return effects + [.loadProgress(plan: context.plan)]
    case .refresh:
      // A course that asked for them goes on when they are over.
      if let home { routes.append(home) }
      return effects + openRefreshers()
    case .profiles: return effects + openProfiles()
    case .privacy:
      routes.append(.privacy(PrivacyModel()))
      context.views["text"] = nil
      return effects + [.loadKept]
    }
  }

  /// A session of refreshers over the screen.
  mutating func openRefreshers() -> [Effect] {
    routes.append(.refresh(RefreshModel()))
    context.views["text"] = nil
    return [.loadRefreshers]
  }
}

extension Binding {
  /// Whether the keys are those that move the focus or the text, which the palette leaves out.
  var isMovement: Bool { Movement.allCases.contains { $0.keys == keys } }
}
