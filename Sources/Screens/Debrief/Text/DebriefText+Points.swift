internal import Interface
internal import ScenarioEngine

/// The criteria, point by point: from the level down to the counts that it rests on.
extension DebriefText {
  /// The criteria of a strand; none where the rubric has none.
  func points(of strand: Strand) -> DebriefSection? {
    let criteria = rubric.criteria.filter { $0.strand == strand }
    guard !criteria.isEmpty else { return nil }
    var blocks: [Block] = []
    var evidence: [String] = []
    var idle: [Block] = []
    for criterion in criteria {
      guard let score = card.criterion(criterion.id) else { continue }
      guard let level = score.level else {
        if let withheld = score.withheld {
          blocks += waiting(criterion, withheld) + [.space]
          continue
        }
        idle.append(.bullet(notExercised(criterion, score)))
        continue
      }
      blocks += exercised(criterion, score, level) + [.space]
      for id in criterion.evidence.map(\.id) where !evidence.contains(id) { evidence.append(id) }
    }
    if !idle.isEmpty {
      blocks += [.heading(Self.sentence(words.debrief.notExercised))] + idle
    } else if !blocks.isEmpty {
      blocks.removeLast()
    }
    let weights = rubric.weights.inStrand[strand].map { context.line($0) } ?? ""
    if !weights.isEmpty { blocks += [.space, .note(weights)] }
    return DebriefSection(
      .points,
      title: "\(words.debrief.criteria): \(words.debrief.strand(strand))",
      listTitle: words.debrief.strand(strand),
      blocks: blocks,
      evidence: evidence
    )
  }

  private func exercised(
    _ criterion: Criterion,
    _ score: CriterionScore,
    _ level: Int
  ) -> [Block] {
    var blocks: [Block] = [
      .heading("\(criterion.id) \(context.line(criterion.title))"),
      .entry(
        label: words.debrief.levelOf(level),
        text: descriptor(criterion, score, level),
        role: level == 3 ? .success : level == 0 ? .danger : .accent
      ),
    ]
    let lookBack = words.debrief.lookBack
    blocks.append(.entry(label: lookBack.ruleLabel, text: lookBack.rule(criterion.measure)))
    blocks += counts(score).map { .bullet($0) }
    if let figure = score.figure {
      let points = words.debrief.pointsOf(figure.percent, criterion.thresholds.map(\.percent))
      blocks.append(.text("\(points) \(lookBack.levelFromFigure(criterion.level(of: figure)))"))
    }
    blocks += score.caps.map {
      .entry(label: words.debrief.heldDown, text: words.debrief.capReason($0), role: .warning)
    }
    let steps = restingSteps(score)
    if !steps.isEmpty {
      blocks.append(.entry(label: lookBack.restsOn, text: steps.joined(separator: "; ")))
    }
    let rests =
      [words.debrief.weight(criterion.weight)]
      + (score.restsOnOneDecision ? [words.debrief.fromOneDecision] : [])
    blocks.append(.note(Self.sentence(rests.joined(separator: ", "))))
    let isOnlySpoken = score.tallies.contains { $0.subject == .onlySpoken }
    let basis = [
      rubric.rule(of: criterion.measure)?.provenance,
      isOnlySpoken ? rubric.spokenForWritten.provenance : nil,
    ]
    blocks += basis.compactMap { $0.map { context.line($0) } }.filter { !$0.isEmpty }.map {
      .note($0)
    }
    let limit = context.line(criterion.limit)
    if !limit.isEmpty { blocks.append(.entry(label: words.debrief.limit, text: limit)) }
    return blocks + sources(criterion.evidence)
  }

  /// What a level says of what was done: the rubric's words where they tell of one act or of counts.
  private func descriptor(
    _ criterion: Criterion,
    _ score: CriterionScore,
    _ level: Int
  ) -> String {
    let lookBack = words.debrief.lookBack
    if score.forfeited == score.steps.count, score.forfeited > 0 { return lookBack.closedByEarlier }
    if [.key, .decision].contains(criterion.measure), score.steps.count > 1 {
      return lookBack.meanOf(score.steps.count)
    }
    return criterion.levels.indices.contains(level) ? context.line(criterion.levels[level]) : ""
  }

  /// The steps whose answers count, in order; those that were never reached say so.
  private func restingSteps(_ score: CriterionScore) -> [String] {
    let met = score.steps.count - score.forfeited
    return score.steps.enumerated().map { place, step in
      let name = name(ofStep: step)
      return place < met ? name : words.debrief.lookBack.neverReached(name)
    }
  }

  /// The counts behind a level; those of nothing say nothing.
  private func counts(_ score: CriterionScore) -> [String] {
    score.tallies.filter { $0.of > 0 }.map { tally in
      guard tally.subject == .urgencyCost else { return words.debrief.tally(tally) }
      let blind = playable.scoring.blindUrgencyCost(of: play)
      return words.debrief.lookBack.urgencyCost(tally.count, blind)
    }
      + (score.forfeited > 0 ? [words.debrief.forfeited(score.forfeited)] : [])
  }

  private func notExercised(_ criterion: Criterion, _ score: CriterionScore) -> String {
    let title = "\(criterion.id) \(context.line(criterion.title))"
    let known = counts(score)
    return known.isEmpty ? title : "\(title) (\(known.joined(separator: "; ")))"
  }
}
