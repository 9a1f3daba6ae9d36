/// A case as its author wrote it, without its keys; every name in it is resolved to a place.
///
/// Flags, counters, facts, people and steps are referred to by their index in the lists here, so
/// that playing needs no look-up by name. The reader guarantees that all indices are in range.
package struct Scenario: Hashable, Sendable {
  /// What is said about the case as a whole.
  package var head: ScenarioHead
  /// The people of the case.
  package var people: [Person]
  /// The names of the flags, at most 128.
  package var flags: [String]
  /// The counters with their start values, at most 16.
  package var counters: [Counter]
  /// The case file: what can become known, at most 128 facts.
  package var facts: [CaseFact]
  /// The steps, in reading order; never empty.
  package var steps: [Step]
  /// The step that the case starts with.
  package var firstStep: Int
  /// The local time at which the case starts.
  package var startsAt: LocalTime

  /// Makes a scenario.
  package init(
    head: ScenarioHead,
    people: [Person] = [],
    flags: [String] = [],
    counters: [Counter] = [],
    facts: [CaseFact] = [],
    steps: [Step],
    firstStep: Int = 0,
    startsAt: LocalTime
  ) {
    self.head = head
    self.people = people
    self.flags = flags
    self.counters = counters
    self.facts = facts
    self.steps = steps
    self.firstStep = firstStep
    self.startsAt = startsAt
  }

  /// Someone in the case.
  package struct Person: Hashable, Sendable {
    /// The id that speech refers to.
    package let id: String
    /// The name shown.
    package let name: LocalizedText
    /// Who the person is.
    package let about: LocalizedText

    /// Makes a person.
    package init(id: String, name: LocalizedText, about: LocalizedText) {
      self.id = id
      self.name = name
      self.about = about
    }
  }

  /// A number that the story counts with.
  package struct Counter: Hashable, Sendable {
    /// The counter's name.
    package let id: String
    /// Its value at the start.
    package let start: Int

    /// Makes a counter.
    package init(id: String, start: Int) {
      self.id = id
      self.start = start
    }
  }

  /// The place of a step by its id or by an id that it had before.
  package func stepIndex(_ id: String) -> Int? {
    steps.firstIndex { $0.id == id } ?? steps.firstIndex { $0.formerly.contains(id) }
  }

  /// The person of an id.
  package func person(_ id: String) -> Person? {
    people.first { $0.id == id }
  }
}

/// A fact of the case file, with the time and way in which it became known.
package struct CaseFact: Hashable, Sendable {
  /// How a fact became known.
  package enum Source: String, Hashable, Sendable, CaseIterable {
    case seen, heard, told, found, record
  }

  /// The fact's id.
  package let id: String
  /// The fact in words.
  package let text: LocalizedText
  /// How it became known.
  package let known: Source
  /// When it became known; none where the step's own time serves.
  package let at: LocalTime?
  /// The steps that reveal it when they are entered.
  package let revealedBy: [Int]
  /// The people that hold it, by place, in cases for several agencies.
  package let heldBy: [Int]

  /// Makes a fact.
  package init(
    id: String,
    text: LocalizedText,
    known: Source,
    at: LocalTime?,
    revealedBy: [Int],
    heldBy: [Int] = []
  ) {
    self.id = id
    self.text = text
    self.known = known
    self.at = at
    self.revealedBy = revealedBy
    self.heldBy = heldBy
  }
}
