/// What a key would lead to, worked out before it is pressed.
///
/// A program is a value, so that a copy can run ahead: whoever walks down a list finds the next row
/// already drawn. A class, as copying whole programs to look for the right one takes its time.
final class Foresight<Running: Program> {
  /// The event that it answers.
  let event: InputEvent
  /// The program as it stands after that event.
  let program: Running
  /// What it shows then.
  let frame: Frame

  /// Lets a copy of a program take a key; none where what that leads to depends on the time, asks
  /// something of the outside world, or ends the program.
  init?(of key: Key, in now: Running, on frontEnd: any FrontEnd) {
    event = .key(key)
    var program = now
    guard program.nextDeadline == nil, program.handle(.event(event), at: frontEnd.now).isEmpty,
      program.nextDeadline == nil, !program.isFinished
    else { return nil }
    frame = program.drawnFrame(for: frontEnd)
    self.program = program
  }
}

extension Program {
  /// Draws the frame for a front end and remembers the views in it.
  mutating func drawnFrame(for frontEnd: any FrontEnd) -> Frame {
    var canvas = drawnCanvas(for: frontEnd)
    if remember(canvas.views) {
      canvas = drawnCanvas(for: frontEnd)
      _ = remember(canvas.views)
    }
    return canvas.frame
  }

  private func drawnCanvas(for frontEnd: any FrontEnd) -> Canvas {
    var canvas = Canvas(size: frontEnd.size, glyphs: frontEnd.showsUnicode ? .unicode : .ascii)
    draw(on: &canvas)
    return canvas
  }
}

extension Key {
  /// The keys that are likely to follow this one, the likeliest first; none where that is a guess.
  var likelyNext: [Key] {
    switch self {
    case .up: [.up, .down]
    case .down: [.down, .up]
    case .pageUp: [.pageUp, .pageDown]
    case .pageDown: [.pageDown, .pageUp]
    default: []
    }
  }
}
