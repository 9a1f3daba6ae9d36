internal import Records
internal import Screens

extension StoreProblem {
  /// Says a refusal of the store as far as the trainee needs to know.
  init(_ error: StoreError) {
    switch error.reason {
    case .full: self = .diskFull
    case .readOnly, .notPermitted: self = .readOnly
    case .newer: self = .newer
    case .damaged, .notADatabase, .otherProgram: self = .damaged
    case .attemptMovedOn, .attemptOpenElsewhere: self = .openElsewhere
    // What the commands say of it is meant for whoever reads, not for whoever plays.
    case .missing:
      let path = error.path.isEmpty ? nil : error.path
      self = .other(
        english: ErrorText.textAtStart(of: error, path: path, in: .english),
        danish: ErrorText.textAtStart(of: error, path: path, in: .danish)
      )
    case .older, .locked, .symbolicLink, .notARegularFile, .ownedByAnother, .tooLarge, .device,
      .attemptUnknown, .attemptExists, .attemptClosed, .ambiguous, .aboutClass, .forbidden,
      .unexpected:
      self = .other(
        english: ErrorText.text(of: error, in: .english),
        danish: ErrorText.text(of: error, in: .danish)
      )
    }
  }
}
