internal import ScenarioEngine

extension Row {
  /// Reads a summary from the columns of `Connection.summaries`.
  func summary(_ refusal: StoreError) throws(StoreError) -> AttemptSummary {
    guard
      let mode = PlayMode(rawValue: text(1)),
      let status = AttemptStatus(rawValue: text(12))
    else { throw refusal }
    var header = AttemptHeader(
      id: text(0),
      mode: mode,
      presentationSeed: UInt64(bitPattern: Int64(integer(3))),
      scenarioID: text(4),
      rubricID: text(5),
      rubricVersion: text(6),
      hashes: CaseHashes(file: text(7), play: text(8), text: text(9)),
      startedAt: text(10),
      program: text(11)
    )
    header.variant = text(2)
    return AttemptSummary(
      header: header,
      status: status,
      decidedCount: integer(13),
      lastEventAt: optionalText(14) ?? header.startedAt,
      result: optionalText(15).map { StoredResult(text: $0, engine: text(16)) }
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
