package import ClassLine
internal import Interface

/// The screen of a trainee who has joined a hosted class: what is on the wall, and the own answers.
///
/// There is nothing to hand in: what is marked counts until the vote closes.
package enum JoinScreen: Screen {
  package typealias Model = JoinModel
  package typealias Message = JoinMessage
  package typealias Context = AppContext

  /// What the screen asks of the program.
  package enum Effect: Equatable, Sendable {
    case send(TraineeMessage)
    /// Wait a moment for what may come, as in plain mode.
    case look
    case say(String)
    case save(name: String, text: String)
  }

  static let textView = "text"
  static let listView = "list"

  package static func update(
    _ model: inout JoinModel,
    _ message: JoinMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .news(let news): return hear(news, &model, context)
    case .moved(let movement):
      let rows = model.rows
      model.list.move(movement, count: rows.count, in: context.views[listView]) {
        rows[$0].card != nil
      }
    case .questionTurned:
      guard let focused = model.focused else { return [] }
      model.focus((focused + 1) % model.questions.count, in: context.views[listView])
    case .readOn: model.scroll.move(.pageDown, in: context.views[textView])
    case .taken:
      guard let row = model.focusedRow, let card = row.card else { return [] }
      return mark(row.question, card, &model, context)
    case .scrolled(let movement): model.scroll.move(movement, in: context.views[textView])
    case .chosen(let answer): return model.focused.map { mark($0, answer, &model, context) } ?? []
    case .marked(let question, let answer): return mark(question, answer, &model, context)
    case .takenBack: return model.focused.map { takeBack($0, &model) } ?? []
    case .lostSwitched:
      model.signals.isLost.toggle()
      return [.send(.signals(model.signals))]
    case .paceWished(let pace):
      model.signals.pace = model.signals.pace == pace ? .fine : pace
      return [.send(.signals(model.signals))]
    case .resultSaved:
      guard !model.reveals.isEmpty else { return [.say(context.words.join.noResultYet)] }
      let paragraphs = Markdown.paragraphs(of: JoinText(model, in: context).result)
      let text = paragraphs.joined(separator: "\n\n") + "\n"
      return [.save(name: "signpost-class-\(model.code.lowercased()).md", text: text)]
    case .lookedAgain: return [.look]
    }
    return []
  }

  // MARK: - Answers

  /// Marks an answer, and goes on to the next question that has none.
  private static func mark(
    _ question: Int,
    _ answer: Int,
    _ model: inout JoinModel,
    _ context: AppContext
  ) -> [Effect] {
    guard let vote = model.page?.vote, model.questions.indices.contains(question),
      model.questions[question].answers.indices.contains(answer)
    else { return [] }
    model.wanted[question] = answer
    let next = model.questions.indices.first { $0 > question && model.answer(at: $0) == nil }
    model.focus(next ?? question, in: context.views[listView])
    return [.send(.mark(Mark(vote, question: question, answer: answer)))]
  }

  private static func takeBack(_ question: Int, _ model: inout JoinModel) -> [Effect] {
    guard let vote = model.page?.vote, model.answer(at: question) != nil else { return [] }
    model.wanted[question] = .some(nil)
    return [.send(.mark(Mark(vote, question: question, answer: nil)))]
  }

  // MARK: - What the host says

  private static func hear(
    _ news: JoinNews,
    _ model: inout JoinModel,
    _ context: AppContext
  ) -> [Effect] {
    switch news {
    case .connected(let host): model.host = host
    case .cut: (model.line, model.awaitsResending) = (.cut, true)
    case .unreadable: model.line = .unreadable
    case .received(let message): return hear(message, &model, context)
    }
    return []
  }

  private static func hear(
    _ message: HostMessage,
    _ model: inout JoinModel,
    _ context: AppContext
  ) -> [Effect] {
    switch message {
    case .welcome(let welcome):
      let before = model.welcome
      (model.welcome, model.line) = (welcome, .open)
      // What was said while the line was cut has got lost.
      let resent: [Effect] =
        before == nil || model.signals == Signals() ? [] : [.send(.signals(model.signals))]
      return welcome.isBack && before == nil
        ? [.say(context.words.join.backAtSeat(welcome.seat))] : resent
    case .page(let page):
      show(page, &model)
      model.pageAt = context.time
    case .own(let own): return take(own, &model)
    case .signals(let signals):
      if model.line == .open { model.signals = signals }
    case .refused(let refusal): return take(refusal, &model, context)
    case .goodbye(let farewell): model.line = .ended(farewell)
    }
    return []
  }

  /// Shows a page from its top where it is another one than before.
  private static func show(_ page: PostedPage, _ model: inout JoinModel) {
    if page.isRevealed {
      model.reveals.removeAll { $0.turn == page.turn }
      model.reveals.append(page)
    }
    if page.vote == nil || page.vote != model.page?.vote {
      model.wanted = [:]
      // The first row is the first question's own.
      model.list = ListState(selected: 1)
    }
    if page.vote != model.closed { model.closed = nil }
    if page.turn != model.page?.turn { model.signals = Signals() }
    if page.content != model.page?.content { model.scroll = ScrollState() }
    model.page = page
  }

  /// Takes the answers that the host has kept; what it has not is sent again after a cut.
  private static func take(_ own: OwnAnswers, _ model: inout JoinModel) -> [Effect] {
    model.own[own.turn] = own
    guard let page = model.page, let vote = page.vote, own.turn == page.turn else { return [] }
    let kept = own.answers(round: vote.round)
    for (question, answer) in model.wanted {
      let isKept = (kept.indices.contains(question) ? kept[question] : nil) == answer
      if isKept { model.wanted[question] = nil }
    }
    guard model.awaitsResending else { return [] }
    model.awaitsResending = false
    return model.wanted.sorted { $0.key < $1.key }.map {
      .send(.mark(Mark(vote, question: $0.key, answer: $0.value)))
    }
  }

  private static func take(
    _ refusal: MarkRefusal,
    _ model: inout JoinModel,
    _ context: AppContext
  ) -> [Effect] {
    let words = context.words.join
    model.wanted = [:]
    switch refusal {
    case .closed:
      model.closed = model.page?.vote
      return [.say(words.voteClosed)]
    case .notKept: return [.say(words.notKept)]
    case .notOffered, .unread: return [.say(words.notTaken)]
    }
  }
}
