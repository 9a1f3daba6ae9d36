import Application
import ClassLine
import Classroom
import ScenarioEngine
import Screens
import Testing

/// Whatever a trainee's terminal is sent over a whole class, searched for what it must not know yet.
@Suite struct KeylessTests {
  /// The shipped cases, by their path.
  static let shipped = EmbeddedData.shipped.packFiles.map(\.name).filter {
    $0.hasSuffix(".json") && !$0.hasSuffix(".plays.json") && !$0.hasSuffix(".plan.json")
      && !$0.hasSuffix("/pack.json")
  }

  /// The words of the reasons of a step's key, in every language; those that the step itself says
  /// to the trainee are no secret.
  private static func secrets(of step: Int, in source: Case) -> [String] {
    var found: [String] = []
    func collect(_ value: Any) {
      if let justification = value as? Justification {
        found += justification.reason.versions.flatMap { $0.paragraphs.map(\.words) }
        return
      }
      for child in Mirror(reflecting: value).children { collect(child.value) }
    }
    collect(source.keys[step])
    return found.filter { $0.count > 12 }
  }

  private static func check(_ source: Case, _ directory: Directory?) throws -> Int {
    let walk = try WholeClass(source, directory: directory)
    var checked = 0
    for (page, revealed) in walk.posted {
      let shown = Set(revealed.map { walk.session.turns[$0].step })
      let line = String(decoding: HostMessage.page(page).bytes, as: UTF8.self)
        .replacing("\\\"", with: "\"").replacing("\\n", with: "\n")
      #expect(line.utf8.count <= LineLimits.hostLine)
      // What a host sends of any case, a terminal can read.
      #expect(try HostMessage(line: HostMessage.page(page).bytes) == .page(page))
      for step in source.scenario.steps.indices where !shown.contains(step) {
        for secret in secrets(of: step, in: source) {
          #expect(!line.contains(secret), "step \(step)")
          checked += 1
        }
      }
      #expect(page.isRevealed == line.contains(#""right":"#))
      if page.isRevealed { #expect(revealed.contains(page.turn)) }
    }
    return checked
  }

  @Test func `No reason of a made case is on the line before its reveal, and it is after`() throws {
    #expect(try Self.check(HostedCase.source, nil) > 100)
    let lines = try WholeClass.pages(of: HostedCase.source).map {
      String(decoding: HostMessage.page($0).bytes, as: UTF8.self).contains(HostedCase.mark)
    }
    #expect(lines.count(where: \.self) == 3)
    #expect(lines.first == false)
  }

  @Test(arguments: shipped)
  func `No reason of a shipped case is on the line before its reveal`(name: String) throws {
    let library = ScenarioLibrary()
    let playable = try library.open("builtin:" + name.replacing("Scenarios/", with: ""))
    guard !playable.scenario.head.isGuide else { return }
    #expect(try Self.check(playable.source, playable.directory) > 100)
  }

  @Test func `A step where nobody votes has what there is to choose between, and no key`() throws {
    var hosted = try HostedClass()
    func step() throws -> PostedStep {
      let line = HostMessage.page(hosted.page).bytes
      #expect(!String(decoding: line, as: UTF8.self).contains(HostedCase.mark))
      #expect(try HostMessage(line: line) == .page(hosted.page))
      guard case .step(let step) = hosted.page.content else { throw HostedClass.NoVote() }
      return step
    }
    func texts(_ all: [LocalizedText]) -> [String] {
      all.flatMap { $0.paragraphs(in: "en").map(\.words) }
    }
    hosted.seat(6)
    try hosted.take(.present(6), .begin)
    #expect(try step().items.isEmpty && step().choices.isEmpty)
    try hosted.take(.goOn(nil))
    // Where a vote is still to come it asks for itself.
    #expect(try step().items.isEmpty && step().choices.isEmpty)
    try hosted.take(.passOver)
    #expect(try texts(step().items) == ["o0", "o1", "o2"])
    #expect(try step().choices.isEmpty)
    try hosted.take(.goOn(nil), .passOver)
    #expect(try step().choices.map(\.kind) == [.choice])
    #expect(try texts(step().choices[0].options) == ["option 0", "option 1", "option 2"])
    #expect(try step().items.isEmpty)
    try hosted.take(.goOn(.option(1)), .passOver)
    #expect(try step().choices.map(\.kind) == [.urgency, .channel])
    #expect(hosted.page.vote == nil)
  }

  @Test func `A timer that ran out days ago is on a line that a terminal reads`() throws {
    var hosted = try HostedClass()
    hosted.seat(6)
    try hosted.take(.present(6), .begin, .setTimer(seconds: 60))
    let wall = WallPage(
      of: hosted.session,
      at: ClassInstant(seconds: hosted.session.lastInstant.seconds + 3 * 86_400)
    )
    let page = PostedPage(of: wall, turn: 0, names: hosted.names)
    #expect(page.secondsLeft == -86_400)
    #expect(try HostMessage(line: HostMessage.page(page).bytes) == .page(page))
  }

  @Test func `The names of those who speak are words, in the language of the text`() throws {
    let pages = try WholeClass.pages(of: HostedCase.source)
    guard case .step(let step) = pages[2].content else {
      Issue.record("\(pages[2])")
      return
    }
    #expect(step.body.paragraphs(in: "en") == [.speech(person: "Kim Holm", "body 0")])
  }
}
