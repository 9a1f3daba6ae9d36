internal import JSONText
internal import ScenarioEngine

/// Reads steps that ask what to do, and the keys of their options.
enum HandleReader {
  /// Reads a choice of one course of action.
  static func readChoice(_ object: ObjectReader) -> (StepTask, StepKey) {
    _ = object.word("ask", HandleTask.Ask.self)
    let items = items(object, as: .choice)
    let task = task(object, items, ask: .choose)
    let ids = task.options.map(\.id)
    let keys = items.map { choiceKey($0, options: ids) }
    if !object.has("next"), items.contains(where: { !$0.has("next") }) {
      object.report(
        .missingMember,
        FindingDetails(name: "next", owner: object.kind.name),
        at: "next"
      )
    }
    checkLevels(keys.map(\.levels), items, object)
    return (.handle(task), .choose(keys))
  }

  /// Reads courses of action that are sorted, rated, or named best and worst.
  static func readCourses(_ object: ObjectReader) -> (StepTask, StepKey) {
    let ask = object.word("ask", HandleTask.Ask.self) ?? .sort
    let items = items(object, as: .course)
    let task = task(object, items, ask: ask, answers: answers(object, ask))
    let keys = items.map { standingKey($0, ask: ask, options: task.options.map(\.id)) }
    let isJudged = items.allSatisfy { $0.value("key")?.member("standing") != nil }
    if ask == .sort, isJudged { checkSides(keys, object) }
    if ask != .sort { checkPanels(keys, items) }
    let criterion = object.value("criterion").flatMap { self.criterion($0, in: object.run) }
    return (.handle(task), .standings(criterion: criterion ?? "", keys))
  }

  private static func items(_ object: ObjectReader, as kind: ObjectKind) -> [ObjectReader] {
    object.objects("options", as: kind, limit: StepReader.greatestItemCount, least: 2)
  }

  private static func task(
    _ object: ObjectReader,
    _ items: [ObjectReader],
    ask: HandleTask.Ask,
    answers: [LocalizedText] = []
  ) -> HandleTask {
    let options = items.map { item in
      HandleTask.Option(
        id: item.declaredID(among: .item),
        formerly: item.formerly,
        text: item.text("text"),
        when: item.condition("when"),
        outcome: item.text("outcome"),
        effects: EffectsReader.read(item),
        next: item.step("next")
      )
    }
    return HandleTask(
      ask: ask,
      prompt: object.text("prompt"),
      options: options,
      answers: answers
    )
  }

  /// What do, could and don't are called; only what is sorted has such answers.
  private static func answers(_ object: ObjectReader, _ ask: HandleTask.Ask) -> [LocalizedText] {
    guard ask == .sort else {
      if object.has("answers") {
        let details = FindingDetails(name: "answers", owner: object.kind.name)
        object.report(.unknownMember, details, at: "answers")
      }
      return []
    }
    guard let names = object.object("answers", as: .sortAnswers) else { return [] }
    return Decision.SortAnswer.allCases.map { answer in
      switch answer {
      case .do: names.text("do")
      case .could: names.text("could")
      case .dont: names.text("dont")
      }
    }
  }

  private static func choiceKey(_ item: ObjectReader, options: [String]) -> ChoiceKey {
    let object = item.object("key", as: .choiceKey)
    let critical = object?.value("critical").flatMap { object?.run.criticalError($0) }
    return ChoiceKey(
      levels: object.map(levels) ?? [:],
      critical: critical,
      justification: KeyReader.justification(object, answers: options)
    )
  }

  private static func levels(_ object: ObjectReader) -> [String: Int] {
    guard let node = object.value("levels") else { return [:] }
    guard node.kind == .object else {
      object.run.reportType(.object, node)
      return [:]
    }
    let members = Array(node.members)
    object.checkCount(members.count, of: "levels", least: 1, limit: 8)
    var levels: [String: Int] = [:]
    for member in members.prefix(8) {
      object.run.checkCriterion(member.name, at: member.nameRange)
      levels[member.name] = object.run.integer(member.value, in: 0...3, name: member.name)
    }
    return levels
  }

