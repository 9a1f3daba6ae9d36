import Authoring
import Foundation
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// Weeks of a course on a moved clock, by trainees of different habits: what is advised is followed, a
/// case every third day.
@Suite struct CourseSimulationTests {
  private static let habits: [Player] = [.best, .alwaysSign, .neverReport, .random]

  @Test(arguments: habits)
  func `whoever follows what is advised completes the course and proves it`(habit: Player) throws {
    let trainee = try Trainee(habit)
    #expect(trainee.run("plan", "choose", "immigration").code == 0)
    var played = 0
    var reasons: [CourseAdvice.Reason] = []
    while played < 20 {
      let glance = try trainee.glance("immigration")
      if let reason = glance.advice.first?.reason { reasons.append(reason) }
      guard try trainee.follow(glance) else { break }
      played += 1
      trainee.wait(days: 3)
    }
    // Two cases before, four or up to eight that are mastered or played twice, two after.
    #expect((8...12).contains(played), "\(habit): \(played)")
    if habit == .best { #expect(played == 8) }
    let glance = try trainee.glance("immigration")
    #expect(glance.advice.map(\.action).first == .prove)
    guard case .wait(let day) = glance.advice.last?.action else {
      Issue.record("\(glance.advice)")
      return
    }
    // 28 days after the last case, which was finished three days ago.
    #expect(day == trainee.day + 25)
    #expect(trainee.run("proof").code == 0)
    trainee.wait(days: 26)
    let later = try trainee.glance("immigration").advice.map(\.action)
    #expect(later == [.test(.later), .test(.later), .prove])
    if habit == .best { #expect(Self.practised(reasons) == []) }
    if habit == .alwaysSign {
      #expect(Self.practised(reasons).contains(.ordinaryExplanations), "\(reasons)")
    }
    if habit == .neverReport {
      #expect(Self.practised(reasons).contains(.reportingInTime), "\(reasons)")
    }
  }

  private static func practised(_ reasons: [CourseAdvice.Reason]) -> [CourseNeed] {
    reasons.compactMap { reason in
      if case .practise(let weakness) = reason { weakness.need } else { nil }
    }
  }

  /// What the command says of the reason is what the records hold, counted here by hand from the
  /// observations of the two cases.
  @Test func `the counts of a reason are those of the first attempts`() throws {
    let trainee = try Trainee(.alwaysSign)
    for id in ["the-e-sport-team", "third-time"] { try trainee.play(id, .test) }
    var (ordinary, signs) = (0, 0)
    for id in ["the-e-sport-team", "third-time"] {
      let playable = try trainee.library.open(try trainee.library.path(of: id))
      let play = Player.alwaysSign.play(playable.scoring.exemplar)
      for turn in play.turns {
        guard case .identify(let marks) = turn.decision,
          case .identify(let keys) = playable.source.keys[turn.step]
        else { continue }
        for (item, mark) in marks where keys[item].answer == .ordinary {
          ordinary += 1
          if mark.answer == .sign { signs += 1 }
        }
      }
    }
    let glance = try trainee.glance("immigration")
    let expected = CourseWeakness(.ordinaryExplanations, count: signs, of: ordinary)
    #expect(glance.advice.first?.reason == .practise(expected))
    #expect(glance.advice.first?.caseID == "the-word-for-deserved")
    let ran = trainee.run("plan", "show", "immigration")
    #expect(ran.text.contains("\(signs) of \(ordinary) ordinary observations were marked as signs"))
  }

  @Test func `a clock that is set back changes nothing that was done`() throws {
    let trainee = try Trainee()
    for id in ["the-e-sport-team", "third-time"] { try trainee.play(id, .test) }
    let before = try trainee.glance("immigration")
    trainee.wait(days: -400)
    let after = try trainee.glance("immigration")
    #expect(after.advice == before.advice)
    #expect(after.units == before.units && after.tests == before.tests)
  }
}
