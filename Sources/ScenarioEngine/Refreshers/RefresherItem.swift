/// Something that a trainee is asked again: a piece of a case that was finished, or the log that is made
/// of such cases.
package struct RefresherItem: Hashable, Sendable {
  /// What is asked.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An observation: a sign, something to check, or ordinary.
    case observation
    /// A fact: whether it belongs in the report.
    case fact
    /// The channels of a report: where it goes.
    case channels
    /// A log of many ordinary lines, with one sign or none.
    case log
  }

  /// What is asked.
  package let kind: Kind
  /// The id of the case; empty for the log, which is made of several.
  package let scenarioID: String
  /// The id of the observation or the fact, or of the report's step; empty for the log.
  package let itemID: String

  /// Makes an item.
  package init(_ kind: Kind, of scenarioID: String, _ itemID: String) {
    self.kind = kind
    self.scenarioID = scenarioID
    self.itemID = itemID
  }

  /// The log, which there is once.
  package static let log = RefresherItem(.log, of: "", "")

  /// How long an answer takes with its explanation, in seconds; a rough figure, for saying how long a
  /// session takes.
  package static func seconds(for kind: Kind) -> Int {
    switch kind {
    case .observation, .fact: 25
    case .channels: 35
    case .log: 75
    }
  }
}
