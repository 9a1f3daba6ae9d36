internal import JSONText
internal import ScenarioEngine

/// Reads steps that ask for signs, and the keys of their observations.
enum IdentifyReader {
  /// How an identify step asks; `questions` is a task of its own.
  enum Form: String, CaseIterable {
    case list, lines, questions
  }

  /// Reads the observations and their keys.
  static func read(_ object: ObjectReader) -> (StepTask, StepKey) {
    let form = object.word("form", Form.self)
    let limit = StepReader.greatestItemCount
    let items = object.objects("observations", as: .observation, limit: limit, least: 1)
    let observations = items.map { item in
      Observation(
        id: item.declaredID(among: .item),
        formerly: item.formerly,
        text: item.text("text"),
        when: item.condition("when")
      )
    }
    let task = IdentifyTask(
      form: form == .lines ? .lines : .list,
      prompt: object.text("prompt"),
      observations: observations
    )
    return (.identify(task), .identify(items.map(key)))
  }

  private static func key(_ item: ObjectReader) -> ObservationKey {
    let object = item.object("key", as: .observationKey)
    let justification = KeyReader.justification(
      object,
      answers: ObservationAnswer.allCases.map(\.rawValue)
    )
    guard let object, let answer = object.word("answer", ObservationAnswer.self) else {
      return ObservationKey(
        answer: .ordinary,
        tier: Conditional(.low),
        justification: justification
      )
    }
    let tier = tier(object)
    let key = ObservationKey(
      answer: answer,
      tier: tier ?? Conditional(answer == .check ? .middle : .low),
      group: group(object),
      isProtected: object.boolean("protected"),
      checkAtOnce: object.boolean("atOnce"),
      isRepeated: object.boolean("repeated"),
      isGrowing: object.boolean("growing"),
      innocentExplanations: object.texts("innocent", limit: 12),
      justification: justification
    )
    check(key, tier, object)
    return key
  }

  private static func tier(_ object: ObjectReader) -> Conditional<SignTier>? {
    guard let node = object.value("tier") else { return nil }
    if node.kind == .array {
      return RouteReader.conditional(node, in: object.run) { $0.word("is", SignTier.self) }
    }
    return object.word("tier", SignTier.self).map { Conditional($0) }
  }

  /// A group of the list of signs: a capital letter and a number.
  private static func group(_ object: ObjectReader) -> String {
    guard let group = object.string("group"), let node = object.value("group") else { return "" }
    let bytes = Array(group.utf8)
    let isGroup =
      (2...3).contains(bytes.count) && (65...90).contains(bytes[0])
      && bytes.dropFirst().allSatisfy { (48...57).contains($0) }
    if !isGroup { object.run.reportForm(.group, node) }
    return isGroup ? group : ""
  }

  /// The rules for observation keys that hold within one observation (rubric, section 0).
  private static func check(
    _ key: ObservationKey,
    _ tier: Conditional<SignTier>?,
    _ object: ObjectReader
  ) {
    func isKeyed(_ isMeant: (SignTier) -> Bool) -> Bool { tier?.contains(where: isMeant) ?? false }
    switch key.answer {
    case .sign:
      if !object.has("tier") { object.report(.signWithoutTier, at: "answer") }
      if isKeyed({ $0 == .low }) { object.report(.signKeyedLow, at: "tier") }
    case .check:
      if isKeyed({ $0 == .high || $0 == .now }) { object.report(.seriousKeyedCheck, at: "tier") }
      if !object.has("group") { object.report(.checkWithoutGroup, at: "answer") }
    case .ordinary:
      if isKeyed({ $0 != .low }) { object.report(.ordinaryKeyedHigh, at: "tier") }
    }
    if key.isProtected, key.answer != .ordinary {
      object.report(
        .protectedNotOrdinary,
        FindingDetails(found: key.answer.rawValue),
        at: "protected"
      )
    }
    if key.checkAtOnce, key.answer != .check { object.report(.atOnceNotCheck, at: "atOnce") }
  }
}

/// Reads steps that ask what to find out next.
enum QuestionsReader {
  /// Reads the questions and their keys.
  static func read(_ object: ObjectReader) -> (StepTask, StepKey) {
    _ = object.word("form", IdentifyReader.Form.self)
    let limit = StepReader.greatestItemCount
    let items = object.objects("questions", as: .question, limit: limit, least: 1)
    let questions = items.map { item in
      QuestionsTask.Question(
        id: item.declaredID(among: .item),
        formerly: item.formerly,
        text: item.text("text"),
        when: item.condition("when"),
        answer: item.text("answer"),
        effects: EffectsReader.read(item)
      )
    }
    let keys = items.map { KeyReader.selection($0.object("key", as: .selectionKey)) }
    let task = QuestionsTask(prompt: object.text("prompt"), questions: questions)
    return (.questions(task), .questions(keys))
  }
}
