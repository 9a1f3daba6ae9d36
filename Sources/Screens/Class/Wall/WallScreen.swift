package import Interface
internal import Classroom

/// A wall on a terminal of its own: it shows the class that is led at another one and changes
/// nothing.
package enum WallScreen: Screen {
  package typealias Model = WallModel
  package typealias Message = WallMessage
  package typealias Context = AppContext

  /// What a wall asks of the program.
  package enum Effect: Equatable, Sendable {
    case read
    /// Something that stays on the screen until it is put away.
    case warn(String)
  }

  package static func update(
    _ model: inout WallModel,
    _ message: WallMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .scrolled(let movement): model.scroll.move(movement, in: context.views[WallView.textView])
    case .readAgain, .changed: return [.read]
    case .read(let stage):
      let before = model.followed?.session
      model.stage = stage
      guard let session = model.followed?.session, session.place == before?.place else {
        model.scroll = ScrollState()
        break
      }
      for turn in session.wallTurns.dropFirst(before?.wallTurns.count ?? 0) {
        model.scroll.move(turn.movement, in: context.views[WallView.textView])
      }
    case .notFollowed: return [.warn(context.words.classroom.notFollowed)]
    }
    return []
  }

  package static func bindings(
    for model: WallModel,
    in context: AppContext
  ) -> [Binding<WallMessage>] {
    let own = context.words.classroom
    let hasMore = context.views[WallView.textView]?.hasMoreBelow == true
    return [
      Binding(
        [.character(" ")],
        own.keys.readOn,
        help: own.keys.readOnHelp,
        message: .scrolled(.pageDown),
        showsInStatusLine: hasMore
      ),
      Binding(
        [.escape],
        own.keys.toTop,
        help: own.keys.toTopHelp,
        message: .scrolled(.start),
        showsInStatusLine: false
      ),
      Binding(
        [.character("r")],
        context.words.tryAgain,
        help: own.keys.readAgainHelp,
        message: .readAgain,
        showsInStatusLine: model.followed == nil
      ),
    ] + context.words.movements(help: context.words.scrollHelp) { .scrolled($0) }
  }

  package static func draw(
    _ model: WallModel,
    in context: AppContext,
    on canvas: inout Canvas
  ) {
    if let text = text(of: model, in: context) {
      WallView(text: text, scroll: model.scroll).draw(in: context, on: &canvas)
    } else {
      let own = context.words.classroom
      HeaderLine(StyledText(own.wall, .heading)).draw(on: &canvas)
      canvas.horizontalRule(row: 1, columns: canvas.size.columns)
      canvas.within(canvas.bounds.splitTop(3).rest.readingColumn) { part in
        let rows = StyledText(words(of: model, in: context)).wrapped(to: max(1, part.size.columns))
        for (row, text) in rows.enumerated() { part.text(text, row: row, column: 0) }
      }
    }
  }

  package static func describe(
    _ model: WallModel,
    in context: AppContext
  ) -> PlainPage<WallMessage> {
    let own = context.words.classroom
    var page: PlainPage<WallMessage>
    if let text = text(of: model, in: context) {
      page = PlainPage(title: "\(own.wall) · \(text.title)", lines: text.plainLines)
    } else {
      page = PlainPage(title: own.wall, lines: [.text(words(of: model, in: context))])
    }
    page.commands = [PlainChoice(own.keys.readAgainHelp, key: "r", message: .readAgain)]
    page.emptyLine = .readAgain
    return page
  }

  private static func text(of model: WallModel, in context: AppContext) -> WallText? {
    model.followed.map { followed in
      WallText(followed.material.wall(of: followed.session, at: context.time), in: context)
    }
  }

  private static func words(of model: WallModel, in context: AppContext) -> String {
    let own = context.words.classroom
    return switch model.stage {
    case .looking, .following: context.words.loading
    case .noClass: own.noClassOpen
    case .unreadable(let problem): own.notReadable(problem)
    }
  }
}

extension WallText {
  /// The page in words, with what stands around it on the screen.
  var plainLines: [PlainLine] {
    var lines = blocks.plainLines
    if page.isPaused { lines.append(.note(own.pausedNow)) }
    if let left = page.timerLeft {
      lines.append(.note(left > 0 ? own.timerLeft(ClassTime.text(left)) : own.timeIsUp))
    }
    return lines + footer.map { .note($0) }
  }
}

extension WallTurn {
  /// How the wall's own keys would do it.
  fileprivate var movement: Movement {
    switch self {
    case .on: .pageDown
    case .top: .start
    }
  }
}
