internal import Classroom
internal import Interface
internal import ScenarioEngine

/// The rows of the console's lists.
extension ConsoleModel {
  func rows(of list: ClassPanel.List, in context: AppContext) -> [ClassRow] {
    switch list {
    case .ways: wayRows(context)
    case .timer: timerRows(context.words.classroom)
    case .questions: questionRows(context.words.classroom)
    case .people: peopleRows(context.words.classroom)
    }
  }

  /// The ways on, with what the votes and the run-sheet say of each.
  private func wayRows(_ context: AppContext) -> [ClassRow] {
    if let task = questionsAsked { return inquiryRows(task, context) }
    return session.ways.enumerated().map { place, way in
      ClassRow(
        label: context.words.name(of: way, place, in: self, context),
        state: state(of: way, context.words.classroom.asked),
        message: .act(.goOn(way))
      )
    }
  }

  /// The questions of the case, of which any number may be asked, and the row that asks them.
  private func inquiryRows(_ task: QuestionsTask, _ context: AppContext) -> [ClassRow] {
    let own = context.words.classroom.asked
    let questions = session.ways.enumerated().compactMap { place, way -> ClassRow? in
      guard case .questions(let places) = way, let question = places.first else { return nil }
      let marked = inquiries.contains(question) ? [own.willAsk] : []
      let told = marked + [state(of: way, own)].filter { !$0.isEmpty }
      return ClassRow(
        label: "\(Words.letter(place)) \(context.line(task.questions[question].text))",
        state: told.joined(separator: " · "),
        message: .inquiryMarked(question)
      )
    }
    let ask = ClassRow(
      label: own.askThese(inquiries.count),
      message: .act(.goOn(.questions(inquiries)))
    )
    return questions + [ask]
  }

  private func state(of way: ClassWay, _ own: ClassAskWords) -> String {
    var told: [String] = []
    if leadingWays.contains(way) {
      told.append(leadingWays.count > 1 ? own.asManyVoted : own.mostVoted)
    }
    if isOnSheet(way) { told.append(own.onSheet) }
    return told.joined(separator: " · ")
  }

  /// How long a timer may run: what the run-sheet sets aside first, then whole minutes.
  private func timerRows(_ own: ClassWords) -> [ClassRow] {
    var minutes = [1, 2, 3, 5, 8]
    var rows: [ClassRow] = []
    if let planned = session.turn.flatMap({ sheet.seconds(ofVoteAt: $0.step) }) {
      let whole = ClassTime.minutes(planned)
      minutes.removeAll { $0 == whole }
      rows.append(
        ClassRow(
          label: own.asked.timerOfSheet(whole),
          message: .act(.setTimer(seconds: whole * 60))
        )
      )
    }
    rows += minutes.map {
      ClassRow(label: own.asked.timerOf($0), message: .act(.setTimer(seconds: $0 * 60)))
    }
    return session.timerEnd == nil
      ? rows : [ClassRow(label: own.asked.noTimer, message: .act(.clearTimer))] + rows
  }

  private func questionRows(_ own: ClassWords) -> [ClassRow] {
    let parked = session.parked.enumerated().filter { !$0.element.isTakenOut }
    let rows = parked.map { place, question in
      ClassRow(
        label: question.text,
        state: question.isAnswered ? own.asked.answered : own.asked.stillOpen,
        message: .act(.answer(place))
      )
    }
    guard !session.isFrozen else { return rows }
    return [ClassRow(label: own.asked.writeQuestion, message: .writingOpened(.question))] + rows
      + parked.map { place, question in
        ClassRow(label: own.asked.takeQuestionOut(question.text), message: .act(.takeOut(place)))
      }
  }

  private func peopleRows(_ own: ClassWords) -> [ClassRow] {
    var rows: [ClassRow] = []
    if offers(.setPresent) {
      rows.append(
        ClassRow(label: own.asked.changePresent(session.present), message: .writingOpened(.present))
      )
    }
    guard !session.isFrozen else { return rows }
    rows += [
      ClassRow(label: own.asked.addName, message: .writingOpened(.name)),
      ClassRow(label: own.asked.addUnnamed(register.unnamed), message: .unnamedAdded),
    ]
    if register.unnamed > 0 {
      rows.append(ClassRow(label: own.asked.removeUnnamed, message: .unnamedRemoved))
    }
    return rows
      + register.names.map { ClassRow(label: own.asked.removeName($0), message: .nameRemoved($0)) }
  }
}

extension RunSheet {
  /// The seconds that are set aside for the vote at a step.
  fileprivate func seconds(ofVoteAt step: Int) -> Int? {
    entries.first { $0.step == step }?.vote?.seconds
  }
}

extension Words {
  /// A way on as its card names it, and in the words of the case.
  fileprivate func name(
    of way: ClassWay,
    _ place: Int,
    in model: ConsoleModel,
    _ context: AppContext
  ) -> String {
    guard let step = model.session.turn?.step else { return goOn }
    let task = model.session.scenario.steps[step].task
    switch (way, task) {
    case (.option(let option), .handle(let task)):
      return "\(Self.letter(place)) \(context.line(task.options[option].text))"
    case (.questions(let places), .questions(let task)):
      let texts = places.sorted().map { context.line(task.questions[$0].text) }
      return "\(Self.letter(place)) \(texts.joined(separator: " · "))"
    case (.questions(let done), .handle(let task)):
      guard !done.isEmpty else { return classroom.asked.nothingDone }
      return done.sorted().map { context.line(task.options[$0].text) }.joined(separator: " · ")
    case (.urgency(let tier), _): return "T\(tier.rawValue) \(self.tier(tier))"
    default: return goOn
    }
  }
}
