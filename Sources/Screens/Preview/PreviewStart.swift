internal import PlainText
package import ScenarioEngine

/// Where a preview begins: at a step, with what is assumed to have happened before.
package struct PreviewStart: Equatable, Sendable {
  /// A flag or a counter with the value that it is assumed to have.
  package struct Assumption: Equatable, Sendable {
    /// The value.
    package enum Value: Equatable, Sendable {
      case set, clear
      /// What a counter stands at.
      case number(Int)
    }

    /// The flag's or the counter's name.
    package let name: String
    /// The value.
    package let value: Value

    /// Makes an assumption.
    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The step's id; none for the start of the case.
  package var step: String?
  /// What holds there, whatever the story made of it; of two about one name the later counts.
  package var assumptions: [Assumption]

  /// Makes a start.
  package init(step: String? = nil, assumptions: [Assumption] = []) {
    self.step = step
    self.assumptions = assumptions
  }

  /// The state in which a case begins so.
  ///
  /// A step that best conduct passes is met as best conduct meets it, with its facts and its hour;
  /// any other as if nothing had happened before.
  package func state(in playable: PlayableCase) throws(PreviewStartError) -> PlayState {
    let scenario = playable.scenario
    var state = scenario.opening
    if let step {
      guard let place = scenario.stepIndex(step) else {
        let nearest = Spelling.nearest(to: step, among: scenario.steps.map(\.id))
        throw .unknownStep(step, nearest: nearest)
      }
      state = Self.state(at: place, in: playable)
    }
    for assumption in assumptions { try assumption.apply(to: &state, of: scenario) }
    return state
  }

  private static func state(at step: Int, in playable: PlayableCase) -> PlayState {
    let exemplar = playable.scoring.exemplar
    let story = exemplar.story
    let way = exemplar.continuation(from: story.opening)
    if let met = way.first(where: { $0.step == step }) { return met }
    if let last = way.last, let best = exemplar.decision(in: last),
      let end = try? story.state(after: best, in: last), end.step == step
    {
      return end
    }
    return story.opening(at: step)
  }
}

extension PreviewStart.Assumption {
  fileprivate func apply(
    to state: inout PlayState,
    of scenario: Scenario
  ) throws(PreviewStartError) {
    if let flag = scenario.flags.firstIndex(of: name) {
      switch value {
      case .set: state.flags.insert(flag)
      case .clear: state.flags.remove(flag)
      case .number: throw .flagWithNumber(name)
      }
    } else if let counter = scenario.counters.firstIndex(where: { $0.id == name }) {
      guard case .number(let number) = value else { throw .counterWithoutNumber(name) }
      state.counters[counter] = Int32(clamping: number)
    } else {
      let known = scenario.flags + scenario.counters.map(\.id)
      throw .unknownName(name, nearest: Spelling.nearest(to: name, among: known))
    }
  }
}

/// Why a preview cannot begin as it was asked to; the names are those that were given.
package enum PreviewStartError: Error, Equatable, Sendable {
  /// The case has no such step; the nearest one.
  case unknownStep(String, nearest: String?)
  /// The case has no flag or counter of this name; the nearest one.
  case unknownName(String, nearest: String?)
  /// A flag is set or not; it has no number.
  case flagWithNumber(String)
  /// A counter needs a number.
  case counterWithoutNumber(String)
}
