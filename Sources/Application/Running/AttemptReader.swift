package import Records
internal import ScenarioEngine
internal import ScenarioFiles
package import Screens

/// Why a stored attempt cannot be shown.
package enum AttemptReadingError: Error, Equatable, Sendable {
  /// The store refused.
  case store(StoreError)
  /// The case as it was played is not kept, or cannot be read any more.
  case caseMissing
  /// The log does not fit the case; the sequence number of the event that does not.
  case logDoesNotFit(sequence: Int)
}

/// Reads attempts back from the store, with the case as it was played.
package struct AttemptReader: Sendable {
  private let store: RecordStore
  private let playable: @Sendable ([UInt8]) -> PlayableCase?

  /// Makes a reader that turns a kept file into a case.
  package init(store: RecordStore, playable: @escaping @Sendable ([UInt8]) -> PlayableCase?) {
    self.store = store
    self.playable = playable
  }

  /// Reads an attempt by its id or a unique beginning of it.
  package func open(_ id: String) throws(AttemptReadingError) -> OpenedAttempt {
    let stored: StoredAttempt
    let copy: CaseCopy?
    do throws(StoreError) {
      stored = try store.attempt(matching: id)
      copy = try store.caseCopy(stored.caseCopyHash)
    } catch { throw .store(error) }
    guard let copy, let source = playable(copy.bytes) else { throw .caseMissing }
    let events = stored.events.filter { $0.branch == 0 && $0.kind == .decided }
    var decisions: [Decision] = []
    var play = Playthrough(of: source.scenario)
    for event in events {
      guard
        let entry = try? DecisionCoding.decode(
          event.payload,
          version: event.version,
          in: source.scenario
        ),
        entry.step == play.state.step, (try? play.take(entry.decision)) != nil
      else { throw .logDoesNotFit(sequence: event.sequence) }
      decisions.append(entry.decision)
    }
    let draft = stored.draft.flatMap { draft in
      draft.step == play.step.id
        ? DraftCoding.draft(from: draft.payload, at: play.state.step, in: source.scenario) : nil
    }
    return OpenedAttempt(
      header: stored.header,
      playable: source,
      decisions: decisions,
      draft: draft,
      nextSequence: (stored.events.map(\.sequence).max() ?? -1) + 1,
      isFinished: stored.status == .finished
    )
  }
}
