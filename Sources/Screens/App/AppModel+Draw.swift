package import Interface
internal import ScenarioEngine

extension AppModel {
  /// Draws the screen, the line of keys, and the box over them.
  package func draw(on canvas: inout Canvas) {
    draw(on: &canvas, bindings: bindings)
  }

  /// Draws all with the bindings that were made before.
  func draw(on canvas: inout Canvas, bindings: [Binding<AppMessage>]) {
    let notice = SmallWindowNotice(words: context.words.interface)
    guard !SmallWindowNotice.isNeeded(at: canvas.size) else { return notice.draw(on: &canvas) }
    canvas.wantsMouse = usesMouse
    let said = rows(of: notices.current?.text, on: canvas)
    let warned = rows(
      of: notices.warning?.text,
      endingWith: "(\(context.words.palette.putAway))",
      on: canvas
    )
    let (above, line) = canvas.bounds.splitBottom(max(1, said.count))
    let (screen, warning) = above.splitBottom(warned.count)
    canvas.within(drawCoach(in: screen, on: &canvas)) { drawScreen(on: &$0) }
    if let overlay { draw(overlay, on: &canvas) }
    canvas.within(warning) { $0.draw(warned) }
    canvas.within(line) { part in
      if said.isEmpty { drawKeys(bindings, on: &part) } else { part.draw(said) }
    }
  }

  private func drawScreen(on canvas: inout Canvas) {
    switch route {
    case .library(let model): LibraryScreen.draw(model, in: context, on: &canvas)
    case .briefing(let model): BriefingScreen.draw(model, in: context, on: &canvas)
    case .play(let model): PlayScreen.draw(model, in: context, on: &canvas)
    case .debrief(let model): DebriefScreen.draw(model, in: context, on: &canvas)
    case .comparison(let model): ComparisonScreen.draw(model, in: context, on: &canvas)
    case .history(let model): HistoryScreen.draw(model, in: context, on: &canvas)
    case .statistics(let model): StatisticsScreen.draw(model, in: context, on: &canvas)
    case .privacy(let model): PrivacyScreen.draw(model, in: context, on: &canvas)
    case .profiles(let model): ProfilesScreen.draw(model, in: context, on: &canvas)
    case .home(let model): HomeScreen.draw(model, in: context, on: &canvas)
    case .progress(let model): ProgressScreen.draw(model, in: context, on: &canvas)
    case .welcome(let model): WelcomeScreen.draw(model, in: context, on: &canvas)
    case .rating(let model): RatingScreen.draw(model, in: context, on: &canvas)
    case .refresh(let model): RefreshScreen.draw(model, in: context, on: &canvas)
    case .map(let model): MapScreen.draw(model, in: context, on: &canvas)
    case .preview(let model): PreviewScreen.draw(model, in: context, on: &canvas)
    case .classStart(let model): ClassStartScreen.draw(model, in: context, on: &canvas)
    case .console(let model): ConsoleScreen.draw(model, in: context, on: &canvas)
    case .wall(let model): WallScreen.draw(model, in: context, on: &canvas)
    case .join(let model): JoinScreen.draw(model, in: context, on: &canvas)
    }
  }

  /// What was said, in as many rows as it needs but no more than a third of a high screen; how it is
  /// put away is never cut off.
  private func rows(
    of text: String?,
    endingWith ending: String = "",
    on canvas: Canvas
  ) -> [StyledText] {
    guard let text else { return [] }
    func wrapped(_ text: String) -> [StyledText] {
      StyledText(text, .warning).adapted(to: canvas.glyphs).wrapped(to: canvas.size.columns)
    }
    let most = max(3, canvas.size.rows / 3)
    let rows = wrapped(ending.isEmpty ? text : "\(text) \(ending)")
    guard rows.count > most else { return rows }
    let last = ending.isEmpty ? [] : wrapped(ending)
    return wrapped(text).prefix(max(0, most - last.count)) + last
  }

  private func drawKeys(_ bindings: [Binding<AppMessage>], on canvas: inout Canvas) {
    // A wall is calm: what works everywhere is for the help and the palette there.
    let shown =
      isOnWall ? bindings.filter { !$0.showsInStatusLine || !isGlobal($0.message) } : bindings
    StatusLine(shown, keyNames: context.words.keyNames, field: focusedField).draw(on: &canvas)
  }

  /// The name of the screen that is shown.
  package var screenName: String {
    switch route {
    case .library: context.words.library
    case .briefing(let model): context.line(model.playable.scenario.head.title)
    case .play(let model): context.line(model.playable.scenario.head.title)
    case .debrief: context.words.debrief.title
    case .comparison: context.words.explore.whatChanged
    case .history: context.words.history
    case .statistics: context.words.statistics.title
    case .privacy: PrivacyWords.of(context.interfaceLanguage).title
    case .profiles: ProfileWords.of(context.interfaceLanguage).title
    case .home: HomeWords.of(context.interfaceLanguage).title
    case .progress: ProgressWords.of(context.interfaceLanguage).title
    case .welcome: context.words.welcome.you
    case .rating: context.words.raters.title
    case .refresh: RefreshWords.of(context.interfaceLanguage).title
    case .map: context.words.map.title
    case .preview: context.words.preview.title
    case .classStart: context.words.classroom.title
    case .console(let model):
      model.view == .wall ? context.words.classroom.wall : context.words.classroom.console
    case .wall: context.words.classroom.wall
    case .join: context.words.join.title
    }
  }
}

extension Canvas {
  /// Draws rows over all that is there.
  fileprivate mutating func draw(_ rows: [StyledText]) {
    fill(bounds)
    for (row, text) in rows.enumerated() { self.text(text, row: row, column: 0) }
  }
}