  private static func standingKey(
    _ item: ObjectReader,
    ask: HandleTask.Ask,
    options: [String]
  ) -> StandingKey {
    let object = item.object("key", as: .standingKey)
    return StandingKey(
      standing: object?.word("standing", StandingKey.Standing.self) ?? .acceptable,
      justification: KeyReader.justification(
        object,
        answers: answers(to: ask, options),
        isRated: ask == .rate
      )
    )
  }

  /// What the raters of a panel answer of an option.
  private static func answers(to ask: HandleTask.Ask, _ options: [String]) -> [String] {
    switch ask {
    case .rate: Panel.scale.map(String.init)
    case .sort: ["do", "could", "dont"]
    case .bestWorst: RankAnswer.allCases.map(\.rawValue)
    case .choose: options
    }
  }

  /// A list is held against one panel, which answered for each of its options; sorted options are
  /// judged one by one.
  private static func checkPanels(_ keys: [StandingKey], _ items: [ObjectReader]) {
    let counts = keys.map { $0.justification.basis.panel?.count ?? 0 }
    guard let first = counts.first else { return }
    for (count, item) in zip(counts, items) where count != first {
      let details = FindingDetails(count: count, limit: first)
      let place = item.value("key")?.member("panel")?.headRange ?? item.openingRange
      item.run.report(.panelsDiffer, details, at: place)
      return
    }
  }

  private static func criterion(_ node: JSONNode, in run: ReadingRun) -> String? {
    guard let id = node.string else {
      run.reportType(.string, node)
      return nil
    }
    run.checkCriterion(id, at: node.range)
    return id
  }

  /// Every option judges the same criteria, and one of them is best in all.
  private static func checkLevels(
    _ levels: [[String: Int]],
    _ items: [ObjectReader],
    _ object: ObjectReader
  ) {
    let written = zip(levels, items).filter { !$0.0.isEmpty }
    guard let first = written.first else { return }
    let expected = first.0.keys.sorted()
    for (levels, item) in written.dropFirst() where levels.keys.sorted() != expected {
      let details = FindingDetails(
        name: levels.keys.sorted().map(clipped).joined(separator: ", "),
        expected: expected.map(clipped)
      )
      let place = item.value("key")?.member("levels")?.headRange ?? item.openingRange
      object.run.report(.criteriaDiffer, details, at: place)
    }
    let hasBest = written.contains { $0.0.values.allSatisfy { $0 == 3 } }
    if !hasBest, written.count == items.count { object.report(.noBestChoice, at: "options") }
  }

  /// Sorting needs something to do and something not to do.
  private static func checkSides(_ keys: [StandingKey], _ object: ObjectReader) {
    let good = keys.filter { $0.standing == .recommended }.count
    let bad = keys.filter { $0.standing == .poor || $0.standing == .harmful }.count
    if good < 2 || bad < 2 {
      object.report(.sortOneSided, FindingDetails(count: good, limit: bad), at: "options")
    }
  }
}

extension ReadingRun {
  /// The id of a critical error of the rubric.
  func criticalError(_ node: JSONNode) -> String? {
    guard let id = node.string else {
      reportType(.string, node)
      return nil
    }
    if let rubric, !rubric.criticalErrors.contains(id) {
      reportUnknown(.unknownCritical, id, node, among: rubric.criticalErrors)
      return nil
    }
    return id
  }

  /// Reports a criterion that the rubric does not have, or does not judge by keys.
  func checkCriterion(_ id: String, at range: Range<Int>) {
    guard rubric?.keyedCriteria.contains(id) == false, let rubric else { return }
    let known = rubric.keyedCriteria
    let code: FindingCode = rubric.criteria.contains(id) ? .criterionNotByKey : .unknownCriterion
    let details = FindingDetails(
      name: clipped(id),
      expected: known,
      nearest: nearest(to: id, among: known)
    )
    report(code, details, at: range)
  }
}
