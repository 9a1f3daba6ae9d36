package import Classroom
package import Interface

/// What the console asks at the moment.
package enum ClassPanel: Equatable, Sendable {
  /// The counts of a vote; whether they replace counts that stand.
  case counts(CountEntry, isCorrection: Bool)
  /// One of several rows is to be taken.
  case list(List, ListState)
  /// A line is to be typed.
  case writing(Writing, FieldState)
  /// Something is to be confirmed.
  case confirming(Confirmation)

  /// What is listed.
  package enum List: Hashable, Sendable, CaseIterable {
    /// The ways on.
    case ways
    /// How long the timer runs.
    case timer
    /// The parking place.
    case questions
    /// Who is present.
    case people
  }

  /// What is typed.
  package enum Writing: Hashable, Sendable, CaseIterable {
    /// How many are present.
    case present
    /// A name for the register.
    case name
    /// A question for the parking place.
    case question
    /// News for the wall.
    case news
  }

  /// What is confirmed.
  package enum Confirmation: Hashable, Sendable, CaseIterable {
    /// The class is over.
    case end
    /// The report is made, once and for all.
    case freeze
  }
}

extension ClassPanel.Writing {
  /// The most characters of a line.
  var longest: Int {
    switch self {
    case .present: "\(ClassSession.possiblePeople.upperBound)".count
    case .name: ClassRegister.longestName
    case .question, .news: ParkedQuestion.longest
    }
  }
}

/// A row of a list of the console.
struct ClassRow: Equatable {
  /// The words of it.
  let label: String
  /// What stands of it now, as "asked"; empty where nothing does.
  var state = ""
  /// What taking it does.
  let message: ConsoleMessage
}

/// What can happen at the console.
package enum ConsoleMessage: Equatable, Sendable {
  /// The usual next thing.
  case wentOn
  /// Another view of the class, the console or the wall.
  case viewTurned
  case scrolled(Movement)
  /// Something that is done at once.
  case act(ClassAct)
  /// Someone without a name was put into the register, or taken out.
  case unnamedAdded
  case unnamedRemoved
  case nameRemoved(String)
  /// A question of the case, by place, is to be asked, or not after all.
  case inquiryMarked(Int)
  /// A panel was opened or closed.
  case countingOpened
  case listOpened(ClassPanel.List)
  case writingOpened(ClassPanel.Writing)
  case confirmationOpened(ClassPanel.Confirmation)
  case panelClosed
  /// The selection of a list was moved, a row taken.
  case moved(Movement)
  case rowTaken
  case rowChosen(Int)
  /// A key in the counts.
  case count(CountKey)
  /// The counts of the question that is typed, as one line.
  case countsEntered(String)
  case countsTaken
  /// The line was changed, ended, or given whole.
  case edited(FieldEdit)
  case lineTaken
  case lineEntered(String)
  /// What the console said yes to.
  case confirmed
  /// What could not be kept is tried again.
  case keptAgain

  // Answers of effects.
  /// What was handed over is on the disk.
  case kept
  case notKept(StoreProblem)
  /// The register could not be written.
  case registerNotKept(StoreProblem)
}

/// A key in the counts.
package enum CountKey: Hashable, Sendable {
  case digit(Int)
  case erase, forward, back, rest, more, less
  /// The gap after a number; on an answer without one, the rest.
  case gap
  /// To another question, or to the first and the last.
  case moved(Movement)
}
