import Glibc
import Interface
import Records
import ScenarioEngine
import ScenarioFiles
import TestSupport

/// Plays on the full screen and is killed in the middle of each answer that can be half done.
final class InterruptedPlayer: CasePlayer {
  private(set) var player: ScreenPlayer
  private let home: Home
  private let play: IdealPlay
  /// The state in which the current answer is given.
  var state: PlayState
  /// How many answers were broken off.
  private(set) var interruptions = 0
  private var answered = 0
  private var isBroken = false

  init(_ play: IdealPlay, in home: Home) throws {
    self.home = home
    self.play = play
    state = play.scenario.opening
    player = ScreenPlayer(terminal: try home.start())
    try player.begin()
  }

  /// Gives a decision; afterwards the program has been killed and taken up again.
  func give(_ turn: IdealPlay.Turn) throws {
    (state, answered, isBroken) = (turn.state, 0, false)
    try read(turn, in: play)
    try answer(turn, in: play)
    try restart()
    try settle(turn, in: play)
  }

  func goOn() throws { try player.goOn() }
  func handIn() throws { try player.handIn() }
  func confirm() throws { try player.confirm() }

  func choose(_ words: String) throws {
    try player.choose(words)
    answered += 1
  }

  func answer(_ number: Int) throws {
    try player.answer(number)
    answered += 1
  }

  /// Answers of items are broken off at the third item.
  func item(_ number: Int) throws -> String {
    if number == 2, answered > 0, case .report = play.scenario.steps[state.step].task {
      return try player.item(number)
    }
    if number == 2, answered > 0 { try breakOff { !$0.marks.isEmpty || $0.values.count == 2 } }
    return try player.item(number)
  }

  /// Questions are broken off when all are ticked.
  func done() throws {
    if case .identify = play.scenario.steps[state.step].task { return try player.done() }
    if case .questions(let picked)? = play.turns.first(where: { $0.state == state })?.decision {
      try breakOff { $0.picked == picked }
    }
    try player.done()
  }

  /// Reports are broken off when everything is written.
  func write(_ words: String) throws {
    try player.terminal.paste(words)
    try breakOff { $0.report?.words == words }
    // The parts are there, but the first is on the screen.
    for _ in 0..<5 { try player.terminal.press(.tab) }
  }

  /// Waits until a draft is kept that is as it should be, kills the program and starts it again.
  private func breakOff(_ isComplete: (Draft) -> Bool) throws {
    guard !isBroken else { return }
    for _ in 0..<100 {
      player.terminal.watch(milliseconds: 20)
      guard let draft = try home.attempt().draft, isComplete(self.draft(draft.payload)) else {
        continue
      }
      isBroken = true
      interruptions += 1
      return try restart()
    }
    throw Missing("a draft within two seconds")
  }

  private func draft(_ payload: String) -> Draft {
    DraftCoding.draft(from: payload, at: state.step, in: play.scenario)
  }

  private func restart() throws {
    player.terminal.send(signal: Int(SIGKILL))
    guard try player.terminal.waitForEnd() == 128 + 9 else { throw Missing("the end by a signal") }
    player = ScreenPlayer(terminal: try home.start())
    try player.resume()
  }
}
