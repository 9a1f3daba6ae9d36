package import Interface
package import Testing

/// A screen under test: keys go in as a person presses them, effects come out to be compared.
package struct Probe<Tested: Screen> {
  /// The state of the screen.
  package var model: Tested.Model
  /// What the screen reads; the views are kept as the last drawing left them.
  package var context: Tested.Context
  /// The size at which the screen is drawn after each message.
  package var size: Size
  /// The messages sent so far, oldest first.
  package private(set) var messages: [Tested.Message] = []
  private var effects: [Tested.Effect] = []

  /// Makes a probe and draws the screen for the first time.
  package init(
    _ screen: Tested.Type = Tested.self,
    model: Tested.Model,
    context: Tested.Context,
    size: Size = Size(columns: 80, rows: 24)
  ) {
    self.model = model
    self.context = context
    self.size = size
    draw()
  }

  /// The frame as it is now.
  package var frame: Frame {
    var canvas = Canvas(size: size)
    Tested.draw(model, in: context, on: &canvas)
    return canvas.frame
  }

  /// The page in words as it is now.
  package var page: PlainPage<Tested.Message> { Tested.describe(model, in: context) }

  /// Sends a message as if a key or an effect had.
  package mutating func send(_ message: Tested.Message) {
    messages.append(message)
    effects += Tested.update(&model, message, in: context)
    draw()
  }

  /// Presses keys one after the other; a key that means nothing here is an issue.
  package mutating func press(
    _ keys: Key...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for key in keys {
      switch Tested.outcome(of: key, in: model, context) {
      case .message(let message): send(message)
      case .disabled(let reason):
        Issue.record("\(key) is disabled: \(reason)", sourceLocation: sourceLocation)
      case .unbound:
        Issue.record("\(key) means nothing here", sourceLocation: sourceLocation)
      }
    }
  }

  /// Types a text character by character; a newline is Enter.
  package mutating func type(
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for character in text {
      press(character == "\n" ? .enter : .character(character), sourceLocation: sourceLocation)
    }
  }

  /// Pastes a text; without a focused field nothing happens.
  package mutating func paste(_ text: String) {
    if case .message(let message) = KeyOutcome(
      ofPaste: text,
      field: Tested.focusedField(in: model)
    ) {
      send(message)
    }
  }

  /// Answers the page in words by a number of its choices, from 1, as plain mode does.
  package mutating func choose(
    _ number: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let choices = page.choices
    guard choices.indices.contains(number - 1), choices[number - 1].disabledReason == nil else {
      Issue.record("no choice \(number) can be made here", sourceLocation: sourceLocation)
      return
    }
    send(choices[number - 1].message)
  }

  /// Expects exactly these effects since the last time and takes them.
  package mutating func expectEffects(
    _ expected: Tested.Effect...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(effects == expected, sourceLocation: sourceLocation)
    effects = []
  }

  /// Takes the effects since the last time, for those that a test compares in another way.
  package mutating func takeEffects() -> [Tested.Effect] {
    defer { effects = [] }
    return effects
  }

  /// Expects that no effect is left that the test has not looked at.
  package func expectAllEffectsTaken(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(effects.isEmpty, "effects not taken", sourceLocation: sourceLocation)
  }

  private mutating func draw() {
    var canvas = Canvas(size: size)
    Tested.draw(model, in: context, on: &canvas)
    context.views = canvas.views
  }
}

/// Runs a test on a screen and expects at its end that all effects were looked at.
package func probe<Tested: Screen>(
  _ screen: Tested.Type,
  model: Tested.Model,
  context: Tested.Context,
  size: Size = Size(columns: 80, rows: 24),
  sourceLocation: SourceLocation = #_sourceLocation,
  _ body: (inout Probe<Tested>) throws -> Void
) rethrows {
  var probe = Probe(screen, model: model, context: context, size: size)
  try body(&probe)
  probe.expectAllEffectsTaken(sourceLocation: sourceLocation)
}
