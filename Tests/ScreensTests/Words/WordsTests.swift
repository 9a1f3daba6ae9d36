import Interface
import ScenarioEngine
import ScenarioFiles
import Screens
import Statistics
import Testing

/// The phrases of both languages.
@Suite struct WordsTests {
  /// The same in both languages on purpose.
  private static let shared: Set<String> = [
    "Signpost", "Cases", "Link", "Total", "Scene", "test", "Enter", "Esc", "Tab", "Home", "End",
    "PgUp", "Note",
    "PgDn", "Ctrl", "Alt", "Backspace", "Ins", "Del", "or",
  ]

  /// Every phrase of a language by its name, the made ones with every value.
  private static func phrases(_ words: Words) -> [String: String] {
    var phrases: [String: String] = [:]
    func add(_ name: String, _ value: Any) {
      switch value {
      case let text as String: phrases[name] = text
      case let texts as [String]:
        for (place, text) in texts.enumerated() { phrases["\(name) \(place)"] = text }
      case let parts as InterfaceWords: addMembers(name, of: parts)
      case let names as KeyNames: addMembers(name, of: names)
      case let debrief as DebriefWords: addMembers(name, of: debrief)
      case let lookBack as LookBackWords: addMembers(name, of: lookBack)
      case let saving as SavingWords: addMembers(name, of: saving)
      case let palette as PaletteWords: addMembers(name, of: palette)
      case let cases as LibraryWords: addMembers(name, of: cases)
      case let welcome as WelcomeWords: addMembers(name, of: welcome)
      case let statistics as StatisticsWords: addMembers(name, of: statistics)
      case let coach as CoachWords: addMembers(name, of: coach)
      case let raters as RatingWords: addMembers(name, of: raters)
      case let panel as PanelWords: addMembers(name, of: panel)
      case let classroom as ClassWords: addMembers(name, of: classroom)
      case let keys as ClassKeyWords: addMembers(name, of: keys)
      case let asked as ClassAskWords: addMembers(name, of: asked)
      case let start as ClassStartWords: addMembers(name, of: start)
      case let hall as HallWords: addMembers(name, of: hall)
      case let join as JoinWords: addMembers(name, of: join)
      default: break
      }
    }
    func addMembers(_ name: String, of value: Any) {
      for child in Mirror(reflecting: value).children {
        add("\(name).\(child.label ?? "")", child.value)
      }
    }
    addMembers("words", of: words)
    func all<Value>(_ name: String, _ values: [Value], _ phrase: (Value) -> String) {
      for value in values { phrases["\(name) \(value)"] = phrase(value) }
    }
    all("mode", PlayMode.allCases, words.mode)
    all("setting", ScenarioHead.Setting.allCases, words.setting)
    all("move", Movement.allCases, words.move)
    all("moveHelp", Movement.allCases, words.moveHelp)
    all("scrollHelp", Movement.allCases, words.scrollHelp)
    all("answer", ObservationAnswer.allCases, words.answer)
    all("answerLong", ObservationAnswer.allCases, words.answerLong)
    all("sureness", Sureness.allCases, words.sureness)
    all("tier", Tier.allCases, words.tier)
    all("tierLong", Tier.allCases, words.tierLong)
    all("sorted", Decision.SortAnswer.allCases, words.sorted)
    all("rating", Array(1...5), words.rating)
    all("part", ReportInput.Part.allCases, words.part)
    all("factLabel", FactLabel.allCases, words.factLabel)
    all("support", Support.allCases, words.support)
    all("place", SelectionKey.Place.allCases, words.place)
    all("standing", StandingKey.Standing.allCases, words.standing)
    all("notScored", ListJudgement.Reason.allCases, words.panel.notScored)
    all("rater", WordsRating.Rater.allCases, words.raters.rater)
    all("feature", WordsFeature.allCases, words.raters.feature)
    all("given", [2], words.raters.given)
    all("meanOf", [9], words.panel.meanOf)
    all("mean", [47], words.panel.mean)
    all("smallPanelChose", [3]) { words.panel.smallPanelChose($0, 4) }
    all("expertsDisagree", [5]) { words.panel.expertsDisagree($0, 12) }
    all("strand", Strand.allCases, words.debrief.strand)
    all("rule", Measure.allCases, words.debrief.lookBack.rule)
    all("refused", [SaveProblem.noFolder, .diskFull, .failed("a")], words.debrief.saving.refused)
    all("conduct", Ending.Conduct.allCases, words.debrief.conduct)
    all("known", CaseFact.Source.allCases, words.known)
    all("notSaved", [StoreProblem.diskFull, .readOnly, .newer, .damaged, .openElsewhere]) {
      words.notSaved($0)
    }
    all("fieldHelp", FieldEdit.commonKeys.map(\.edit) + FieldEdit.rowKeys.map(\.edit)) {
      words.fieldHelp($0)
    }
    all("work", Work.allCases, words.welcome.work)
    all("offer", WelcomeOffer.allCases, words.welcome.offer)
    all("notKept", [StoreProblem.diskFull, .readOnly, .damaged], words.welcome.notKept)
    all("stillOpen", [1, 2], words.stillOpen)
    all("playedTimes", [1, 2], words.playedTimes)
    all("minutes", [5], words.minutes)
    all("earlierIsSafe", [1, 3], words.earlierIsSafe)
    phrases["date"] = words.dateText(2, words.months[4], 2026)
    all("play.mark", ObservationAnswer.allCases, words.play.mark)
    all("play.fact", FactLabel.allCases, words.play.fact)
    all("play.answerNumber", [1, 9], words.play.answerNumber)
    all("play.rating", Array(1...5), words.play.rating)
    all("play.part", ReportInput.Part.allCases, words.play.part)
    all("play.factCount", FactLabel.allCases) { words.play.factCount($0, 2) }
    all("play.earlier", [1, 2], words.play.earlier)
    phrases["play.day"] = words.play.day(words.weekdays[0], 2, words.months[4])
    all("decisionsTaken", [1, 3], words.debrief.decisionsTaken)
    all("criticalErrorsMade", [1, 3], words.debrief.criticalErrorsMade)
    phrases.merge(words.hall.madePhrases) { one, _ in one }
    phrases.merge(words.join.madePhrases) { one, _ in one }
    addStatistics(words.statistics, to: &phrases)
    phrases.merge(words.classroom.madePhrases) { one, _ in one }
    phrases["found"] = words.palette.found(3, 20)
    phrases["rows"] = words.palette.rows(12, 30, 48)
    phrases["scene"] = words.sceneNumber(3, of: 16, minutesLeft: 8)
    phrases["scene last"] = words.sceneNumber(3, of: 16, minutesLeft: 0)
    all("case state", CaseState.allCases, words.cases.state)
    all("severity", Finding.Severity.allCases, words.cases.severity)
    all("cases", [1, 3], words.cases.cases)
    all("upTo", [10], words.cases.upTo)
    all("shortMinutes", [10], words.cases.shortMinutes)
    all("language", ["en", "da"], words.cases.languageName)
    all("shortDay", [3]) { words.cases.shortDay($0, "x") }
    all("problemCount", [1, 3], words.cases.problemCount)
    all("warningCount", [1, 3], words.cases.warningCount)
    all("doneOnDay", ["x"], words.cases.doneOnDay)
    all("startedOnDay", ["x"], words.cases.startedOnDay)
    all("matches", [1]) { words.cases.matches($0, 3) }
    all("reading", [1]) { words.cases.reading($0, 3) }
    all("linePlace", [1]) { words.cases.linePlace($0, 3) }
    all("pageOf", [1]) { words.cases.pageOf($0, 3) }
    phrases["scene"] = words.sceneNumber(3, of: 16, minutesLeft: 8)
    phrases["scene last"] = words.sceneNumber(3, of: 16, minutesLeft: 0)
    phrases["day"] = words.dayAndTime(words.weekdays[0], 2, words.months[4], "7.00")
    return phrases
  }

