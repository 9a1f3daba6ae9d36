import ClassLine
import Classroom
import ScenarioEngine

/// A class that goes through a whole case as most vote, with two rounds at each vote.
struct WholeClass {
  /// What was posted, and to which turns the key had been called for by then.
  private(set) var posted: [(page: PostedPage, revealed: Set<Int>)] = []
  private(set) var session: ClassSession
  private var hosted: HostedClass
  private var revealed: Set<Int> = []

  init(_ source: Case, directory: Directory? = nil) throws {
    hosted = try HostedClass(source, directory: directory)
    session = hosted.session
    hosted.seat(6)
    posted.append((hosted.page, []))
    try take(.present(6))
    try take(.begin)
    var steps = 0
    while !hosted.session.isAtEnding, steps < 60 {
      try step()
      steps += 1
    }
    try take(.end)
    session = hosted.session
  }

  static func pages(of source: Case) throws -> [PostedPage] {
    try WholeClass(source).posted.map(\.page)
  }

  private mutating func take(_ act: ClassAct) throws {
    if act == .reveal { revealed.insert(hosted.session.turns.count - 1) }
    try hosted.take(act)
    posted.append((hosted.page, revealed))
  }

  private mutating func step() throws {
    guard let turn = hosted.session.turn else { return }
    if turn.awaitsVote {
      try take(.openVote)
      try vote(spread: true)
      try take(.discuss)
      try take(.openVote)
      try vote(spread: false)
      try take(.reveal)
    }
    try goOn()
  }

  /// Six answers, over all cards or all on the first.
  private mutating func vote(spread: Bool) throws {
    for (question, asked) in hosted.page.questions.enumerated() {
      for seat in 1...6 {
        try hosted.mark(seat, question, spread ? seat % asked.answers.count : 0)
      }
    }
    try take(.count(hosted.close().counts))
  }

  /// As most voted; where that is nothing, whatever the step takes.
  private mutating func goOn() throws {
    do throws(ClassError) {
      _ = try hosted.session.take(.goOn(nil), at: .init(seconds: 1_900_000_000))
      posted.append((hosted.page, revealed))
    } catch {
      try take(.goOn(anyWay))
    }
  }

  private var anyWay: ClassWay {
    guard let turn = hosted.session.turn else { return .on }
    return switch hosted.source.scenario.steps[turn.step].task {
    case .report: .urgency(.report)
    case .questions: .questions([])
    case .handle(let task) where task.ask == .sort: .questions([])
    default: .option(Array(hosted.session.story.visibleItems(in: turn.before)).first ?? 0)
    }
  }
}
