internal import Authoring
internal import Interface
internal import ScenarioEngine

/// A step of a script: what is told, what is asked, what each answer brings, where it goes on.
extension CaseScript {
  func blocks(of place: Int) -> [Block] {
    let step = scenario.steps[place]
    let kind = words.kind(step.task)
    let time = step.at.map { ", " + context.time($0) } ?? ""
    var blocks: [Block] = [.note("\(step.id): \(kind)\(time)")]
    blocks += context.blocks(step.body, of: scenario).filter { $0 != .space }
    blocks += effects(step.effects)
    blocks += task(step.task, source.keys[place])
    return blocks + ways(step)
  }

  private func task(_ task: StepTask, _ key: StepKey) -> [Block] {
    switch (task, key) {
    case (.identify(let task), .identify(let keys)):
      return [.heading(context.line(task.prompt))]
        + zip(task.observations, keys).flatMap { observation, key in
          item(observation.id, observation.text, observation.when) + self.key(of: key)
        }
    case (.questions(let task), .questions(let keys)):
      return [.heading(context.line(task.prompt))]
        + zip(task.questions, keys).flatMap { question, key in
          item(question.id, question.text, question.when)
            + told(question.answer) + effects(question.effects)
            + self.key(words.place(key.place), key.justification)
        }
    case (.urgency(let prompt), .urgency(let key)):
      return [.heading(context.line(prompt))] + self.key(of: key)
    case (.handle(let task), let key): return handle(task, key)
    case (.report(let task), .report(let key)): return report(task, key)
    case (.ending(let ending), _):
      return [
        .entry(label: words.outcome, text: context.line(ending.outcome)),
        .entry(label: words.luck, text: context.line(ending.luck)),
      ]
    default: return []
    }
  }

  private func handle(_ task: HandleTask, _ key: StepKey) -> [Block] {
    let answers = Decision.SortAnswer.allCases.map { context.sorted($0, in: task) }
    var blocks: [Block] = [
      .heading(context.line(task.prompt)), .note(words.ask(task.ask, answers)),
    ]
    for (place, option) in task.options.enumerated() {
      blocks += item(option.id, option.text, option.when)
      blocks += told(option.outcome) + effects(option.effects)
      if let next = option.next { blocks.append(.bullet(words.goesOn(scenario.steps[next].id))) }
      switch key {
      case .choose(let keys):
        let levels = keys[place].levels.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        let critical = keys[place].critical.map { [$0] } ?? []
        let text = (levels + critical).joined(separator: ", ")
        blocks += self.key(text, keys[place].justification)
      case .standings(let criterion, let keys):
        let text = "\(criterion) \(words.standing(keys[place].standing))"
        blocks += self.key(text, keys[place].justification)
      default: break
      }
    }
    return blocks
  }

  private func report(_ task: ReportTask, _ key: ReportKey) -> [Block] {
    var blocks: [Block] = [.heading(context.line(task.prompt))]
    if !task.urgencyPrompt.isEmpty { blocks.append(.text(context.line(task.urgencyPrompt))) }
    blocks += self.key(of: key.urgency)
    blocks.append(.entry(label: words.channels, text: task.channels.joined(separator: ", ")))
    blocks += self.key(
      words.channelKey(key.channels.required, key.channels.accepted),
      key.channels.justification
    )
    for (fact, factKey) in zip(task.facts, key.facts) {
      blocks += item(fact.id, fact.text, fact.when)
      let label = context.words.play.fact(factKey.label)
      blocks += self.key(
        "\(words.place(factKey.selection.place)), \(label)",
        factKey.selection.justification
      )
    }
    if !task.wordsPrompt.isEmpty {
      blocks.append(.heading(context.line(task.wordsPrompt)))
      if showsKeys {
        blocks.append(.entry(label: words.exemplar, text: context.line(key.exemplar)))
      }
    }
    return blocks + told(task.outcome)
  }

  // MARK: - Parts

  private func item(_ id: String, _ text: LocalizedText, _ when: Condition) -> [Block] {
    let condition = scenario.source(of: when)
    return [.entry(label: id, text: context.line(text))]
      + (condition.isEmpty ? [] : [.bullet(depends(on: condition))])
  }

  private func told(_ text: LocalizedText) -> [Block] {
    context.blocks(text, of: scenario).filter { $0 != .space }
  }

  private func effects(_ effects: Effects) -> [Block] {
    var parts: [String] = []
    // What is kept in mind of an answer tells how good it was, so that it belongs to the keys.
    let hidden = showsKeys ? effects : Effects()
    let names = { (places: [Int]) in places.map { scenario.flags[$0] }.joined(separator: ", ") }
    if !hidden.sets.isEmpty { parts.append(words.sets(names(hidden.sets))) }
    if !hidden.clears.isEmpty { parts.append(words.clears(names(hidden.clears))) }
    for add in hidden.adds {
      let sign = add.amount < 0 ? "" : "+"
      parts.append("\(scenario.counters[add.counter].id) \(sign)\(add.amount)")
    }
    if effects.minutes > 0 { parts.append(words.takes(effects.minutes)) }
    if !effects.reveals.isEmpty {
      let facts = effects.reveals.map { scenario.facts[$0].id }.joined(separator: ", ")
      parts.append(words.reveals(facts))
    }
    return parts.isEmpty ? [] : [.bullet(parts.joined(separator: "; "))]
  }

  private func ways(_ step: Step) -> [Block] {
    step.routes.map { route in
      let condition = scenario.source(of: route.when)
      let target = words.goesOn(scenario.steps[route.step].id)
      return .bullet(condition.isEmpty ? target : "\(target), \(depends(on: condition))")
    }
  }

  /// What something depends on; the condition itself belongs to the keys.
  private func depends(on condition: String) -> String {
    showsKeys ? words.onlyWhere(condition) : words.depends
  }
}

// MARK: - Keys

extension CaseScript {
  private func key(_ answer: String, _ justification: Justification) -> [Block] {
    guard showsKeys else { return [] }
    let reason = context.line(justification.reason)
    let sources =
      justification.evidence.isEmpty ? "" : " [\(justification.evidence.joined(separator: ", "))]"
    return [
      .entry(label: words.key, text: answer + (reason.isEmpty ? "" : ". " + reason) + sources)
    ]
  }

  private func key(of key: UrgencyKey) -> [Block] {
    let cases = key.band.cases.map { band in
      let tiers = band.value.tiers.map(\.code).joined(separator: "/")
      let condition = scenario.source(of: band.when)
      return condition.isEmpty ? tiers : "\(tiers) \(words.onlyWhere(condition))"
    }
    return self.key(cases.joined(separator: "; "), key.justification)
  }

  private func key(of key: ObservationKey) -> [Block] {
    let tiers = key.tier.cases.map { tier in
      let condition = scenario.source(of: tier.when)
      return condition.isEmpty
        ? tier.value.rawValue : "\(tier.value.rawValue) \(words.onlyWhere(condition))"
    }
    let weight = key.isToBeNoticed ? [tiers.joined(separator: "; "), key.group] : []
    let guarded = key.isProtected ? [words.protected] : []
    let answer = [context.words.play.mark(key.answer)] + weight + guarded
    let innocent = key.innocentExplanations.map { Block.bullet(words.innocent(context.line($0))) }
    return self.key(answer.filter { !$0.isEmpty }.joined(separator: ", "), key.justification)
      + (showsKeys ? innocent : [])
  }
}
