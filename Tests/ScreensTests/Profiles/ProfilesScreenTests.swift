import Interface
import Screens
import TestSupport
import Testing

/// The states of the screen that asks whose records are to be used.
enum ProfileStates {
  static func named(_ word: String) -> ProfileChoice {
    (try? ProfileName(typed: word)).map(ProfileChoice.named) ?? .own
  }

  static let known = [named("birch"), named("heron"), named("otter"), ProfileChoice.own]

  static var start: ProfilesModel { ProfilesModel(known: known) }
  static var later: ProfilesModel { ProfilesModel(known: known, current: named("heron")) }

  /// The list of cases, used by a profile; none at a login that has none yet.
  static func cases(_ profile: ProfileChoice?) -> Session {
    var session = Session(.library(LibraryModel()))
    session.use(profile: profile)
    return session
  }

  static func naming(_ model: ProfilesModel = start) -> ProfilesModel {
    var model = model
    _ = ProfilesScreen.update(&model, .namingOpened, in: Made.english)
    return model
  }
}

@Suite struct ProfilesScreenTests {
  private let heron = ProfileStates.named("heron")

  @Test func `One key takes a profile, in the order of the list`() {
    probe(ProfilesScreen.self, model: ProfileStates.start, context: Made.english) { probe in
      probe.press(.character("2"))
      probe.expectEffects(.use(heron))
      probe.press(.character("4"))
      probe.expectEffects(.use(.own))
      probe.press(.up, .enter)
      probe.expectEffects(.use(ProfileStates.named("otter")))
    }
  }

  @Test func `Enter by habit opens nobody's records, at the start`() {
    probe(ProfilesScreen.self, model: ProfileStates.start, context: Made.english) { probe in
      probe.press(.enter)
      if case .naming = probe.model.stage {} else { Issue.record("\(probe.model.stage)") }
    }
    probe(ProfilesScreen.self, model: ProfilesModel(current: heron), context: Made.english) {
      probe in
      probe.send(.loaded(ProfileStates.known, turn: 0))
      probe.press(.enter)
      probe.expectEffects(.leave)
    }
  }

  @Test func `Where nobody can say which profiles there are, a new one can be tried`() {
    probe(ProfilesScreen.self, model: ProfilesModel(current: heron), context: Made.english) {
      probe in
      probe.send(.refused("It belongs to another account."))
      probe.expectEffects(.say("It belongs to another account."))
      #expect(probe.model.known == [])
      probe.press(.enter)
      if case .naming = probe.model.stage {} else { Issue.record("\(probe.model.stage)") }
    }
  }

  @Test func `At the start there is no way back, and later the one in use is a way back`() {
    let start = ProfilesScreen.bindings(for: ProfileStates.start, in: Made.english)
    #expect(!start.contains { $0.keys.contains(.escape) })
    probe(ProfilesScreen.self, model: ProfileStates.later, context: Made.english) { probe in
      probe.press(.character("2"), .escape)
      probe.expectEffects(.leave, .leave)
    }
  }

  @Test func `A new one has a suggested word; another one is a key away, and none is taken`() throws
  {
    try probe(ProfilesScreen.self, model: ProfileStates.start, context: Made.english) { probe in
      probe.press(.character("A"))
      // heron, birch and otter are taken, so that the first free word comes.
      guard case .naming(let field) = probe.model.stage else {
        Issue.record("\(probe.model.stage)")
        return
      }
      #expect(field.text == "maple")
      probe.press(.tab)
      guard case .naming(let other) = probe.model.stage else { return }
      #expect(other.text == "badger")
      probe.press(.enter)
      probe.expectEffects(.make(try ProfileName(typed: "badger")))
      probe.send(.made(try ProfileName(typed: "badger")))
      probe.expectEffects(.use(ProfileStates.named("badger")))
    }
  }

  @Test func `A word that cannot be is said at once, and the field stays`() {
    probe(ProfilesScreen.self, model: ProfileStates.start, context: Made.english) { probe in
      let words = ProfileWords.of(.english)
      probe.press(.character("A"))
      for (word, said) in [
        ("Heron", words.exists("heron")), ("../x", words.problem(.notAWord)),
        ("default", words.problem(.reserved)), ("  ", words.problem(.empty)),
      ] {
        probe.send(.nameTyped(word))
        probe.expectEffects(.say(said))
      }
      if case .naming = probe.model.stage {} else { Issue.record("\(probe.model.stage)") }
      probe.press(.escape)
      #expect(probe.model.stage == .choosing)
    }
  }

