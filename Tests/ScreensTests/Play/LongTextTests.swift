import Authoring
import Foundation
import Interface
import JSONText
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

/// A shipped case with texts that are a third longer, as in the language that nobody speaks: every
/// word of them can be read on every page.
@Suite struct LongTextTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 20)]

  private let playable: PlayableCase
  private let play: Playthrough
  private let header: AttemptHeader

  init() throws {
    func bytes(_ path: String) throws -> [UInt8] {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return Array(try Data(contentsOf: root.appending(path: path)))
    }
    let shipped = Tour.playable
    let file = try bytes("Scenarios/denmark-prevention/the-table-by-the-window.json")
    let copy = try PseudoLanguage.copy(of: JSONDocument.read(file), for: "en")
    let register = EvidenceReader.read(
      try bytes("Sources/ScenarioEngine/Evidence/register.json"),
      path: "register"
    ).register
    let context = ReadContext(
      rubrics: [shipped.rubric],
      register: try #require(register),
      directories: [shipped.directory]
    )
    let source = ScenarioReader.read(copy, path: "long.json", context: context).case
    playable = PlayableCase(
      source: try #require(source),
      rubric: shipped.rubric,
      directory: shipped.directory,
      file: copy
    )
    play = Player.best.play(playable.source, directory: shipped.directory)
    header = AttemptHeader(
      id: "0123456789abcdef",
      mode: .practice,
      presentationSeed: 7,
      scenarioID: playable.scenario.head.id,
      rubricID: playable.rubric.id,
      rubricVersion: playable.rubric.version,
      hashes: playable.source.hashes,
      startedAt: "2026-11-23T18:39:32+01:00",
      program: "test"
    )
  }

  /// The play before a turn.
  private func session(before turn: Int, _ size: Size) throws -> Session {
    let attempt = OpenedAttempt(
      header: header,
      playable: playable,
      decisions: play.turns.prefix(turn).map(\.decision),
      draft: nil,
      nextSequence: turn,
      isFinished: false
    )
    var model = try #require(PlayModel(resuming: attempt))
    model.enterStep(draft: nil)
    return Session(playing: model, size: size)
  }

  /// The words of lines; one with a hyphen counts as two, as it may go on in the next line.
  private static func words(_ lines: [String]) -> Set<String> {
    Set(lines.flatMap { $0.split { " │-".contains($0) }.map(String.init) })
  }

  private static func words(_ texts: [LocalizedText]) -> Set<String> {
    words(texts.flatMap { $0.paragraphs(in: "en").map(\.words) })
  }

  /// What can be read on the pages of a step before it is answered.
  private func seen(_ session: Session, _ size: Size) -> Set<String> {
    var session = session
    let step = session.play?.play.state.step
    var seen: Set<String> = []
    func look() { seen.formUnion(Self.words(session.frame(size).surface.lines)) }
    look()
    var pages = 0
    while session.play?.stage == .reading, session.play?.play.state.step == step, pages < 60 {
      pages += 1
      session.press(.enter)
      if session.play?.play.state.step == step { look() }
    }
    guard session.play?.stage == .answering else { return seen }
    for _ in 0..<60 {
      session.press(.down)
      look()
    }
    return seen
  }

  /// What a step says before it is answered, with the items that are there.
  private func told(at turn: Playthrough.Turn) -> [LocalizedText] {
    let step = playable.scenario.steps[turn.before.step]
    let shown = play.story.visibleItems(in: turn.before)
    func items(_ texts: [LocalizedText]) -> [LocalizedText] {
      texts.indices.filter { shown.contains($0) }.map { texts[$0] }
    }
    return switch step.task {
    case .scene: [step.body]
    case .identify(let task): [step.body, task.prompt] + items(task.observations.map(\.text))
    case .questions(let task): [step.body, task.prompt] + items(task.questions.map(\.text))
    case .handle(let task): [step.body, task.prompt] + items(task.options.map(\.text))
    case .urgency, .report, .ending: [step.body]
    }
  }

  @Test(arguments: sizes)
  func `Every word of a step can be read before it is answered`(_ size: Size) throws {
    #expect(play.turns.count > 10)
    for (number, turn) in play.turns.enumerated() {
      let told = Self.words(told(at: turn))
      let seen = try seen(session(before: number, size), size)
      let step = playable.scenario.steps[turn.before.step].id
      #expect(told.subtracting(seen) == [], "\(step) at \(size)")
    }
  }

  @Test(arguments: sizes)
  func `Every word about the ending can be read in the debrief`(_ size: Size) throws {
    guard case .ending(let ending) = play.step.task else {
      Issue.record("the play has no ending")
      return
    }
    let model = DebriefModel(header: header, playable: playable, play: play, in: Made.english)
    var session = Session(.debrief(model), size: size)
    var seen: Set<String> = []
    for _ in 0..<200 {
      seen.formUnion(Self.words(session.frame(size).surface.lines))
      session.press(.enter)
    }
    let told = Self.words([ending.outcome, ending.luck])
    #expect(told.count > 10)
    #expect(told.subtracting(seen) == [])
  }
}
