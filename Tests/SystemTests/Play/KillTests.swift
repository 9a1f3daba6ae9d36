import Glibc
import Interface
import Records
import ScenarioEngine
import TestSupport
import Testing

extension SystemTests {
  /// Whatever ends the program, what was decided is kept.
  @Suite struct Kills {
    let play: IdealPlay

    init() throws { play = try IdealPlay() }

    @Test func `A play killed in and after every answer leaves the same record`() throws {
      let home = Home()
      let player = try InterruptedPlayer(play, in: home)
      for (number, turn) in play.turns.enumerated() {
        try player.give(turn)
        #expect(try home.decisions() == Array(try play.payloads.prefix(number + 1)))
      }
      #expect(player.interruptions >= 5)
      try player.goOn()
      try player.player.terminal.wait(for: "How it ended")
      #expect(try home.attempt().status == .finished)
    }

    @Test func `A half-done answer in plain mode is kept before the next line is waited for`()
      throws
    {
      let home = Home()
      let program = try PipedProgram(environment: home.environment)
      let player = try PlainPlayer(program)
      try player.choose(IdealPlay.title)
      try player.choose("Start: practice")
      try player.give(play.turns[0], in: play)
      try player.read(play.turns[1], in: play)
      try player.answer(1)
      try player.answer(3)
      program.kill()
      #expect(try home.attempt().draft?.payload.contains(#""as":"sign","sure":95"#) == true)
    }

    @Test(arguments: 1...(SystemTests.soaks ? 400 : 12))
    func `A kill at any moment loses at most the current answer`(seed: Int) throws {
      let home = Home()
      var random = SeededGenerator(seed: UInt64(seed))
      var player = ScreenPlayer(terminal: try home.start())
      try player.begin()
      try player.goOn()
      let steps = Int.random(in: 1...4, using: &random)
      for turn in play.turns.dropFirst().prefix(steps) { try player.give(turn, in: play) }
      try player.read(play.turns[steps + 1], in: play)
      // The next answer is sent at once, and the kill falls somewhere into it.
      let keys = ["13131313\r", "24", "\r", "1\r"].randomElement(using: &random) ?? ""
      try player.terminal.send(keys)
      usleep(UInt32.random(in: 0...30_000, using: &random))
      player.terminal.send(signal: Int(SIGKILL))
      try player.terminal.waitForEnd()

      let kept = try home.decisions()
      #expect(kept.count >= steps + 1)
      #expect(kept.starts(with: try play.payloads.prefix(steps + 1)))
      player = ScreenPlayer(terminal: try home.start())
      try player.resume()
      try player.terminal.press(.character("q"))
      #expect(try player.terminal.waitForEnd() == 0)
      #expect(try home.decisions() == kept)
    }
  }
}
