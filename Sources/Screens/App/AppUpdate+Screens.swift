internal import Interface
internal import ScenarioEngine

/// The screens' messages and what they ask of the program.
extension AppModel {
  mutating func updateLibrary(_ message: LibraryMessage) -> [Effect] {
    update(LibraryScreen.self, message).flatMap { effect -> [Effect] in
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
    guard let playable = model(of: BriefingScreen.self)?.playable else { return [] }
    return update(BriefingScreen.self, message).flatMap { effect -> [Effect] in
      switch effect {
      case .begin(let mode): return [.beginAttempt(playable, mode)]
      case .resume(let id): return [.openAttempt(id: id)]
      case .leave: return leave()
      }
    }
  }

  mutating func updatePlay(_ message: PlayMessage) -> [Effect] {
    guard model(of: PlayScreen.self) != nil else { return [] }
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
    let effects = update(PlayScreen.self, message, views: ["text"]) { $0.stage == $1.stage }
    guard let model = model(of: PlayScreen.self) else { return [] }
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
      updateLibraries(.guideEnded)
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
    let effects = update(DebriefScreen.self, message)
    guard let model = model(of: DebriefScreen.self) else { return [] }
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
    update(HistoryScreen.self, message).flatMap { effect -> [Effect] in
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
    let effects = update(RatingScreen.self, message, views: [RatingScreen.textView]) {
      $0.stage == $1.stage
    }
    guard let subject = model(of: RatingScreen.self)?.subject else { return [] }
    return effects.flatMap { effect -> [Effect] in
      switch effect {
      case .save(let rating): return [.saveRating(subject, rating)]
      case .leave: return leave()
      }
    }
  }

  mutating func updateRefresh(_ message: RefreshMessage) -> [Effect] {
    update(RefreshScreen.self, message, views: [RefreshScreen.textView]) {
      $0.stage == $1.stage
    }.flatMap { effect -> [Effect] in
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
    update(MapScreen.self, message).flatMap { effect -> [Effect] in
      switch effect {
      case .leave: leave()
      }
    }
  }

  mutating func updateStatistics(_ message: StatisticsMessage) -> [Effect] {
    update(StatisticsScreen.self, message).flatMap { effect -> [Effect] in
      switch effect {
      case .leave: leave()
      }
    }
  }

  mutating func updateProgress(_ message: ProgressMessage) -> [Effect] {
    update(ProgressScreen.self, message).flatMap { effect -> [Effect] in
      switch effect {
      case .leave: leave()
      }
    }
  }

  mutating func updatePrivacy(_ message: PrivacyMessage) -> [Effect] {
    update(PrivacyScreen.self, message).flatMap { effect -> [Effect] in
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
  /// Whether cases are opened from the screen.
  var opensCases: Bool {
    switch self {
    case .library, .home: true
    default: false
    }
  }
}
