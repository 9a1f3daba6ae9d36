internal import JSONText
internal import ScenarioEngine
internal import Screens

/// The way from the total down to the decisions as JSON: total, strand, criterion, rule, counts,
/// threshold, level, caps, decisions, sources; and what each rests on.
struct ResultTrail {
  private let replay: AttemptReplay
  private let language: Words.Language
  private let register: EvidenceRegister
  /// What each step on the way taken would have earned had it been answered best.
  private let best: ScoreCard
  /// The least that a play of the case can earn in a strand, where it was found.
  private let least: [Strand: Rational]

  init(of replay: AttemptReplay, _ language: Words.Language, _ register: EvidenceRegister) {
    self.replay = replay
    self.language = language
    self.register = register
    best = replay.playable.scoring.bestOnPath(of: replay.play)
    least = replay.playable.least
  }

  private var words: Words { _read { yield language.words } }
  private var card: ScoreCard { replay.card }
  private var rubric: Rubric { replay.playable.rubric }

  var value: JSONValue {
    [
      "total": [
        "shown": fraction(card.total),
        "beforeCap": fraction(card.uncappedTotal),
        "rule": .string(words.debrief.totalIsMean),
        "weightsRestOn": .string(line(rubric.weights.provenance)),
        "cap": fraction(rubric.cap),
        "capRestsOn": .string(line(rubric.capProvenance)),
      ],
      "cut": fraction(rubric.cut),
      "cutRestsOn": .string(line(rubric.cutProvenance)),
      "rubricNote": .string(line(rubric.note)),
      "spokenForWritten": .string(rubric.spokenForWritten.parts.rawValue),
      "spokenForWrittenRestsOn": .string(line(rubric.spokenForWritten.provenance)),
      "criticalErrors": .array(card.criticalErrors.map(criticalError)),
      "criticalChances": .integer(card.criticalChances),
      "strands": .array(card.strands.map(strand)),
    ]
  }

  private func criticalError(_ event: CriticalEvent) -> JSONValue {
    let error = rubric.criticalError(event.id)
    return [
      "id": .string(event.id),
      "title": .string(error.map { line($0.title) } ?? ""),
      "instead": .string(error.map { line($0.instead) } ?? ""),
      "restsOn": .string(error.map { line($0.label) } ?? ""),
      "decisions": .array(decisions(at: [event.step])),
      "evidence": .array((error?.evidence ?? []).map(source)),
    ]
  }

  private func strand(_ score: StrandScore) -> JSONValue {
    let criteria = rubric.criteria.filter { $0.strand == score.strand }
    return [
      "id": .string(score.strand.rawValue),
      "value": fraction(score.value),
      "rule": .string(words.debrief.strandRule),
      "isAtCut": score.value.map { .boolean($0 >= rubric.cut) } ?? .null,
      "withheld": score.withheld.map { .string($0.rawValue) } ?? .null,
      "weightExercised": .integer(score.weightExercised),
      "weightsRestOn": .string(rubric.weights.inStrand[score.strand].map { line($0) } ?? ""),
      "bestOnTheWayTaken": fraction(best.strand(score.strand)?.value),
      "leastOfAnyPlay": fraction(least[score.strand]),
      "criteria": .array(criteria.compactMap(criterion)),
    ]
  }

  private func criterion(_ criterion: Criterion) -> JSONValue? {
    guard let score = card.criterion(criterion.id) else { return nil }
    let met = score.steps.dropLast(score.forfeited)
    let forfeited = score.steps.suffix(score.forfeited)
    return [
      "id": .string(criterion.id),
      "title": .string(line(criterion.title)),
      "weight": .integer(criterion.weight),
      "measure": .string(criterion.measure.rawValue),
      "rule": .string(words.debrief.lookBack.rule(criterion.measure)),
      "counts": .array(
        score.tallies.map { tally in
          [
            "subject": .string(tally.subject.rawValue), "count": .integer(tally.count),
            "of": .integer(tally.of), "words": .string(words.debrief.tally(tally)),
          ]
        }
      ),
      "blindCost": criterion.measure == .course
        ? fraction(replay.playable.scoring.blindUrgencyCost(of: replay.play)) : .null,
      "figure": fraction(score.figure),
      "thresholds": .array(criterion.thresholds.map(fraction)),
      "thresholdsRestOn": .string(
        rubric.rule(of: criterion.measure).map { line($0.provenance) } ?? ""
      ),
      "levelOfFigure": score.figure.map { .integer(criterion.level(of: $0)) } ?? .null,
      "caps": .array(
        score.caps.map { cap in
          [
            "id": .string(cap.rawValue), "highestLevel": .integer(cap.highestLevel),
            "words": .string(words.debrief.capReason(cap)),
          ]
        }
      ),
      "level": score.level.map { .integer($0) } ?? .null,
      "levelMeans": .string(
        score.level.flatMap { level in
          criterion.levels.indices.contains(level) ? line(criterion.levels[level]) : nil
        } ?? ""
      ),
      "restsOnOneDecision": .boolean(score.restsOnOneDecision),
      "decisions": .array(decisions(at: Array(met))),
      "forfeited": .array(forfeited.map { .string(replay.playable.scenario.steps[$0].id) }),
      "evidence": .array(criterion.evidence.map(source)),
      "limit": .string(line(criterion.limit)),
    ]
  }

  /// The decisions at steps, by the ids that they have in the list of decisions.
  private func decisions(at steps: [Int]) -> [JSONValue] {
    steps.compactMap { step in
      replay.play.turns.firstIndex { $0.step == step }.map { place in
        .string(ExplanationJSON.decisionID(place, replay.playable.scenario.steps[step]))
      }
    }
  }

  private func source(_ reference: EvidenceReference) -> JSONValue {
    let source = register[reference.id]
    return [
      "id": .string(reference.id),
      "basis": .string(reference.basis.rawValue),
      "strength": source.map { .string($0.strength) } ?? .null,
      "citation": source.map { .string($0.citation) } ?? .null,
    ]
  }

  private func fraction(_ figure: Rational?) -> JSONValue {
    figure.map { .string($0.text) } ?? .null
  }

  private func line(_ text: LocalizedText) -> String {
    text.line(in: language.rawValue)
  }
}
