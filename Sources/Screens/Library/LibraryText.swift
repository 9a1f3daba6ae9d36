internal import Interface
internal import ScenarioEngine

/// A case of the library in words, for the list, the pane and plain mode.
enum LibraryText {
  /// The title of the pack.
  static func pack(_ entry: LibraryEntry, _ context: AppContext) -> String {
    let title = entry.packTitle.line(in: context.language)
    return title.isEmpty ? context.words.cases.withoutPack : title
  }

  /// How far the trainee has come, short enough for a column.
  static func state(_ entry: LibraryEntry, _ context: AppContext) -> String {
    switch entry.state {
    case .new, .started: return context.words.cases.state(entry.state)
    case .done:
      return entry.finishedAt.flatMap { context.words.cases.doneOn($0, context) }
        ?? context.words.cases.state(.done)
    case .broken: return context.words.cases.problemCount(max(1, entry.errors))
    }
  }

  /// Where, how long, how far.
  static func facts(_ entry: LibraryEntry, _ context: AppContext) -> String {
    guard entry.isPlayable else {
      return "\(context.words.notPlayable) · \(state(entry, context))"
    }
    return [
      context.words.setting(entry.setting), context.words.minutes(entry.minutes),
      state(entry, context),
    ]
    .joined(separator: " · ")
  }

  /// All that is worth knowing before a case is opened.
  static func details(_ entry: LibraryEntry, _ context: AppContext) -> [Block] {
    let own = context.words.cases
    var blocks: [Block] = [.heading(entry.name(in: context.language)), .space]
    guard entry.isPlayable else {
      blocks.append(
        .warning("\(context.words.notPlayable): \(own.problemCount(max(1, entry.errors)))")
      )
      blocks += entry.problems.map { .bullet($0) }
      return blocks + [.space, .note(own.enterShowsProblems), .note(entry.path)]
    }
    blocks += [.text(entry.summary.line(in: context.language)), .space]
    let role = entry.role.line(in: context.language)
    if !role.isEmpty { blocks.append(.entry(label: context.words.yourRole, text: role)) }
    blocks.append(
      .entry(label: context.words.whereItIs, text: context.words.setting(entry.setting))
    )
    blocks.append(.entry(label: own.time, text: context.words.minutes(entry.minutes)))
    if !entry.languages.isEmpty {
      let names = entry.languages.map(own.languageName).joined(separator: ", ")
      blocks.append(.entry(label: own.languages, text: names))
    }
    blocks += [.space, .entry(label: own.you, text: attempts(entry, context)), .space]
    if context.work.map(entry.fits) == true { blocks.append(.note(own.forYourWork)) }
    blocks.append(.note(review(entry, context.words)))
    if entry.status == .draft { blocks.append(.note(context.words.draftCase)) }
    if entry.warnings > 0 { blocks.append(.note(own.warningCount(entry.warnings))) }
    return blocks
  }

  private static func review(_ entry: LibraryEntry, _ words: Words) -> String {
    entry.review.map { words.reviewed($0) } ?? words.notReviewed
  }

  private static func attempts(_ entry: LibraryEntry, _ context: AppContext) -> String {
    let own = context.words.cases
    var parts: [String] = []
    if entry.openAttempt != nil {
      parts.append(
        entry.startedAt.flatMap { own.startedOn($0, context) } ?? context.words.inProgress
      )
    }
    if entry.finishedPlays > 0 {
      parts.append(context.words.playedTimes(entry.finishedPlays))
      if let day = entry.finishedAt.flatMap({ own.doneOn($0, context) }) { parts.append(day) }
    }
    return parts.isEmpty ? context.words.newCase : parts.joined(separator: ", ")
  }

  /// How many cases are listed, or how far the reading has come.
  static func count(_ model: LibraryModel, _ context: AppContext) -> String {
    let own = context.words.cases
    let total = model.entries?.count ?? 0
    if let reading = model.reading { return own.reading(reading.done, reading.total) }
    return model.isNarrowed
      ? own.matches(model.listing.matches.count, total) : own.cases(total)
  }

  /// What narrows the list beside the words searched for; empty where nothing does.
  static func filter(_ filter: LibraryFilter, _ context: AppContext) -> String {
    let own = context.words.cases
    return [
      filter.state.map(own.state), filter.minutes.map(own.upTo),
      filter.setting.map(context.words.setting),
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// A choice of the filter.
  static func choice(_ choice: FilterChoice, _ context: AppContext) -> String {
    let own = context.words.cases
    return switch choice {
    case .setting(nil), .minutes(nil), .state(nil): own.any
    case .setting(let value?): context.words.setting(value)
    case .minutes(let value?): own.upTo(value)
    case .state(let value?): own.state(value)
    }
  }

  /// The title of the choice's group.
  static func group(_ choice: FilterChoice, _ context: AppContext) -> String {
    switch choice {
    case .setting: context.words.whereItIs
    case .minutes: context.words.cases.time
    case .state: context.words.cases.you
    }
  }
}

extension LibraryWords {
  /// The day of a moment, with what happened on it.
  fileprivate func doneOn(_ moment: String, _ context: AppContext) -> String? {
    day(of: moment, context).map(doneOnDay)
  }

  fileprivate func startedOn(_ moment: String, _ context: AppContext) -> String? {
    day(of: moment, context).map(startedOnDay)
  }

  private func day(of moment: String, _ context: AppContext) -> String? {
    guard let time = LocalTime(text: String(moment.prefix(16))) else { return nil }
    let (_, month, day) = time.date
    return shortDay(day, String(context.words.months[month - 1].prefix(3)))
  }
}
