internal import Classroom
internal import Glibc
internal import Interface
internal import PlainText
internal import Records
internal import ScenarioFiles
internal import Screens
internal import Terminal

/// Runs the interface: the full screen on a terminal, plain mode everywhere else.
struct InterfaceCommand {
  let options: Options
  let surroundings: Surroundings
  let library: ScenarioLibrary
  let store: Result<RecordStore, StoreError>
  /// Whether a case was named, which is opened without asking anything.
  var hasNamedCase = false
  /// Whether what was asked for cannot be done without records, as a case cannot be played.
  var needsRecords = false
  /// The text that is opened to be rated; none where none was named.
  var subject: RatingSubject?
  /// Whether a session of refreshers is opened over the list of cases.
  var opensRefreshers = false
  /// The case that is looked at while it is written, and what reads its file; nothing is kept then.
  var preview: (desk: PreviewDesk, model: PreviewModel)?
  /// The screen that is shown in the place of the list of cases; none for the list.
  var first: Route?
  /// The line to the class that is joined; none where the program is no terminal of a class.
  var joining: JoinDesk?
  /// What has the terminals of the class that is led; none where it votes with cards alone.
  var hosting: HostDesk?

  /// Runs from a first message on, such as the opening of a case.
  func run(starting effects: [Effect]) -> ExitCode {
    switch show(starting: effects) {
    case .ended(let code): code
    // Only the list of cases and the screen at the start lead to profiles.
    case .profile: .fine
    }
  }

  /// Runs from a first message on; says where the trainee wants to go on with other records.
  func show(starting effects: [Effect]) -> InterfaceEnd {
    let effects = effects + (startsAtHome ? [.loadHome(plan: setting(HomeModel.setting))] : [])
    if wantsPlain { return runPlain(effects) }
    do throws(TerminalError) {
      return try runOnTerminal(effects)
    } catch {
      if error != .notATerminal {
        surroundings.complain(ErrorText.text(of: error, in: language) + "\n")
      }
      return runPlain(effects)
    }
  }

  private var wantsPlain: Bool { Self.wantsPlain(options, surroundings) }

  /// Whether plain mode was asked for, or nothing else will do.
  static func wantsPlain(_ options: Options, _ surroundings: Surroundings) -> Bool {
    let environment = surroundings.environment
    let isAccessible = environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    return options.plain || isAccessible || !surroundings.isTerminal
      || environment["TERM"] == "dumb"
  }

  var language: Words.Language {
    LanguageChoice.words(options, surroundings, setting: setting("language"))
  }

  private func setting(_ key: String) -> String? {
    (try? store.get().setting(key)).flatMap(\.self)
  }

  /// Whether nobody was asked yet, and somebody is there who can answer and be remembered.
  private var isFirstStart: Bool {
    guard case .success = store, !options.noWelcome, !hasNamedCase, surroundings.isTerminal
    else { return false }
    return setting(Work.setting) == nil && setting("language") == nil
  }

  /// Whether what there is to do in the trainee's course is shown before the list of cases; an
  /// instructor looks for a case.
  ///
  /// It lies below refreshers that were asked for by name, as they belong to the course.
  private var startsAtHome: Bool {
    guard !hasNamedCase || opensRefreshers, preview == nil, first == nil, joining == nil,
      !isFirstStart
    else { return false }
    return setting(HomeModel.setting) != nil
      && setting(Work.setting) != Work.instructor.rawValue
  }

  /// The home screen as it was when the program last ran; reads no file.
  private func home(of plan: String) -> HomeModel {
    let kept = (try? store.get().homeGlance(of: plan)).flatMap(\.self)
    return HomeModel(chosen: plan, glance: kept.flatMap { GlanceCoding.glance(from: $0) })
  }

  /// The screen that is shown without the list of cases below it; none where that is shown.
  private var onlyScreen: Route? {
    if let preview { return .preview(preview.model) }
    return first ?? joining.map { .join(JoinModel(code: $0.code)) }
  }

  /// The program as it shows itself first.
  func model(theme: String, size: Size, _ index: LibraryIndex) -> AppModel {
    let library = library
    var context = AppContext(language: language, register: library.data.register)
    context.records = options.recordsInUse(surroundings)
    if let route = onlyScreen {
      var model = AppModel(route: route, context: context, theme: theme, size: size)
      model.usesMouse = setting("mouse") == "on"
      if first != nil, !asksForProfile { warnOfRecords(&model) }
      return model
    }
    context.canChangeProfile = options.records == nil && surroundings.isTerminal
    context.profile = ProfileShelf.inUse(options, surroundings)
    // The list is put in order by it, so it has to be known before.
    context.work = setting(Work.setting).flatMap(Work.init)
    context.plan = setting(HomeModel.setting)
    let isHome = startsAtHome
    // Below the home screen the list is read when there is time.
    var cases = LibraryModel(entries: isHome ? nil : index.glance(), in: context)
    cases.focusWhereToBegin()
    var model = AppModel(
      route: .library(cases),
      context: context,
      theme: theme,
      size: size
    )
    if isHome, let plan = context.plan { model.routes.append(.home(home(of: plan))) }
    if let subject { model.routes.append(.rating(RatingModel(of: subject))) }
    if opensRefreshers { model.routes.append(.refresh(RefreshModel())) }
    if isFirstStart { model.routes.append(.welcome(WelcomeModel(isFirst: true))) }
    if let problem = library.problemOfNamedFolder {
      model.notices.say(ErrorText.text(ofFolder: problem, in: language), .warning)
    }
    warnOfRecords(&model)
    model.usesMouse = setting("mouse") == "on"
    return model
  }

