internal import Authoring
internal import Classroom
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// Reads a command line and the environment into an invocation.
package struct OptionParser {
  private var options = Options()
  private var mode: PlayMode?
  private var variant: String?
  private var start = PreviewStart()
  private var isStrict = false
  private var format: String?
  private var output: String?
  private var rate = RateOptions()
  private var playout = PlayoutOptions()
  private var writing = WritingOptions()
  private var classroom = ClassOptions()
  private var classFolder: String?
  private var isNewSeat = false
  private var forget = ForgetOptions()
  private var isOfMine = false
  private var store = AgencyStoreOptions()
  private var proof = ProofOptions()
  private var retention: Retention?
  private var isQuiet = false
  private var asksForHelp = false
  private var asksForVersion = false
  private var words: [String] = []
  private var given: [OptionRule] = []

  /// Parses the arguments after the program's name; options override the environment.
  package static func parse(
    _ arguments: [String],
    environment: [String: String]
  ) throws(UsageError) -> Invocation {
    var parser = OptionParser()
    try parser.readEnvironment(environment)
    let usual = parser.options
    (parser.options.records, parser.options.profile) = (nil, nil)
    try parser.read(arguments)
    try parser.settlePlace(usual)
    return Invocation(command: try parser.command(), options: parser.options)
  }

  /// Chooses between a file of records and a profile: the line counts before the environment, and one of
  /// them says where the other would.
  private mutating func settlePlace(_ usual: Options) throws(UsageError) {
    func refuseBoth(_ options: Options, _ records: String, _ profile: String) throws(UsageError) {
      if options.records != nil, options.profile != nil { throw .optionsClash(records, profile) }
    }
    try refuseBoth(options, "--records", "--profile")
    guard options.records == nil, options.profile == nil else { return }
    try refuseBoth(usual, "SIGNPOST_RECORDS", "SIGNPOST_PROFILE")
    (options.records, options.profile) = (usual.records, usual.profile)
  }

  /// Refuses a file of records or a profile on the line, where the command itself names whose are used.
  private func refusePlace(beside command: String) throws(UsageError) {
    for rule in given where [.records, .profile].contains(rule.name) {
      throw .optionsClash(rule.flag, command)
    }
  }

  private mutating func readEnvironment(_ environment: [String: String]) throws(UsageError) {
    for rule in OptionRule.all {
      guard let variable = rule.variable, let value = environment[variable], !value.isEmpty
      else { continue }
      if rule.value == nil {
        if value != "0" { try set(rule, nil, source: variable) }
      } else {
        try set(rule, value, source: variable)
      }
    }
  }

  private mutating func read(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        return
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let rule = try rule(named: String(parts[0]))
      var value = parts.count == 2 ? String(parts[1]) : nil
      if rule.value != nil, value == nil {
        guard let next = rest.popFirst() else { throw .missingValue(option: rule.flag) }
        value = next
      } else if rule.value == nil, value != nil {
        throw .needlessValue(option: rule.flag)
      }
      if value?.isEmpty == true { throw .missingValue(option: rule.flag) }
      given.append(rule)
      try set(rule, value, source: rule.flag)
    }
  }

  private func rule(named flag: String) throws(UsageError) -> OptionRule {
    guard let rule = OptionRule.all.first(where: { $0.flag == flag || $0.shortFlag == flag }) else {
      let nearest = Spelling.nearest(to: flag, among: OptionRule.all.map(\.flag))
      throw .unknownOption(flag, nearest: nearest)
    }
    return rule
  }

  private mutating func set(
    _ rule: OptionRule,
    _ value: String?,
    source: String
  ) throws(UsageError) {
    // Which formats there are, the verb says.
    if let value, rule.name != .format, !rule.allowed.isEmpty {
      try refuse(value, unlessAmong: rule.allowed, of: source)
    }
    switch rule.name {
    case .records: options.records = value
    case .profile: options.profile = try ProfileRequest.choice(of: value ?? "", source: source)
    case .scenarios: options.scenarios = value
    case .language: options.language = value
    case .texts: options.texts = value
    case .theme: options.theme = value
    case .plain: options.plain = true
    case .ascii: options.ascii = true
    case .noWelcome: options.noWelcome = true
    case .format: format = value
    case .output:
      output = value
      writing.set(rule.name, value)
    case .mode: mode = value.flatMap(PlayMode.init)
    case .variant: variant = value
    case .at: start.step = value
    case .assume:
      start.assumptions.append(try .init(ofOption: value ?? "", flag: rule.flag))
    case .strict: isStrict = true
    case .search: options.search = value ?? ""
    case .setting:
      options.filter.setting = value.flatMap(ScenarioHead.Setting.init)
      writing.set(rule.name, value)
    case .state: options.filter.state = value.flatMap(CaseState.init)
    case .plays: playout.plays = try number(value ?? "", in: PlayoutOptions.playCounts, of: source)
    case .seed: playout.seed = try number(value ?? "", in: 0...Int.max, of: source)
    case .record: playout.record = CleanText.line(value ?? "")
    case .player: playout.player = value.flatMap(Player.init)
    case .attempt: playout.attempt = value
    case .rater, .level, .features, .note, .export, .take: try setRating(rule, value ?? "")
    case .title, .id, .from, .audience, .focus, .length, .languages, .check, .convert, .keys,
      .folder, .write, .to, .source, .earlier:
      writing.set(rule.name, value)
    case .raters: writing.raters = try number(value ?? "", in: PanelRequest.counts, of: source)
    case .minutes:
      classroom.minutes = try number(value ?? "", in: ClassHeader.possibleMinutes, of: source)
    case .rehearse: classroom.isRehearsal = true
    case .shared: classroom.isShared = true
    case .names: classroom.showsNames = true
    case .days:
      classroom.sheet.days = try number(value ?? "", in: DataSheet.possibleDays, of: source)
    case .purpose, .basis, .recipients, .filledBy:
      let field = DataSheet.Field(rawValue: rule.name.rawValue)
      if let field { classroom.sheet.fields[field] = CleanText.line(value ?? "") }
    case .classFolder:
      classFolder = value
      classroom.folder = value
    case .seats:
      classroom.seatsEach = try number(value ?? "", in: ClassHosting.possibleSeats, of: source)
    case .newSeat: isNewSeat = true
    case .since: forget.since = try ForgetOptions.day(value ?? "", of: source)
    case .before: forget.before = try ForgetOptions.day(value ?? "", of: source)
    case .all: forget.isEverything = true
    case .yes: forget.isConfirmed = true
    case .mine: isOfMine = true
    case .store: store.address = value
    case .print: store.prints = true
    case .person: proof.name = CleanText.line(value ?? "")
    case .verify: proof.file = value
    case .retention:
      retention = Retention(
        clamping: try number(value ?? "", in: Retention.possible, of: source)
      )
    case .quiet: isQuiet = true
    case .help: asksForHelp = true
    case .version: asksForVersion = true
    }
  }

  private mutating func setRating(_ rule: OptionRule, _ value: String) throws(UsageError) {
    switch rule.name {
    case .rater: rate.rater = Int(value).flatMap(WordsRating.Rater.init)
    case .level: rate.level = Int(value)
    case .features: rate.features = try RateOptions.judgement(ofFeatures: value)
    case .note: rate.note = value.asRatingNote
    case .export: rate.exportFile = value
    case .take: rate.importFile = value
    default: break
    }
  }

  private mutating func command() throws(UsageError) -> Command {
    if asksForVersion { return .version }
    guard let first = words.first else {
      try refuseOptions(of: nil)
      return asksForHelp ? .help(verb: nil) : .open
    }
    let verb = try verb(named: first)
    if asksForHelp {
      if verb == .classroom, let task = words.dropFirst().first, let topic = ClassTopic(task) {
        return .classHelp(topic)
      }
      return .help(verb: verb == .help ? nil : verb)
    }
    try refuseOptions(of: verb)
    try setFormat(for: verb)
    return try command(of: verb, Array(words.dropFirst()))
  }

  private func command(of verb: Verb, _ arguments: [String]) throws(UsageError) -> Command {
    func one() throws(UsageError) -> String {
      guard let first = arguments.first else { throw .missingArgument(verb: verb) }
      if arguments.count > 1 { throw .needlessArgument(arguments[1], verb: verb) }
      return first
    }
    func none() throws(UsageError) {
      if let extra = arguments.first { throw .needlessArgument(extra, verb: verb) }
    }
    switch verb {
    case .play: return .play(target: try one(), mode: mode, variant: variant)
    case .preview: return .preview(PreviewRequest(file: try one(), variant: variant, start: start))
    case .classroom:
      var place = ClassRecordsRequest.Output()
      (place.format, place.path) = (try documentFormat(), output)
      var classroom = classroom
      classroom.asksForJSON = options.format == .json
      return .classroom(try classroom.request(arguments, variant: variant, output: place))
    case .join:
      return .join(
        JoinRequest(code: try one(), folder: classFolder, isNewSeat: isNewSeat)
      )
    case .store: return .store(try store.request(arguments))
    case .explain: return .explain(attempt: try one())
    case .replay: return .replay(attempt: try one())
    case .debrief: return .debrief(attempt: try one(), format: try documentFormat(), output: output)
    case .rate: return .rate(try rate.request(arguments))
    case .refresh:
      try none()
      return .refresh(retention: retention)
    case .due:
      try none()
      return .due(isQuiet: isQuiet)
    case .export:
      try none()
      return .export(try ExportRequest(isOfMine: isOfMine, output: output))
    case .take: return .take(file: try one())
    case .forget: return .forget(try forget.request(arguments))
    case .profile:
      let request = try ProfileRequest(arguments, isConfirmed: forget.isConfirmed)
      if case .use = request { try refusePlace(beside: "profile use") }
      return .profile(request)
    case .plan: return .plan(try PlanRequest(arguments))
    case .progress:
      try none()
      return .progress(mode: mode)
    case .proof:
      var proof = proof
      (proof.format, proof.output) = (try documentFormat(), output)
      return .proof(try proof.request(arguments))
    case .map: return .map(target: try one(), format: format.flatMap(MapFormat.init))
    case .playout: return .playout(try playout.request(target: try one()))
    case .script:
      var writing = writing
      writing.document = try documentFormat(usual: .markdown)
      return .writing(try writing.request(of: verb, arguments))
    case .new, .fmt, .rename, .stats, .diff, .migrate, .panel, .translate:
      return .writing(try writing.request(of: verb, arguments))
    case .check:
      guard !arguments.isEmpty else { throw .missingArgument(verb: verb) }
      let format = format.flatMap(FindingFormat.init) ?? .text
      return .check(paths: arguments, isStrict: isStrict, format: format)
    case .list:
      try none()
      return .list
    case .history:
      try none()
      return .history
    case .statistics:
      try none()
      return .statistics(mode: mode)
    case .doctor:
      try none()
      return .doctor
    case .completions: return .completions(try request(named: try one()))
    case .help:
      guard let topic = arguments.first else { return .help(verb: nil) }
      if topic == Verb.classroom.rawValue, arguments.count == 2 {
        guard let topic = ClassTopic(arguments[1]) else {
          let known = ClassTopic.allCases.map(\.rawValue)
          throw .unknownTopic(
            arguments[1],
            known: Spelling.nearest(to: arguments[1], among: known).map { [$0] } ?? known
          )
        }
        return .classHelp(topic)
      }
      if arguments.count > 1 { throw .needlessArgument(arguments[1], verb: verb) }
      return try help(about: topic)
    }
  }

  /// Help about a command or a kind of finding.
  private func help(about topic: String) throws(UsageError) -> Command {
    if let verb = Verb(rawValue: topic) { return .help(verb: verb) }
    if let page = FindingCatalogue.page(of: topic) { return .finding(page) }
    let verb = Spelling.nearest(to: topic, among: Verb.allCases.map(\.rawValue))
    throw .unknownTopic(topic, known: verb.map { [$0] } ?? FindingCatalogue.codes(like: topic))
  }

  private func verb(named word: String) throws(UsageError) -> Verb {
    guard let verb = Verb(rawValue: word) else {
      throw .unknownVerb(
        word,
        nearest: Spelling.nearest(to: word, among: Verb.allCases.map(\.rawValue))
      )
    }
    return verb
  }

  private func refuse(
    _ value: String,
    unlessAmong allowed: [String],
    of source: String
  ) throws(UsageError) {
    guard !allowed.contains(value) else { return }
    // A single letter or digit is no slip of the pen of another.
    let nearest = value.count > 1 ? Spelling.nearest(to: value, among: allowed) : nil
    throw .unknownValue(value, source: source, allowed: allowed, nearest: nearest)
  }

  private func number(
    _ word: String,
    in range: ClosedRange<Int>,
    of source: String
  ) throws(UsageError) -> Int {
    guard let number = Int(word), range.contains(number) else {
      throw .notInRange(word, source: source, range)
    }
    return number
  }

  private mutating func setFormat(for verb: Verb) throws(UsageError) {
    guard let format else { return }
    try refuse(format, unlessAmong: verb.formats, of: "--\(OptionRule.Name.format.rawValue)")
    options.format = OutputFormat(rawValue: format) ?? .text
  }

  /// The format asked for, else the one that the file's ending names; the usual one without an ending.
  private func documentFormat(
    usual: DebriefDocument.Format = .text
  ) throws(UsageError) -> DebriefDocument.Format {
    if let format { return DebriefDocument.Format(rawValue: format) ?? usual }
    let name = output?.split(separator: "/").last ?? ""
    guard let output, let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return usual
    }
    let ending = name[name.index(after: dot)...]
    let formats = DebriefDocument.Format.allCases
    if let named = formats.first(where: { $0.ending == ending }) { return named }
    throw .unknownValue(
      output,
      source: "--\(OptionRule.Name.output.rawValue)",
      allowed: formats.map { "*.\($0.ending)" },
      nearest: nil
    )
  }

  private func request(named word: String) throws(UsageError) -> CompletionRequest {
    guard let request = CompletionRequest(rawValue: word) else {
      let allowed = CompletionRequest.allCases.map(\.rawValue)
      throw .unknownValue(
        word,
        source: Verb.completions.rawValue,
        allowed: allowed,
        nearest: Spelling.nearest(to: word, among: allowed)
      )
    }
    return request
  }

  private func refuseOptions(of verb: Verb?) throws(UsageError) {
    for rule in given {
      guard let verbs = rule.verbs else { continue }
      guard let verb, verbs.contains(verb) else {
        throw .optionNotForVerb(option: rule.flag, verb: verb?.rawValue ?? "")
      }
    }
  }
}
