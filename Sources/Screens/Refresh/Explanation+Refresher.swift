internal import Interface
internal import ScenarioEngine

extension Explanation {
  /// Explains an answer to a refresher: what is right, why, where that comes from, and why this was shown.
  init(of answer: RefresherAnswer, _ context: AppContext) {
    let own = RefreshWords.of(context.interfaceLanguage)
    let chose = [
      RefreshText.text(of: answer.answer, answer.question, context),
      context.words.sureness(answer.sureness),
    ].joined(separator: ", ")
    switch answer.question.subject {
    case .observation(let place, let origin):
      self.init(at: place.playable, context)
      explain(place, answer)
      switch origin {
      case .sameCase: break
      case .otherVariant: add(.note(own.otherVariant))
      case .otherCase: add(.note(own.otherCase))
      }
    case .fact(let place):
      self.init(at: place.playable, context)
      guard let (fact, key) = place.fact else { return }
      judge(
        context.line(fact.text),
        chose: chose,
        right: key.selection.belongs
          ? "\(own.belongs(place)), \(context.words.factLabel(key.label))"
          : own.doesNotBelong(place),
        isRight: answer.isRight,
        key.selection.justification
      )
    case .channels(let place):
      self.init(at: place.playable, context)
      guard let key = place.report?.key.channels else { return }
      judge(
        "",
        chose: chose,
        right: context.words.play.channels(names(key.required), names(key.accepted)),
        isRight: answer.isRight,
        key.justification
      )
    case .log(let lines, let sign):
      self.init(at: lines[sign ?? 0].playable, context)
      explainLog(answer, sign, own)
      if let sign { add(lines[sign], own.theSign, own) }
      if case .line(let line?) = answer.answer, line != sign {
        add(lines[line], own.youMarked, own)
      }
    }
  }

  /// The observation at a place with what was answered to it.
  private mutating func explain(_ place: PlacedItem, _ answer: RefresherAnswer) {
    guard let (observation, key) = place.observation,
      case .observation(let given) = answer.answer
    else { return }
    explain(observation, key, Decision.Mark(given, sureness: answer.sureness))
  }

  /// Whether the answer to a log was right, and what would have been.
  private mutating func explainLog(
    _ answer: RefresherAnswer,
    _ sign: Int?,
    _ own: RefreshWords
  ) {
    let line: Int? = if case .line(let line) = answer.answer { line } else { nil }
    let chose = line.map { own.line($0 + 1) } ?? own.noneOfThem
    add(
      .verdict(
        agrees: answer.isRight,
        words: answer.isRight ? context.words.youAgree : context.words.youDiffer,
        text: "\(chose), \(context.words.sureness(answer.sureness))"
      )
    )
    if sign == nil || !answer.isRight {
      add(.text(sign.map { own.signWasLine($0 + 1) } ?? own.noSign))
    }
    add(.space)
  }

  /// A line of a log, and why it is what it is.
  private mutating func add(_ place: PlacedItem, _ heading: String, _ own: RefreshWords) {
    guard let key = place.observation?.key else { return }
    add(.heading(heading))
    add(.text(place.line(in: context)))
    addReason(key.justification)
    let innocent = key.innocentExplanations.map { context.line($0) }
    guard !innocent.isEmpty else { return }
    add(.entry(label: context.words.innocentExplanations, text: innocent.joined(separator: " · ")))
  }
}
