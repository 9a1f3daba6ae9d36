package import Interface

extension AppModel {
  /// The keys that work now, those of the screen first.
  package var bindings: [Binding<AppMessage>] {
    overlay == nil ? screenBindings + globalBindings : overlayBindings
  }

  /// The keys of the screen that is shown.
  package var screenBindings: [Binding<AppMessage>] {
    switch route {
    case .library(let model):
      LibraryScreen.bindings(for: model, in: context).map { $0.map(AppMessage.library) }
    case .briefing(let model):
      BriefingScreen.bindings(for: model, in: context).map { $0.map(AppMessage.briefing) }
    case .play(let model):
      PlayScreen.bindings(for: model, in: context).map { $0.map(AppMessage.play) }
    case .debrief(let model):
      DebriefScreen.bindings(for: model, in: context).map { $0.map(AppMessage.debrief) }
    case .history(let model):
      HistoryScreen.bindings(for: model, in: context).map { $0.map(AppMessage.history) }
    }
  }

  /// The field that typed characters go to.
  package var focusedField: FieldFocus<AppMessage>? {
    overlay == nil ? fieldBelow : nil
  }

  /// The field of the screen, also while a box covers it.
  var fieldBelow: FieldFocus<AppMessage>? {
    guard case .play(let model) = route else { return nil }
    return PlayScreen.focusedField(in: model)?.map { .play($0) }
  }

  /// The keys that work everywhere.
  package var globalBindings: [Binding<AppMessage>] {
    let words = context.words
    return [
      Binding(
        [.character("?"), .function(1)],
        words.help,
        help: words.helpHelp,
        message: .helpOpened
      ),
      Binding(
        [.character("L"), .control("t")],
        words.switchLanguage,
        help: words.switchLanguageHelp,
        message: .languageSwitched
      ),
      Binding(
        [.character("T"), .control("o")],
        words.theme,
        help: words.themeHelp,
        message: .themeSwitched,
        showsInStatusLine: false
      ),
      Binding(
        [.character("q"), .control("c")],
        words.quit,
        help: words.quitHelp,
        message: .quitChosen
      ),
      Binding(
        [.control("l")],
        words.repaint,
        help: words.repaintHelp,
        message: .repaintChosen,
        showsInStatusLine: false
      ),
      Binding(
        [.control("z")],
        words.stop,
        help: words.stopHelp,
        message: .stopped,
        showsInStatusLine: false
      ),
    ]
  }

  private var overlayBindings: [Binding<AppMessage>] {
    let words = context.words
    let close: [Key] =
      overlay?.content == .help
      ? [.escape, .enter, .character("?"), .character("q")] : [.escape, .enter, .character("q")]
    let moves = Movement.allCases.map { movement in
      Binding<AppMessage>(
        movement.keys,
        words.move(movement),
        help: words.scrollHelp(movement),
        message: .overlayMoved(movement),
        showsInStatusLine: movement == .pageDown
      )
    }
    return [Binding(close, words.close, help: words.closeHelp, message: .overlayClosed)] + moves
      + globalBindings.filter {
        [.quitChosen, .repaintChosen, .stopped, .languageSwitched].contains($0.message)
      }.map { binding in
        var binding = binding
        binding.keys.removeAll { close.contains($0) }
        binding.showsInStatusLine = false
        return binding
      }
  }
}
