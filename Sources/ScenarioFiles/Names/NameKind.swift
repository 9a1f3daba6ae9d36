/// The kinds of names that an author gives in a case; a name is unique among its kind.
package enum NameKind: String, Hashable, Sendable, CaseIterable {
  /// The case itself.
  case scenario = "case"
  case step
  /// What can be answered: observations, questions, options, facts of reports.
  case item
  /// A fact of the case file.
  case fact
  case person, flag, counter, variant
  /// What a variant puts into texts.
  case value

  /// Whether conditions use the names.
  package var isInConditions: Bool { self == .flag || self == .counter }

  /// Whether a thing of the kind remembers the names that it had before.
  package var hasFormerNames: Bool { self == .scenario || self == .step || self == .item }

  /// The kinds among which a name has to be unique: flags and counters share their names.
  package var family: [NameKind] { isInConditions ? [.flag, .counter] : [self] }

  /// The kind of the things that objects of a kind are; nil where these have no names.
  package init?(of kind: ObjectKind) {
    switch kind {
    case .scenario: self = .scenario
    case .scene, .identify, .questions, .urgency, .choose, .judge, .report, .ending: self = .step
    case .observation, .question, .choice, .course, .reportFact: self = .item
    case .caseFact: self = .fact
    case .person: self = .person
    case .variant: self = .variant
    default: return nil
    }
  }
}
