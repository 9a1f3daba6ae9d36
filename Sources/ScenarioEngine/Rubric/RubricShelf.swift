/// The rubrics that cases may name: each is known by its name, and read when somebody asks for it.
package struct RubricShelf: Sendable, ExpressibleByArrayLiteral {
  private struct Place {
    let id: String
    let version: String
    let rubric: Lazily<Rubric>
    /// Apart, as every case that is read looks at them, and a whole rubric is much to hand out.
    let caseNames: Lazily<RubricNames>
  }

  private var places: [Place] = []

  /// Makes a shelf of rubrics that have been read.
  package init(arrayLiteral rubrics: Rubric...) {
    for rubric in rubrics { add(rubric) }
  }

  /// Puts a rubric at the end; one of the same id and version that stands there already stays.
  package mutating func add(_ rubric: Rubric) {
    add(id: rubric.id, version: rubric.version) { rubric }
  }

  /// Puts a rubric at the end that is read at its first use; one of the same id and version that
  /// stands there already stays.
  package mutating func add(
    id: String,
    version: String,
    reading: @escaping @Sendable () -> Rubric
  ) {
    guard place(of: id, version) == nil else { return }
    let rubric = Lazily(reading)
    places.append(
      Place(
        id: id,
        version: version,
        rubric: rubric,
        caseNames: Lazily { rubric.value.names }
      )
    )
  }

  /// Whether there is no rubric.
  package var isEmpty: Bool { places.isEmpty }

  /// Id and version of each rubric, as people read them: `signpost 2.1`.
  package var names: [String] { places.map { "\($0.id) \($0.version)" } }

  /// All rubrics, which are read for it.
  package var all: [Rubric] { places.map(\.rubric.value) }

  /// The rubric of an id and a version; none where it is not here.
  package func rubric(id: String, version: String) -> Rubric? {
    place(of: id, version)?.rubric.value
  }

  /// What cases can name of the rubric of an id and a version; none where it is not here.
  package func caseNames(id: String, version: String) -> RubricNames? {
    place(of: id, version)?.caseNames.value
  }

  /// The rubric that a case names; none where it is not here.
  package func rubric(of head: ScenarioHead) -> Rubric? {
    rubric(id: head.rubricID, version: head.rubricVersion)
  }

  private func place(of id: String, _ version: String) -> Place? {
    places.first { $0.id == id && $0.version == version }
  }
}
