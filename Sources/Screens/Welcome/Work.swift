/// What the trainee does for a living, by which fitting cases come first.
package enum Work: String, Equatable, Sendable, CaseIterable {
  case prison, immigration
  case mentalHealth = "mental-health"
  case municipality, police, association, instructor

  /// The setting's name under which it is kept.
  package static let setting = "work"

  /// What is kept where nothing was said, so that nobody is asked twice.
  package static let unsaid = "unsaid"

  /// The audiences of cases that fit; none for an instructor, who needs all of them.
  package var audiences: Set<String> {
    switch self {
    case .prison: ["prison", "probation"]
    case .immigration, .mentalHealth, .municipality, .police, .association: [rawValue]
    case .instructor: []
    }
  }
}
