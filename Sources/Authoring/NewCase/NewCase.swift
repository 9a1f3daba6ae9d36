package import ScenarioEngine
package import ScenarioFiles

/// What an author wants of a case that is begun.
package struct NewCase: Equatable, Sendable {
  /// The part of the work that the case trains most.
  package enum Focus: String, Hashable, Sendable, CaseIterable {
    case identify, handle, report
  }

  /// How long a play takes.
  package enum Length: String, Hashable, Sendable, CaseIterable {
    case short, medium, long
  }

  /// The case's id.
  package var id: String
  /// Its title, the same in each language until the author translates it; nil for the one that the
  /// copied case has.
  package var title: String?
  /// Where it takes place; nil for where the copied case does.
  package var setting: ScenarioHead.Setting?
  /// Whom it is for; empty for those that it is for already.
  package var audience: [Audience] = []
  /// What it trains most; nil where all three weigh alike.
  package var focus: Focus?
  /// How long it is.
  package var length = Length.medium
  /// Its languages, of those that the template has; empty for all of them.
  package var languages: [String] = []
  /// The day on which it is begun, `2026-11-28`; keys that the author derives are dated so.
  package var day: String

  /// Makes the wish for a case.
  package init(id: String, day: String) {
    self.id = id
    self.day = day
  }

  /// The services that usually work in a setting.
  package static func audience(in setting: ScenarioHead.Setting) -> [Audience] {
    switch setting {
    case .prison, .remand: [.prison]
    case .probation, .halfwayHouse: [.probation]
    case .asylumCentre, .departureCentre, .immigrationInterview: [.immigration]
    case .school, .municipality: [.municipality]
    case .youthClub: [.municipality, .association]
    case .psychiatry: [.mentalHealth]
    case .police: [.police]
    case .association: [.association]
    case .infoHouse: [.police, .municipality]
    case .other: Audience.allCases
    }
  }
}
