package import ScenarioEngine

/// The state of the answer to the current step.
package enum StepInput: Equatable, Sendable {
  /// Nothing is asked.
  case none
  /// Marks of observations; sorted or rated options.
  case assign(AssignInput)
  /// Questions to ask next.
  case pick(PickInput)
  /// Urgency and how sure; one option; the best and the worst.
  case choose(ChooseInput)
  case report(ReportInput)

  /// Makes an empty answer to a step, or takes up a draft of it.
  package init(step: Step, visible: [Int], seed: UInt64, draft: Draft? = nil) {
    let draft = draft ?? Draft()
    switch step.task {
    case .scene, .ending: self = .none
    case .identify(let task): self = .assign(Self.marks(task, visible, draft))
    case .questions:
      var input = PickInput(places: visible)
      input.picked = draft.picked.intersection(visible)
      self = .pick(input)
    case .urgency: self = .choose(ChooseInput(places: Tier.allCases.map(\.rawValue)))
    case .handle(let task):
      let order = PresentationOrder.order(visible, seed: seed, step: step.id)
      self = Self.handle(task, order, draft)
    case .report(let task):
      self = .report(ReportInput(task: task, visibleFacts: visible, draft: draft.report))
    }
  }

  private static func marks(_ task: IdentifyTask, _ visible: [Int], _ draft: Draft) -> AssignInput {
    let answers = ObservationAnswer.allCases
    var input =
      task.form == .list
      ? AssignInput(places: visible, asksSureness: [0, 2])
      : AssignInput(places: visible, asksSureness: [0], restValue: 2)
    for (place, mark) in draft.marks where visible.contains(place) {
      guard let value = answers.firstIndex(of: mark.answer) else { continue }
      // Whoever was interrupted at the question how sure is asked for the mark again.
      if mark.sureness == nil, input.asksSureness.contains(value) { continue }
      input.values[place] = value
      input.sureness[place] = mark.sureness
    }
    return input
  }

  private static func handle(_ task: HandleTask, _ order: [Int], _ draft: Draft) -> StepInput {
    switch task.ask {
    case .choose: return .choose(ChooseInput(places: order))
    case .bestWorst:
      var input = ChooseInput(places: order)
      input.first = draft.best.flatMap { order.contains($0) ? $0 : nil }
      return .choose(input)
    case .sort, .rate:
      var input = AssignInput(places: order)
      let known = task.ask == .rate ? 1...5 : 0...2
      for (place, value) in draft.values where order.contains(place) && known.contains(value) {
        input.values[place] = value - known.lowerBound
      }
      return .assign(input)
    }
  }

  /// The half-done answer, for keeping.
  package func draft(of task: StepTask) -> Draft {
    var draft = Draft()
    switch (self, task) {
    case (.assign(let input), .identify):
      for (place, value) in input.values {
        draft.marks[place] = .init(
          ObservationAnswer.allCases[value],
          sureness: input.sureness[place]
        )
      }
    case (.assign(let input), .handle(let handle)):
      draft.values = input.values.mapValues { $0 + (handle.ask == .rate ? 1 : 0) }
    case (.pick(let input), _): draft.picked = input.picked
    case (.choose(let input), .handle): draft.best = input.first
    case (.report(let input), _): draft.report = input.decision
    default: break
    }
    return draft
  }
}

/// The order in which options are shown, drawn from the attempt's seed.
///
/// The order differs between attempts, so that no option is right for its place, and stays the
/// same within one.
enum PresentationOrder {
  static func order(_ places: [Int], seed: UInt64, step: String) -> [Int] {
    var state = seed
    for byte in step.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var order = places
    for last in order.indices.reversed().dropLast() {
      state = state &+ 0x9E37_79B9_7F4A_7C15
      var mixed = state
      // SplitMix64 (Steele, Lea, Flood 2014).
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 31
      order.swapAt(last, Int(mixed % UInt64(last + 1)))
    }
    return order
  }
}
