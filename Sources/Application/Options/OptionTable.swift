internal import Authoring
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

extension Verb {
  /// The formats that the command prints in, as `--format` names them.
  var formats: [String] {
    switch self {
    case .debrief: DebriefDocument.Format.allCases.map(\.rawValue)
    case .classroom:
      DebriefDocument.Format.allCases.map(\.rawValue) + [OutputFormat.json.rawValue]
    case .check: FindingFormat.allCases.map(\.rawValue)
    case .map: MapFormat.allCases.map(\.rawValue)
    case .proof: ProofRequest.formats.map(\.rawValue)
    case .script: CaseScript.Format.allCases.map(\.rawValue)
    default: OutputFormat.allCases.map(\.rawValue)
    }
  }
}

/// One option of the command line: the source of parsing, help and suggestions.
struct OptionRule: Sendable {
  /// What an option sets.
  enum Name: String, CaseIterable, Sendable {
    case records, profile, scenarios, language = "lang", texts, theme, plain, ascii
    case noWelcome = "no-welcome"
    case format, output, mode, variant
    case at, assume = "set"
    case strict, search, setting, state
    case plays, seed, record, player, attempt
    case rater, level, features, note, export, take = "import"
    case title, id, from, audience, focus, length, languages
    case check, convert, keys
    case folder = "out"
    case raters, write
    case to, source, earlier
    case minutes, rehearse, shared, names
    case purpose, basis, recipients, days
    case filledBy = "filled-by"
    case classFolder = "folder"
    case newSeat = "new-seat"
    case seats
    case since, before, all, yes, mine
    case store, print
    case person = "name", verify
    case retention, quiet
    case help, version
  }

  /// The option's name without dashes.
  let name: Name
  /// What the value stands for, such as `FILE`; none for switches.
  let value: String?
  /// The values allowed; empty where any will do.
  let allowed: [String]
  /// The verbs that take it; none for all.
  let verbs: Set<Verb>?

  /// The option as typed, `--records`.
  var flag: String { "--\(name.rawValue)" }
  /// The environment variable that stands in for it; none where each call has to say it.
  var variable: String? {
    switch name {
    case .records, .profile, .scenarios, .language, .texts, .theme, .plain, .ascii, .noWelcome,
      .store:
      "SIGNPOST_\(name.rawValue.uppercased().replacing("-", with: "_"))"
    default: nil
    }
  }

