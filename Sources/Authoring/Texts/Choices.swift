internal import ScenarioEngine
internal import ScenarioFiles

/// The choices of a case in one language, as somebody sees them who looks for hints.
///
/// One choice proves nothing. What happens at four or more, and at three of four of them, is
/// learned by whoever plays a second case; the numbers are a convention.
struct Choices: Sendable {
  /// One choice among courses of action.
  struct Choice: Sendable {
    let step: String
    let options: [String]
    /// The places of the options that are as good as the best.
    let best: Set<Int>
  }

  /// The fewest choices of which anything is said.
  static let least = 4

  let language: String
  let choices: [Choice]

  /// The choices of a case, in each of its languages; none of a tour.
  static func all(of checked: CheckedTexts) -> [Choices] {
    guard !checked.scenario.head.isGuide else { return [] }
    return checked.scenario.head.languages.map { language in
      let choices = zip(checked.scenario.steps, checked.source.keys).compactMap {
        choice($0, $1, language)
      }
      return Choices(language: language, choices: choices)
    }
  }

  private static func choice(_ step: Step, _ key: StepKey, _ language: String) -> Choice? {
    guard case .handle(let task) = step.task, case .choose(let keys) = key,
      let most = keys.map(\.standing).max()
    else { return nil }
    let best = Set(keys.indices.filter { keys[$0].standing == most })
    guard best.count < keys.count else { return nil }
    return Choice(
      step: step.id,
      options: task.options.map { $0.text.line(in: language) },
      best: best
    )
  }

  /// Whether so many of some choices give the answer away.
  static func isTelling(_ count: Int, of whole: Int) -> Bool {
    whole >= least && count * 4 >= whole * 3
  }

  /// The place of the longest option of a choice; nil where several are the longest.
  static func longest(of choice: Choice) -> Int? {
    let counts = choice.options.map(\.count)
    guard let most = counts.max(), counts.count(where: { $0 == most }) == 1 else { return nil }
    return counts.firstIndex(of: most)
  }
}
