package import Interface
internal import ScenarioEngine

/// The screen on which an exploration is compared with what was measured.
package enum ComparisonScreen: Screen {
  package typealias Model = ComparisonModel
  package typealias Message = ComparisonMessage
  package typealias Context = AppContext

  /// What the comparison asks of the program.
  package enum Effect: Equatable, Sendable {
    case tryAgain
    case leave
  }

  private static let textView = "text"

  package static func update(
    _ model: inout ComparisonModel,
    _ message: ComparisonMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .readOn:
      guard hasMore(model, context) else { return [.leave] }
      model.scroll.move(.pageDown, in: context.views[textView])
    case .moved(let movement): model.scroll.move(movement, in: context.views[textView])
    case .triedAgain: return [.tryAgain]
    case .left: return [.leave]
    }
    return []
  }

  private static func hasMore(_ model: ComparisonModel, _ context: AppContext) -> Bool {
    context.views[textView].map { model.scroll.offset < $0.maximumOffset } ?? false
  }

  package static func bindings(
    for model: ComparisonModel,
    in context: AppContext
  ) -> [Binding<ComparisonMessage>] {
    let hasMore = hasMore(model, context)
    return [
      Binding(
        [.enter, .character(" ")],
        hasMore ? context.words.debrief.readOn : context.words.explore.toDebrief,
        help: context.words.explore.readOnHelp,
        message: .readOn
      ),
      Binding(
        [.character("r")],
        context.words.tryAgain,
        help: context.words.explore.tryAgainHelp,
        message: .triedAgain
      ),
      Binding(
        [.escape, .character("x")],
        context.words.explore.toDebrief,
        help: context.words.explore.toDebriefHelp,
        message: .left,
        showsInStatusLine: hasMore
      ),
    ]
      + context.words.movements(help: context.words.scrollHelp) { .moved($0) }
  }

  package static func draw(
    _ model: ComparisonModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    let title = context.line(model.playable.scenario.head.title)
    UnmeasuredHeader(context.words.explore.exploring, besides: [title]).draw(on: &canvas)
    canvas.horizontalRule(row: 1, columns: canvas.size.columns)
    let layout = PageLayout(canvas.bounds.splitTop(2).rest)
    canvas.within(layout.main) { part in
      let blocks = ComparisonText(of: model, in: context).blocks
      BlockPage(name: textView, blocks: blocks, scroll: model.scroll)
        .draw(in: context, margin: layout.margin, on: &part)
    }
  }

  package static func describe(
    _ model: ComparisonModel,
    in context: AppContext
  ) -> PlainPage<ComparisonMessage> {
    var page = PlainPage<ComparisonMessage>(
      title: "\(context.words.explore.exploring) · \(context.words.explore.whatChanged)"
    )
    page.lines = ComparisonText(of: model, in: context).blocks.plainLines
    page.choices = [
      PlainChoice(context.words.explore.toDebriefHelp, key: "x", message: .left),
      PlainChoice(context.words.explore.tryAgainHelp, key: "r", message: .triedAgain),
    ]
    return page
  }
}
