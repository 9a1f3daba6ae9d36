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
          ? "\(own.belongs), \(context.words.factLabel(key.label))" : own.doesNotBelong,
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
      add(.text(sign.map { own.signWasLine($0 + 1) } ?? own.noSign))
      add(.space)
      if let sign { explain(lines[sign], answer) }
      if case .line(let line?) = answer.answer, line != sign { add(markedOf: lines[line], own) }
    }
  }

  /// The observation at a place with what was answered to it.
  private mutating func explain(_ place: PlacedItem, _ answer: RefresherAnswer) {
    guard let (observation, key) = place.observation else { return }
    let given: ObservationAnswer =
      switch answer.answer {
      case .observation(let answer): answer
      default: answer.isRight ? key.answer : .ordinary
      }
    explain(observation, key, Decision.Mark(given, sureness: answer.sureness))
  }

  /// Why a line that was marked is an ordinary one.
  private mutating func add(markedOf place: PlacedItem, _ own: RefreshWords) {
    guard let key = place.observation?.key else { return }
    add(.heading(own.youMarked))
    add(.text(place.line(in: context)))
    addReason(key.justification)
  }
}
