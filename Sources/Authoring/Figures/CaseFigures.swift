package import PlainText
package import ScenarioEngine

/// What a case holds, in figures: for authors, who balance a pack by them.
package struct CaseFigures: Hashable, Sendable {
  /// What is to be read in one language.
  package struct Reading: Hashable, Sendable {
    /// The language's code.
    package let language: String
    /// Everything that can be read on some path, without explanations.
    package let all: ReadingMeasure
    /// What is read on the path of best conduct.
    package let bestPath: ReadingMeasure
  }

  /// The observations that best conduct meets, each once.
  package struct Observations: Hashable, Sendable {
    /// How many there are of each answer.
    package fileprivate(set) var byAnswer: [ObservationAnswer: Int] = [:]
    /// How many of those to be noticed have each weight.
    package fileprivate(set) var byTier: [SignTier: Int] = [:]
    /// How many are faith, origin, looks or opinion.
    package fileprivate(set) var protected = 0
  }

  /// What is said about the case as a whole.
  package let head: ScenarioHead
  /// The number of its steps, endings among them.
  package let steps: Int
  /// The number of its endings.
  package let endings: Int
  /// The decisions on the path of best conduct, scenes left out.
  package let decisions: Int
  /// What is to be read, by language.
  package let readings: [Reading]
  /// Where best options stand and how long they are.
  package let choices: ChoiceFigures
  /// The tiers that are right at each question of urgency on the path of best conduct.
  package let course: [TierBand]
  /// The observations on that path.
  package let observations: Observations

  /// The course with each tier once where it stays.
  package var turns: [TierBand] {
    course.reduce(into: []) { turns, band in
      if turns.last != band { turns.append(band) }
    }
  }

  /// The tiers that are right at the last question of urgency; nil where there is none.
  package var final: TierBand? { course.last }

  /// Whether best conduct ends without a report.
  package var isBenignOrLow: Bool { final.map { $0.highest <= .consult } ?? true }

  /// Counts a case.
  package init(of source: Case, directory: Directory) {
    let scenario = source.scenario
    let play = Player.best.play(source, directory: directory)
    head = scenario.head
    steps = scenario.steps.count
    endings = scenario.steps.count(where: \.isEnding)
    decisions = play.turns.count { $0.decision != .read }
    let (all, read) = (StoryTexts.all(of: scenario), StoryTexts.read(in: play))
    readings = scenario.head.languages.map { language in
      Reading(
        language: language,
        all: StoryTexts.measure(all, in: language),
        bestPath: StoryTexts.measure(read, in: language)
      )
    }
    choices = ChoiceFigures(of: source)
    let exemplar = Exemplar(of: source, directory: directory)
    course = play.turns.compactMap { turn -> TierBand? in
      switch source.keys[turn.step] {
      case .urgency(let key): exemplar.band(of: key, in: turn.before)
      case .report(let key): exemplar.band(of: key.urgency, in: turn.before)
      default: nil
      }
    }
    observations = Self.observations(in: play, source)
  }

  private static func observations(in play: Playthrough, _ source: Case) -> Observations {
    var counts = Observations()
    var met: Set<Int> = []
    for turn in play.turns where met.insert(turn.step).inserted {
      guard case .identify(let keys) = source.keys[turn.step] else { continue }
      for place in source.scenario.visibleItems(in: turn.before) {
        let key = keys[place]
        counts.byAnswer[key.answer, default: 0] += 1
        if key.isProtected { counts.protected += 1 }
        if key.isToBeNoticed { counts.byTier[turn.before.value(of: key.tier), default: 0] += 1 }
      }
    }
    return counts
  }
}
