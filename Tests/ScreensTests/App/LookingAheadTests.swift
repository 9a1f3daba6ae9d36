import Interface
import Screens
import TestSupport
import Testing

/// The loop works out likely keys ahead; nobody can tell from what is shown.
@Suite struct LookingAheadTests {
  private final class DeafRunner: EffectRunner {
    let isDrained = true
    func start(_ effect: Effect) {}
  }

  private static let keys: [Key] = [
    .down, .down, .down, .up, .up, .pageDown, .pageUp, .enter, .tab, .character("1"),
    .character("2"), .escape, .end, .character("/"), .character("f"),
  ]

  private func frames(_ start: AppProgram, _ keys: [Key], rests: Bool) -> [Frame] {
    let batches = keys.flatMap { key -> [() -> [InputEvent]] in
      rests ? [{ [.key(key)] }, { [] }] : [{ [.key(key)] }]
    }
    let frontEnd = ScriptedFrontEnd(
      batches + [{ [.endOfInput] }],
      size: Size(columns: 100, rows: 30)
    )
    var loop = ProgramLoop(start, frontEnd: frontEnd, mailbox: Mailbox {}, runner: DeafRunner())
    loop.run()
    return frontEnd.frames
  }

  @Test(arguments: 1...20) func `A rest between two keys changes no frame`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let library = Session(.library(LibraryStates.model(LibraryStates.entries)))
    let play = Session(playing: Yard.play(at: "list"))
    for start in [library.program, play.program] {
      let keys = (0..<40).compactMap { _ in Self.keys.randomElement(using: &random) }
      let rested = frames(start, keys, rests: true)
      #expect(rested == frames(start, keys, rests: false), "\(keys)")
      #expect(rested.count > 5)
    }
  }
}
