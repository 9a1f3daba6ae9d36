import Foundation
import Records
import ScenarioEngine
import Screens
import Synchronization
import TestSupport
import Testing

@testable import Application

/// Cases with variants in the program: which one is given, and how it is listed, played and read.
struct VariantTests {
  let folder = TemporaryFolder()
  let library: ScenarioLibrary
  let clock = Clock()
  let titles = ["a": "A chair by the wall", "b": "The last bus"]

  /// A clock that is moved by hand.
  final class Clock: Sendable {
    private let text = Mutex("2026-11-23T18:39:32+01:00")

    var now: String { text.withLock { $0 } }

    func set(_ moment: String) { text.withLock { $0 = moment } }
  }

  init() throws {
    let example = try Repository.example(id: "twin")
    try folder.write(TwinCase.text(of: example).utf8, to: "cases/twin.json")
    library = ScenarioLibrary(
      data: EmbeddedData(files: try Repository.knowledge()),
      folders: [.init(path: folder.file("cases"), isNamed: true)]
    )
  }

  private func store(_ name: String = "records.db") throws -> RecordStore {
    try RecordStore.open(path: folder.file(name), access: .readWrite)
  }

  /// Numbers that follow one another, as no two attempts have one id.
  final class Numbers: Sendable {
    private let next: Mutex<UInt64>

    init(from first: UInt64) { next = Mutex(first) }

    func take() -> UInt64 {
      next.withLock { next in
        defer { next += 1 }
        return next
      }
    }
  }

  /// Surroundings with the clock, and with random numbers from a first one on.
  private func surroundings(random: UInt64 = 7, _ output: Output = Output()) -> Surroundings {
    let (clock, numbers) = (clock, Numbers(from: random))
    var surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    surroundings.timestamp = { clock.now }
    surroundings.random = { numbers.take() }
    return surroundings
  }

  private func desk(_ store: RecordStore, random: UInt64 = 7) -> RecordDesk {
    RecordDesk(
      store: .success(store),
      library: library,
      surroundings: surroundings(random: random)
    )
  }

  /// The case as the list shows it.
  private func listed(_ desk: RecordDesk) throws -> LibraryEntry {
    desk.index.refresh(isStopped: { false }) { _, _ in }
    let entries = desk.index.glance() ?? []
    #expect(entries.map(\.id) == ["twin"])
    return try #require(entries.first)
  }

  private func opened(
    _ desk: RecordDesk,
    variant: String? = nil
  ) throws -> (playable: PlayableCase, attempt: String?) {
    let answer = desk.openCase(folder.file("cases/twin.json"), variant: variant)
    guard case .caseOpened(let playable, let attempt, _) = answer else { throw NotOpened() }
    return (playable, attempt)
  }

  private struct NotOpened: Error {}

  private func begin(_ playable: PlayableCase, _ desk: RecordDesk) throws -> AttemptHeader {
    guard case .attemptBegun(let beginning) = desk.begin(playable, .practice) else {
      throw NotOpened()
    }
    return beginning.header
  }

  /// Stores the end of an attempt, so that none can be gone on with.
  private func finish(_ attempt: String, _ store: RecordStore) throws {
    let event = AttemptEvent(
      parent: nil,
      sequence: 0,
      kind: .finished,
      payload: "{}",
      at: clock.now
    )
    try store.finish(attempt, event, result: StoredResult(text: "{}", engine: "test"))
  }

  @Test func `The list, the briefing and the attempt agree on the variant that is given`() throws {
    for random in UInt64(0)..<8 {
      let store = try store("\(random).db")
      let desk = desk(store, random: random)
      let (listed, playable) = (try listed(desk), try opened(desk).playable)
      let variant = playable.scenario.head.variant
      #expect(listed.title.line(in: "en") == titles[variant])
      #expect(playable.scenario.head.title.line(in: "en") == titles[variant])
      let person = playable.scenario.people[0].name.line(in: "en")
      #expect(person == (variant == "a" ? "Emil" : "Samir"))
      let header = try begin(playable, desk)
      #expect(header.variant == variant)
      #expect(try store.attempt(header.id)?.header.variant == variant)
    }
  }

