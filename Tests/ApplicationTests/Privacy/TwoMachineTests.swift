import Authoring
import Foundation
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// One learner at two machines, merged both ways, beside the same learner at one machine.
@Suite struct TwoMachineTests {
  /// The records of one machine, with the clock of the learner.
  private struct Machine {
    let trainee: Trainee

    init() throws { trainee = try Trainee(.alwaysSign) }

    /// The questions, at noon of a day.
    func desk(_ day: Int) -> RefresherDesk {
      var surroundings = trainee.surroundings
      let local = LocalTime(minutes: day * 1_440)
      surroundings.timestamp = { "\(local.dayText)T12:00:00+01:00" }
      surroundings.milliseconds = { day * 86_400_000 + 39_600_000 }
      return RefresherDesk(
        store: trainee.store,
        library: trainee.library,
        surroundings: surroundings
      )
    }

    /// Answers what is due on a day, rightly or not by turns; returns the answers.
    func answer(_ count: Int, on day: Int, ids prefix: String) throws -> [(
      RefresherItem, StoredReview
    )] {
      let desk = desk(day)
      try desk.readAttempts()
      var given: [(RefresherItem, StoredReview)] = []
      for (place, number) in try desk.deck().order(now: desk.now).prefix(count).enumerated() {
        let refresher = try #require(try trainee.store.refresher(number))
        let review = StoredReview(
          id: "\(prefix)0\(day)0\(place)",
          refresher: number,
          turn: refresher.reviewCount + 1,
          time: desk.now,
          grade: place % 2 == 0 ? .good : .again,
          answer: "check",
          sureness: .fairly,
          shown: "x/y"
        )
        #expect(try trainee.store.keep(review) == .kept)
        given.append((refresher.item, review))
      }
      return given
    }

    /// Keeps answers that were given elsewhere, as if they had been given here.
    func repeated(_ answers: [(RefresherItem, StoredReview)]) throws {
      for (item, review) in answers {
        let card = try trainee.store.refresherCards().first {
          try trainee.store.refresher($0.number)?.item == item
        }
        let number = try #require(card?.number)
        let turn = try #require(try trainee.store.refresher(number)).reviewCount + 1
        let here = StoredReview(
          id: review.id,
          refresher: number,
          turn: turn,
          time: review.time,
          grade: review.grade,
          answer: review.answer,
          sureness: review.sureness,
          shown: review.shown
        )
        #expect(try trainee.store.keep(here) == .kept)
      }
    }

    /// When everything is due, by what is asked, and in which order.
    func schedule(_ day: Int) throws -> [String] {
      let desk = desk(day)
      try desk.readAttempts()
      let deck = try desk.deck()
      let items = Dictionary(
        uniqueKeysWithValues: try trainee.store.refresherCards().map {
          ($0.number, try trainee.store.refresher($0.number)?.item)
        }
      )
      func name(_ number: Int) -> String {
        let item = items[number] ?? nil
        return "\(item?.kind.rawValue ?? "")/\(item?.scenarioID ?? "")/\(item?.itemID ?? "")"
      }
      let plans = deck.plans(now: desk.now).map { "\(name($0.card)) \($0.dueDay) \($0.recall)" }
      return plans.sorted() + deck.order(now: desk.now).map(name)
    }

    /// What is said of the learner on a day, beside the schedule.
    func told(_ day: Int) -> [String] {
      trainee.wait(days: day - trainee.day)
      let commands = [
        ["progress", "--format", "json"], ["statistics", "--format", "json"],
        ["plan", "show", "immigration", "--format", "json"], ["history", "--format", "json"],
      ]
      return commands.map { arguments in
        let ran = run(arguments)
        #expect(ran.code == 0, "\(arguments): \(ran.complaints)")
        return ran.text
      }
    }

    func run(_ arguments: [String]) -> Ran {
      switch arguments.count {
      case 2: trainee.run(arguments[0], arguments[1])
      case 3: trainee.run(arguments[0], arguments[1], arguments[2])
      case 4: trainee.run(arguments[0], arguments[1], arguments[2], arguments[3])
      default: trainee.run(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
      }
    }

    /// Takes in what another machine has.
    func takeIn(_ other: Machine) -> Ran {
      let file = other.trainee.folder.file("mine-\(UUID().uuidString).json")
      #expect(other.run(["export", "--mine", "--output", file]).code == 0)
      return run(["import", file])
    }
  }

  private static func id(ofDay day: Int) -> String {
    let number = "\(day)"
    return "a" + String(repeating: "0", count: 15 - number.count) + number
  }

  /// Plays a case on a machine, on a day that counts from the first.
  private func play(
    _ caseID: String,
    on day: Int,
    at machines: Machine...
  ) throws {
    for machine in machines {
      machine.trainee.wait(days: 20_514 + day - machine.trainee.day)
      // The day is in the id, so that machines name what is the same alike, and nothing else.
      machine.trainee.nextID = Self.id(ofDay: day)
      try machine.trainee.play(caseID, .practice)
    }
  }

  @Test func `Merged both ways, both have what one machine with all of it would have`() throws {
    let (one, other, all) = (try Machine(), try Machine(), try Machine())
    try play("two-stairwells", on: 0, at: one, all)
    try play("going-away-in-june", on: 1, at: other, all)
    try play("month-three", on: 3, at: one, all)
    let first = try one.answer(4, on: 20_519, ids: "e1")
    let second = try other.answer(4, on: 20_520, ids: "e2")
    try all.desk(20_520).readAttempts()
    try all.repeated(first)
    try all.repeated(second)
    #expect(one.takeIn(other).code == 0)
    #expect(other.takeIn(one).code == 0)
    #expect(try one.schedule(20_530) == all.schedule(20_530))
    #expect(try other.schedule(20_530) == all.schedule(20_530))
    #expect(one.told(20_570) == all.told(20_570))
    #expect(other.told(20_570) == all.told(20_570))
    // Going on from there, on either.
    let third = try other.answer(3, on: 20_531, ids: "e3")
    try all.repeated(third)
    try play("quiet-hours", on: 18, at: one, all)
    #expect(one.takeIn(other).code == 0)
    #expect(other.takeIn(one).code == 0)
    #expect(try one.schedule(20_560) == all.schedule(20_560))
    #expect(try other.schedule(20_560) == all.schedule(20_560))
    #expect(one.told(20_570) == all.told(20_570))
    #expect(other.told(20_570) == all.told(20_570))
    let before = try one.trainee.store.ownRecords()
    #expect(one.takeIn(other).text == "All of this is here already; nothing was changed.\n")
    #expect(try one.trainee.store.ownRecords() == before)
  }

  @Test func `A case that was played on both counts once, by its first attempt`() throws {
    let (one, other) = (try Machine(), try Machine())
    try play("two-stairwells", on: 4, at: one)
    try play("two-stairwells", on: 2, at: other)
    _ = try one.answer(3, on: 20_520, ids: "e1")
    _ = try other.answer(3, on: 20_521, ids: "e2")
    #expect(one.takeIn(other).code == 0)
    #expect(other.takeIn(one).code == 0)
    #expect(try one.schedule(20_530) == other.schedule(20_530))
    #expect(one.told(20_570) == other.told(20_570))
    let first = try one.trainee.store.firstFinishedAttempts()
    #expect(first == [Self.id(ofDay: 2)])
    #expect(try other.trainee.store.firstFinishedAttempts() == first)
  }
}
