internal import ScenarioEngine
internal import ScenarioFiles

/// The texts of a case under check, in one of its variants.
struct CheckedTexts: Sendable {
  let source: Case
  /// All texts of the steps, in reading order.
  let readTexts: [ReadText]
  private let places: SourceMap
  private let path: String

  init(of source: Case, places: SourceMap, path: String) {
    self.source = source
    self.places = places
    self.path = path
    readTexts = source.readTexts
  }

  var scenario: Scenario { source.scenario }

  func step(_ place: Int) -> Step { source.scenario.steps[place] }

  /// The place of a part of the file; the file's beginning where the part was not kept.
  func place(of kind: DeclaredKind, _ id: String = "", member: String = "id") -> Finding.Place {
    places.place(of: kind, id, member: member)
      ?? Finding.Place(file: path, line: 1, column: 1, length: 0, offset: 0)
  }
}
