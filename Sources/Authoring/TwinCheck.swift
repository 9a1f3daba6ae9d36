package import ScenarioEngine
package import ScenarioFiles

/// The author's check of a case in all its variants, beside each other.
///
/// A variant cannot have a key of its own, but its words can make another answer the longest, and
/// the longest answer is a hint.
package enum TwinCheck {
  /// Finds lists whose longest entry is not the same in every variant.
  ///
  /// The twins are one case, read in each of its variants; `places` and `path` are those of its
  /// file. Of fewer than two there is nothing to find.
  package static func findings(
    for twins: [Case],
    places: SourceMap,
    path: String
  ) -> [Finding] {
    guard let first = twins.first, twins.count > 1 else { return [] }
    return first.scenario.steps.indices.flatMap { place in
      let step = first.scenario.steps[place]
      let languages = first.scenario.head.languages.filter { language in
        let answers = twins.map { longest(of: $0.scenario.steps[place].answerTexts, in: language) }
        return Set(answers.compactMap(\.self)).count > 1
      }
      return languages.map { language in
        finding(step, language, places.place(of: .step, step.id), path)
      }
    }
  }

  /// The place of the longest text; none where several are the longest.
  private static func longest(of texts: [LocalizedText], in language: String) -> Int? {
    let counts = texts.map { $0.line(in: language).count }
    guard let most = counts.max(), counts.filter({ $0 == most }).count == 1 else { return nil }
    return counts.firstIndex(of: most)
  }

  private static func finding(
    _ step: Step,
    _ language: String,
    _ place: Finding.Place?,
    _ path: String
  ) -> Finding {
    Finding(
      severity: .note,
      code: "longest-differs",
      message:
        "the longest answer of step '\(step.id)' is another one in each variant ('\(language)')",
      remedy: "Give the variants values of like length, or make another answer the longest in all.",
      place: place ?? Finding.Place(file: path, line: 1, column: 1, length: 0, offset: 0)
    )
  }
}

extension Step {
  /// The texts among which the trainee answers, in order.
  fileprivate var answerTexts: [LocalizedText] {
    switch task {
    case .identify(let task): task.observations.map(\.text)
    case .questions(let task): task.questions.map(\.text)
    case .handle(let task): task.options.map(\.text)
    case .report(let task): task.facts.map(\.text)
    case .scene, .urgency, .ending: []
    }
  }
}
