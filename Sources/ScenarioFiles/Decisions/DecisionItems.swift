internal import ScenarioEngine

/// The ids of what a step asks about, by place.
struct DecisionItems {
  private let ids: [String]
  private let formerly: [[String]]

  /// The items of a task.
  init(of task: StepTask) {
    switch task {
    case .identify(let task):
      ids = task.observations.map(\.id)
      formerly = task.observations.map(\.formerly)
    case .questions(let task):
      ids = task.questions.map(\.id)
      formerly = task.questions.map(\.formerly)
    case .handle(let task):
      ids = task.options.map(\.id)
      formerly = task.options.map(\.formerly)
    case .report(let task):
      ids = task.facts.map(\.id)
      formerly = task.facts.map(\.formerly)
    case .scene, .urgency, .ending:
      ids = []
      formerly = []
    }
  }

  /// Items that never had other ids.
  init(ids: [String]) {
    self.ids = ids
    formerly = ids.map { _ in [] }
  }

  /// The id at a place.
  func id(_ place: Int) throws(DecisionCodingError) -> String {
    guard ids.indices.contains(place) else { throw .notInCase }
    return ids[place]
  }

  /// The place of an id, or of an id that an item had before.
  func place(_ id: String) throws(DecisionCodingError) -> Int {
    let place = ids.firstIndex(of: id) ?? formerly.firstIndex { $0.contains(id) }
    guard let place else { throw .unknownItem(clipped(id)) }
    return place
  }
}
