package import Classroom
package import Interface
package import ScenarioEngine

/// What every screen may read: words, language, sources.
package struct AppContext: ScreenContext, Equatable {
  /// Where the scrolling views stood in the last frame.
  package var views = ViewReport()
  /// The language of the interface.
  package var interfaceLanguage: Words.Language
  /// The host's time, to the second; only what shows time reads it.
  package var time = ClassInstant(seconds: 0)
  /// What the trainee does; none where that was not said.
  package var work: Work?
  /// The id of the plan of the course that the trainee takes; none where they take none.
  package var plan: String?
  /// Whose records are in use, where the login has profiles; none where it has none.
  package var profile: ProfileChoice?
  /// Whether the trainee can change to another profile: not where a file of records was named.
  package var canChangeProfile = false
  /// Which records are in use, as commands that are named have to say.
  package var records = RecordsInUse.usual
  private let sources: Sources

  /// Makes a context; the register is read when a screen first names a source.
  package init(
    language: Words.Language,
    register: @autoclosure @escaping @Sendable () -> EvidenceRegister
  ) {
    interfaceLanguage = language
    sources = Sources(register: register)
  }

  /// The evidence behind rubrics and keys.
  package var register: EvidenceRegister { sources.register() }

  /// The phrases of the interface.
  package var words: Words { @inline(__always) _read { yield interfaceLanguage.words } }

  /// The code of the language, `en` or `da`.
  package var language: String { interfaceLanguage.rawValue }

  /// The head of the screens that everything begins at: the product, and whose records are in use.
  var productTitle: StyledText {
    let product = StyledText("Signpost", .accent)
    guard let owner else { return product }
    return product + StyledText("  \(owner)", .heading)
  }

  /// What the profile is called whose records are in use; none where the login has no profiles.
  var owner: String? {
    profile.map { $0.name?.text ?? ProfileWords.of(interfaceLanguage).own }
  }

  /// A text of a case as one line.
  package func line(_ text: LocalizedText) -> String {
    text.line(in: language)
  }

  /// What an answer is called by which a list is sorted: as its case has it, else in the program's
  /// words.
  package func sorted(_ answer: Decision.SortAnswer, in task: HandleTask) -> String {
    task.name(of: answer).map(line) ?? words.sorted(answer)
  }

  /// The names of the people who hold a fact of the case file; empty in most cases.
  func holders(of fact: CaseFact, in scenario: Scenario) -> [String] {
    fact.heldBy.map { line(scenario.people[$0].name) }
  }

  /// A text of a case as blocks, with the names of those who speak.
  package func blocks(_ text: LocalizedText, of scenario: Scenario) -> [Block] {
    let paragraphs = text.paragraphs(in: language)
    return paragraphs.flatMap { paragraph -> [Block] in
      switch paragraph {
      case .narration(let words): [.text(words), .space]
      case .speech(let person, let words):
        [
          .speech(speaker: scenario.person(person).map { line($0.name) } ?? person, words: words),
          .space,
        ]
      }
    }.dropLast()
  }

  /// A time of a case, such as "Thursday 5 March, 14.20".
  package func time(_ time: LocalTime) -> String {
    let (_, month, day) = time.date
    return words.dayAndTime(
      words.weekdays[time.weekday],
      day,
      words.months[month - 1],
      clock(time)
    )
  }

  /// The hour of a time, such as "06.50".
  package func clock(_ time: LocalTime) -> String {
    let (hour, minute) = (time.minuteOfDay / 60, time.minuteOfDay % 60)
    return "\(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The day of a time, such as "Thursday 5 March".
  package func day(_ time: LocalTime) -> String {
    let (_, month, day) = time.date
    return words.play.day(words.weekdays[time.weekday], day, words.months[month - 1])
  }

  /// The day of a time with its year, such as "Thursday 5 March 2026".
  package func dayAndYear(_ time: LocalTime) -> String { "\(day(time)) \(time.date.year)" }

  /// The register, of which there is one in a program.
  private struct Sources: Equatable, Sendable {
    let register: @Sendable () -> EvidenceRegister

    static func == (one: Sources, other: Sources) -> Bool { true }
  }
}
