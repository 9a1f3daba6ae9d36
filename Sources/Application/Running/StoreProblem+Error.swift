internal import Records
internal import Screens

extension StoreProblem {
  /// Says a refusal of the store as far as the trainee needs to know.
  init(_ error: StoreError) {
    switch error.reason {
    case .full: self = .diskFull
    case .readOnly, .notPermitted: self = .readOnly
    case .newer: self = .newer
    case .damaged, .notADatabase, .otherProgram, .symbolicLink, .notARegularFile: self = .damaged
    case .attemptMovedOn, .attemptOpenElsewhere, .attemptClosed: self = .openElsewhere
    default: self = .other("\(error.reason)")
    }
  }
}
