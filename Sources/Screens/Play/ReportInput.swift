package import Interface
package import ScenarioEngine

/// The state of a report while it is filled in, part by part.
package struct ReportInput: Equatable, Sendable {
  /// A part of the report.
  package enum Part: Int, Equatable, Sendable, CaseIterable {
    case urgency, channels, facts, bothSides, words, review
  }

  /// The part on the screen.
  package var part = Part.urgency
  /// The parts that this report has, in order; those after the first only where one is made.
  package let parts: [Part]
  /// Whether and how fast.
  package var urgency: Tier?
  /// Which urgency has the focus.
  package var urgencyFocus = ListState()
  /// To whom it goes.
  package var channels: PickInput
  /// Each fact: left out, observed, told, assessment.
  package var facts: AssignInput
  /// "None known" of protective facts (0) and of facts against the concern (1).
  package var bothSides = PickInput(places: [0, 1])
  /// The trainee's own words.
  package var words: FieldState

  /// The longest text that the field takes, in characters.
  static let maximumWords = 4_000

  /// Makes an empty report.
  package init(task: ReportTask, visibleFacts: [Int], draft: ReportDecision?) {
    let asksWords = !task.wordsPrompt.isEmpty
    parts = Part.allCases.filter { $0 != .words || asksWords }
    channels = PickInput(places: Array(task.channels.indices))
    facts = AssignInput(places: visibleFacts, restValue: 0)
    words = FieldState(
      draft?.words ?? "",
      isMultiline: true,
      maximumLength: Self.maximumWords
    )
    guard let draft else { return }
    urgency = draft.urgency
    urgencyFocus.selected = draft.urgency.rawValue
    channels.picked = draft.channels.intersection(task.channels.indices)
    for (place, label) in draft.facts where visibleFacts.contains(place) {
      facts.values[place] = 1 + (FactLabel.allCases.firstIndex(of: label) ?? 0)
    }
    if draft.saysNoProtectiveKnown { bothSides.picked.insert(0) }
    if draft.saysNothingAgainstKnown { bothSides.picked.insert(1) }
  }

  /// Puts a whole text in the place of the trainee's own words.
  mutating func write(_ text: String) {
    words = FieldState(text, isMultiline: true, maximumLength: Self.maximumWords)
  }

  /// The report as it stands; none before the urgency was answered.
  package var decision: ReportDecision? {
    guard let urgency else { return nil }
    var report = ReportDecision(urgency: urgency)
    guard urgency > .none else { return report }
    report.channels = channels.picked
    for (place, value) in facts.values where value > 0 {
      report.facts[place] = FactLabel.allCases[value - 1]
    }
    report.saysNoProtectiveKnown = bothSides.picked.contains(0)
    report.saysNothingAgainstKnown = bothSides.picked.contains(1)
    report.words = words.text
    return report
  }

  /// The parts that are asked, given the urgency.
  package var askedParts: [Part] {
    urgency == Tier.none ? [.urgency, .review] : parts
  }

  /// Goes to the part after or before this one, as far as there is one.
  package mutating func move(by count: Int) {
    guard let place = askedParts.firstIndex(of: part) else { return }
    part = askedParts[min(max(0, place + count), askedParts.count - 1)]
  }
}
