internal import ScenarioEngine
internal import ScenarioFiles

/// A case under check, with what it is held against and what was worked out of it once for all.
struct CheckedCase: Sendable {
  let texts: CheckedTexts
  let rubric: Rubric
  let directory: Directory
  let exemplar: Exemplar
  let scoring: Scoring
  /// The day of the check; none where nothing is to be said of what has grown old.
  let today: LocalTime?
  /// The conditions of each step, by its place.
  let conditionLists: [[ConditionList]]
  /// What all of them ask for.
  let reads: StoryReads
  /// The flags that they ask for and nothing sets.
  let flagsNeverSet: Set<Int>
  /// Every state that the story can come to.
  let walk: Walk
  /// The plays of best conduct.
  let bestConduct: BestConduct
  /// The most partial plays that are compared in the search for the least.
  let playLimit: Int

  init(
    _ texts: CheckedTexts,
    rubric: Rubric,
    directory: Directory,
    today: LocalTime?,
    limit: Int
  ) {
    let source = texts.source
    self.texts = texts
    self.rubric = rubric
    self.directory = directory
    self.today = today
    scoring = Scoring(of: source, rubric: rubric, directory: directory)
    exemplar = scoring.exemplar
    playLimit = min(limit, PossibleScores.playLimit(for: source.scenario))
    conditionLists = zip(source.scenario.steps, source.keys).map { ConditionList.lists(of: $0, $1) }
    reads = StoryReads(conditionLists.flatMap(\.self))
    flagsNeverSet = reads.flags
      .subtracting(source.scenario.steps.flatMap(\.allEffects).flatMap(\.sets))
    walk = Walk(of: source, exemplar: exemplar, limit: limit)
    bestConduct = BestConduct(of: source, walk: walk, exemplar: exemplar, scoring: scoring)
  }

  var source: Case { texts.source }

  var scenario: Scenario { texts.scenario }

  func step(_ place: Int) -> Step { texts.step(place) }

  /// The place of what hangs on a list of conditions at a step.
  func place(of subject: ConditionList.Subject, in step: Step) -> Finding.Place {
    switch subject {
    case .item(let id): place(of: .item, id, member: "when")
    case .ways: place(of: .step, step.id, member: "next")
    case .tier(let id): place(of: .item, id, member: "key")
    case .urgency: place(of: .step, step.id, member: step.urgencyMember)
    }
  }

  /// The place of a part of the file; the file's beginning where the part was not kept.
  func place(of kind: DeclaredKind, _ id: String = "", member: String = "id") -> Finding.Place {
    texts.place(of: kind, id, member: member)
  }
}
