package import Interface
package import ScenarioEngine

/// The state of the page before a case begins.
package struct BriefingModel: Equatable, Sendable {
  /// The case.
  package let playable: PlayableCase
  /// The attempt that can be gone on with; none where there is none.
  package let openAttempt: String?
  /// The form of the trainee's course in which the case measures if it is played as a test the first time;
  /// none where it is no such test.
  package let test: CoursePlan.Form?
  /// Which choice has the focus.
  package var list = ListState()
  /// How far the text is scrolled.
  package var scroll = ScrollState()
  /// Whether the attempt is being made ready.
  package var isBeginning = false

  /// Makes a briefing.
  package init(playable: PlayableCase, openAttempt: String?, test: CoursePlan.Form? = nil) {
    self.playable = playable
    self.openAttempt = openAttempt
    self.test = test
  }

  /// What can be begun, in order.
  package var choices: [BriefingChoice] {
    (openAttempt == nil ? [] : [.resume]) + [.begin(.practice)]
      + (playable.scenario.head.isGuide ? [] : [.begin(.test)])
  }
}

/// What can be begun from a briefing.
package enum BriefingChoice: Equatable, Sendable {
  case resume
  case begin(PlayMode)
}

/// What can happen on the briefing.
package enum BriefingMessage: Equatable, Sendable {
  case moved(Movement)
  /// The text was scrolled.
  case scrolled(Movement)
  /// The choice with the focus was taken.
  case taken
  /// A choice was taken by its number from 0.
  case choiceTaken(Int)
  case wentBack
}

/// The page before a case: what it is about, on what its key rests, how to play it.
package enum BriefingScreen: Screen {
  package typealias Context = AppContext

  /// What the briefing asks of the program.
  package enum Effect: Equatable, Sendable {
    case begin(PlayMode)
    case resume(String)
    case leave
  }

  package static func update(
    _ model: inout BriefingModel,
    _ message: BriefingMessage,
    in context: AppContext
  ) -> [Effect] {
    switch message {
    case .moved(let movement):
      model.list.move(movement, count: model.choices.count, in: context.views["list"])
    case .scrolled(let movement): model.scroll.move(movement, in: context.views["text"])
    case .taken: return model.list.selection(of: model.choices.count).map { take($0, &model) } ?? []
    case .choiceTaken(let number): return take(number, &model)
    case .wentBack: return [.leave]
    }
    return []
  }

  private static func take(_ number: Int, _ model: inout BriefingModel) -> [Effect] {
    guard model.choices.indices.contains(number), !model.isBeginning else { return [] }
    model.list.selected = number
    model.isBeginning = true
    switch model.choices[number] {
    case .begin(let mode): return [.begin(mode)]
    case .resume: return model.openAttempt.map { [.resume($0)] } ?? []
    }
  }

  package static func bindings(
    for model: BriefingModel,
    in context: AppContext
  ) -> [Binding<BriefingMessage>] {
    let busy = model.isBeginning ? context.words.beginning : nil
    let digits = model.choices.enumerated().map { number, choice in
      Binding<BriefingMessage>(
        [.character(Character("\(number + 1)"))],
        context.words.choose,
        help: label(choice, model, context.words),
        message: .choiceTaken(number),
        disabledReason: busy,
        showsInStatusLine: false
      )
    }
    let moves = [Movement.up, .down].map { movement in
      Binding<BriefingMessage>(
        movement.keys,
        context.words.move(movement),
        help: context.words.moveHelp(movement),
        message: .moved(movement),
        showsInStatusLine: false
      )
    }
    let scrolls = [Movement.pageDown, .pageUp, .start, .end].map { movement in
      Binding<BriefingMessage>(
        movement.keys,
        context.words.move(movement),
        help: context.words.scrollHelp(movement),
        message: .scrolled(movement),
        showsInStatusLine: movement == .pageDown && context.views["text"]?.hasMoreBelow == true
      )
    }
    let back = Binding<BriefingMessage>(
      [.escape, .character("x")],
      context.words.back,
      help: context.words.backHelp,
      message: .wentBack
    )
    let enter = Binding<BriefingMessage>(
      [.enter],
      context.words.choose,
      help: context.words.startHelp,
      message: .taken,
      disabledReason: busy
    )
    return [enter] + digits + moves + scrolls + [back]
  }

  static func label(
    _ choice: BriefingChoice,
    _ model: BriefingModel,
    _ words: Words
  ) -> String {
    switch choice {
    case .resume: words.resume
    case .begin where model.playable.scenario.head.isGuide: words.welcome.startTour
    case .begin(.practice): words.startPractice
    case .begin: words.startTest
    }
  }
}
