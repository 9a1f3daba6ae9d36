import Interface
import TestSupport

/// Plays on the full screen and looks at each state once more before going on.
struct InspectedPlayer: CasePlayer {
  let player: ScreenPlayer
  let inspect: (PseudoTerminal) throws -> Void

  func goOn() throws { try inspected { try player.goOn() } }
  func choose(_ words: String) throws { try inspected { try player.choose(words) } }
  func answer(_ number: Int) throws { try inspected { try player.answer(number) } }
  func done() throws { try inspected { try player.done() } }
  func handIn() throws { try inspected { try player.handIn() } }
  func confirm() throws { try inspected { try player.confirm() } }

  func item(_ number: Int) throws -> String {
    let words = try player.item(number)
    if number == 1 { try inspect(player.terminal) }
    return words
  }

  func write(_ words: String) throws {
    try player.terminal.paste(words)
    try inspect(player.terminal)
    try player.terminal.press(.tab)
  }

  private func inspected(_ step: () throws -> Void) throws {
    try inspect(player.terminal)
    try step()
  }
}