  /// Whether the screen is shown that asks whose records are to be used.
  private var asksForProfile: Bool { if case .profiles = first { true } else { false } }

  private func warnOfRecords(_ model: inout AppModel) {
    guard case .failure(let error) = store else { return }
    let path = RecordsFile.path(options, surroundings)
    let text = ErrorText.textAtStart(of: error, path: path, in: language)
    model.notices.say(options.recordsInUse(surroundings).naming(text), .warning)
  }

  private func program(theme: String, size: Size, _ index: LibraryIndex) -> AppProgram {
    let timestamp = surroundings.timestamp
    return AppProgram(
      model(theme: theme, size: size, index),
      minuteOfDay: { MinuteOfDay.of(timestamp()) },
      milliseconds: surroundings.milliseconds
    )
  }

  private func runOnTerminal(_ effects: [Effect]) throws(TerminalError) -> InterfaceEnd {
    let environment = surroundings.environment
    let theme =
      (options.theme ?? setting("theme")).flatMap(ThemeName.init)
      ?? ThemeName.suggested(in: environment)
    TerminalSession.prepare()
    let desk = RecordDesk(store: store, library: library, surroundings: surroundings)
    if !startsAtHome { desk.index.glanceAhead() }
    let session = try TerminalSession.open(
      theme: theme,
      ascii: options.ascii,
      environment: environment
    )
    defer { session.close() }
    if preview == nil, joining == nil, !asksForProfile, case .success = store,
      let place = RecordsFile.path(options, surroundings)
    {
      session.setLastWords(language.words.takeUpAgain + "\n" + CleanText.line(place) + "\n")
    }
    let mailbox = Mailbox<AppMessage>(wake: session.wake)
    let device = InterfaceRunner.Device(
      suspend: { session.suspend() },
      repaint: { session.repaint() },
      applyTheme: { name in ThemeName(rawValue: name).map(session.setTheme) }
    )
    let runner = runner(desk, mailbox, wake: session.wake, device: device)
    session.hasWorkUnderWay = { [unowned runner] in !(runner.isIdle && mailbox.isEmpty) }
    var loop = ProgramLoop(
      program(theme: theme.rawValue, size: session.size, desk.index),
      frontEnd: CrashKey.watch(session, environment),
      mailbox: mailbox,
      runner: runner
    )
    loop.run(starting: effects)
    session.close()
    runner.finish()
    let end = finish(loop.program.model)
    // A terminal whose input ends has been hung up, whether the signal came in time or not.
    return loop.program.model.ending == .endOfInput ? .ended(.signal(Int(SIGHUP))) : end
  }

  private func runPlain(_ effects: [Effect]) -> InterfaceEnd {
    let bell = PlainBell()
    let mailbox = Mailbox<AppMessage>(wake: { bell.ring() })
    let desk = RecordDesk(store: store, library: library, surroundings: surroundings)
    let runner = runner(desk, mailbox, wake: { bell.ring() }, isPlain: true)
    let device = PlainDevice(
      readLine: surroundings.readLine,
      write: surroundings.write,
      waitForMail: { bell.wait() },
      now: { bell.now },
      columns: surroundings.printsToTerminal ? 80 : nil,
      showsUnicode: !CharacterChoice.isASCII(options, surroundings.environment)
    )
    var console = PlainConsole(
      program(theme: "mono", size: Size(columns: 80, rows: 24), desk.index),
      mailbox: mailbox,
      runner: runner,
      words: language.words.interface,
      device: device
    )
    console.start(effects)
    console.run()
    runner.finish()
    return finish(console.program.model)
  }

  /// What carries out the program's effects.
  private func runner(
    _ desk: RecordDesk,
    _ mailbox: Mailbox<AppMessage>,
    wake: @escaping @Sendable () -> Void,
    device: InterfaceRunner.Device = InterfaceRunner.Device(),
    isPlain: Bool = false
  ) -> InterfaceRunner {
    InterfaceRunner(
      desk: desk,
      library: library,
      mailbox: mailbox,
      wake: wake,
      device: device,
      files: FileDesk(surroundings),
      preview: preview?.desk,
      joining: joining,
      hosting: hosting,
      keepsSettings: !asksForProfile,
      waitsForRefreshes: isPlain
    )
  }

  /// Says on the normal screen where an attempt that was left can be taken up, and how it ended.
  private func finish(_ model: AppModel) -> InterfaceEnd {
    if case .profile(let choice) = model.ending { return .profile(choice) }
    return .ended(code(of: model))
  }

  private func code(of model: AppModel) -> ExitCode {
    let plays = model.routes.compactMap { route -> PlayModel? in
      if case .play(let play) = route, !play.isExploring { play } else { nil }
    }
    let isUnsaved = plays.contains(where: \.isUnsaved)
    if !plays.isEmpty, !isUnsaved {
      surroundings.write(model.context.words.takeUpAgain + "\n")
    }
    if let console = model.console, !console.session.isFrozen {
      surroundings.write(model.context.words.classroom.takeUpAgain + "\n")
    }
    switch model.ending {
    case .signal(let number): return .signal(number)
    case .quit, .endOfInput, .profile, nil:
      // Without records nobody could play what was named.
      if needsRecords, case .failure = store { return .cannotWrite }
      let isLost = model.console?.keeping.wouldLose ?? false
      return isUnsaved || isLost ? .cannotWrite : .fine
    }
  }
}
