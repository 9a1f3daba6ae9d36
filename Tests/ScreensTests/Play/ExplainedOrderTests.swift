import ScenarioEngine
import Screens
import Testing

/// Options are explained in the order in which the trainee saw them.
@Suite struct ExplainedOrderTests {
  /// The texts of the options of a step, in the order of the list on the screen.
  private func shown(_ play: PlayModel) -> [String] {
    guard case .handle(let task) = play.step.task else { return [] }
    let places: [Int] =
      switch play.input {
      case .assign(let input): input.places
      case .choose(let input): input.places
      default: []
      }
    return places.map { task.options[$0].text.line(in: "en") }
  }

  private func explained(_ blocks: [Block], _ options: [String]) -> [String] {
    blocks.compactMap { block in
      if case .text(let text) = block, options.contains(text) { text } else { nil }
    }
  }

  private func play(before step: String, seed: UInt64) throws -> PlayModel {
    let attempt = Yard.opened(before: step)
    return try #require(
      PlayModel(
        resuming: OpenedAttempt(
          header: Yard.header(seed: seed),
          playable: Yard.playable,
          decisions: attempt.decisions,
          draft: nil,
          nextSequence: attempt.nextSequence,
          isFinished: false
        )
      )
    )
  }

  @Test(arguments: ["help", "ideas", "ends"])
  func `sorted, rated and named options stand as they were shown`(step: String) throws {
    let place = try #require(Yard.steps.firstIndex(of: step))
    var orders: Set<[String]> = []
    for seed in 0..<20 as Range<UInt64> {
      var play = try play(before: step, seed: seed)
      play.enterStep(draft: nil)
      let list = shown(play)
      orders.insert(list)
      try play.play.take(Yard.decisions[place])
      play.stage = .aftermath
      #expect(list.count > 2)
      #expect(explained(play.text(in: Made.english), list) == list, "seed \(seed)")
    }
    #expect(orders.count > 1, "the seeds give different orders")
  }

  @Test func `the debrief and the text of a command keep that order`() throws {
    for seed in 0..<8 as Range<UInt64> {
      var play = try play(before: "help", seed: seed)
      play.enterStep(draft: nil)
      let list = shown(play)
      let model = DebriefModel(
        header: Yard.header(seed: seed),
        playable: Yard.playable,
        play: try Playthrough(of: Yard.playable.scenario, decisions: Yard.decisions),
        in: Made.english
      )
      let sections = model.sections.filter { $0.turn == 6 }
      #expect(explained(sections.flatMap(\.blocks), list) == list, "seed \(seed)")
    }
  }
}