  @Test func `What the disk refuses is said, and the word can be changed`() throws {
    try probe(ProfilesScreen.self, model: ProfileStates.start, context: Made.english) { probe in
      probe.press(.character("A"))
      probe.send(.nameTyped("elm"))
      probe.expectEffects(.make(try ProfileName(typed: "elm")))
      probe.send(.refused("The disk is full."))
      probe.expectEffects(.say("The disk is full."))
      guard case .naming(let field) = probe.model.stage else {
        Issue.record("\(probe.model.stage)")
        return
      }
      #expect(field.text == "elm")
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `Each suggested word can be a name, and none is suggested twice`(
    language: Words.Language
  ) {
    let all = ProfileName.suggestions(in: language)
    #expect(all.count == 28)
    #expect(Set(all).count == all.count)
    #expect(ProfileName.suggestion(turn: 5, in: language, except: all) == nil)
    #expect(ProfileName.suggestion(turn: .min, in: language, except: []) != nil)
  }

  @Test(arguments: Words.Language.allCases)
  func `Plain mode numbers the profiles and asks for a word`(language: Words.Language) {
    let context = Made.context(language)
    let page = ProfilesScreen.describe(ProfileStates.later, in: context)
    #expect(page.choices.map(\.label).prefix(3) == ["birch", "heron", "otter"])
    #expect(page.choices[1].state == ProfileWords.of(language).inUse)
    #expect(page.choices.count == 5)
    let naming = ProfilesScreen.describe(ProfileStates.naming(), in: context)
    guard case .text(let prompt) = naming.prompt else {
      Issue.record("\(naming.prompt)")
      return
    }
    #expect(prompt.initial == "maple")
  }

  // MARK: - In the program

  /// The list of cases, used by a profile.
  private func session(_ profile: ProfileChoice?) -> Session {
    ProfileStates.cases(profile)
  }

  @Test func `The key Y leads from the cases to the profiles, and a choice ends the program`() {
    var session = session(heron)
    session.press(.character("Y"))
    #expect(session.effects.contains(.loadProfiles(language: .english)))
    session.receive(.profiles(.loaded(ProfileStates.known, turn: 3)))
    session.press(.character("1"))
    #expect(session.model.ending == .profile(ProfileStates.named("birch")))
  }

  @Test func `The head says whose records are in use, and nothing where there are no profiles`() {
    func head(_ session: Session) -> String {
      session.frame(Size(columns: 80, rows: 24)).surface.lines[0]
    }
    #expect(head(session(heron)).hasPrefix("Signpost  heron   "))
    #expect(head(session(.own)).hasPrefix("Signpost  without a name   "))
    #expect(head(session(nil)).hasPrefix("Signpost   "))
    #expect(session(heron).model.describe().title.hasSuffix(" · heron"))
  }

  @Test func `Where a file of records was named there is no way to profiles`() {
    let session = Session(.library(LibraryModel()))
    #expect(!session.model.allCommands.contains { $0.message == .wentTo(.profiles) })
    #expect(!session.model.describe().commands.contains { $0.message == .wentTo(.profiles) })
  }

  @Test func `At the start the palette leads nowhere else`() {
    let session = Session(.profiles(ProfileStates.start))
    let places = session.model.allCommands.map(\.message)
    for place in Place.allCases { #expect(!places.contains(.wentTo(place))) }
  }

  @Test(arguments: Words.Language.allCases)
  func `It looks as recorded`(language: Words.Language) {
    for (name, model) in [
      ("start", ProfileStates.start), ("later", ProfileStates.later),
      ("new", ProfileStates.naming()),
    ] {
      expectSnapshots(
        named: "profiles-\(name)-\(language.rawValue)",
        sizes: [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)]
      ) {
        ProfilesScreen.draw(model, in: Made.context(language), on: &$0)
      }
    }
  }
}
