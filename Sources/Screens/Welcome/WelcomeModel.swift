package import Interface

/// The state of the screen that asks for language and work.
package struct WelcomeModel: Equatable, Sendable {
  /// What is asked.
  package enum Stage: Equatable, Sendable {
    /// Language and work.
    case asking
    /// Whether the tour is wanted; only at the first start.
    case offering
  }

  /// What is asked.
  package var stage = Stage.asking
  /// Whether this is the first start; else the trainee came to change something.
  package let isFirst: Bool
  /// What the trainee does; none where that was not said.
  package var work: Work?
  /// Which offer has the focus.
  package var offers = ListState()
  /// Whether the tour is being made ready.
  package var isBeginning = false
  /// Whether plain mode, which asks one thing at a time, has asked for the language.
  package var hasLanguage = false
  /// Whether the trainee was told that nothing can be kept.
  package var wasTold = false
  /// Where the first row of the list of work stands.
  var offset = 0

  /// Makes the screen.
  package init(isFirst: Bool, work: Work? = nil) {
    self.isFirst = isFirst
    self.work = work
  }

  /// What is offered, in order.
  package var choices: [WelcomeOffer] {
    WelcomeOffer.allCases.filter { $0 != .course || (work != nil && work != .instructor) }
  }

  /// The list of work: its title, then the kinds; without an answer the title has the marker's row.
  var list: ListState {
    let place = work.flatMap(Work.allCases.firstIndex).map { $0 + 1 }
    return ListState(selected: place ?? 0, offset: offset)
  }
}

/// What can be chosen after the questions.
package enum WelcomeOffer: Equatable, Sendable, CaseIterable {
  case tour
  /// Choose a course; offered to whoever said what they do, and is no instructor.
  case course
  case cases
}

/// What can happen on the screen that asks for language and work.
package enum WelcomeMessage: Equatable, Sendable {
  /// A language was chosen.
  case languageChosen(Words.Language)
  /// The language beside the chosen one was chosen.
  case languageTurned
  /// The kind of work above or below was chosen.
  case workMoved(Movement)
  /// A kind of work was chosen.
  case workChosen(Work)
  /// A kind of work was chosen, and nothing else is to be said; plain mode goes on so.
  case workTaken(Work)
  /// The questions are answered.
  case wentOn
  /// The questions stay open, for good.
  case skipped
  /// Another offer got the focus.
  case offerMoved(Movement)
  /// The offer with the focus was taken.
  case offerTaken
  /// An offer was taken.
  case offerChosen(WelcomeOffer)
}
