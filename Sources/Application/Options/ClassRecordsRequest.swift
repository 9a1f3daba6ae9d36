package import Classroom
package import Screens

/// What `signpost class` is asked for that needs no interface: paper, records, the data sheet.
package enum ClassRecordsRequest: Equatable, Sendable {
  /// What can be asked for, as it is typed.
  package enum Task: String, CaseIterable, Sendable {
    case sheet, handouts, list, report
    case dataSheet = "data-sheet"
    case clear
  }

  /// How something is printed, and where it goes.
  package struct Output: Equatable, Sendable {
    /// The format.
    package var format = PaperDocument.Format.text
    /// The file that is written; none for standard output.
    package var path: String?

    /// Makes plain text on standard output.
    package init() {}
  }

  /// The facilitator's run-sheet of a case.
  case sheet(target: String, variant: String?, minutes: Int?, Output)
  /// What trainees get on paper.
  case handouts(target: String, variant: String?, Output)
  /// The classes in the records.
  case list
  /// The report of a class, by the beginning of its id; of the newest that is over where none is
  /// named.
  case report(id: String?, showsNames: Bool, Output)
  /// The data sheet is shown, or filled in where something is said of it.
  case dataSheet(DataSheetOptions)
  /// Classes whose day has come are deleted; or one, by the beginning of its id.
  case clear(id: String?)
}

/// What `signpost class data-sheet` was told; what is missing is asked for on a terminal.
package struct DataSheetOptions: Equatable, Sendable {
  /// What the fields say.
  package var fields: [DataSheet.Field: String] = [:]
  /// The days after which records end.
  package var days: Int?

  /// Makes options that say nothing.
  package init() {}

  /// Whether nothing is said, so that the sheet is shown.
  package var isEmpty: Bool { fields.isEmpty && days == nil }
}
