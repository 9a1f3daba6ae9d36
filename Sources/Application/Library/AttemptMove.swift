internal import Records
internal import ScenarioEngine
internal import Screens

/// How far a stored attempt carries over to the present version of its case.
struct AttemptMove: Equatable {
  /// How far.
  enum Extent: String, Equatable, CaseIterable {
    /// The case is played and scored as it was: the result stays valid.
    case exact
    /// Every decision can be taken, in a case that is played or scored otherwise.
    case all
    /// The first decisions can be taken.
    case part
    case nothing
  }

  /// How far.
  let extent: Extent
  /// How many decisions can be taken.
  let taken: Int
  /// How many decisions there are.
  let decisions: Int
  /// What stops it; none where nothing does, or where the case is no longer there.
  let problem: AttemptProblem?
  /// Whether the case is still there.
  let hasCase: Bool

  /// Follows an attempt through the present version of its case; none where that is gone.
  init(of stored: StoredAttempt, to present: PlayableCase?) {
    decisions = stored.events.count { $0.branch == 0 && $0.kind == .decided }
    guard let present else {
      (extent, taken, problem, hasCase) = (.nothing, 0, nil, false)
      return
    }
    hasCase = true
    let (play, problem) = AttemptReplay.following(
      stored.events,
      through: present.scoring.exemplar.story
    )
    taken = play.turns.count
    self.problem = problem
    if problem == nil {
      let isSame = stored.header.hashes.play == present.source.hashes.play
      extent = isSame ? .exact : .all
    } else {
      extent = taken > 0 ? .part : .nothing
    }
  }
}
