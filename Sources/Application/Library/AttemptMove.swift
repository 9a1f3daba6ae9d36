internal import Authoring
internal import JSONText
internal import Records
internal import ScenarioEngine
internal import Screens

/// How far a stored attempt carries over to the present version of its case.
struct AttemptMove: Equatable {
  /// How far.
  enum Extent: String, Equatable, CaseIterable {
    /// The case is played and scored as it was: the result stays valid.
    case exact
    /// Names alone are other: the same can be decided, and scores the same.
    case renamed
    /// Every decision can be taken, and some of it is scored otherwise.
    case otherKeys = "other-keys"
    /// Every decision can be taken, in a case that is played otherwise.
    case all
    /// The first decisions can be taken.
    case part
    case nothing

    /// Whether the result says the same in the present version.
    var isExact: Bool { self == .exact || self == .renamed }
    /// Whether every decision can be taken, in a case that is not the same.
    var isAll: Bool { self == .otherKeys || self == .all }
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
  /// The steps of the present version that are played or scored otherwise, or are new.
  let steps: [String]

  /// Follows an attempt through the present version of its case; none where that is gone.
  ///
  /// The copy of the case that was played tells what differs.
  init(of stored: StoredAttempt, copy: CaseCopy?, to present: PlayableCase?) {
    decisions = stored.events.count { $0.branch == 0 && $0.kind == .decided }
    guard let present else {
      (extent, taken, problem, hasCase, steps) = (.nothing, 0, nil, false, [])
      return
    }
    hasCase = true
    let (play, problem) = AttemptReplay.following(
      stored.events,
      through: present.scoring.exemplar.story
    )
    taken = play.turns.count
    self.problem = problem
    let comparison = copy.map {
      CaseComparison(old: JSONDocument.read($0.bytes), new: JSONDocument.read(present.file))
    }
    steps = comparison.map(Self.steps) ?? []
    if problem == nil {
      extent = Self.extent(comparison, stored.header.hashes, present.source.hashes)
    } else {
      extent = taken > 0 ? .part : .nothing
    }
  }

  private static func extent(
    _ comparison: CaseComparison?,
    _ old: CaseHashes,
    _ new: CaseHashes
  ) -> Extent {
    if old.play == new.play { return .exact }
    return switch comparison.map({ AttemptEffect($0, old, new) }) {
    case .exact: .exact
    case .renamed: .renamed
    case .otherKeys: .otherKeys
    case .otherPlay, .lost, nil: .all
    }
  }

  private static func steps(_ comparison: CaseComparison) -> [String] {
    func matters(_ change: CaseComparison.Change) -> Bool {
      change.kind != .changed || !change.aspects.isDisjoint(with: [.play, .key])
        || change.items.contains(where: matters)
    }
    return comparison.steps.filter { $0.kind != .removed && matters($0) }.map(\.name)
  }
}
