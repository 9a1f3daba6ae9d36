internal import Authoring
package import Interface

/// The screen of a case's map, for whoever writes it: steps by layers, with the step that has the
/// focus beside them.
package enum MapScreen: Screen {
  package typealias Model = MapModel
  package typealias Message = MapMessage
  package typealias Context = AppContext

  /// What the map asks of the program.
  package enum Effect: Equatable, Sendable {
    case leave
  }

  static let listView = "list"
  static let textView = "text"
  /// The most ways that have a key.
  static let keyedWays = 9

  package static func update(
    _ model: inout MapModel,
    _ message: MapMessage,
    in context: AppContext
  ) -> [Effect] {
    let view = context.views[listView]
    switch message {
    case .moved(let movement) where model.isReading:
      model.scroll.move(movement, in: context.views[textView])
    case .moved(let movement):
      let before = model.focused
      model.list.move(movement, count: model.order.count, in: view)
      if model.focused != before { model.trail = [] }
    case .followed(let number):
      guard model.node.ways.indices.contains(number) else { return [] }
      model.trail.append(model.focused)
      model.focus(on: model.node.ways[number].target, in: view)
    case .wentBack:
      guard let step = model.wayBack else { return [] }
      _ = model.trail.popLast()
      model.focus(on: step, in: view)
    case .readingToggled:
      model.isReading.toggle()
      model.scroll = ScrollState()
    case .nextFindingChosen:
      guard let place = model.nextFinding else { return [] }
      model.trail = []
      model.focus(on: model.order[place], in: view)
    case .left: return [.leave]
    }
    return []
  }

  package static func bindings(
    for model: MapModel,
    in context: AppContext
  ) -> [Binding<MapMessage>] {
    let own = context.words.map
    let leave = Binding<MapMessage>(
      model.isReading ? [.character("x")] : [.escape, .character("x")],
      context.words.debrief.toLibrary,
      help: context.words.debrief.toLibraryHelp,
      message: .left,
      showsInStatusLine: !model.isReading
    )
    let read = Binding<MapMessage>(
      model.isReading ? [.enter, .escape] : [.enter],
      model.isReading ? own.toSteps : own.read,
      help: model.isReading ? own.toStepsHelp : own.readHelp,
      message: .readingToggled
    )
    return [follow(model, own), goBack(model, own), read, nextFinding(model, own), leave]
      + ways(model, own)
      + context.words.movements(
        help: model.isReading ? context.words.scrollHelp : context.words.moveHelp
      ) { .moved($0) }
  }

  private static func follow(_ model: MapModel, _ own: MapWords) -> Binding<MapMessage> {
    Binding(
      [.right],
      own.follow,
      help: own.followHelp,
      message: .followed(model.mainWay ?? 0),
      disabledReason: model.mainWay == nil ? own.isEnding : nil
    )
  }

  private static func goBack(_ model: MapModel, _ own: MapWords) -> Binding<MapMessage> {
    Binding(
      [.left, .character("b")],
      own.goBack,
      help: own.goBackHelp,
      message: .wentBack,
      disabledReason: model.wayBack == nil ? own.isBeginning : nil
    )
  }

  private static func nextFinding(_ model: MapModel, _ own: MapWords) -> Binding<MapMessage> {
    Binding(
      [.character("!")],
      own.nextFinding,
      help: own.nextFindingHelp,
      message: .nextFindingChosen,
      disabledReason: model.nextFinding == nil ? own.noFindings : nil,
      showsInStatusLine: model.nextFinding != nil
    )
  }

  /// A key for each way on, by its number.
  private static func ways(_ model: MapModel, _ own: MapWords) -> [Binding<MapMessage>] {
    model.node.ways.prefix(keyedWays).enumerated().map { number, way in
      let target = model.map.nodes[way.target].id
      return Binding(
        [.character(Character("\(number + 1)"))],
        "\(own.follow) \(number + 1)",
        help: own.wayHelp(number + 1, target),
        message: .followed(number),
        showsInStatusLine: false
      )
    }
  }

  package static func describe(
    _ model: MapModel,
    in context: AppContext
  ) -> PlainPage<MapMessage> {
    let own = context.words.map
    let text = MapText(of: model, in: context)
    var page = PlainPage<MapMessage>(title: "\(own.title): \(text.caseTitle)")
    page.lines = ([.heading(model.node.id)] + text.about).plainLines
    page.choices = model.node.ways.enumerated().map { number, way in
      PlainChoice(text.line(of: way), message: .followed(number))
    }
    page.choices += [
      PlainChoice(
        own.goBackHelp,
        key: "b",
        message: .wentBack,
        disabledReason: model.wayBack == nil ? own.isBeginning : nil
      ),
      PlainChoice(
        own.nextFindingHelp,
        key: "!",
        message: .nextFindingChosen,
        disabledReason: model.nextFinding == nil ? own.noFindings : nil
      ),
      PlainChoice(context.words.debrief.toLibrary, key: "x", message: .left),
    ]
    return page
  }
}
