internal import Interface
internal import ScenarioEngine

/// What the screen of refreshers says, for the full screen and plain mode.
enum RefreshText {
  /// Which question of how many, and about how long the rest takes; empty outside of a session.
  static func progress(of model: RefreshModel, in context: AppContext) -> String {
    guard model.question != nil else { return "" }
    let own = RefreshWords.of(context.interfaceLanguage)
    return own.progress(model.place + 1, model.questions.count, model.minutesLeft)
  }

  /// The page as it stands.
  static func blocks(of model: RefreshModel, in context: AppContext) -> [Block] {
    let own = RefreshWords.of(context.interfaceLanguage)
    switch model.stage {
    case .loading: return [.text(own.loading)]
    case .refused(let problem): return [.warning(context.words.notSaved(problem))]
    case .recalling: return question(model, context) + [.space, .note(own.recallFirst)]
    case .answering: return question(model, context)
    case .weighing(let answer):
      return question(model, context) + [
        .space, .entry(label: own.yourAnswer, text: text(of: answer, model.question, context)),
        .heading(context.words.howSure),
      ]
    case .saving: return question(model, context) + [.space, .note(context.words.saving)]
    case .unsaved(_, let problem):
      return question(model, context) + [.space, .warning(context.words.notSaved(problem))]
    case .explained(let answer, let isElsewhere):
      let note: [Block] = isElsewhere ? [.warning(own.answeredElsewhere), .space] : []
      return note + explanation(of: answer, in: context).blocks
    case .done: return ending(model, context)
    }
  }

  /// What can be chosen, in order.
  static func choices(of model: RefreshModel, in context: AppContext) -> [String] {
    switch model.stage {
    case .answering:
      model.question?.answers.map { text(of: $0, model.question, context) } ?? []
    case .weighing: RefreshModel.sureness.map { context.words.sureness($0) }
    default: []
    }
  }

  /// An answer in words.
  static func text(
    of answer: RefresherQuestion.Answer,
    _ question: RefresherQuestion?,
    _ context: AppContext
  ) -> String {
    let own = RefreshWords.of(context.interfaceLanguage)
    switch (answer, question?.subject) {
    case (.observation(let answer), _): return context.words.answerLong(answer)
    case (.belongs(let belongs), .fact(let place)?):
      return belongs ? own.belongs(place) : own.doesNotBelong(place)
    case (.belongs(let belongs), _):
      return belongs ? own.isPartOfReport : own.isNoPartOfReport
    case (.channel(let id), .channels(let place)?):
      return place.playable.directory.channel(id).map { context.line($0.name) } ?? id
    case (.channel(let id), _): return id
    case (.line(let line?), .log(let lines, _)?): return lines[line].line(in: context)
    case (.line, _): return own.noneOfThem
    }
  }

  private static func question(_ model: RefreshModel, _ context: AppContext) -> [Block] {
    let own = RefreshWords.of(context.interfaceLanguage)
    switch model.question?.subject {
    case .observation(let place, let origin)?:
      return setting(of: place, from: origin, context) + [
        .text(place.line(in: context)), .space, .heading(own.whatIsThis),
      ]
    case .fact(let place)?:
      let question = place.report?.task.spoken == true ? own.belongsInTalk : own.belongsInReport
      let fact = place.fact.map { context.line($0.text.text) } ?? ""
      return setting(of: place, context) + [.text(fact), .space, .heading(question)]
    case .channels(let place)?:
      return setting(of: place, context) + known(at: place, context) + [.heading(own.whereTo)]
    case .log?: return [.text(own.log), .space, .heading(own.whichLine)]
    case nil: return []
    }
  }

  /// The case, who one is in it, and what it is about.
  ///
  /// The case has the title under which the trainee knows it, in whichever variant it is shown.
  private static func setting(
    of place: PlacedItem,
    from origin: RefresherQuestion.Origin = .sameCase,
    _ context: AppContext
  ) -> [Block] {
    let own = RefreshWords.of(context.interfaceLanguage)
    let head = place.playable.scenario.head
    let title = context.line(place.playable.scenario.steps[place.step].title)
    var name = context.line(head.title)
    if case .otherVariant(let played) = origin,
      let variant = head.variants.first(where: { $0.id == played }), !variant.title.isEmpty
    {
      name = context.line(variant.title)
    }
    return [
      .entry(label: own.fromCase, text: title.isEmpty ? name : "\(name) · \(title)"),
      .entry(label: context.words.yourRole, text: context.line(head.role)), .space,
    ]
  }

  /// What is known that belongs in a report.
  private static func known(at place: PlacedItem, _ context: AppContext) -> [Block] {
    guard let (task, key) = place.report else { return [] }
    let facts = zip(task.facts, key.facts)
      .filter { $0.1.selection.place == .required && $0.0.when == .always }
      .map { Block.bullet(context.line($0.0.text)) }
    guard !facts.isEmpty else { return [] }
    return [.note(RefreshWords.of(context.interfaceLanguage).youKnow)] + facts + [.space]
  }

  /// What is said of an answer: what is right, why, and the sources.
  static func explanation(
    of answer: RefresherAnswer,
    in context: AppContext
  ) -> Explanation {
    Explanation(of: answer, context)
  }

  private static func ending(_ model: RefreshModel, _ context: AppContext) -> [Block] {
    let own = RefreshWords.of(context.interfaceLanguage)
    guard let session = model.session else { return [] }
    let answered = model.questions.count
    var blocks: [Block] =
      answered == 0
      ? [.text(own.nothingDue)]
      : [.heading(own.finished(model.rightCount, answered)), .text(own.wrongIsUseful)]
    if session.unreadable > 0 { blocks.append(.note(own.unreadable(session.unreadable))) }
    let rest = session.due.count - answered - session.unreadable
    if rest > 0 { blocks.append(.text(own.moreDue(rest))) }
    if rest <= 0, let day = session.due.nextDay {
      blocks.append(.text(own.nextInDays(day - session.today)))
    }
    return blocks + [
      .space, .entry(label: own.retention, text: own.retentionText(model.retention.percent)),
    ]
  }
}

extension PlacedItem {
  /// The observation in words.
  func line(in context: AppContext) -> String {
    observation.map { context.line($0.text.text) } ?? ""
  }
}
