import Authoring
import ScenarioEngine
import Screens
import Testing

@testable import Application

struct OptionParserTests {
  /// The command of a line, split at spaces.
  func command(_ line: String) throws -> Command {
    try OptionParser.parse(words(line), environment: [:]).command
  }

  /// The options of a line.
  func options(_ line: String, _ environment: [String: String] = [:]) throws -> Options {
    try OptionParser.parse(words(line), environment: environment).options
  }

  /// Why a line is refused.
  func refusal(_ line: String, _ environment: [String: String] = [:]) -> UsageError? {
    do throws(UsageError) {
      _ = try OptionParser.parse(words(line), environment: environment)
      return nil
    } catch {
      return error
    }
  }

  private func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }

  @Test(arguments: [
    ("", Command.open),
    ("play desk", .play(target: "desk", mode: nil)),
    ("play --mode test desk", .play(target: "desk", mode: .test)),
    ("play desk --mode=practice", .play(target: "desk", mode: .practice)),
    ("play -- --odd-name.json", .play(target: "--odd-name.json", mode: nil)),
    ("play -", .play(target: "-", mode: nil)),
    ("list", .list),
    ("check a.json b", .check(paths: ["a.json", "b"], isStrict: false)),
    ("check --strict a", .check(paths: ["a"], isStrict: true)),
    ("check --format sarif a", .check(paths: ["a"], isStrict: false, format: .sarif)),
    ("check --format json a", .check(paths: ["a"], isStrict: false, format: .json)),
    ("playout desk", .playout(PlayoutRequest(target: "desk"))),
    (
      "playout --seed 3 desk --plays 9", .playout(PlayoutRequest(target: "desk", plays: 9, seed: 3))
    ),
    ("map desk", .map(target: "desk", format: nil)),
    ("map desk --format dot", .map(target: "desk", format: .dot)),
    ("class wall", .classroom(.wall)),
    ("class desk", .classroom(.lead(ClassLead(target: "desk")))),
    ("class ./wall", .classroom(.lead(ClassLead(target: "./wall")))),
    ("preview a.json", .preview(PreviewRequest(file: "a.json"))),
    (
      "preview --at talk a.json --set asked --set told=no --set heat=-3 --variant b",
      .preview(
        PreviewRequest(
          file: "a.json",
          variant: "b",
          start: PreviewStart(
            step: "talk",
            assumptions: [
              .init("asked", .set), .init("told", .clear), .init("heat", .number(-3)),
            ]
          )
        )
      )
    ),
    ("history", .history),
    ("statistics", .statistics(mode: nil)),
    ("statistics --mode test", .statistics(mode: .test)),
    ("explain 3f2a", .explain(attempt: "3f2a")),
    ("replay 3f2a", .replay(attempt: "3f2a")),
    ("forget 3f2a 4b", .forget(ForgetRequest(.attempts(["3f2a", "4b"])))),
    ("forget --yes 3f2a", .forget(ForgetRequest(.attempts(["3f2a"]), isConfirmed: true))),
    ("forget --all", .forget(ForgetRequest(.everything))),
    // Days since 1970-01-01, as `date -d 2026-03-01 +%s` has them in seconds.
    ("forget --since 2026-03-01", .forget(ForgetRequest(.period(since: 20_513, before: nil)))),
    (
      "forget --before 2026-03-02 --since 2026-03-01 --yes",
      .forget(ForgetRequest(.period(since: 20_513, before: 20_514), isConfirmed: true))
    ),
    ("doctor", .doctor),
    ("completions zsh", .completions(.zsh)),
    ("help", .help(verb: nil)),
    ("help check", .help(verb: .check)),
    ("--help", .help(verb: nil)),
    ("-h", .help(verb: nil)),
    ("check --help", .help(verb: .check)),
    ("play --help", .help(verb: .play)),
    ("--version", .version),
    ("-V", .version),
    ("list --version", .version),
  ])
  func `A line is read as its command`(_ line: String, _ expected: Command) throws {
    #expect(try command(line) == expected)
  }

  @Test func `Options stand anywhere and take their value after a space or a sign`() throws {
    var expected = Options()
    expected.records = "r.db"
    expected.scenarios = "cases"
    expected.language = "da"
    expected.texts = "de"
    expected.theme = "mono"
    expected.plain = true
    expected.ascii = true
    expected.noWelcome = true
    expected.format = .json
    let line =
      "--records r.db list --scenarios=cases --lang da --texts de --theme=mono --plain --ascii"
      + " --no-welcome"
    #expect(try options(line + " --format json") == expected)
  }

  @Test func `A value may hold the sign itself`() throws {
    #expect(try options("--records=a=b").records == "a=b")
  }

  @Test(arguments: [
    ("plya", UsageError.unknownVerb("plya", nearest: "play")),
    ("zebra", .unknownVerb("zebra", nearest: nil)),
    ("completions", .missingArgument(verb: .completions)),
    (
      "completions fihs",
      .unknownValue(
        "fihs",
        source: "completions",
        allowed: ["bash", "zsh", "fish", "cases", "attempts", "profiles"],
        nearest: "fish"
      )
    ),
    ("completions bash zsh", .needlessArgument("zsh", verb: .completions)),
    ("help chekc", .unknownTopic("chekc", known: ["check"])),
    (
      "help unknown-stp",
      .unknownTopic("unknown-stp", known: FindingCatalogue.codes(like: "unknown-stp"))
    ),
    ("list --recrods r", .unknownOption("--recrods", nearest: "--records")),
    ("-x", .unknownOption("-x", nearest: nil)),
    ("history --strict", .optionNotForVerb(option: "--strict", verb: "history")),
    ("list --mode test", .optionNotForVerb(option: "--mode", verb: "list")),
    ("play --format json a", .optionNotForVerb(option: "--format", verb: "play")),
    ("--format json", .optionNotForVerb(option: "--format", verb: "")),
    ("list --records", .missingValue(option: "--records")),
    ("history --records=", .missingValue(option: "--records")),
    ("list --scenarios=", .missingValue(option: "--scenarios")),
    ("--theme=", .missingValue(option: "--theme")),
    ("list --plain=yes", .needlessValue(option: "--plain")),
    (
      "list --lang dk",
      .unknownValue("dk", source: "--lang", allowed: ["en", "da"], nearest: "da")
    ),
    (
      "list --format jsno",
      .unknownValue("jsno", source: "--format", allowed: ["text", "json"], nearest: "json")
    ),
    (
      "debrief --format jsno a",
      .unknownValue(
        "jsno",
        source: "--format",
        allowed: ["text", "markdown", "html"],
        nearest: nil
      )
    ),
    (
      "debrief --output mine.pdf a",
      .unknownValue(
        "mine.pdf",
        source: "--output",
        allowed: ["*.txt", "*.md", "*.html"],
        nearest: nil
      )
    ),
    ("explain --output f a", .optionNotForVerb(option: "--output", verb: "explain")),
    ("debrief", .missingArgument(verb: .debrief)),
    ("play", .missingArgument(verb: .play)),
    ("check", .missingArgument(verb: .check)),
    ("explain", .missingArgument(verb: .explain)),
    ("replay", .missingArgument(verb: .replay)),
    ("play a b", .needlessArgument("b", verb: .play)),
    ("list a", .needlessArgument("a", verb: .list)),
    ("statistics a", .needlessArgument("a", verb: .statistics)),
    ("history a", .needlessArgument("a", verb: .history)),
    ("doctor a", .needlessArgument("a", verb: .doctor)),
    ("forget", .missingArgument(verb: .forget)),
    ("forget --yes", .missingArgument(verb: .forget)),
    ("forget --all 3f2a", .needlessArgument("3f2a", verb: .forget)),
    ("forget --since 2026-03-01 3f2a", .needlessArgument("3f2a", verb: .forget)),
    ("forget --all --before 2026-03-01", .optionsClash("--all", "--before")),
    (
      "forget --since 2026-03-01 --before 2026-03-01",
      .optionsClash("--since 2026-03-01", "--before 2026-03-01")
    ),
    ("forget --since 2026-02-30", .noDay("2026-02-30", source: "--since")),
    ("forget --before 1.3.2026", .noDay("1.3.2026", source: "--before")),
    ("forget --before 2026-03-01T", .noDay("2026-03-01T", source: "--before")),
    ("forget --since yesterday", .noDay("yesterday", source: "--since")),
    ("history --all", .optionNotForVerb(option: "--all", verb: "history")),
    ("help list check", .needlessArgument("check", verb: .help)),
  ])
  func `A line that cannot be followed is refused`(_ line: String, _ expected: UsageError) {
    #expect(refusal(line) == expected)
  }

  @Test func `Variables stand in for options, and options come before them`() throws {
    let environment = [
      "SIGNPOST_RECORDS": "kept.db", "SIGNPOST_SCENARIOS": "cases", "SIGNPOST_LANG": "da",
      "SIGNPOST_TEXTS": "kl", "SIGNPOST_THEME": "light", "SIGNPOST_PLAIN": "1",
      "SIGNPOST_ASCII": "1",
    ]
    let found = try options("list --records mine.db", environment)
    #expect(found.records == "mine.db")
    #expect(found.scenarios == "cases")
    #expect(found.language == "da")
    #expect(found.texts == "kl")
    #expect(found.theme == "light")
    #expect(found.plain)
    #expect(found.ascii)
  }

  @Test func `Empty variables and switches of 0 ask for nothing`() throws {
    let environment = ["SIGNPOST_RECORDS": "", "SIGNPOST_PLAIN": "0", "SIGNPOST_ASCII": ""]
    #expect(try options("list", environment) == Options())
  }

  @Test func `A variable with a value that is not known is named`() {
    #expect(
      refusal("list", ["SIGNPOST_LANG": "dansk"])
        == .unknownValue(
          "dansk",
          source: "SIGNPOST_LANG",
          allowed: ["en", "da"],
          nearest: nil
        )
    )
  }

  @Test func `Every option has a rule, and rules agree with what is parsed`() {
    #expect(OptionRule.all.map(\.name) == OptionRule.Name.allCases)
    for rule in OptionRule.all where rule.value?.contains("|") == true {
      #expect(rule.value?.split(separator: "|").map(String.init) == rule.allowed)
    }
  }

  @Test func `A class has minutes, may be a rehearsal, and may share the wall's terminal`() throws {
    var lead = ClassLead(target: "desk")
    lead.minutes = 30
    lead.isRehearsal = true
    lead.isShared = true
    lead.variant = "b"
    let line = "class --minutes 30 desk --rehearse --shared --variant b"
    #expect(try command(line) == .classroom(.lead(lead)))
    #expect(refusal("class") == .missingArgument(verb: .classroom))
    #expect(refusal("class desk lamp") == .needlessArgument("lamp", verb: .classroom))
    #expect(refusal("class wall --minutes 30") == .optionsClash("--minutes", "wall"))
    #expect(refusal("class desk --minutes 0") == .notInRange("0", source: "--minutes", 1...480))
    #expect(refusal("play desk --shared") == .optionNotForVerb(option: "--shared", verb: "play"))
  }
}