  /// The made phrases of the statistics, each in every form.
  private static func addStatistics(_ words: StatisticsWords, to phrases: inout [String: String]) {
    for count in [1, 3] {
      phrases["statistics.leftOut \(count)"] = words.leftOut(count)
      phrases["statistics.protected \(count)"] = words.protectedAsSign(count)
      phrases["statistics.asKey \(count)"] = words.reportsAsKey(1, count)
      phrases["statistics.critical \(count)"] = words.criticalErrors(1, count)
      phrases["statistics.sure \(count)"] = words.sureAndRight(count, 70, 60)
    }
    let pairs: [(String, @Sendable (Int, Int) -> String)] = [
      ("ordinaryAsSign", words.ordinaryAsSign), ("dueAsOrdinary", words.dueAsOrdinary),
      ("tooReadily", words.reportedTooReadily), ("tooSlowly", words.reportedTooSlowly),
      ("notEnough", words.notEnough), ("range", words.range),
      ("confidenceRange", words.confidenceRange),
    ]
    for (name, phrase) in pairs { phrases["statistics.\(name)"] = phrase(2, 5) }
    for confidence in [AttemptStatistics.Confidence.over, .under, .unclear] {
      phrases["statistics.confidence \(confidence)"] = words.confidence(confidence)
    }
    for verdict in [ScoreChange.Verdict.better, .weaker, .unclear] {
      phrases["statistics.verdict \(verdict)"] = words.verdict(verdict, 15)
    }
    let masteries: [StrandProgress.Mastery] = [
      .tooFew(cases: 0, need: 3), .tooFew(cases: 2, need: 3), .belowCut, .mastered,
      .criticalError(cases: 1),
    ]
    for mastery in masteries {
      phrases["statistics.mastery \(mastery)"] = words.mastery(mastery, ["70"], 70)
    }
    phrases["statistics.right"] = words.rightOf(1, 2, 75)
    phrases["statistics.change"] = words.change("x", 50, 60)
    phrases["statistics.sensitivity"] = words.sensitivity("1")
    phrases["statistics.criterion"] = words.criterion("1")
    phrases["statistics.area"] = words.areaOf("1")
    phrases["statistics.toTell"] = words.notEnoughToTell(1, 2, 24)
    phrases["statistics.toPool"] = words.notEnoughToPool(2)
    phrases["statistics.brier"] = words.brierParts("1", "2", "3", "4")
    phrases["statistics.level"] = words.poolLevel(2)
  }

