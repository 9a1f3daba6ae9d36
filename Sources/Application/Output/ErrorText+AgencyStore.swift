package import AgencyStore
package import Screens

extension ErrorText {
  /// Says why something cannot be done with the agency's store, and what helps.
  package static func text(of error: AgencyStoreError, in language: Words.Language) -> String {
    switch language {
    case .english: AgencyStoreProse.english(error)
    case .danish: AgencyStoreProse.danish(error)
    }
  }
}