  @Test func `What is given stays the same at the next start, whatever is drawn then`() throws {
    let store = try store()
    let first = try listed(desk(store, random: 1)).title
    for random in UInt64(2)..<12 {
      #expect(try listed(desk(store, random: random)).title == first)
    }
  }

  @Test func `Each variant falls to about half, and one case says nothing of another`() {
    // 4,000 draws: half is 2,000, a quarter 1,000; five standard deviations are 158 and 137.
    var (first, second, both) = (0, 0, 0)
    for seed in 0..<4_000 {
      let one = VariantAssignment.draw(of: "quiet-hours", "\(seed)").map { $0 % 2 } == 0
      let other = VariantAssignment.draw(of: "open-doors", "\(seed)").map { $0 % 2 } == 0
      if one { first += 1 }
      if other { second += 1 }
      if one && other { both += 1 }
    }
    #expect((1_842...2_158).contains(first))
    #expect((1_842...2_158).contains(second))
    #expect((863...1_137).contains(both))
  }

  @Test func `After six weeks the other variant is given, under its own title`() throws {
    let store = try store()
    let desk = desk(store)
    let first = try begin(try opened(desk).playable, desk)
    try finish(first.id, store)
    func given() throws -> String {
      let variant = try opened(desk).playable.scenario.head.variant
      #expect(try listed(desk).title.line(in: "en") == titles[variant])
      return variant
    }
    clock.set("2027-01-04T18:38:00+01:00")
    #expect(try given() == first.variant)
    // 42 days to the minute, told by another clock of the world.
    clock.set("2027-01-04T17:39:00+00:00")
    #expect(try given() != first.variant)
    let second = try begin(try opened(desk).playable, desk)
    #expect(second.variant != first.variant)
    try finish(second.id, store)
    clock.set("2029-01-04T18:39:00+01:00")
    #expect(try given() == second.variant)
  }

  @Test func `An attempt that can be gone on with keeps its variant`() throws {
    let store = try store()
    let desk = desk(store)
    let header = try begin(try opened(desk).playable, desk)
    clock.set("2028-01-04T18:39:00+01:00")
    let (playable, attempt) = try opened(desk)
    #expect(playable.scenario.head.variant == header.variant)
    #expect(attempt == header.id)
    #expect(try listed(desk).openAttempt == header.id)
  }

  @Test func `A variant that is named is played, and the attempt at the other is not gone on with`()
    throws
  {
    let store = try store()
    let desk = desk(store)
    let given = try begin(try opened(desk).playable, desk)
    let other = given.variant == "a" ? "b" : "a"
    let (playable, attempt) = try opened(desk, variant: other)
    #expect(playable.scenario.head.variant == other)
    #expect(attempt == nil)
    #expect(try begin(playable, desk).variant == other)
    guard
      case .caseRefused(let lines) = desk.openCase(
        folder.file("cases/twin.json"),
        variant: "c"
      )
    else {
      Issue.record("a variant that is not there was opened")
      return
    }
    #expect(lines == ["--variant takes a, b for this case, not 'c'."])
  }

  @Test(arguments: ["a", "b"])
  func `An attempt is taken up, listed and replayed in its own variant`(variant: String) throws {
    let store = try store()
    let desk = desk(store)
    _ = try listed(desk)
    let header = try begin(try opened(desk, variant: variant).playable, desk)
    #expect(desk.history().map { $0.title.line(in: "en") } == [titles[variant]])
    guard case .attemptOpened(let attempt) = desk.open(header.id) else {
      Issue.record("the attempt was not opened")
      return
    }
    #expect(attempt.playable.scenario.head.variant == variant)
    // The case may change or go: the copy is read.
    try FileManager.default.removeItem(atPath: folder.file("cases/twin.json"))
    let stored = try store.attempt(matching: header.id)
    let replay = try AttemptReplay(
      of: stored,
      copy: try store.caseCopy(stored.caseCopyHash),
      library: library
    )
    #expect(replay.playable.scenario.head.title.line(in: "en") == titles[variant])
  }

  @Test func `Before the first start the list names the case and no variant`() throws {
    let contents = library.contents()
    let entry = try #require(contents.entries.first)
    #expect(entry.title.line(in: "en") == "The locked desk")
    #expect(entry.summary.line(in: "en").hasPrefix("A quiet young man in the youth club"))
    #expect(entry.warnings == 0)
  }

