internal import ScenarioEngine

/// An item of a case, by its place.
package struct PlacedItem: Equatable, Sendable {
  /// The case.
  package let playable: PlayableCase
  /// The step.
  package let step: Int
  /// The item in the step; 0 for what is the step itself.
  package let item: Int

  /// Makes a place, which must be there.
  package init(in playable: PlayableCase, step: Int, item: Int = 0) {
    self.playable = playable
    self.step = step
    self.item = item
  }

  /// A step of a case.
  struct Page: Hashable {
    let scenario: String
    let step: Int
  }

  /// The step in which it is.
  var page: Page { Page(scenario: playable.scenario.head.id, step: step) }

  /// The step's task and key.
  var task: StepTask { playable.scenario.steps[step].task }
  var key: StepKey { playable.source.keys[step] }

  /// The observation here with its key; none where there is something else.
  var observation: (text: Observation, key: ObservationKey)? {
    guard case .identify(let task) = task, case .identify(let keys) = key else { return nil }
    return (task.observations[item], keys[item])
  }

  /// The fact of a report here with its key; none where there is something else.
  var fact: (text: ReportTask.Fact, key: ReportKey.FactKey)? {
    guard case .report(let task) = task, case .report(let key) = key else { return nil }
    return (task.facts[item], key.facts[item])
  }

  /// The report here with its key; none where there is something else.
  var report: (task: ReportTask, key: ReportKey)? {
    guard case .report(let task) = task, case .report(let key) = key else { return nil }
    return (task, key)
  }
}
