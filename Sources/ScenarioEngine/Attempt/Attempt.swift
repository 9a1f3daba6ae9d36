/// How a case is played; fixed when an attempt begins.
package enum PlayMode: String, Hashable, Sendable, CaseIterable {
  /// Explanations after each step.
  case practice
  /// Explanations in the debrief only.
  case test
  /// Led by a facilitator; explanations in the debrief only.
  case classroom = "class"
}

/// What is fixed when an attempt begins.
package struct AttemptHeader: Hashable, Sendable {
  /// The attempt's id, unique in a store: 16 hexadecimal digits.
  package var id: String
  /// How the case is played.
  package var mode: PlayMode
  /// The fairness twin played; empty where the case has none.
  package var variant = ""
  /// What the order of options is drawn from.
  package var presentationSeed: UInt64
  /// The id of the scenario.
  package var scenarioID: String
  /// The id of the rubric.
  package var rubricID: String
  /// The version of the rubric.
  package var rubricVersion: String
  /// The hashes of what was played, so that a later change shows.
  package var hashes: CaseHashes
  /// UTC with the offset of the place, `2026-11-23T18:39:32+01:00`.
  package var startedAt: String
  /// The version of the program.
  package var program: String

  /// Makes a header.
  package init(
    id: String,
    mode: PlayMode,
    presentationSeed: UInt64,
    scenarioID: String,
    rubricID: String,
    rubricVersion: String,
    hashes: CaseHashes,
    startedAt: String,
    program: String
  ) {
    self.id = id
    self.mode = mode
    self.presentationSeed = presentationSeed
    self.scenarioID = scenarioID
    self.rubricID = rubricID
    self.rubricVersion = rubricVersion
    self.hashes = hashes
    self.startedAt = startedAt
    self.program = program
  }
}

/// One entry of an attempt's append-only log.
///
/// The log is a tree: branch 0 is the measurement; exploring begins further branches of decisions
/// alone, whose first event has the last decision before them as its parent. No result, count or
/// statistic is made of them.
package struct AttemptEvent: Hashable, Sendable {
  /// What an event tells.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A step was completed.
    case decided
    /// The case came to its end; the payload is the stored result.
    case finished
    /// A person rated the trainee's own words.
    case rated
  }

  /// The branch, from 0.
  package let branch: Int
  /// The sequence number of the event that this one follows; none for the first.
  package let parent: Int?
  /// The place in the log, from 0, without gaps.
  package let sequence: Int
  /// What it tells.
  package let kind: Kind
  /// The version of the payload's form, from 1.
  package let version: Int
  /// The payload as JSON text; items stand in it by id.
  package let payload: String
  /// When, UTC with the offset of the place.
  package let at: String

  /// Makes an event.
  package init(
    branch: Int = 0,
    parent: Int?,
    sequence: Int,
    kind: Kind,
    version: Int = 1,
    payload: String,
    at: String
  ) {
    self.branch = branch
    self.parent = parent
    self.sequence = sequence
    self.kind = kind
    self.version = version
    self.payload = payload
    self.at = at
  }
}
