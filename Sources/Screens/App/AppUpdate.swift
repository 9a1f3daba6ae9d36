internal import Interface

extension AppModel {
  /// Changes the state by what happened and says what the world should do.
  ///
  /// The only place that knows all screens.
  package mutating func update(_ message: AppMessage) -> [Effect] {
    if message == .paletteRun { return runFocusedCommand() }
    if message.isAction { notices.clear() }
    guard !asksBeforeLosing(message) else { return [] }
    switch message {
    case .library(let message): return updateLibrary(message)
    case .briefing(let message): return updateBriefing(message)
    case .play(let message): return updatePlay(message)
    case .debrief(let message): return updateDebrief(message)
    case .comparison(let message): return updateComparison(message)
    case .history(let message): return updateHistory(message)
    case .statistics(let message): return updateStatistics(message)
    case .privacy(let message): return updatePrivacy(message)
    case .profiles(let message): return updateProfiles(message)
    case .home(let message): return updateHome(message)
    case .progress(let message): return updateProgress(message)
    case .welcome(let message): return updateWelcome(message)
    case .rating(let message): return updateRating(message)
    case .refresh(let message): return updateRefresh(message)
    case .map(let message): return updateMap(message)
    case .preview(let message): return updatePreview(message)
    case .classStart(let message): return updateClassStart(message)
    case .console(let message): return updateConsole(message)
    case .wall(let message): return updateWall(message)
    case .hall(let message): return updateHall(message)
    case .join(let message): return updateJoin(message)
    case .welcomeOpened: return openWelcome()
    case .helpOpened: overlay = Overlay(.help)
    case .paletteOpened: overlay = Overlay(.palette)
    case .paletteRun: break
    case .noticesOpened:
      notices.putAway()
      overlay = Overlay(.notices)
      overlay?.scroll.move(.end, in: nil)
    case .searchOpened: overlay?.openSearch()
    case .searchEdited(let edit): overlay?.edit(edit, in: context.views["search"])
    case .searchEnded: overlay?.search = nil
    case .overlayClosed: overlay = nil
    case .overlayMoved(let movement): moveInBox(movement)
    case .languageSwitched: return switchLanguage()
    case .themeSwitched: return switchTheme()
    case .mouseSwitched: return switchMouse()
    case .wentTo(let place): return go(to: place)
    case .quitChosen:
      ending = .quit
      return leavingEffects()
    case .stopped: return draftEffects() + [.suspend]
    case .repaintChosen: return [.repaint]
    case .libraryLoaded(let entries, let reading):
      updateLibraries(.loaded(entries, reading: reading))
    case .mapDrawn(let map):
      guard case .library = route else { break }
      if notice == context.words.map.drawing { notice = nil }
      routes.append(.map(map))
    case .caseOpened(let playable, let openAttempt, let test):
      // A second Enter before the first answer asks twice.
      guard route.opensCases else { break }
      routes.append(.briefing(briefing(playable, openAttempt: openAttempt, test: test)))
    case .classCaseOpened(let material): return startClass(material)
    case .caseRefused(let problems):
      stopBeginning()
      notice = problems.first ?? context.words.notPlayable
    case .attemptBegun(let beginning):
      hasAttempts = true
      leaveBriefing()
      goOn(to: .play(PlayModel(header: beginning.header, playable: beginning.playable)))
    case .attemptOpened(let attempt):
      leaveBriefing()
      return show(attempt)
    case .attemptRefused(let problem):
      stopBeginning()
      notice = context.words.notSaved(problem)
    case .attemptDoesNotFit:
      stopBeginning()
      notice = context.words.debrief.attemptDoesNotFit
    case .historyLoaded(let entries): receiveHistory(entries)
    case .leastFound(let least, let hashes): receive(least: least, of: hashes)
    case .draftNotSaved(let problem):
      isDraftLost = true
      notices.say(context.words.notSaved(problem), .warning)
      stay(asking: context.words.palette.leavingLosesDraft)
    case .settingNotSaved(let problem): tellNotKept(problem)
    case .attemptsCounted(let count): hasAttempts = count > 0
    case .refreshersCounted(let due):
      let isNews = refreshers != due
      refreshers = due
      return isNews ? effectsOfLookingAgain : []
    case .fileSaved(let path): notice = context.words.debrief.saving.saved(path)
    case .fileNotSaved(let problem):
      notice = nil
      notices.say(context.words.debrief.saving.refused(problem), .warning)
    }
    return []
  }

  /// Asks once before an answer that could not be saved is left behind.
  private mutating func asksBeforeLosing(_ message: AppMessage) -> Bool {
    guard message.isAction, !message.isInBox else { return false }
    let wasAsked = hasAskedToLeave
    hasAskedToLeave = false
    guard message.leavesPlay, !wasAsked else { return false }
    if case .console(let console) = route, console.keeping.problem != nil {
      ask(context.words.classroom.leavingLoses)
      return true
    }
    guard case .play(let play) = route else { return false }
    if case .unsaved = play.stage {
      ask(question(beforeLosingBy: message))
    } else if isDraftLost, play.hasDraft {
      ask(context.words.palette.leavingLosesDraft)
    } else {
      return false
    }
    return true
  }

