package import Interface

extension AppModel {
  /// The keys that work now, those of the screen first.
  package var bindings: [Binding<AppMessage>] {
    overlay == nil ? screenBindings + globalBindings : overlayBindings
  }

  /// The keys of the screen that is shown.
  package var screenBindings: [Binding<AppMessage>] {
    var bindings = routeBindings
    for place in bindings.indices where bindings[place].disabledReason == nil {
      bindings[place].disabledReason = closedReason(bindings[place].message)
    }
    return bindings
  }

  /// Why a command of a screen cannot be used, which the screen itself does not know.
  func closedReason(_ message: AppMessage) -> String? {
    guard hasAttempts == false else { return nil }
    switch message {
    case .library(.historyOpened), .wentTo(.progress): return context.words.noHistory
    default: return nil
    }
  }

  private var routeBindings: [Binding<AppMessage>] {
    switch route {
    case .library(let model):
      LibraryScreen.bindings(for: model, in: context).map { $0.map(AppMessage.library) }
        + [homeBinding, welcomeBinding] + refreshBinding(over: model)
        + profilesBinding(over: model)
        + (model.takesCommands ? [progressBinding(inStatusLine: false)] : [])
    case .briefing(let model):
      BriefingScreen.bindings(for: model, in: context).map { $0.map(AppMessage.briefing) }
    case .play(let model):
      PlayScreen.bindings(for: model, in: context).map { $0.map(AppMessage.play) }
    case .debrief(let model):
      DebriefScreen.bindings(for: model, in: context).map { $0.map(AppMessage.debrief) }
    case .comparison(let model):
      ComparisonScreen.bindings(for: model, in: context).map { $0.map(AppMessage.comparison) }
    case .history(let model):
      HistoryScreen.bindings(for: model, in: context).map { $0.map(AppMessage.history) }
    case .statistics(let model):
      StatisticsScreen.bindings(for: model, in: context).map { $0.map(AppMessage.statistics) }
    case .privacy(let model):
      PrivacyScreen.bindings(for: model, in: context).map { $0.map(AppMessage.privacy) }
    case .profiles(let model):
      ProfilesScreen.bindings(for: model, in: context).map { $0.map(AppMessage.profiles) }
    case .home(let model):
      HomeScreen.bindings(for: model, in: context).map { $0.map(AppMessage.home) }
        + [progressBinding(inStatusLine: !model.isChoosing)]
    case .progress(let model):
      ProgressScreen.bindings(for: model, in: context).map { $0.map(AppMessage.progress) }
    case .welcome(let model):
      WelcomeScreen.bindings(for: model, in: context).map { $0.map(AppMessage.welcome) }
    case .rating(let model):
      RatingScreen.bindings(for: model, in: context).map { $0.map(AppMessage.rating) }
    case .refresh(let model):
      RefreshScreen.bindings(for: model, in: context).map { $0.map(AppMessage.refresh) }
    case .map(let model):
      MapScreen.bindings(for: model, in: context).map { $0.map(AppMessage.map) }
    case .preview(let model):
      PreviewScreen.bindings(for: model, in: context).map { $0.map(AppMessage.preview) }
    case .classStart(let model):
      ClassStartScreen.bindings(for: model, in: context).map { $0.map(AppMessage.classStart) }
    case .console(let model):
      ConsoleScreen.bindings(for: model, in: context).map { $0.map(AppMessage.console) }
    case .wall(let model):
      WallScreen.bindings(for: model, in: context).map { $0.map(AppMessage.wall) }
    case .join(let model):
      JoinScreen.bindings(for: model, in: context).map { $0.map(AppMessage.join) }
    }
  }

  /// The field that typed characters go to.
  package var focusedField: FieldFocus<AppMessage>? {
    guard let overlay else { return fieldBelow }
    return overlay.search == nil
      ? nil : FieldFocus(isMultiline: false) { AppMessage.searchEdited($0) }
  }

  /// The field of the screen, also while a box covers it.
  var fieldBelow: FieldFocus<AppMessage>? {
    switch route {
    case .play(let model): PlayScreen.focusedField(in: model)?.map { .play($0) }
    case .library(let model): LibraryScreen.focusedField(in: model)?.map { .library($0) }
    case .profiles(let model): ProfilesScreen.focusedField(in: model)?.map { .profiles($0) }
    case .rating(let model): RatingScreen.focusedField(in: model)?.map { .rating($0) }
    case .preview(let model): PreviewScreen.focusedField(in: model)?.map { .preview($0) }
    case .classStart(let model): ClassStartScreen.focusedField(in: model)?.map { .classStart($0) }
    case .console(let model): ConsoleScreen.focusedField(in: model)?.map { .console($0) }
    default: nil
    }
  }

  private var overlayBindings: [Binding<AppMessage>] {
    let own = ownBindings
    let taken = own.flatMap(\.keys)
    let kept: [AppMessage] = [.quitChosen, .repaintChosen, .stopped, .languageSwitched]
    return own
      + globalBindings.filter { kept.contains($0.message) }.map { binding in
        var binding = binding
        binding.keys.removeAll { taken.contains($0) }
        binding.showsInStatusLine = false
        return binding
      }
  }

  /// The keys of the box itself.
  private var ownBindings: [Binding<AppMessage>] {
    var close: [Key] = [.escape, .enter, .character("q")]
    switch overlay?.content {
    case .palette:
      return [
        Binding(
          [.enter],
          context.words.palette.run,
          help: context.words.palette.runHelp,
          message: .paletteRun,
          disabledReason: foundCommands.isEmpty ? context.words.palette.nothingFound : nil
        ),
        Binding(
          [.escape, .control("p")],
          context.words.close,
          help: context.words.closeHelp,
          message: .overlayClosed
        ),
      ] + moves(help: context.words.moveHelp)
    case .help where overlay?.search != nil:
      return [
        Binding(
          [.escape, .enter],
          context.words.palette.endSearch,
          help: context.words.palette.endSearchHelp,
          message: .searchEnded
        )
      ] + moves(help: context.words.scrollHelp)
    case .help: close += [.character("?"), .function(1)]
    case .notices: close += [.character("N"), .control("n")]
    case .caseFile: close += [.character("c")]
    case .evidence: close += [.character("e")]
    case nil: break
    }
    let search = Binding<AppMessage>(
      [.character("/")],
      context.words.palette.search,
      help: context.words.palette.searchHelp,
      message: .searchOpened
    )
    return [
      Binding(close, context.words.close, help: context.words.closeHelp, message: .overlayClosed)
    ]
      + (overlay?.content == .help ? [search] : []) + moves(help: context.words.scrollHelp)
  }

  private func moves(help: (Movement) -> String) -> [Binding<AppMessage>] {
    let view = context.views["overlay"] ?? context.views["commands"]
    return Movement.allCases.map { movement in
      Binding<AppMessage>(
        movement.keys,
        context.words.move(movement),
        help: help(movement),
        message: .overlayMoved(movement),
        showsInStatusLine: movement == .pageDown && view?.hasMoreBelow == true
      )
    }
  }
}
