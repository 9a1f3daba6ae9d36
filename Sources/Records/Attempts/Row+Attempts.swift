internal import ScenarioEngine

extension Row {
  /// Reads a summary from the columns of `Connection.summaries`.
  func summary(_ refusal: StoreError) throws(StoreError) -> AttemptSummary {
    guard
      let mode = PlayMode(rawValue: text(2)),
      let status = AttemptStatus(rawValue: text(13))
    else { throw refusal }
    var header = AttemptHeader(
      id: text(0),
      mode: mode,
      presentationSeed: UInt64(bitPattern: Int64(integer(4))),
      scenarioID: text(5),
      rubricID: text(6),
      rubricVersion: text(7),
      hashes: CaseHashes(file: text(8), play: text(9), text: text(10)),
      startedAt: text(11),
      program: text(12)
    )
    header.profile = text(1)
    header.variant = text(3)
    return AttemptSummary(
      header: header,
      status: status,
      decidedCount: integer(14),
      lastEventAt: optionalText(15) ?? header.startedAt,
      result: optionalText(16).map { StoredResult(text: $0, engine: text(17)) }
    )
  }

  /// Reads an event from the columns of `Connection.events`.
  func event(_ refusal: StoreError) throws(StoreError) -> AttemptEvent {
    guard let kind = AttemptEvent.Kind(rawValue: text(3)) else { throw refusal }
    return AttemptEvent(
      branch: integer(1),
      parent: optionalInteger(2),
      sequence: integer(0),
      kind: kind,
      version: integer(4),
      payload: text(5),
      at: text(6)
    )
  }
}
