internal import JSONText
internal import Records
internal import ScenarioEngine

extension SharedRecord {
  /// The measurement of a finished attempt, as it leaves the account; none of one that is not
  /// finished.
  ///
  /// What was explored afterwards and what raters wrote stays here, so that the same attempt gives
  /// the same record whenever it is sent. So does the name under which the trainee plays.
  init?(of attempt: StoredAttempt) {
    guard attempt.status == .finished, let result = attempt.result else { return nil }
    let measured = attempt.events.filter { $0.branch == 0 && $0.kind != .rated }
    guard let last = measured.last, let time = LocalTime(text: String(last.at.prefix(16))) else {
      return nil
    }
    let header = attempt.header
    let body: JSONValue = [
      "version": 1,
      "id": .string(header.id),
      "mode": .string(header.mode.rawValue),
      "case": .string(header.scenarioID),
      "variant": .string(header.variant),
      "seed": .string(String(header.presentationSeed)),
      "rubric": ["id": .string(header.rubricID), "version": .string(header.rubricVersion)],
      "hashes": [
        "file": .string(header.hashes.file), "play": .string(header.hashes.play),
        "text": .string(header.hashes.text),
      ],
      "started": .string(header.startedAt),
      "program": .string(header.program),
      "events": .array(measured.map(Self.value)),
      "result": .string(result.text),
      "engine": .string(result.engine),
    ]
    self.init(
      Name(.attempt, header.id),
      scenario: header.scenarioID,
      heldOn: time.dayNumber,
      body: body.text(.compact)
    )
  }

  private static func value(of event: AttemptEvent) -> JSONValue {
    [
      "kind": .string(event.kind.rawValue),
      "version": .integer(event.version),
      "at": .string(event.at),
      "payload": .string(event.payload),
    ]
  }
}
