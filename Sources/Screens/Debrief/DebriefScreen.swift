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
    /// Keep a text as a new file of this name.
    case saveFile(name: String, text: String)
    case leave
  }

  /// The name under which the text reports where it stands.
  static let textView = "text"
  /// The name under which the map reports where it stands.
  static let mapView = "map"

  package static func update(
    _ model: inout DebriefModel,
    _ message: DebriefMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .readOn: readOn(&model, context)
    case .moved(let movement): move(movement, &model, context)
    case .turned(let count):
      let total = model.sections.count
      turn(to: ((model.section + count) % total + total) % total, &model)
    case .wentTo(let section):
      if model.sections.indices.contains(section) { turn(to: section, &model) }
    case .evidenceOpened(let number):
      guard model.sections.indices.contains(number), !model.sections[number].evidence.isEmpty
      else { return [] }
      return [.showEvidence(model.sections[number].evidence)]
    case .exploreChosen(let turn):
      return model.play.turns.indices.contains(turn) ? [.explore(fromTurn: turn)] : []
    case .saveChosen(let format):
      let document = model.document(in: context)
      return [.saveFile(name: document.fileName(format), text: document.text(format))]
    case .left: return [.leave]
    }
    return []
  }

  private static func readOn(_ model: inout DebriefModel, _ context: AppContext) {
    let view = model.current.section.map == nil ? context.views[textView] : nil
    if view?.hasMoreBelow == true {
      model.scroll.move(.pageDown, in: view)
    } else if model.section < model.sections.count - 1 {
      turn(to: model.section + 1, &model)
    }
  }

  private static func move(
    _ movement: Movement,
    _ model: inout DebriefModel,
    _ context: AppContext
  ) {
    guard let map = model.current.section.map else {
      return model.scroll.move(movement, in: context.views[textView])
    }
    model.stops.move(movement, count: map.stops.count, in: context.views[mapView]) {
      map.stops[$0].turn != nil
    }
  }

  private static func turn(to section: Int, _ model: inout DebriefModel) {
    model.section = section
    model.scroll = ScrollState()
  }

  package static func describe(
    _ model: DebriefModel,
    in context: AppContext
  ) -> PlainPage<DebriefMessage> {
    let debrief = context.words.debrief
    let title = context.line(model.playable.scenario.head.title)
    var page = PlainPage<DebriefMessage>(title: "\(debrief.title) · \(title)")
    page.lines = model.text(in: context).blocks.plainLines
    page.choices = [PlainChoice(debrief.closeDebriefHelp, key: "x", message: .left)]
    page.choices += model.sections.enumerated().compactMap { number, section in
      section.evidence.isEmpty
        ? nil
        : PlainChoice(
          "\(context.words.evidence): \(section.title)",
          message: .evidenceOpened(number)
        )
    }
    page.choices += (model.play.isFinished ? model.sections : []).compactMap { section in
      section.turn.map {
        PlainChoice(debrief.playOnFrom(section.title), message: .exploreChosen(fromTurn: $0))
      }
    }
    page.choices += [
      PlainChoice(debrief.saving.savePageHelp, key: "p", message: .saveChosen(.html)),
      PlainChoice(debrief.saving.saveMarkdownHelp, key: "P", message: .saveChosen(.markdown)),
    ]
    return page
  }
}
