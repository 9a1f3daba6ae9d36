import Foundation
import Interface
import ScenarioEngine
import ScenarioFiles
import Screens
import TestSupport
import Testing

/// In test and class mode nothing of the key is shown before the debrief.
@Suite struct SilenceTests {
  /// The shipped case with the shipped rubric, register and directory.
  private static func shipped() throws -> PlayableCase {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    func bytes(_ path: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: root.appending(path: path)))
    }
    let engine = "Sources/ScenarioEngine"
    let register = EvidenceReader.read(
      try bytes("\(engine)/Evidence/register.json"),
      path: "register.json"
    )
    let rubric = try #require(
      RubricReader.read(try bytes("\(engine)/Rubrics/signpost-2.1.json"), path: "r.json").rubric
    )
    let directory = try #require(
      DirectoryReader.read(try bytes("\(engine)/Directories/denmark.json"), path: "d.json")
        .directory
    )
    let file = try bytes("Scenarios/denmark-prevention/the-table-by-the-window.json")
    let reading = ScenarioReader.read(
      file,
      path: "case.json",
      context: ReadContext(
        rubrics: [rubric],
        register: register.register ?? EvidenceRegister(entries: []),
        directories: [directory]
      )
    )
    return PlayableCase(
      source: try #require(reading.case),
      rubric: rubric,
      directory: directory,
      file: file
    )
  }

  /// The words that belong to the key: reasons, innocent explanations, exemplars, checklists.
  private static func secrets(_ playable: PlayableCase) -> [String] {
    var texts: [LocalizedText] = []
    for key in playable.source.keys {
      texts += key.justifications.map(\.reason)
      switch key {
      case .identify(let keys): texts += keys.flatMap(\.innocentExplanations)
      case .report(let key): texts += [key.exemplar] + key.checklist
      default: break
      }
    }
    for step in playable.scenario.steps {
      if case .ending(let ending) = step.task { texts.append(ending.luck) }
    }
    return texts.flatMap { text in
      text.versions.flatMap { $0.paragraphs.map(\.words) }
    }
  }

  /// The start of a text, short enough to stand on one row of a wide window.
  private static func start(_ text: String) -> String { String(text.prefix(40)) }

  /// Plays a case by its best conduct, or by some other answers drawn from a seed.
  private func play(_ session: inout Session, seed: Int, look: (Session) -> Void) {
    var step = seed
    for _ in 0..<900 {
      look(session)
      guard let play = session.play else { return }
      step += 1
      if case .report(let input) = play.input, input.part == .words,
        case .answering = play.stage
      {
        session.type("My own words.")
        session.press(.tab)
        continue
      }
      if let ask = play.ask(in: session.model.context), !ask.choices.isEmpty {
        let count = min(9, ask.choices.count)
        let hasOpen = ask.openReason != nil || !ask.entersWhole
        if hasOpen || step.isMultiple(of: 3) {
          // Nothing to do would end the report at once.
          let choice = ask.subject.isEmpty || ask.layout == .bar ? step % count : 2 % count
          session.press(.character(Character("\(choice + 1)")))
          continue
        }
      }
      session.press(.enter)
    }
    Issue.record("the case did not come to its end")
  }

  @Test(arguments: zip([PlayMode.test, .test, .classroom], [0, 1, 2]))
  func `nothing of the key is on the screen or the page before the debrief`(
    mode: PlayMode,
    seed: Int
  ) throws {
    let playable = try Self.shipped()
    let secrets = Set(Self.secrets(playable).map(Self.start))
    let words = Words.english
    let phrases = [words.guidancePointsTo, words.youAgree, words.youDiffer, words.explanation]
    var header = Yard.header(mode, seed: UInt64(seed))
    header.scenarioID = playable.scenario.head.id
    var session = Session(playing: PlayModel(header: header, playable: playable))
    var found: Set<String> = []
    play(&session, seed: seed) { session in
      guard session.play != nil else { return }
      let shown = session.everything
      found.formUnion((secrets.union(phrases)).filter { shown.holds($0) })
    }
    #expect(found == [])
    guard case .debrief = session.model.route else {
      Issue.record("the debrief is not reached")
      return
    }
    #expect(session.everything.contains(words.debrief.title))
  }

  @Test func `the same walk in practice does show the key`() throws {
    let playable = try Self.shipped()
    let secrets = Set(Self.secrets(playable).map(Self.start))
    var session = Session(
      playing: PlayModel(header: Yard.header(.practice), playable: playable)
    )
    var found = 0
    play(&session, seed: 0) { session in
      guard session.play != nil else { return }
      let shown = session.everything
      found += secrets.count { shown.holds($0) }
    }
    #expect(found > 20)
  }
}
