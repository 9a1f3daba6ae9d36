package import ScenarioEngine

/// What of that which is asked again was recalled, and what is forgotten now.
package struct RecallOverview: Equatable, Sendable {
  /// Something that is forgotten, as it stood in its case.
  package struct Lapse: Equatable, Sendable {
    /// The title of the case; none of the log, which is made of several.
    package let scenario: LocalizedText?
    /// What was asked.
    package let kind: RefresherItem.Kind
    /// The observation or the fact; none of what has no words of its own.
    package let text: LocalizedText?

    /// Makes a lapse out of the case where it stood.
    package init(_ item: RefresherItem, in playable: PlayableCase) {
      scenario = item.kind == .log ? nil : playable.scenario.head.title
      kind = item.kind
      text =
        switch item.kind {
        case .observation: playable.place(ofObservation: item.itemID)?.observation?.text.text
        case .fact: playable.place(ofFact: item.itemID)?.fact?.text.text
        case .channels, .log: nil
        }
    }
  }

  /// The most lapses that are shown.
  package static let mostLapses = 5

  /// The answers that it is counted from.
  package let history: RecallHistory
  /// How much the trainee wishes to remember.
  package let wished: Retention
  /// What is forgotten, the last first; at most `mostLapses`.
  package let lapses: [Lapse]

  /// Makes an overview; nil where nothing that was known was asked again.
  package init?(_ history: RecallHistory, wished: Retention, lapses: [Lapse]) {
    guard history.asked > 0 || !history.forgotten.isEmpty else { return nil }
    (self.history, self.wished, self.lapses) = (history, wished, lapses)
  }

  /// How many forgotten things are not shown.
  package var moreLapses: Int { history.forgotten.count - lapses.count }

  /// The share that was recalled, in whole percent; none with fewer than `RecallHistory.fewest` answers.
  package var percent: Int? {
    history.asked < RecallHistory.fewest
      ? nil : Rational(history.recalled, history.asked).percent
  }
}
