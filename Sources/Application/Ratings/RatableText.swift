internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// A trainee's own words in the records that people can rate.
struct RatableText {
  /// The id of the attempt.
  let attempt: String
  /// The day on which the attempt was begun, `2026-11-23`.
  let day: String
  /// The case as it was played.
  let playable: PlayableCase
  /// The place of the step at which it was written.
  let step: Int
  /// The sequence number of the event with which it was written.
  let writtenAt: Int
  /// What a rater may see.
  let sheet: RatingSheet
  /// All that raters ever said, in the order of the log.
  let log: [WordsRating]
  /// The sequence number of the attempt's next event.
  let nextSequence: Int

  /// What raters said, as far as it counts: the last of each.
  var ratings: [WordsRating] { log.counting }

  /// What the ratings come to.
  var standing: RatedText {
    let placed = ratings.map { PlacedRating(step: step, criterion: sheet.criterion, rating: $0) }
    return RatedText(placed.human, step: step, criterion: sheet.criterion)
  }

  /// Whether a rating is missing, or two are too far apart.
  var isWaiting: Bool {
    if case .apart = standing { return true }
    return ratings.count < WordsRating.Rater.allCases.count
  }

  /// The first of the raters who has not rated; none where both have.
  var missingRater: WordsRating.Rater? {
    WordsRating.Rater.allCases.first { rater in !ratings.contains { $0.rater == rater } }
  }
}

extension AttemptReplay {
  /// The texts of the attempt that can be rated, in the order in which they were written.
  var ratableTexts: [RatableText] {
    let header = stored.header
    let decided = stored.events.filter { $0.branch == 0 && $0.kind == .decided }
    let next = (stored.events.map(\.sequence).max() ?? -1) + 1
    return playable.scoring.ratableTurns(of: play).compactMap { turn in
      let step = playable.scenario.steps[turn.step].id
      let code = RatingCode.of(attempt: header.id, step: step)
      guard let place = play.turns.firstIndex(of: turn), decided.indices.contains(place),
        let sheet = playable.scoring.ratingSheet(of: turn, code: code)
      else { return nil }
      return RatableText(
        attempt: header.id,
        day: String(header.startedAt.prefix(10)),
        playable: playable,
        step: turn.step,
        writtenAt: decided[place].sequence,
        sheet: sheet,
        log: ratings.filter { $0.step == turn.step }.map(\.rating),
        nextSequence: next
      )
    }
  }
}

/// All texts of the records that can be rated.
struct RatableTexts {
  /// The texts, those of the newest attempt first.
  private(set) var texts: [RatableText] = []
  /// How many attempts could not be followed.
  private(set) var unreadable = 0

  /// Reads every finished attempt but those whose rubric is known to judge no words.
  init(in store: RecordStore, _ library: ScenarioLibrary) throws(StoreError) {
    var cases: [String: PlayableCase] = [:]
    for summary in try store.attempts() where summary.status == .finished {
      let header = summary.header
      let rubric = library.data.rubrics
        .rubric(id: header.rubricID, version: header.rubricVersion)
      let isSilent = rubric.map { $0.humanCriterion == nil } ?? false
      guard !isSilent, let stored = try store.attempt(header.id) else { continue }
      let name = "\(stored.caseCopyHash) \(header.variant)"
      let known = cases[name]
      let copy = known == nil ? try store.caseCopy(stored.caseCopyHash) : nil
      do throws(AttemptProblem) {
        let replay: AttemptReplay
        if let known {
          replay = try AttemptReplay(of: stored, in: known)
        } else {
          replay = try AttemptReplay(of: stored, copy: copy, library: library)
        }
        // A case that many attempts have played is read once.
        cases[name] = replay.playable
        texts += replay.ratableTexts
      } catch { unreadable += 1 }
    }
  }

  /// How the raters of these texts agree.
  var agreement: RatingAgreement { RatingAgreement(of: texts.map(\.ratings)) }
}
