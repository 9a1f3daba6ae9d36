package import Interface

extension AppModel {
  /// Says the screen, or the box over it, in words.
  package func describe() -> PlainPage<AppMessage> {
    if let overlay { return describe(overlay) }
    var page: PlainPage<AppMessage> =
      switch route {
      case .library(let model):
        LibraryScreen.describe(model, in: context).map { .library($0) }
          .adding(PlainChoice(homeBinding.help, key: "d", message: .wentTo(.home)))
          .adding(PlainChoice(context.words.welcome.youHelp, key: "y", message: .welcomeOpened))
          .adding(
            PlainChoice(
              RefreshWords.of(context.interfaceLanguage).goToHelp,
              key: "R",
              message: .wentTo(.refresh)
            )
          )
          .adding(
            PlainChoice(
              PrivacyWords.of(context.interfaceLanguage).goToHelp,
              key: "w",
              message: .wentTo(.privacy)
            )
          )
          .adding(progressChoice)
          .adding(profilesChoice)
      case .briefing(let model):
        BriefingScreen.describe(model, in: context).map { .briefing($0) }
      case .play(let model): PlayScreen.describe(model, in: context).map { .play($0) }
      case .debrief(let model): DebriefScreen.describe(model, in: context).map { .debrief($0) }
      case .comparison(let model):
        ComparisonScreen.describe(model, in: context).map { .comparison($0) }
      case .history(let model): HistoryScreen.describe(model, in: context).map { .history($0) }
      case .statistics(let model):
        StatisticsScreen.describe(model, in: context).map { .statistics($0) }
      case .privacy(let model): PrivacyScreen.describe(model, in: context).map { .privacy($0) }
      case .profiles(let model):
        ProfilesScreen.describe(model, in: context).map { .profiles($0) }
      case .home(let model):
        HomeScreen.describe(model, in: context).map { .home($0) }.adding(progressChoice)
      case .progress(let model):
        ProgressScreen.describe(model, in: context).map { .progress($0) }
      case .welcome(let model): WelcomeScreen.describe(model, in: context).map { .welcome($0) }
      case .rating(let model): RatingScreen.describe(model, in: context).map { .rating($0) }
      case .refresh(let model): RefreshScreen.describe(model, in: context).map { .refresh($0) }
      case .map(let model): MapScreen.describe(model, in: context).map { .map($0) }
      case .preview(let model): PreviewScreen.describe(model, in: context).map { .preview($0) }
      case .classStart(let model):
        ClassStartScreen.describe(model, in: context).map { .classStart($0) }
      case .console(let model): ConsoleScreen.describe(model, in: context).map { .console($0) }
      case .wall(let model): WallScreen.describe(model, in: context).map { .wall($0) }
      case .join(let model): JoinScreen.describe(model, in: context).map { .join($0) }
      }
    // The two screens that everything begins at say whose records are in use.
    if let owner = context.owner, route.opensCases { page.title += " · \(owner)" }
    if let line = coach?.plainLine(on: page) { page.lines.append(.note(line)) }
    page.words = context.words.interface
    for place in page.commands.indices {
      let reason = closedReason(page.commands[place].message)
      page.commands[place].disabledReason = page.commands[place].disabledReason ?? reason
    }
    page.commands += [
      PlainChoice(context.words.switchLanguageHelp, key: "L", message: .languageSwitched),
      PlainChoice(
        context.words.palette.noticesHelp,
        key: "N",
        message: .noticesOpened,
        disabledReason: notices.log.isEmpty ? context.words.palette.noNotices : nil
      ),
      PlainChoice(quitHelp, key: "q", message: .quitChosen),
    ]
    page.notice = notice ?? page.notice
    return page
  }

  private var progressChoice: PlainChoice<AppMessage> {
    let help = ProgressWords.of(context.interfaceLanguage).goHelp
    return PlainChoice(help, key: "V", message: .wentTo(.progress))
  }

  private func describe(_ overlay: Overlay) -> PlainPage<AppMessage> {
    let unmeasured = unmeasuredWords.map { "\($0) · " } ?? ""
    var page = PlainPage<AppMessage>(
      title: unmeasured + title(overlay),
      lines: blocks(overlay).plainLines,
      commands: [PlainChoice(quitHelp, key: "q", message: .quitChosen)],
      prompt: .proceed(.overlayClosed),
      notice: notice
    )
    page.words = context.words.interface
    return page
  }
}
