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

  /// Reads the steps of a scenario, each with its key.
  static func steps(_ object: ObjectReader) -> (steps: [Step], keys: [StepKey]) {
    var (steps, keys): ([Step], [StepKey]) = ([], [])
    object.lendList("steps", least: 1, limit: greatestCount) { list, count in
      steps.reserveCapacity(count)
      keys.reserveCapacity(count)
      list.forEachElement(limit: count) { node in
        keys.append(append(node, to: &steps, in: object.run))
      }
    }
    return (steps, keys)
  }

  /// Reads a step to the others, and returns its key.
  private static func append(
    _ node: JSONNode,
    to steps: inout [Step],
    in run: ReadingRun
  ) -> StepKey {
    guard let object = object(node, in: run) else {
      steps.append(Step(id: "", task: .scene))
      return .none
    }
    let (task, key) = task(object)
    steps.append(
      Step(
        id: object.declaredID(among: .step),
        formerly: object.formerly,
        title: object.text("title"),
        at: object.time("at"),
        body: object.text("body"),
        effects: EffectsReader.read(object),
        routes: object.kind == .ending ? [] : RouteReader.read(object, "next"),
        task: task,
        classNotes: object.object("class", as: .classNotes).map(classNotes)
      )
    )
    return key
  }

  private static func object(_ node: JSONNode, in run: ReadingRun) -> ObjectReader? {
    guard node.kind == .object else {
      run.reportType(.object, node)
      return nil
    }
    return kind(of: node, in: run).flatMap { ObjectReader(node, as: $0, in: run) }
  }

  private static func kind(of node: JSONNode, in run: ReadingRun) -> ObjectKind? {
    guard node.hasMember("kind") else {
      run.report(
        .missingMember,
        FindingDetails(name: "kind", owner: "step"),
        at: node.headRange
      )
      return nil
    }
    var (kind, form, ask): (Kind?, String?, String?)
    node.lendMember("kind") { kind = run.word($0, Kind.self) }
    node.lendMember("form") { form = $0.string }
    node.lendMember("ask") { ask = $0.string }
    return kind.flatMap { ObjectKind.step(kind: $0.rawValue, form: form, ask: ask) }
  }

  private static func task(_ object: ObjectReader) -> (StepTask, StepKey) {
    switch object.kind {
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
