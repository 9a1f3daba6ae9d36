package import ScenarioEngine
package import ScenarioFiles

/// The author's check of a case in all its variants, beside each other.
package enum TwinCheck {
  /// The rules, in the order in which they are applied.
  static let rules: [any TwinRule.Type] = [LongestDiffers.self]

  /// Applies all rules to a case in each of its variants.
  ///
  /// The twins are one case, read in each of its variants; `places` and `path` are those of its
  /// file. Of fewer than two there is nothing to find.
  package static func findings(
    for twins: [Case],
    places: SourceMap,
    path: String
  ) -> [Finding] {
    guard twins.count > 1 else { return [] }
    let checked = CheckedTwins(twins: twins, places: places, path: path)
    return rules.flatMap { $0.findings(in: checked) }
  }
}

/// A case in all its variants, under check.
struct CheckedTwins: Sendable {
  let twins: [Case]
  private let places: SourceMap
  private let path: String

  init(twins: [Case], places: SourceMap, path: String) {
    self.twins = twins
    self.places = places
    self.path = path
  }

  /// The place of a step; the file's beginning where it was not kept.
  func place(of step: Step) -> Finding.Place {
    places.place(of: .step, step.id)
      ?? Finding.Place(file: path, line: 1, column: 1, length: 0, offset: 0)
  }
}