  @Test func `The program's own case is listed in its variant at the very first glance`() throws {
    let text = TwinCase.text(of: try Repository.example(id: "twin"))
    let file = EmbeddedData.File(name: "Scenarios/pack/twin.json", bytes: Array(text.utf8))
    let library = ScenarioLibrary(data: EmbeddedData(files: [file]))
    let index = LibraryIndex(of: library, in: .success(try store()), surroundings())
    let entry = try #require(index.glance()?.first)
    #expect(titles.values.contains(entry.title.line(in: "en")))
  }

  /// Runs a command line with the folder of cases, and with a file of records that a number tells
  /// from others; the number is what is drawn, too.
  private func run(_ arguments: String..., random: UInt64 = 7) -> Ran {
    let output = Output()
    let records = folder.file("\(random).db")
    var call = surroundings(random: random, output)
    call.arguments = arguments + ["--records", records, "--scenarios", folder.file("cases")]
    let code = Signpost.run(call).number
    return Ran(code: code, text: output.text, complaints: output.complaints)
  }

  /// The title of the case in the list that the command prints.
  private func title(random: UInt64 = 7) throws -> String {
    let cases = run("list", "--format", "json", random: random).objects
    return try #require(cases.first { $0["id"] as? String == "twin" }?["title"] as? String)
  }

  @Test func `The command lists the title that the interface shows, and draws nothing itself`()
    throws
  {
    #expect(try title() == "The locked desk")
    #expect(!FileManager.default.fileExists(atPath: folder.file("7.db")))
    for random in UInt64(0)..<6 {
      let briefing = run("play", "twin", "--plain", random: random).text
      let shown = titles.values.filter { briefing.contains($0) }
      let listed = try title(random: random)
      #expect(shown == [listed], "random \(random)")
    }
  }

  @Test func `Plain mode plays the variant that is named, and no page names it or its twin`() throws
  {
    for (variant, other) in [("a", "b"), ("b", "a")] {
      let page = run("play", "twin", "--plain", "--variant", variant).text
      let (own, twins) = (try #require(titles[variant]), try #require(titles[other]))
      #expect(page.contains(own))
      #expect(!page.contains(twins))
      #expect(!page.lowercased().contains("variant"))
      #expect(page.contains("Some cases exist in two versions"))
    }
    let refused = run("play", "twin", "--plain", "--variant", "c")
    #expect(refused.code == 64)
    #expect(refused.complaints == "signpost: --variant takes a, b for this case, not 'c'.\n")
  }

  @Test(arguments: ["a", "b"])
  func `History, explain and replay name an attempt by its own variant's title`(variant: String)
    throws
  {
    _ = run("play", "twin", "--plain", "--mode", "practice", "--variant", variant)
    let attempt = try #require(run("history", "--format", "json").objects.first)
    #expect(attempt["title"] as? String == titles[variant])
    #expect(attempt["variant"] == nil)
    let (id, title) = (try #require(attempt["id"] as? String), try #require(titles[variant]))
    #expect(run("explain", id).lines.first == title)
    #expect(run("replay", id).lines.first == "\(title) (\(id))")
  }

  @Test func `Every variant is checked, and what concerns both is said once`() throws {
    let text = TwinCase.text(of: try Repository.example(id: "twin"))
      .replacingOccurrences(of: "VTD 2026", with: String(repeating: "a", count: 1_493) + "{person}")
      .replacingOccurrences(of: #""person": "Samir""#, with: #""person": "Samir Ali""#)
      .replacingOccurrences(of: #""authors": ["A. Author"],"#, with: "")
    let path = try folder.write(text.utf8, to: "long/twin.json")
    let findings = run("check", path, "--format", "json").objects
    func count(_ code: String) -> Int { findings.count { $0["code"] as? String == code } }
    // "Emil" makes 1,497 characters, "Samir Ali" 1,502.
    #expect(count("long-paragraph") == 1)
    #expect(count("missing-detail") == 1)
    #expect(findings.count { $0["severity"] as? String == "error" } == 0)
  }
}
