package import Interface
internal import ScenarioEngine

/// The screen of the debrief: sections to read one by one, the decisions among them.
package enum DebriefScreen: Screen {
  package typealias Model = DebriefModel
  package typealias Message = DebriefMessage
  package typealias Context = AppContext

  /// What the debrief asks of the program.
  package enum Effect: Equatable, Sendable {
    case showEvidence([String])
    /// Play on from before a decision, by its place in the turns, as exploration.
    case explore(fromTurn: Int)
    case leave
  }

  /// The name under which the text reports where it stands.
  static let textView = "text"

  package static func update(
    _ model: inout DebriefModel,
    _ message: DebriefMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .readOn:
      if context.views[textView]?.hasMoreBelow == true {
        model.scroll.move(.pageDown, in: context.views[textView])
      } else {
        let last = model.sections(in: context).count - 1
        if model.section < last { turn(to: model.section + 1, &model) }
      }
    case .moved(let movement): model.scroll.move(movement, in: context.views[textView])
    case .turned(let count):
      let total = model.sections(in: context).count
      turn(to: ((model.section + count) % total + total) % total, &model)
    case .evidenceOpened(let number):
      let sections = model.sections(in: context)
      guard sections.indices.contains(number), !sections[number].evidence.isEmpty else {
        return []
      }
      return [.showEvidence(sections[number].evidence)]
    case .exploreChosen(let turn):
      return model.play.turns.indices.contains(turn) ? [.explore(fromTurn: turn)] : []
    case .left: return [.leave]
    }
    return []
  }

  private static func turn(to section: Int, _ model: inout DebriefModel) {
    model.section = section
    model.scroll = ScrollState()
  }

  package static func bindings(
    for model: DebriefModel,
    in context: AppContext
  ) -> [Binding<DebriefMessage>] {
    let words = context.words
    let sections = model.sections(in: context)
    let (number, section) = model.current(of: sections)
    let isAtEnd =
      number == sections.count - 1 && context.views[textView]?.hasMoreBelow != true
    return [
      Binding(
        [.enter, .character(" ")],
        words.debrief.readOn,
        help: words.debrief.readOnHelp,
        message: .readOn,
        disabledReason: isAtEnd ? words.debrief.endOfDebrief : nil
      )
    ] + turning(words) + [
      Binding(
        [.character("e")],
        words.evidence,
        help: words.evidenceHelp,
        message: .evidenceOpened(number),
        disabledReason: section.evidence.isEmpty ? words.noEvidenceHere : nil,
        opensMenu: true
      ),
      Binding(
        [.character("w")],
        words.debrief.playOn,
        help: words.debrief.playOnHelp,
        message: .exploreChosen(fromTurn: section.turn ?? -1),
        disabledReason: section.turn == nil ? words.debrief.noDecisionHere : nil
      ),
      Binding(
        [.escape, .character("x")],
        words.debrief.closeDebrief,
        help: words.debrief.closeDebriefHelp,
        message: .left
      ),
    ] + scrolling(words)
  }

  private static func turning(_ words: Words) -> [Binding<DebriefMessage>] {
    [
      Binding(
        [.tab, .right],
        words.debrief.nextSection,
        help: words.debrief.nextSectionHelp,
        message: .turned(1)
      ),
      Binding(
        [.backTab, .left],
        words.debrief.sectionBefore,
        help: words.debrief.sectionBeforeHelp,
        message: .turned(-1),
        showsInStatusLine: false
      ),
    ]
  }

  private static func scrolling(_ words: Words) -> [Binding<DebriefMessage>] {
    Movement.allCases.map { movement in
      Binding(
        movement.keys,
        words.move(movement),
        help: words.scrollHelp(movement),
        message: .moved(movement),
        showsInStatusLine: false
      )
    }
  }

  package static func describe(
    _ model: DebriefModel,
    in context: AppContext
  ) -> PlainPage<DebriefMessage> {
    let words = context.words
    let text = model.text(in: context)
    let title = context.line(model.playable.scenario.head.title)
    var page = PlainPage<DebriefMessage>(title: "\(words.debrief.title) · \(title)")
    page.lines = text.blocks.plainLines
    page.choices = [PlainChoice(words.debrief.closeDebriefHelp, key: "x", message: .left)]
    page.choices += text.sections.enumerated().compactMap { number, section in
      section.evidence.isEmpty
        ? nil
        : PlainChoice("\(words.evidence): \(section.title)", message: .evidenceOpened(number))
    }
    page.choices += text.sections.compactMap { section in
      section.turn.map {
        PlainChoice(
          words.debrief.playOnFrom(section.title),
          message: .exploreChosen(fromTurn: $0)
        )
      }
    }
    return page
  }
}
