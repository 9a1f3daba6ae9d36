internal import Classroom
internal import Interface
internal import ScenarioEngine

/// What the console says: what happens now, what to say aloud, what Enter does, and how the time is.
struct ConsoleText {
  let model: ConsoleModel
  let context: AppContext

  private var own: ClassWords { context.words.classroom }
  private var session: ClassSession { model.session }

  /// What the console shows beside the wall's page.
  var page: ConsolePage { model.page(at: context.time) }

  /// What the wall shows, in words.
  var wall: WallText {
    WallText(WallText.Source(page: page.wall, names: model.material.names), in: context)
  }

  /// What to do about the time; none where the class is not under way.
  var advice: RunAdvice? {
    guard session.stage == .running, !session.isAtEnding else { return nil }
    return model.sheet.advice(
      for: session,
      keys: model.material.keys,
      words: model.material.words,
      at: context.time
    )
  }

  // MARK: - Now

  /// What happens, what to say, what Enter does, how the time is: a line each.
  var now: [(label: String, text: String, role: Role)] {
    var lines: [(String, String, Role)] = [(own.labelNow, happens, .heading)]
    if let hall = model.hall {
      let words = context.words.hall
      lines.append((words.label, hall.line(in: words, isOver: isOver), .accent))
    }
    if model.panel == nil {
      lines.append((own.labelSay, model.sayWords(in: context.words), .speaker))
    }
    lines.append((context.words.keyNames.enter, enter, .key))
    if model.panel == nil, let advice, let text = text(of: advice) {
      lines.append((own.labelTime, text, (advice.late ?? 0) >= 60 ? .warning : .muted))
    }
    return lines
  }

  /// Whether nobody is to join any more.
  private var isOver: Bool {
    switch session.stage {
    case .gathering, .running: false
    case .over, .frozen: true
    }
  }

  private var happens: String {
    switch model.panel {
    case .counts(let entry, _): own.asked.countsHappen(entry.question + 1, entry.fields.count)
    case .list(let list, _): own.asked.listHappens(list)
    case .writing(let writing, _): own.asked.writingHappens(writing)
    case .confirming(let confirmation): own.asked.confirmationHappens(confirmation)
    case nil:
      [voteNumber, model.happensWords(in: context.words)].filter { !$0.isEmpty }.joined(
        separator: " "
      )
    }
  }

  private var enter: String {
    switch model.panel {
    case .counts: own.keys.takeCountsHelp
    case .list: own.keys.rowHelp
    case .writing: own.keys.lineTakenHelp
    case .confirming(let confirmation): own.keys.confirmHelp(confirmation)
    case nil: model.enterWords(in: context.words).help
    }
  }

  /// "Vote 2 of 6.", of the votes that the run-sheet has kept; empty where the class does not vote.
  private var voteNumber: String {
    guard let turn = session.turn, !turn.questions.isEmpty, !turn.isPassedOver,
      session.stage == .running
    else { return "" }
    let number = session.turns.count { !$0.questions.isEmpty && !$0.isPassedOver }
    let planned = model.sheet.entries.count { $0.vote != nil }
    return own.voteNumber(number, max(number, planned))
  }

  // MARK: - Time

  /// The minutes that are left, and how late the class is; short, for the header.
  var clock: StyledText {
    guard session.stage == .running else {
      return StyledText(own.minutesPlanned(session.log.header.minutes), .muted)
    }
    let left =
      session.log.header.minutes * 60 - session.seconds(at: context.time) - RunSheet.opening
    var text = StyledText(own.minutesLeft(ClassTime.minutes(left)), .muted)
    if let late = advice?.late, abs(late) >= 60 {
      text =
        StyledText(own.late(late / 60), late > 0 ? .warning : .muted) + StyledText(" · ", .muted)
        + text
    }
    if page.wall.isPaused {
      text = StyledText(own.pausedNow, .warning) + StyledText(" · ", .muted) + text
    }
    return text
  }

  private func text(of advice: RunAdvice) -> String? {
    var parts: [String] = []
    if let late = advice.late {
      parts.append(abs(late) < 60 ? own.onTime : own.lateLong(late / 60))
    } else {
      parts.append(own.offTheSheet)
    }
    if let cut = advice.cuts.first { parts.append(own.bestCut(text(of: cut))) }
    if advice.over > 0 { parts.append(own.runsOver(ClassTime.minutes(advice.over))) }
    return parts.joined(separator: " ")
  }

  private func text(of cut: RunSheet.Cut) -> String {
    switch cut {
    case .secondRound(let step): own.cutSecond(title(step))
    case .talk(let step, let seconds): own.cutTalk(title(step), ClassTime.minutes(seconds))
    case .vote(let step): own.cutVote(title(step))
    }
  }

  private func title(_ step: Int) -> String {
    context.line(session.scenario.steps[step].title)
  }

  // MARK: - Notes

  /// What only the facilitator is to see; nothing of it before the reveal on a shared terminal.
  var notes: [Block] {
    let page = page
    var blocks: [Block] = []
    func list(_ title: String, _ texts: [LocalizedText]) {
      guard !texts.isEmpty else { return }
      blocks += [.heading(title)] + texts.map { .bullet(context.line($0)) } + [.space]
    }
    list(own.usually, page.usual)
    list(own.betterNot, page.avoid)
    let open = page.parked.filter { !$0.isAnswered }
    if !open.isEmpty {
      blocks += [.heading(own.keys.questions)] + open.map { .bullet($0.text) } + [.space]
    }
    return blocks.dropLast()
  }

  /// The page below what is said of the moment.
  var body: [Block] {
    if session.isFrozen { return report }
    if case .confirming(let confirmation) = model.panel {
      return own.asked.confirmationText(confirmation, model.tookPart).map { .text($0) }
    }
    return [.heading(wall.title), .space] + wall.blocks
  }

  /// The report, once it was made.
  private var report: [Block] {
    model.report.map {
      ClassReportText(
        of: $0,
        in: model.material.playable,
        register: model.register,
        model.facts,
        context
      ).blocks
    } ?? []
  }
}
