import Classroom
import Interface
import PlainText
import ScenarioEngine
import Screens
import TestSupport
import Testing

@testable import Application

/// The shipped cases with a class.
@Suite struct ShippedClassTests {
  /// Every shipped case that is no tour.
  private static let cases: [String] = ScenarioLibrary().contents().entries
    .filter { $0.isPlayable && !$0.isGuide }.map(\.path)

  /// The reasons of every key of a case, in a language, as one line each.
  ///
  /// They are found by looking at the values themselves, so that no kind of key is left out.
  private static func reasons(of source: Case, _ language: String) -> Set<String> {
    var found: Set<String> = []
    func look(_ value: Any) {
      if let justification = value as? Justification {
        let line = justification.reason.line(in: language)
        if line.count >= 20 { found.insert(line) }
        return
      }
      for child in Mirror(reflecting: value).children { look(child.value) }
    }
    look(source.keys)
    return found
  }

  /// All that a screen draws and says, its rows joined.
  private static func shown(_ model: ConsoleModel, _ context: AppContext) -> String {
    var canvas = Canvas(size: Size(columns: 100, rows: 80))
    ConsoleScreen.draw(model, in: context, on: &canvas)
    let surface = canvas.frame.surface
    let rows = (0..<surface.size.rows).map { surface.row($0).map(\.text).joined() }
    let words = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    let page = ConsoleScreen.describe(model, in: context)
    let lines = page.lines.map { "\($0)" } + (page.choices + page.commands).map(\.label)
    return words + "\n" + lines.joined(separator: "\n")
  }

  @Test(arguments: cases, [ConsolePage.Seat.own, .shared])
  func `no reason of a key is on wall or console before the reveal`(
    path: String,
    seat: ConsolePage.Seat
  ) throws {
    let playable = try ScenarioLibrary().open(path)
    // The other language goes by other votes.
    for (seed, language) in zip(1..., Words.Language.allCases) {
      let reasons = Self.reasons(of: playable.source, language.rawValue)
      #expect(reasons.count > 20)
      var walk = try ClassWalkThrough(playable, seat: seat, language, seed: seed)
      var seen: Set<String> = []
      while let model = walk.next() {
        for view in [ConsoleModel.View.console, .wall] {
          var model = model
          model.view = view
          let text = Self.shown(model, walk.context)
          let isRevealed = model.session.turn?.isRevealed == true
          for reason in reasons where text.holds(reason) {
            if isRevealed {
              seen.insert(reason)
            } else {
              Issue.record("\(language), \(model.moment), \(view): \(reason)")
            }
          }
        }
      }
      // What is not there before is there afterwards, so that the search can find it; a way by
      // chance may end early.
      #expect(seen.count >= 3, "\(language)")
    }
  }
}

/// A class that goes through a case, with votes and ways by chance.
struct ClassWalkThrough {
  let context: AppContext
  private var model: ConsoleModel
  private var chance: SeededGenerator
  private var seconds = 1_800_000_000
  private var isOver = false
  private var moments = 0

  init(
    _ playable: PlayableCase,
    seat: ConsolePage.Seat,
    _ language: Words.Language,
    seed: Int
  ) throws {
    chance = SeededGenerator(seed: UInt64(seed))
    context = AppContext(language: language, register: EmbeddedData.shipped.register)
    let material = ClassMaterial(of: playable, language: language.rawValue)
    var session = try ClassSession(
      of: playable.scenario,
      header: ClassHeader(
        id: "0123456789abcdef",
        of: playable.source,
        plan: material.plan,
        minutes: 60,
        openedAt: ClassInstant(seconds: seconds)
      )
    )
    _ = try session.take(.present(14), at: ClassInstant(seconds: seconds))
    let facts = ClassReportText.Facts(openedOn: 20_833, endsOn: 20_863)
    model = ConsoleModel(material: material, session: session, facts, seat: seat)
  }

  /// The class as it stands; then it goes on.
  mutating func next() -> ConsoleModel? {
    guard !isOver else { return nil }
    moments += 1
    precondition(moments < 1_000, "a class that only goes on comes to its end")
    let now = model
    goOn()
    return now
  }

  private mutating func goOn() {
    seconds += 20
    var context = context
    context.time = ClassInstant(seconds: seconds)
    func send(_ message: ConsoleMessage) {
      _ = ConsoleScreen.update(&model, message, in: context)
    }
    switch model.moment {
    case .over, .frozen: isOver = true
    case .cardsUp:
      send(.act(.count(counts())))
    case .crossroads, .keyShown(.tie), .keyShown(.choice):
      send(.act(.goOn(model.session.ways.randomElement(using: &chance))))
    case .counted(round: 1) where Bool.random(using: &chance): send(.act(.reveal))
    case .talk where model.session.turn?.countedRounds.count == 1 && Bool.random(using: &chance):
      send(.act(.openVote))
    default: send(.wentOn)
    }
  }

  private mutating func counts() -> [[Int]] {
    guard let turn = model.session.turn else { return [] }
    return turn.questions.map { question in
      var left = turn.rounds.last?.present ?? 0
      return question.answers.indices.map { place in
        let isLast = place == question.answers.count - 1
        let count = isLast ? left : Int.random(in: 0...left, using: &chance)
        left -= count
        return count
      }
    }
  }
}
