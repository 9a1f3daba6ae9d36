internal import ScenarioEngine

/// What gives the best option of choices away: where it stands, and how long it is beside others.
package struct ChoiceFigures: Hashable, Sendable {
  /// The choices of one option in the case, on whatever path.
  package private(set) var choices = 0
  /// How often the best option stands at each place; of equally good ones the first counts.
  package private(set) var bestAtPlace: [Int] = []
  /// How often the best option has the most letters, alone, by language.
  package private(set) var bestIsLongest: [String: Int] = [:]
  /// The letters of all best options, by language.
  package private(set) var bestLetters: [String: Int] = [:]
  /// The letters of all other options, by language.
  package private(set) var otherLetters: [String: Int] = [:]
  /// The number of other options.
  package private(set) var others = 0

  /// Counts nothing.
  package init() {}

  /// Counts the choices of a case.
  init(of source: Case) {
    for (step, key) in zip(source.scenario.steps, source.keys) {
      guard case .handle(let task) = step.task, case .choose(let keys) = key else { continue }
      add(task, keys, source.scenario.head.languages)
    }
  }

  private mutating func add(_ task: HandleTask, _ keys: [ChoiceKey], _ languages: [String]) {
    let merits = keys.map(\.standing)
    guard let best = merits.indices.max(by: { (merits[$0], $1) < (merits[$1], $0) }) else { return }
    choices += 1
    others += task.options.count - 1
    bestAtPlace += repeatElement(0, count: max(0, best + 1 - bestAtPlace.count))
    bestAtPlace[best] += 1
    for language in languages {
      let letters = task.options.map { $0.text.line(in: language).count }
      let longestOther = letters.indices.filter { $0 != best }.map { letters[$0] }.max() ?? 0
      if letters[best] > longestOther { bestIsLongest[language, default: 0] += 1 }
      bestLetters[language, default: 0] += letters[best]
      otherLetters[language, default: 0] += letters.reduce(0, +) - letters[best]
    }
  }

  /// Adds the counts of another case.
  package static func += (sum: inout ChoiceFigures, other: ChoiceFigures) {
    sum.choices += other.choices
    sum.others += other.others
    let missing = max(0, other.bestAtPlace.count - sum.bestAtPlace.count)
    sum.bestAtPlace += repeatElement(0, count: missing)
    for (place, count) in other.bestAtPlace.enumerated() { sum.bestAtPlace[place] += count }
    sum.bestIsLongest.merge(other.bestIsLongest, uniquingKeysWith: +)
    sum.bestLetters.merge(other.bestLetters, uniquingKeysWith: +)
    sum.otherLetters.merge(other.otherLetters, uniquingKeysWith: +)
  }
}
