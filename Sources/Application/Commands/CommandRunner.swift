internal import Records
internal import Screens

/// Runs the commands that print and end.
package enum CommandRunner {
  /// Runs a command; none for those of the interface, which are for the caller.
  package static func run(
    _ invocation: Invocation,
    _ surroundings: Surroundings,
    data: @autoclosure () -> EmbeddedData = .shipped
  ) -> ExitCode? {
    let surroundings = surroundings.using(invocation.options)
    let isUnsaid: Bool
    do throws(ProfileProblem) {
      try ProfileShelf.check(invocation, surroundings)
      isUnsaid = try ProfileAsking.isToBeSaid(before: invocation, surroundings)
    } catch { return refuse(error, invocation.options, surroundings) }
    switch invocation.command {
    case .open, .profile(.use), .play, .refresh, .preview, .join, .rate(.open), .classroom(.lead),
      .classroom(.wall):
      return nil
    case .map(target: _, format: nil) where surroundings.isTerminal: return nil
    case .version:
      surroundings.write("signpost \(Signpost.version)\n")
      return .fine
    case .classroom(.records), .list, .check, .history, .statistics, .explain, .debrief, .replay,
      .rate, .due, .export, .take, .forget, .profile, .plan, .progress, .proof, .writing,
      .playout, .map, .store, .doctor, .completions, .help, .classHelp, .finding:
      break
    }
    // A profile that is to be deleted must not be held open by the command itself.
    var options = invocation.options
    if case .profile = invocation.command { options.profile = nil }
    let context = CommandContext(options, surroundings, data: data())
    if isUnsaid { context.sayWhoseRecords() }
    return switch invocation.command {
    case .list: ListCommand(context: context).run()
    case .check(let paths, let isStrict, let format):
      refuseFolder(of: context)
        ?? CheckCommand(context: context, paths: paths, isStrict: isStrict, format: format).run()
    case .playout(let request): PlayoutCommand(context: context, request: request).run()
    case .map(let target, let format):
      MapCommand(context: context, target: target, format: format ?? .text).run()
    case .history: HistoryCommand(context: context).run()
    case .statistics(let mode): StatisticsCommand(context: context, mode: mode).run()
    case .explain(let attempt): ExplainCommand(context: context, attempt: attempt).run()
    case .debrief(let attempt, let format, let output):
      DebriefCommand(context: context, attempt: attempt, format: format, output: output).run()
    case .replay(let attempt): ReplayCommand(context: context, attempt: attempt).run()
    case .rate(let request): RateCommand(context: context, request: request).run()
    case .due(let isQuiet): DueCommand(context: context, isQuiet: isQuiet).run()
    case .export(let request): ExportCommand(context: context, request: request).run()
    case .take(let file): ImportCommand(context: context, file: file).run()
    case .forget(let request): ForgetCommand(context: context, request: request).run()
    case .profile(let request):
      ProfileCommand(context: context, request: request, named: invocation.options.profile).run()
    case .plan(let request): PlanCommand(context: context, request: request).run()
    case .progress(let mode): ProgressCommand(context: context, mode: mode).run()
    case .proof(let request): ProofCommand(context: context, request: request).run()
    case .writing(let request): WritingCommand(context: context, request: request).run()
    case .store(let request): StoreCommand(context: context, request: request).run()
    case .doctor: DoctorCommand(context: context).run()
    case .completions(let request):
      CompletionsCommand(context: context, request: request).run()
    case .help(let verb): help(verb, context)
    case .classHelp(let topic): help(.classroom, about: topic, context)
    case .finding(let page):
      FindingHelp(page: page, printer: context.printer).run()
    case .classroom(.records(let request)):
      ClassRecordsCommand(context: context, request: request).run()
    case .open, .play, .refresh, .preview, .join, .classroom, .version: nil
    }
  }

  /// Says why a command line cannot be followed.
  package static func refuse(_ error: UsageError, _ surroundings: Surroundings) -> ExitCode {
    let language = language(ofRefused: surroundings)
    let isASCII = CharacterChoice.isASCII(Options(), surroundings.environment)
    Printer(surroundings: surroundings, isASCII: isASCII)
      .refuse(ErrorText.text(of: error, in: language))
    return .usage
  }

  /// Says why a case cannot be opened.
  package static func refuse(
    _ error: CaseError,
    _ options: Options,
    _ surroundings: Surroundings
  ) -> ExitCode {
    let context = CommandContext(options, surroundings)
    context.printer.refuse(ErrorText.text(of: error, in: context.language))
    return error.exitCode
  }

  /// Says what the records refused.
  static func refuse(
    _ error: StoreError,
    _ options: Options,
    _ surroundings: Surroundings
  ) -> ExitCode {
    CommandContext(options, surroundings).refuse(error)
  }

  /// Says why a profile cannot be used.
  static func refuse(
    _ problem: ProfileProblem,
    _ options: Options,
    _ surroundings: Surroundings
  ) -> ExitCode {
    // The language is that of the records without a name, as those of the profile cannot be opened.
    var options = options
    options.profile = nil
    return CommandContext(options, surroundings).refuse(problem)
  }

  /// Says why a text cannot be opened to be rated.
  static func refuse(
    _ problem: RatingProblem,
    _ options: Options,
    _ surroundings: Surroundings
  ) -> ExitCode {
    let context = CommandContext(options, surroundings)
    context.printer.refuse(ErrorText.text(of: problem, in: context.language))
    return problem.exitCode
  }

  /// Says that the folder of cases that was named cannot be used; none where it can.
  private static func refuseFolder(of context: CommandContext) -> ExitCode? {
    context.library.problemOfNamedFolder.map { problem in
      let text = ErrorText.text(ofFolder: problem, in: context.language)
      return context.refuse(Refusal(text: text, code: .usage))
    }
  }

  /// Says that the folder of cases that was named cannot be used; none where it can.
  static func refuseFolder(_ options: Options, _ surroundings: Surroundings) -> ExitCode? {
    refuseFolder(of: CommandContext(options, surroundings))
  }

  /// The language for a command line that could not be read: the option counts wherever it stands.
  private static func language(ofRefused surroundings: Surroundings) -> Words.Language {
    var options = Options()
    options.language = surroundings.environment["SIGNPOST_LANG"]
    let arguments = surroundings.arguments
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument.hasPrefix("--lang=") { options.language = String(argument.dropFirst(7)) }
      if argument == "--lang" { options.language = next }
    }
    return LanguageChoice.words(options, surroundings)
  }

  private static func help(
    _ verb: Verb?,
    about topic: ClassTopic? = nil,
    _ context: CommandContext
  ) -> ExitCode {
    let help = HelpCommand(
      phrases: context.phrases,
      productLine: context.words.productLine,
      verb: verb,
      topic: topic.map { ClassTopicHelp.of($0, context.language) }
    )
    context.printer.print(help.lines)
    return .fine
  }
}