  /// Stays where leaving was chosen before it was known that an answer is not safe.
  mutating func stay(asking question: String) {
    guard ending == .quit else { return }
    ending = nil
    ask(question)
  }

  /// Whether an answer that is not saved is to be lost, and which command loses it.
  func question(beforeLosingBy message: AppMessage) -> String {
    let command = (screenBindings + allCommands).first { $0.message == message }
    let keys = context.words.keyNames.names(of: command?.keys ?? [])
    let name = "\"\(command?.label ?? context.words.quit)\""
    return context.words.leavingLoses(keys.isEmpty ? name : "\(name) (\(keys))")
  }

  private mutating func ask(_ question: String) {
    hasAskedToLeave = true
    notices.say(question, .question)
  }

  /// The effects that keep what is half done, as before leaving.
  package mutating func draftEffects() -> [Effect] {
    draftDue = nil
    guard case .play(var model) = route else { return [] }
    let effects = PlayScreen.keepDraft(&model)
    routes[routes.count - 1] = .play(model)
    return effects.flatMap { carryOut($0, of: model) }
  }

  private mutating func switchLanguage() -> [Effect] {
    context.interfaceLanguage = context.interfaceLanguage.other
    updateLibraries(.reordered)
    rewordDebriefs()
    notice = context.words.languageNow
    return [.remember(setting: "language", value: context.language)]
  }

  private mutating func rewordDebriefs() {
    for place in routes.indices {
      guard case .debrief(var model) = routes[place] else { continue }
      model.reword(in: context)
      routes[place] = .debrief(model)
    }
  }

  private mutating func switchTheme() -> [Effect] {
    let place = Self.themes.firstIndex(of: theme) ?? 0
    theme = Self.themes[(place + 1) % Self.themes.count]
    notice = context.words.themeNow(theme)
    return [.applyTheme(theme), .remember(setting: "theme", value: theme)]
  }

  /// Tells the library, which may lie below the screen that is shown.
  mutating func updateLibraries(_ message: LibraryMessage) {
    for place in routes.indices {
      guard case .library(var model) = routes[place] else { continue }
      _ = LibraryScreen.update(&model, message, in: context)
      routes[place] = .library(model)
    }
  }

  private mutating func receiveHistory(_ entries: [HistoryEntry]) {
    for place in routes.indices {
      guard case .history(var model) = routes[place] else { continue }
      _ = HistoryScreen.update(&model, .loaded(entries), in: context)
      routes[place] = .history(model)
    }
  }

  /// Shows a screen in the place of the briefing that led to it.
  private mutating func goOn(to screen: Route) {
    switch route {
    case .briefing, .welcome: replaceTop(with: screen)
    case .library, .home, .history: routes.append(screen)
    // A second Enter before the first answer asks twice.
    case .play, .debrief, .comparison, .statistics, .progress, .privacy, .profiles, .rating,
      .refresh,
      .map, .preview,
      .join,
      .classStart, .console, .wall:
      break
    }
  }

  mutating func replaceTop(with route: Route) {
    routes[routes.count - 1] = route
    overlay = nil
  }

  /// Forgets what was said while the attempt was begun, and how long the page was then.
  private mutating func leaveBriefing() {
    if notice == context.words.beginning { notice = nil }
    context.views["text"] = nil
  }

  private mutating func stopBeginning() {
    switch route {
    case .briefing(var model):
      model.isBeginning = false
      routes[routes.count - 1] = .briefing(model)
    case .welcome(var model):
      model.isBeginning = false
      routes[routes.count - 1] = .welcome(model)
    case .library, .home, .play, .debrief, .comparison, .history, .statistics, .progress, .privacy,
      .profiles, .rating, .refresh,
      .map,
      .preview, .join, .classStart, .console, .wall:
      break
    }
  }

  private mutating func show(_ attempt: OpenedAttempt) -> [Effect] {
    guard let model = PlayModel(resuming: attempt) else {
      stopBeginning()
      notice = context.words.debrief.attemptDoesNotFit
      return []
    }
    guard attempt.isFinished else {
      goOn(to: .play(model))
      return []
    }
    let debrief = DebriefScreen.Model(of: model, ratings: attempt.ratings, in: context)
    goOn(to: .debrief(debrief))
    return debrief.whatIsMissing
  }
}

extension AppMessage {
  /// Whether it leaves the case that is played.
  fileprivate var leavesPlay: Bool {
    switch self {
    case .quitChosen, .play(.left), .wentTo: true
    default: false
    }
  }
}
