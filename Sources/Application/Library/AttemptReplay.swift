internal import Hashing
package import Records
package import ScenarioEngine
internal import ScenarioFiles
package import Screens

/// A stored attempt followed from its beginning, with the result computed anew.
package struct AttemptReplay: Sendable {
  /// The attempt as it is stored.
  package let stored: StoredAttempt
  /// The case as it was played.
  package let playable: PlayableCase
  /// The measurement, decision by decision.
  package let play: Playthrough
  /// The result of what was decided, as it is stored: without what raters said later.
  package let card: ScoreCard
  /// What raters said of the trainee's own words, in the order of the log.
  package let ratings: [PlacedRating]

  /// The result with what raters said.
  package var ratedCard: ScoreCard {
    ratings.isEmpty ? card : playable.scoring.score(play, ratings: ratings.human)
  }

  /// The result as it would be stored now.
  package var result: String { ResultCoding.text(of: card, in: playable.source) }

  /// Whether the stored result is the one that the log gives, byte for byte; none where none is
  /// stored.
  package var agrees: Bool? {
    stored.result.map { $0.text.utf8.elementsEqual(result.utf8) }
  }

  /// Follows an attempt on the copy of its case.
  package init(
    of stored: StoredAttempt,
    copy: CaseCopy?,
    library: ScenarioLibrary
  ) throws(AttemptProblem) {
    var agency = library.agencyFiles
    try self.init(of: stored, copy: copy, library: library, &agency)
  }

  /// Follows an attempt on the copy of its case, with an agency's files that were read already.
  init(
    of stored: StoredAttempt,
    copy: CaseCopy?,
    library: ScenarioLibrary,
    _ agency: inout AgencyFiles
  ) throws(AttemptProblem) {
    guard let copy else { throw .copyMissing }
    guard SHA256(of: copy.bytes).hexadecimal == stored.caseCopyHash else { throw .copyChanged }
    let playable: PlayableCase
    do throws(CaseError) {
      let variant = stored.header.variant
      let reading = try library.read(
        copy.bytes,
        path: copy.path,
        variant: variant,
        in: library.texts,
        &agency
      )
      playable = reading.playable
    } catch {
      throw .copyUnreadable(error)
    }
    try self.init(of: stored, in: playable)
  }

  /// Follows an attempt on its case, which was read from the copy.
  init(of stored: StoredAttempt, in playable: PlayableCase) throws(AttemptProblem) {
    self.playable = playable
    self.stored = stored
    play = try Self.follow(stored.events, through: playable.scoring.exemplar.story)
    card = playable.scoring.score(play)
    ratings = try Self.ratings(in: stored.events, of: playable.scenario)
  }

  private static func ratings(
    in events: [AttemptEvent],
    of scenario: Scenario
  ) throws(AttemptProblem) -> [PlacedRating] {
    var ratings: [PlacedRating] = []
    for event in events where event.kind == .rated {
      do throws(DecisionCodingError) {
        let rating = try RatingCoding.decode(event.payload, version: event.version, in: scenario)
        ratings.append(rating)
      } catch {
        throw .eventUnreadable(event.sequence, error)
      }
    }
    return ratings
  }

  private static func follow(
    _ events: [AttemptEvent],
    through story: Story
  ) throws(AttemptProblem) -> Playthrough {
    let (play, problem) = following(events, through: story)
    if let problem { throw problem }
    return play
  }

  /// Follows the measurement of a log as far as that can be done, and says what stopped it.
  static func following(
    _ events: [AttemptEvent],
    through story: Story
  ) -> (play: Playthrough, problem: AttemptProblem?) {
    var play = Playthrough(of: story)
    for event in events where event.branch == 0 && event.kind == .decided {
      do throws(AttemptProblem) {
        try take(event, in: &play)
      } catch { return (play, error) }
    }
    return (play, nil)
  }

  private static func take(
    _ event: AttemptEvent,
    in play: inout Playthrough
  ) throws(AttemptProblem) {
    let scenario = play.scenario
    let entry: DecisionCoding.Entry
    do throws(DecisionCodingError) {
      entry = try DecisionCoding.decode(event.payload, version: event.version, in: scenario)
    } catch {
      throw .eventUnreadable(event.sequence, error)
    }
    guard entry.step == play.state.step else {
      let found = scenario.steps[entry.step].id
      throw .otherStep(event.sequence, expected: play.step.id, found: found)
    }
    do throws(DecisionError) {
      try play.take(entry.decision)
    } catch {
      throw .refused(event.sequence, error)
    }
  }
}
