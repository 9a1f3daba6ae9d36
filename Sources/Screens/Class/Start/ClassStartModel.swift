package import Classroom
package import Interface
package import ScenarioEngine

/// A class of the case that was begun and whose report was not made.
package struct OpenClass: Equatable, Sendable {
  /// Its id.
  package let id: String
  /// When it was opened, by the clock of the place.
  package let openedAt: LocalTime
  /// How far it has come.
  package let session: ClassSession
  /// Who took part so far.
  package let register: ClassRegister
  /// When it was opened, and when its records end.
  package let facts: ClassReportText.Facts
  /// The case as it is played, which may have been changed since.
  package let material: ClassMaterial

  /// Makes an open class.
  package init(
    id: String,
    openedAt: LocalTime,
    session: ClassSession,
    register: ClassRegister,
    facts: ClassReportText.Facts,
    material: ClassMaterial
  ) {
    self.id = id
    self.openedAt = openedAt
    self.session = session
    self.register = register
    self.facts = facts
    self.material = material
  }
}

/// What the records know before a class begins.
package struct ClassRecords: Equatable, Sendable {
  /// What the agency says of the records of its classes; none where nobody has said it yet.
  package let dataSheet: DataSheet?
  /// The classes of this case that can be gone on with, newest first.
  package let open: [OpenClass]

  /// Makes what is known.
  package init(dataSheet: DataSheet?, open: [OpenClass] = []) {
    self.dataSheet = dataSheet
    self.open = open
  }
}

/// The state of the page on which a class begins.
package struct ClassStartModel: Equatable, Sendable {
  /// What is asked.
  package enum Stage: Equatable, Sendable {
    /// The records are being read.
    case looking
    /// What is to be done: begin, go on, set minutes and people.
    case choosing
    /// A number is typed.
    case writing(Number, FieldState)
    /// The data sheet is filled in.
    case sheet(DataSheetForm)
    /// The class is being opened.
    case opening
  }

  /// A number of the page.
  package enum Number: Hashable, Sendable, CaseIterable {
    case minutes, present
  }

  /// The case.
  package let material: ClassMaterial
  /// Whether the terminal is on the wall.
  package let seat: ConsolePage.Seat
  /// The minutes that the class has.
  package var minutes: Int
  /// Whether trainees have terminals of their own.
  package var hasTerminals = false
  /// How many are present; 0 where it was not said yet.
  package var present = 0
  /// Whether it is tried out without a class.
  package var isRehearsal: Bool
  /// What the records know; none while nobody has looked, or where they cannot be read.
  package var records: ClassRecords?
  /// What is asked.
  package var stage = Stage.looking
  /// Which row has the focus.
  package var list = ListState()

  /// The minutes of a class where nobody says otherwise.
  package static let usualMinutes = 45

  /// Makes a page that has not looked into the records yet.
  package init(
    material: ClassMaterial,
    seat: ConsolePage.Seat = .own,
    minutes: Int = usualMinutes,
    isRehearsal: Bool = false
  ) {
    self.material = material
    self.seat = seat
    self.minutes = minutes
    self.isRehearsal = isRehearsal
  }

  /// Whether the data sheet has to be filled in before the class can begin.
  var needsSheet: Bool { !isRehearsal && records?.dataSheet == nil }
}

/// The data sheet while it is filled in, a field at a time, and then read once more.
package struct DataSheetForm: Equatable, Sendable {
  /// What is asked, in order.
  package enum Part: Equatable, Sendable {
    case field(DataSheet.Field)
    case days
    /// All is read once more and kept.
    case whole

    static let all: [Part] =
      [.field(.purpose), .field(.basis), .field(.recipients), .days, .field(.filledBy), .whole]
  }

  /// What was written so far.
  package private(set) var sheet: DataSheet
  /// The place of what is asked.
  private(set) var place = 0
  /// What is typed.
  package var field: FieldState

  /// Begins with what is usually written, for the agency to change.
  init(suggesting sheet: DataSheet) {
    self.sheet = sheet
    field = FieldState(isMultiline: false)
    fill()
  }

  /// What is asked.
  package var part: Part { Part.all[place] }

  /// Takes what was typed, or a text given whole, and goes on; says whether it could be taken.
  mutating func take(_ text: String) -> Bool {
    let isBlank = !text.contains { !$0.isWhitespace }
    switch part {
    case .field(let field):
      guard !isBlank, text.count <= DataSheet.longest else { return false }
      sheet[field] = text
    case .days:
      guard let days = Int(text.filter { !$0.isWhitespace }),
        DataSheet.possibleDays.contains(days)
      else { return false }
      sheet.days = days
    case .whole: return true
    }
    place += 1
    fill()
    return true
  }

  /// Goes back to what was asked before; says whether there is such a thing.
  mutating func goBack() -> Bool {
    guard place > 0 else { return false }
    place -= 1
    fill()
    return true
  }

  private mutating func fill() {
    let text: String =
      switch part {
      case .field(let field): sheet[field]
      case .days: "\(sheet.days)"
      case .whole: ""
      }
    field = FieldState(text, isMultiline: false, maximumLength: DataSheet.longest)
  }
}

/// What can happen on the page.
package enum ClassStartMessage: Equatable, Sendable {
  case moved(Movement)
  case rowTaken
  case rowChosen(Int)
  case begun
  /// The class with this id is taken up.
  case takenUp(String)
  case writingOpened(ClassStartModel.Number)
  case rehearsalTurned
  case sheetOpened
  case edited(FieldEdit)
  case lineTaken
  case lineEntered(String)
  /// Back to what was asked before, or out of what is asked.
  case wentBack

  // Answers of effects.
  case recordsRead(ClassRecords)
  case recordsRefused(StoreProblem)
  /// The class was opened.
  case opened(ClassSession, ClassReportText.Facts)
  case refused(StoreProblem)
  /// The data sheet is on the disk.
  case sheetKept(DataSheet)
}
