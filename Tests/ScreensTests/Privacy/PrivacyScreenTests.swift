import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct PrivacyScreenTests {
  private static func kept(
    mode: Int = 0o600,
    attempts: Int = 12,
    reviews: Int = 80,
    classes: Int = 0
  ) -> KeptRecords {
    .kept(
      KeptFacts(
        file: KeptFacts.File(
          path: "/home/kim/.local/state/signpost/records.db",
          size: 258_048,
          mode: mode,
          owner: "kim"
        ),
        attempts: attempts,
        first: attempts == 0 ? nil : LocalTime(text: "2026-10-01T08:15"),
        last: attempts == 0 ? nil : LocalTime(text: "2026-11-23T18:39"),
        reviews: reviews,
        settings: 3,
        classes: classes
      )
    )
  }

  private func lines(_ records: KeptRecords, _ language: Words.Language = .english) -> [String] {
    PrivacyText(Made.context(language)).blocks(of: records).plainText
  }

  @Test func `It says how much is kept, from when to when, and where`() {
    let text = lines(Self.kept())
    #expect(text.contains("Attempts: 12, from 1 October 2026 to 23 November 2026"))
    #expect(text.contains("Refreshers: 80 answers"))
    #expect(lines(Self.kept(reviews: 1)).contains("Refreshers: 1 answer"))
    #expect(text.contains("Settings: 3"))
    #expect(text.contains("File: /home/kim/.local/state/signpost/records.db (259 kB)"))
    #expect(text.contains("Until you delete it. Nothing of it is deleted by itself."))
    #expect(text.contains("See it: signpost export --mine"))
    #expect(text.contains("Delete it: signpost forget"))
    #expect(!text.contains { $0.hasPrefix("Classes") })
    #expect(lines(Self.kept(attempts: 0)).contains("Attempts: 0"))
    #expect(lines(Self.kept(classes: 2)).contains { $0.hasPrefix("Classes: 2 that you lead") })
  }

  @Test(arguments: Words.Language.allCases)
  func `With a profile it says whose they are, and that apart is not secret`(
    language: Words.Language
  ) throws {
    var context = Made.context(language)
    func text() -> String {
      PrivacyText(context).blocks(of: Self.kept()).plainText.joined(separator: "\n")
    }
    let words = ProfileWords.of(language)
    #expect(!text().contains(words.readers))
    context.profile = .named(try ProfileName(typed: "heron"))
    #expect(text().contains("heron"))
    #expect(text().contains(words.readers))
    #expect(text().contains(language == .danish ? "ikke hemmelige" : "not secret"))
    context.profile = .own
    #expect(text().contains(words.kept(nil)))
  }

  @Test(arguments: Words.Language.allCases)
  func `Every command that it names is one for the records in use`(
    language: Words.Language
  ) throws {
    var context = Made.context(language)
    context.records = .profile(.named(try ProfileName(typed: "heron")))
    for records in [Self.kept(classes: 2), .unreadable(path: "/home/kim/records.db")] {
      let text = PrivacyText(context).blocks(of: records).plainText.joined(separator: "\n")
      #expect(text.contains(": signpost --profile heron export --mine\n"))
      #expect(text.contains(": signpost --profile heron forget\n"))
      let named = text.ranges(of: "signpost ").count
      #expect(named >= 3)
      #expect(text.ranges(of: "signpost --profile heron ").count == named)
    }
  }

  /// Who may read a file of a mode, as chmod(1) has it: 4 in the second digit is the group, in the
  /// third all others.
  @Test(arguments: [
    (0o600, false), (0o400, false), (0o610, false), (0o622, false), (0o640, true), (0o604, true),
    (0o644, true),
  ])
  func `It warns where group or others can read the file`(mode: Int, isWarned: Bool) {
    let text = lines(Self.kept(mode: mode))
    #expect(text.contains("Owner: kim (mode \(String(mode, radix: 8)))"))
    let warning =
      "Other accounts on this machine can read it too. Close it: "
      + "chmod 600 /home/kim/.local/state/signpost/records.db"
    #expect(text.contains(warning) == isWarned)
  }

  @Test func `A mode has three digits, and a path steers no terminal`() {
    let file = KeptFacts.File(path: "/tmp/\u{1B}[31mx", size: 1, mode: 0o4, owner: "a\u{7}b")
    let facts = KeptFacts(
      file: file,
      attempts: 1,
      first: nil,
      last: nil,
      reviews: 0,
      settings: 0,
      classes: 0
    )
    let text = lines(.kept(facts)).joined(separator: "\n")
    #expect(text.contains("(mode 004)"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 })
    #expect(text.contains("Attempts: 1\n"))
  }

  @Test(arguments: Words.Language.allCases)
  func `Without records it says so, and where they would be`(language: Words.Language) {
    let path = "/home/kim/records.db"
    #expect(lines(.nothing(path: path), language).contains { $0.contains(path) })
    #expect(lines(.unreadable(path: path), language).contains { $0.contains("signpost doctor") })
    #expect(lines(.nowhere, language).count > 8)
  }

  @Test func `It looks first, and reads on and back`() {
    probe(PrivacyScreen.self, model: PrivacyModel(), context: Made.english) { probe in
      #expect(probe.page.lines == [.text("Looking at the records …")])
      probe.send(.loaded(Self.kept()))
      #expect(probe.page.lines.contains(.heading("Who can read it")))
      probe.press(.escape, .character("x"))
      probe.choose(1)
      probe.expectEffects(.leave, .leave, .leave)
    }
  }

  @Test func `The palette leads there from anywhere, and Esc back to the cases`() {
    var session = Session(.library(LibraryModel()))
    session.receive(.wentTo(.privacy))
    #expect(session.model.route == .privacy(PrivacyModel()))
    #expect(session.model.allCommands.contains { $0.message == .wentTo(.privacy) })
    #expect(
      session.model.allCommands.first { $0.message == .wentTo(.privacy) }?.disabledReason
        == "You are there already"
    )
    session.receive(.privacy(.loaded(Self.kept())))
    #expect(session.model.route == .privacy(PrivacyModel(Self.kept())))
    session.press(.escape)
    if case .library = session.model.route {} else { Issue.record("\(session.model.route)") }
  }

  @Test(arguments: Words.Language.allCases)
  func `Labels fit and no key is given twice`(language: Words.Language) {
    let model = PrivacyModel(Self.kept())
    let bindings = PrivacyScreen.bindings(for: model, in: Made.context(language))
    #expect(bindings.filter(\.hasWideLabel).map(\.label) == [])
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Words.Language.allCases)
  func `It looks as recorded`(language: Words.Language) {
    expectSnapshots(
      named: "privacy-\(language.rawValue)",
      sizes: [
        Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      ]
    ) {
      let model = PrivacyModel(Self.kept(mode: language == .danish ? 0o644 : 0o600, classes: 1))
      PrivacyScreen.draw(model, in: Made.context(language), on: &$0)
    }
  }
}