  @Test func `no phrase is empty and none has an open place`() {
    for words in [Words.english, .danish] {
      for (name, phrase) in Self.phrases(words) {
        #expect(!phrase.isEmpty, "\(words.language) \(name)")
        #expect(phrase == phrase.trimmed, "\(words.language) \(name)")
        let isTemplate = name.hasPrefix("words.interface")
        #expect(isTemplate || !phrase.contains("{"), "\(words.language) \(name)")
      }
    }
  }

  @Test func `no phrase is the same in both languages but those that are words of both`() {
    let danish = Self.phrases(.danish)
    let english = Self.phrases(.english)
    #expect(danish.keys.sorted() == english.keys.sorted())
    let same = english.filter { danish[$0.key] == $0.value && !Self.shared.contains($0.value) }
    #expect(same.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" } == [])
  }

  @Test func `templates have the same places in both languages`() {
    let danish = Self.phrases(.danish)
    for (name, phrase) in Self.phrases(.english) where phrase.contains("{") {
      #expect(danish[name].map(Self.places) == Self.places(phrase), "\(name)")
    }
  }

  private static func places(_ text: String) -> [String] {
    text.split(separator: "{").dropFirst()
      .map { String($0.prefix { $0 != "}" }) }.sorted()
  }

  @Test(arguments: Words.Language.allCases)
  func `what differs for the trainee differs in words`(language: Words.Language) {
    let words = language.words
    #expect(Set(Tier.allCases.map(words.tierLong)).count == 4)
    #expect(Set(ObservationAnswer.allCases.map(words.answer)).count == 3)
    #expect(Set(FactLabel.allCases.map(words.factLabel)).count == 3)
    #expect(Set(ReportInput.Part.allCases.map(words.part)).count == 6)
    #expect(words.weekdays.count == 7 && words.months.count == 12)
  }

  @Test(arguments: [
    (Words.Language.english, "2026-11-29", "29 November 2026"),
    (.danish, "2026-11-29", "29. november 2026"), (.danish, "2028-02-29", "29. februar 2028"),
    (.danish, "2027-02-29", "2027-02-29"), (.english, "soon", "soon"),
  ])
  func `a stored day is written as the language writes it, and what is no day stays`(
    language: Words.Language,
    stored: String,
    written: String
  ) {
    #expect(language.words.date(of: stored) == written)
  }

  @Test func `a stored moment is written with its hour as the language writes it`() {
    let stored = "2026-11-23T08:05:32+01:00"
    #expect(Words.Language.english.words.dateAndHour(of: stored) == "23 November 2026, 8.05")
    #expect(Words.Language.danish.words.dateAndHour(of: stored) == "23. november 2026 kl. 8.05")
    #expect(Words.Language.danish.words.dateAndHour(of: "soon") == "soon")
  }

  @Test func `a short month in Danish ends with a full stop, unless it is whole`() {
    let shortDay = Words.Language.danish.words.cases.shortDay
    #expect(shortDay(20, "nov") == "20. nov." && shortDay(3, "maj") == "3. maj")
  }

  @Test func `each language is the other's other, and has its own words`() {
    for language in Words.Language.allCases {
      #expect(language.other.other == language && language.other != language)
      #expect(language.words.language == language)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
