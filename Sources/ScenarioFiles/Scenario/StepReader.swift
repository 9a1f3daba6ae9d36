internal import JSONText
internal import ScenarioEngine

/// Reads steps, each with the key to what it asks.
enum StepReader {
  /// The most steps of a scenario.
  static let greatestCount = 400
  /// The most things that one step can ask about.
  static let greatestItemCount = 64

  /// What a step does.
  enum Kind: String, CaseIterable {
    case scene, identify, urgency, handle, report, ending
  }

  /// The steps of a scenario, unread.
  static func nodes(_ object: ObjectReader) -> [JSONNode] {
    let nodes = object.list("steps")
    object.checkCount(nodes.count, of: "steps", least: 1, limit: greatestCount)
    return Array(nodes.prefix(greatestCount))
  }

  /// Reads a step.
  static func read(_ node: JSONNode, in run: ReadingRun) -> (Step, StepKey) {
    let standIn = (Step(id: "", task: .scene), StepKey.none)
    guard node.kind == .object else {
      run.reportType(.object, node)
      return standIn
    }
    guard let kind = kind(of: node, in: run), let object = ObjectReader(node, as: kind, in: run)
    else { return standIn }
    var step = Step(id: object.declaredID(among: .step), task: .scene)
    step.formerly = object.formerly
    step.title = object.text("title")
    step.at = object.time("at")
    step.body = object.text("body")
    step.effects = EffectsReader.read(object)
    step.classNotes = object.object("class", as: .classNotes).map(classNotes)
    if kind != .ending { step.routes = RouteReader.read(object, "next") }
    let (task, key) = task(kind, object)
    step.task = task
    return (step, key)
  }

  private static func kind(of node: JSONNode, in run: ReadingRun) -> ObjectKind? {
    guard let value = node.member("kind") else {
      run.report(
        .missingMember,
        FindingDetails(name: "kind", owner: "step"),
        at: node.headRange
      )
      return nil
    }
    guard let word = run.word(value, Kind.self) else { return nil }
    return ObjectKind.step(
      kind: word.rawValue,
      form: node.member("form")?.string,
      ask: node.member("ask")?.string
    )
  }

  private static func task(_ kind: ObjectKind, _ object: ObjectReader) -> (StepTask, StepKey) {
    switch kind {
    case .identify: IdentifyReader.read(object)
    case .questions: QuestionsReader.read(object)
    case .urgency:
      (.urgency(prompt: object.text("prompt")), .urgency(UrgencyReader.key(object)))
    case .choose: HandleReader.readChoice(object)
    case .judge: HandleReader.readCourses(object)
    case .report: ReportReader.read(object)
    case .ending:
      (
        .ending(
          Ending(
            outcome: object.text("outcome"),
            conduct: object.word("conduct", Ending.Conduct.self) ?? .mixed,
            luck: object.text("luck")
          )
        ), .none
      )
    default: (.scene, .none)
    }
  }

  private static func classNotes(_ object: ObjectReader) -> ClassNotes {
    ClassNotes(
      vote: object.boolean("vote"),
      minutes: object.integer("minutes", in: 0...240) ?? 0,
      prompts: object.texts("prompts"),
      usual: object.texts("usual"),
      avoid: object.texts("avoid")
    )
  }
}
