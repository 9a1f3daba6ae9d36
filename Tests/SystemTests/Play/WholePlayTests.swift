import Interface
import Records
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

extension SystemTests {
  /// A shipped case from its first scene to its debrief.
  @Suite struct WholePlay {
    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    @Test func `Best conduct on the screen and in plain mode leave the same record`() throws {
      let onScreen = Home()
      let player = ScreenPlayer(terminal: try onScreen.start())
      try player.begin()
      for turn in play.turns { try player.give(turn, in: play) }
      try player.goOn()
      try player.terminal.wait(for: "How it ended")
      try player.terminal.press(.character("q"))
      #expect(try player.terminal.waitForEnd() == 0)

      let byPipe = Home()
      let program = try PipedProgram(environment: byPipe.environment)
      let reader = try PlainPlayer(program)
      try reader.choose(IdealPlay.title)
      try reader.choose("Start: practice")
      for turn in play.turns { try reader.give(turn, in: play) }
      try reader.goOn()
      program.endInput()
      #expect(try program.waitForEnd() == 0)

      let (one, other) = (try onScreen.attempt(), try byPipe.attempt())
      #expect(try onScreen.decisions() == play.payloads)
      #expect(try byPipe.decisions() == play.payloads)
      #expect(one.status == .finished && other.status == .finished)
      #expect(one.result?.text != nil && one.result?.text == other.result?.text)
      let summary = try #require(one.result.flatMap { ResultSummary(of: $0.text) })
      #expect(summary.strands.mapValues(\.percent) == [.identify: 100, .handle: 100, .report: 100])
      #expect(summary.criticalErrors == 0)
    }
  }
}
