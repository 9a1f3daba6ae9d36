package import ScenarioEngine

/// What a new version of a case means for attempts at the old one.
package enum AttemptEffect: String, Hashable, Sendable, CaseIterable {
  /// Nothing is played or scored otherwise: attempts replay exactly, results stay valid.
  case exact
  /// Names alone are other, and `formerly` tells them: the same can be decided, and scores the same.
  case renamed
  /// The same can be decided, and some of it is right or wrong otherwise.
  case otherKeys = "other-keys"
  /// The story is another, and everything that could be answered still can be.
  case otherPlay = "other-play"
  /// Something that could be answered cannot be any more.
  case lost

  /// Finds it out from what differs and from the hashes that attempts are bound to.
  package init(_ comparison: CaseComparison, _ old: CaseHashes, _ new: CaseHashes) {
    if old.play == new.play {
      self = .exact
    } else if !comparison.impossible.isEmpty {
      self = .lost
    } else if comparison.aspects.contains(.play) {
      self = .otherPlay
    } else {
      self = comparison.aspects.contains(.key) ? .otherKeys : .renamed
    }
  }
}
