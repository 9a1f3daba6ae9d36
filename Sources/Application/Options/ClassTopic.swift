internal import Screens

/// A word after `signpost class` that help explains on its own.
package enum ClassTopic: String, Equatable, Sendable, CaseIterable {
  case host, wall, sheet, handouts, list, report
  case dataSheet = "data-sheet"
  case clear

  /// The topic of a word as it is typed; none for a case.
  init?(_ word: String) {
    self.init(rawValue: word)
  }

  /// The options that say something for it, beside those of every command.
  var options: Set<OptionRule.Name> {
    switch self {
    case .host: [.variant, .minutes, .rehearse, .shared, .classFolder, .seats]
    case .wall, .clear: []
    case .sheet: [.minutes, .variant, .format, .output]
    case .handouts: [.variant, .format, .output]
    case .list: [.format]
    case .report: [.names, .format, .output]
    case .dataSheet: [.purpose, .basis, .recipients, .days, .filledBy]
    }
  }

  /// The formats that it prints in, as `--format` names them.
  var formats: [String] {
    self == .list
      ? OutputFormat.allCases.map(\.rawValue) : DebriefDocument.Format.allCases.map(\.rawValue)
  }
}