  /// Every option, in the order in which help lists them.
  static let all: [OptionRule] = [
    OptionRule(name: .records, value: "FILE", allowed: [], verbs: nil),
    OptionRule(name: .profile, value: "NAME", allowed: [], verbs: nil),
    OptionRule(name: .scenarios, value: "DIR", allowed: [], verbs: nil),
    OptionRule(name: .language, value: "en|da", allowed: ["en", "da"], verbs: nil),
    OptionRule(name: .texts, value: "LANGUAGE", allowed: [], verbs: nil),
    OptionRule(
      name: .theme,
      value: "NAME",
      allowed: ["dark", "light", "user", "mono", "high-contrast"],
      verbs: nil
    ),
    OptionRule(name: .plain, value: nil, allowed: [], verbs: nil),
    OptionRule(name: .ascii, value: nil, allowed: [], verbs: nil),
    OptionRule(name: .noWelcome, value: nil, allowed: [], verbs: nil),
    OptionRule(
      name: .format,
      value: "FORMAT",
      allowed: OutputFormat.allCases.map(\.rawValue) + [
        "markdown", "html", "dot", "mermaid", "svg", "sarif",
      ],
      verbs: [
        .list, .check, .history, .statistics, .explain, .debrief, .replay, .rate, .stats, .diff,
        .script, .migrate, .panel, .playout, .map, .classroom, .doctor, .take, .forget, .plan,
        .progress, .proof, .profile,
      ]
    ),
    OptionRule(
      name: .output,
      value: "FILE",
      allowed: [],
      verbs: [.debrief, .new, .script, .classroom, .export, .proof, .translate]
    ),
    OptionRule(
      name: .mode,
      value: "practice|test",
      allowed: ["practice", "test"],
      verbs: [.play, .statistics, .progress]
    ),
    OptionRule(name: .variant, value: "ID", allowed: [], verbs: [.play, .preview, .classroom]),
    OptionRule(name: .at, value: "STEP", allowed: [], verbs: [.preview]),
    OptionRule(name: .assume, value: "NAME[=VALUE]", allowed: [], verbs: [.preview]),
    OptionRule(name: .strict, value: nil, allowed: [], verbs: [.check]),
    OptionRule(name: .search, value: "WORDS", allowed: [], verbs: [.list]),
    OptionRule(
      name: .setting,
      value: "NAME",
      allowed: ScenarioHead.Setting.allCases.map(\.rawValue),
      verbs: [.list, .new]
    ),
    OptionRule(
      name: .state,
      value: "NAME",
      allowed: CaseState.allCases.map(\.rawValue),
      verbs: [.list]
    ),
    OptionRule(name: .plays, value: "NUMBER", allowed: [], verbs: [.playout]),
    OptionRule(name: .seed, value: "NUMBER", allowed: [], verbs: [.playout]),
    OptionRule(name: .record, value: "NAME", allowed: [], verbs: [.playout]),
    OptionRule(
      name: .player,
      value: "NAME",
      allowed: Player.allCases.map(\.rawValue),
      verbs: [.playout]
    ),
    OptionRule(name: .attempt, value: "ID", allowed: [], verbs: [.playout]),
    OptionRule(name: .rater, value: "1|2", allowed: ["1", "2"], verbs: [.rate]),
    OptionRule(name: .level, value: "0|1|2|3", allowed: ["0", "1", "2", "3"], verbs: [.rate]),
    OptionRule(name: .features, value: "NUMBERS", allowed: [], verbs: [.rate]),
    OptionRule(name: .note, value: "TEXT", allowed: [], verbs: [.rate]),
    OptionRule(name: .export, value: "FILE", allowed: [], verbs: [.rate]),
    OptionRule(name: .take, value: "FILE", allowed: [], verbs: [.rate]),
    OptionRule(name: .title, value: "TEXT", allowed: [], verbs: [.new]),
    OptionRule(name: .id, value: "ID", allowed: [], verbs: [.new]),
    OptionRule(name: .from, value: "ID", allowed: [], verbs: [.new]),
    OptionRule(
      name: .audience,
      value: "NAME",
      allowed: Audience.allCases.map(\.rawValue),
      verbs: [.new]
    ),
    OptionRule(
      name: .focus,
      value: "identify|handle|report",
      allowed: NewCase.Focus.allCases.map(\.rawValue),
      verbs: [.new]
    ),
    OptionRule(
      name: .length,
      value: "short|medium|long",
      allowed: NewCase.Length.allCases.map(\.rawValue),
      verbs: [.new]
    ),
    OptionRule(
      name: .languages,
      value: "en|da|both",
      allowed: ["en", "da", "both"],
      verbs: [.new]
    ),
    OptionRule(name: .check, value: nil, allowed: [], verbs: [.fmt, .translate]),
    OptionRule(name: .convert, value: nil, allowed: [], verbs: [.fmt]),
    OptionRule(name: .keys, value: nil, allowed: [], verbs: [.script]),
    OptionRule(name: .folder, value: "DIR", allowed: [], verbs: [.panel]),
    OptionRule(name: .raters, value: "NUMBER", allowed: [], verbs: [.panel]),
    OptionRule(name: .write, value: nil, allowed: [], verbs: [.panel]),
    OptionRule(name: .to, value: "LANGUAGE", allowed: [], verbs: [.translate]),
    OptionRule(name: .source, value: "LANGUAGE", allowed: [], verbs: [.translate]),
    OptionRule(name: .earlier, value: "FILE", allowed: [], verbs: [.translate]),
    OptionRule(name: .minutes, value: "NUMBER", allowed: [], verbs: [.classroom]),
    OptionRule(name: .rehearse, value: nil, allowed: [], verbs: [.classroom]),
    OptionRule(name: .shared, value: nil, allowed: [], verbs: [.classroom]),
    OptionRule(name: .names, value: nil, allowed: [], verbs: [.classroom]),
    OptionRule(name: .purpose, value: "TEXT", allowed: [], verbs: [.classroom]),
    OptionRule(name: .basis, value: "TEXT", allowed: [], verbs: [.classroom]),
    OptionRule(name: .recipients, value: "TEXT", allowed: [], verbs: [.classroom]),
    OptionRule(name: .days, value: "NUMBER", allowed: [], verbs: [.classroom]),
    OptionRule(name: .filledBy, value: "TEXT", allowed: [], verbs: [.classroom]),
    OptionRule(name: .classFolder, value: "DIR", allowed: [], verbs: [.classroom, .join]),
    OptionRule(name: .newSeat, value: nil, allowed: [], verbs: [.join]),
    OptionRule(name: .seats, value: "NUMBER", allowed: [], verbs: [.classroom]),
    OptionRule(name: .since, value: "DAY", allowed: [], verbs: [.forget]),
    OptionRule(name: .before, value: "DAY", allowed: [], verbs: [.forget]),
    OptionRule(name: .all, value: nil, allowed: [], verbs: [.forget]),
    OptionRule(name: .yes, value: nil, allowed: [], verbs: [.forget, .profile]),
    OptionRule(name: .mine, value: nil, allowed: [], verbs: [.export]),
    OptionRule(name: .store, value: "URL", allowed: [], verbs: [.store]),
    OptionRule(name: .print, value: nil, allowed: [], verbs: [.store]),
    OptionRule(name: .person, value: "TEXT", allowed: [], verbs: [.proof]),
    OptionRule(name: .verify, value: "FILE", allowed: [], verbs: [.proof]),
    OptionRule(name: .retention, value: "PERCENT", allowed: [], verbs: [.refresh]),
    OptionRule(name: .quiet, value: nil, allowed: [], verbs: [.due]),
    OptionRule(name: .help, value: nil, allowed: [], verbs: nil),
    OptionRule(name: .version, value: nil, allowed: [], verbs: nil),
  ]
}
