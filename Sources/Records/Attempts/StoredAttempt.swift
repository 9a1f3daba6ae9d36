package import ScenarioEngine

/// How far an attempt has come.
package enum AttemptStatus: String, Hashable, Sendable, CaseIterable {
  case open
  case finished
  case abandoned
}

/// A step that is half done; kept apart from what was decided.
package struct StoredDraft: Hashable, Sendable {
  /// The step's id.
  package let step: String
  /// The draft as JSON text.
  package let payload: String
  /// When, UTC with the offset of the place.
  package let at: String

  /// Makes a draft.
  package init(step: String, payload: String, at: String) {
    self.step = step
    self.payload = payload
    self.at = at
  }
}

/// The result as it was computed when the attempt was finished.
package struct StoredResult: Hashable, Sendable {
  /// The result as JSON text, exact.
  package let text: String
  /// The version of the engine that computed it.
  package let engine: String

  /// Makes a result.
  package init(text: String, engine: String) {
    self.text = text
    self.engine = engine
  }
}

/// An attempt in one line of a list.
package struct AttemptSummary: Hashable, Sendable {
  /// What was fixed when it began.
  package let header: AttemptHeader
  /// How far it has come.
  package let status: AttemptStatus
  /// How many steps of the measurement are decided.
  package let decidedCount: Int
  /// When the last event of the measurement happened; when it began, where there is none.
  package let lastEventAt: String
  /// The result, where it is finished.
  package let result: StoredResult?
}

/// An attempt with everything that belongs to it.
package struct StoredAttempt: Hashable, Sendable {
  /// What was fixed when it began.
  package let header: AttemptHeader
  /// How far it has come.
  package let status: AttemptStatus
  /// The whole log, by sequence.
  package let events: [AttemptEvent]
  /// The step that is half done, if one is.
  package let draft: StoredDraft?
  /// The result, where it is finished.
  package let result: StoredResult?

  /// Makes an attempt.
  package init(
    header: AttemptHeader,
    status: AttemptStatus,
    events: [AttemptEvent],
    draft: StoredDraft?,
    result: StoredResult?
  ) {
    self.header = header
    self.status = status
    self.events = events
    self.draft = draft
    self.result = result
  }

  /// The hash under which the copy of the case is kept.
  package var caseCopyHash: String { header.hashes.file }
}
