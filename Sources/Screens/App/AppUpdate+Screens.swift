internal import Interface
internal import ScenarioEngine

/// The screens' messages and what they ask of the program.
extension AppModel {
  mutating func updateLibrary(_ message: LibraryMessage) -> [Effect] {
    guard case .library(var model) = route else { return [] }
    let effects = LibraryScreen.update(&model, message, in: context)
    routes[routes.count - 1] = .library(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .open(let path): return [.openCase(path: path)]
      case .check(let path): return [.checkCase(path: path)]
      case .openClass(let path):
        notice = context.words.loading
        return [.openClassCase(path: path, language: context.language)]
      case .drawMap(let path):
        notice = context.words.map.drawing
        return [.drawMap(path: path)]
      case .showHistory:
        routes.append(.history(HistoryScreen.Model()))
        return [.loadHistory]
      }
    }
  }

  mutating func updateBriefing(_ message: BriefingMessage) -> [Effect] {
    guard case .briefing(var model) = route else { return [] }
    let effects = BriefingScreen.update(&model, message, in: context)
    routes[routes.count - 1] = .briefing(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .begin(let mode): return [.beginAttempt(model.playable, mode)]
      case .resume(let id): return [.openAttempt(id: id)]
      case .leave: return leave()
      }
    }
  }

  mutating func updatePlay(_ message: PlayMessage) -> [Effect] {
    guard let place = routes.lastIndex(where: \.isPlay), case .play(var model) = routes[place]
    else { return [] }
    switch message {
    case .decisionSaved:
      isDraftLost = false
      notices.putAway()
      if notice == context.words.saving { notice = nil }
    case .explorationSaved:
      if notice == context.words.saving { notice = nil }
    case .explorationNotSaved(_, let problem): tellUnkeptExploration(problem)
    case .decisionNotSaved: stay(asking: question(beforeLosingBy: .quitChosen))
    default: break
    }
    let stage = model.stage
    let effects = PlayScreen.update(&model, message, in: context)
    // How long the new page is, only its first frame tells.
    if model.stage != stage { context.views["text"] = nil }
    routes[place] = .play(model)
    return effects.flatMap { carryOut($0, of: model) }
  }

  mutating func carryOut(_ effect: PlayScreen.Effect, of model: PlayModel) -> [Effect] {
    let attempt = model.header.id
    switch effect {
    case .saveDecision(let sequence, let payload):
      return [.saveDecision(attempt: attempt, sequence: sequence, payload: payload)]
    case .saveDraft(let step, let payload):
      return [.saveDraft(attempt: attempt, step: step, payload: payload)]
    case .finish(let sequence, let result):
      return [.finishAttempt(attempt: attempt, sequence: sequence, result: result)]
    case .saveExploration(let place, let turn, let payload):
      return [.saveExploration(attempt: attempt, at: place, turn: turn, payload: payload)]
    case .showComparison: compare(model)
    case .showCaseFile: overlay = Overlay(.caseFile)
    case .showEvidence(let ids): overlay = Overlay(.evidence(ids))
    case .showDebrief where model.playable.scenario.head.isGuide:
      notice = context.words.welcome.tourIsOver
      return leave()
    case .showDebrief:
      let debrief = DebriefScreen.Model(of: model, in: context)
      replaceTop(with: .debrief(debrief))
      return debrief.whatIsMissing
    case .leave: return leave()
    }
    return []
  }

  mutating func updateDebrief(_ message: DebriefScreen.Message) -> [Effect] {
    guard case .debrief(var model) = route else { return [] }
    let effects = DebriefScreen.update(&model, message, in: context)
    routes[routes.count - 1] = .debrief(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .showEvidence(let ids):
        overlay = Overlay(.evidence(ids))
        return []
      case .explore(let turn): return explore(model, fromTurn: turn)
      case .saveFile(let name, let text): return [.saveFile(name: name, text: text)]
      case .leave: return leave()
      }
    }
  }

  /// Tells the debriefs of a case what even its worst play earns; one may lie below another screen.
  mutating func receive(least: [Strand: Rational], of hashes: CaseHashes) {
    for place in routes.indices {
      guard case .debrief(var model) = routes[place], model.playable.source.hashes == hashes
      else { continue }
      model.receive(least: least, in: context)
      routes[place] = .debrief(model)
    }
  }

  mutating func updateHistory(_ message: HistoryScreen.Message) -> [Effect] {
    guard case .history(var model) = route else { return [] }
    let effects = HistoryScreen.update(&model, message, in: context)
    routes[routes.count - 1] = .history(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .open(let id): return [.openAttempt(id: id)]
      case .showStatistics:
        routes.append(.statistics(StatisticsModel()))
        context.views["text"] = nil
        return [.loadStatistics]
      case .leave: return leave()
      }
    }
  }

  mutating func updateRating(_ message: RatingMessage) -> [Effect] {
    guard case .rating(var model) = route else { return [] }
    let stage = model.stage
    let effects = RatingScreen.update(&model, message, in: context)
    // How long the page is now, only its first frame tells.
    if model.stage != stage { context.views[RatingScreen.textView] = nil }
    routes[routes.count - 1] = .rating(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .save(let rating): return [.saveRating(model.subject, rating)]
      case .leave: return leave()
      }
    }
  }

  mutating func updateRefresh(_ message: RefreshMessage) -> [Effect] {
    // Questions are made, and answers written, while the trainee may have gone on to a box.
    guard let place = routes.lastIndex(where: \.isRefresh),
      case .refresh(var model) = routes[place]
    else { return [] }
    let stage = model.stage
    let effects = RefreshScreen.update(&model, message, in: context)
    // How long the new page is, only its first frame tells.
    if model.stage != stage { context.views[RefreshScreen.textView] = nil }
    routes[place] = .refresh(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .save(let answer): return [.saveReview(answer)]
      case .showEvidence(let ids):
        overlay = Overlay(.evidence(ids))
        return []
      case .remember(let retention):
        return [.remember(setting: Retention.setting, value: retention.text)]
      case .leave: return leave()
      }
    }
  }

  mutating func updateMap(_ message: MapMessage) -> [Effect] {
    guard case .map(var model) = route else { return [] }
    let effects = MapScreen.update(&model, message, in: context)
    routes[routes.count - 1] = .map(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .leave: leave()
      }
    }
  }

  mutating func updateStatistics(_ message: StatisticsMessage) -> [Effect] {
    // They are added up while the trainee may have gone on to a box, or away.
    guard let place = routes.lastIndex(where: \.isStatistics),
      case .statistics(var model) = routes[place]
    else { return [] }
    let effects = StatisticsScreen.update(&model, message, in: context)
    routes[place] = .statistics(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .leave: leave()
      }
    }
  }

  mutating func updateProgress(_ message: ProgressMessage) -> [Effect] {
    // Attempts are followed while the trainee may have gone on to a box, or away.
    guard let place = routes.lastIndex(where: \.isProgress),
      case .progress(var model) = routes[place]
    else { return [] }
    let effects = ProgressScreen.update(&model, message, in: context)
    routes[place] = .progress(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .leave: leave()
      }
    }
  }

  mutating func updatePrivacy(_ message: PrivacyMessage) -> [Effect] {
    // The records are looked at while the trainee may have gone on to a box, or away.
    guard let place = routes.lastIndex(where: \.isPrivacy),
      case .privacy(var model) = routes[place]
    else { return [] }
    let effects = PrivacyScreen.update(&model, message, in: context)
    routes[place] = .privacy(model)
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .leave: leave()
      }
    }
  }

  /// Goes back one screen; the list below is read anew.
  mutating func leave() -> [Effect] {
    overlay = nil
    guard routes.count > 1 else { return [] }
    routes.removeLast()
    switch route {
    case .debrief:
      comeBackToDebrief()
      return []
    case .history: return [.loadHistory]
    default: return [.loadLibrary] + effectsOfLookingAgain
    }
  }
}

extension DebriefModel {
  /// What is to be worked out beside the reading: a tour has no score.
  var whatIsMissing: [Effect] {
    playable.scenario.head.isGuide ? [] : [.findLeast(playable)]
  }
}

extension Route {
  var isPlay: Bool {
    if case .play = self { true } else { false }
  }

  /// Whether cases are opened from the screen.
  var opensCases: Bool {
    switch self {
    case .library, .home: true
    default: false
    }
  }

  var isProgress: Bool {
    if case .progress = self { true } else { false }
  }

  var isRefresh: Bool {
    if case .refresh = self { true } else { false }
  }

  var isPrivacy: Bool {
    if case .privacy = self { true } else { false }
  }

  var isStatistics: Bool {
    if case .statistics = self { true } else { false }
  }
}
