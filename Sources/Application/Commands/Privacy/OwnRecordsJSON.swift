internal import JSONText
internal import Records
internal import ScenarioEngine

/// Everything that is kept of the trainee as JSON, after `Documentation/Export-Schema.json`.
///
/// What attempts hold as JSON text stands in it as JSON; what cannot be read any more stands in it as the
/// text that it is.
struct OwnRecordsJSON {
  /// The version of the form; a member more or less makes the next one.
  static let version = 2

  private let records: OwnRecords

  init(_ records: OwnRecords) {
    self.records = records
  }

  /// The export, made by this version of the program at a local time with its offset.
  func value(at timestamp: String) -> JSONValue {
    let settings = records.settings.sorted { $0.key < $1.key }
    return [
      "format": .integer(Self.version),
      "program": .string(Signpost.version),
      "exportedAt": .string(timestamp),
      "settings": .object(settings.map { JSONValue.Member($0.key, .string($0.value)) }),
      "attempts": .array(records.attempts.map(attempt)),
      "refreshers": .array(records.refreshers.map(refresher)),
      "cases": .array(records.cases.map(caseCopy)),
    ]
  }

  private func caseCopy(_ copy: CaseCopy) -> JSONValue {
    [
      "fileHash": .string(copy.hash),
      // Where a file of one's own lay on this machine is nothing for another one.
      "path": .string(copy.path.hasPrefix(CasePath.builtin) ? copy.path : ""),
      "readAt": .string(copy.readAt),
      "text": .string(String(decoding: copy.bytes, as: UTF8.self)),
    ]
  }

  private func refresher(_ entry: RefresherLogEntry) -> JSONValue {
    [
      "attempt": .string(entry.attempt),
      "kind": .string(entry.item.kind.rawValue),
      "case": .string(entry.item.scenarioID),
      "item": .string(entry.item.itemID),
      "metAt": moment(entry.metAt),
      "grade": entry.first.map { .integer($0.rawValue) } ?? .null,
      "reviews": .array(
        entry.reviews.map { review in
          [
            "id": .string(review.id),
            "turn": .integer(review.turn),
            "at": moment(review.time),
            "place": review.place.map { .integer($0) } ?? .null,
            "grade": .integer(review.grade.rawValue),
            "answer": .string(review.answer),
            "sure": .integer(review.sureness.rawValue),
            "shown": .string(review.shown),
          ]
        }
      ),
    ]
  }

  private func moment(_ time: ReviewTime) -> JSONValue {
    [
      "milliseconds": .integer(time.milliseconds),
      "day": .string(LocalTime(minutes: time.day * 1_440).dayText),
    ]
  }

  private func attempt(_ stored: StoredAttempt) -> JSONValue {
    let header = stored.header
    return [
      "id": .string(header.id),
      // A profile is a file of its own, so that no attempt says whose it is.
      "profile": "",
      "case": [
        "id": .string(header.scenarioID),
        "variant": .string(header.variant),
        "fileHash": .string(header.hashes.file),
        "playHash": .string(header.hashes.play),
        "textHash": .string(header.hashes.text),
      ],
      "rubric": ["id": .string(header.rubricID), "version": .string(header.rubricVersion)],
      "mode": .string(header.mode.rawValue),
      // Beyond 53 bits, readers of JSON round numbers.
      "presentationSeed": .string("\(header.presentationSeed)"),
      "startedAt": .string(header.startedAt),
      "begunAt": records.begun[header.id].map { .integer($0) } ?? .null,
      "program": .string(header.program),
      "status": .string(stored.status.rawValue),
      "events": .array(stored.events.map(event)),
      "draft": stored.draft.map(draft) ?? .null,
      "result": stored.result.map(result) ?? .null,
      "ordinary": records.ordinary[header.id].map { .integer($0) } ?? .null,
      "shared": records.shared[header.id].map(shared) ?? .null,
    ]
  }

  private func event(_ event: AttemptEvent) -> JSONValue {
    [
      "sequence": .integer(event.sequence),
      "branch": .integer(event.branch),
      "parent": event.parent.map { .integer($0) } ?? .null,
      "kind": .string(event.kind.rawValue),
      "version": .integer(event.version),
      "at": .string(event.at),
      "content": content(event.payload),
    ]
  }

  private func draft(_ draft: StoredDraft) -> JSONValue {
    [
      "step": .string(draft.step), "at": .string(draft.at), "content": content(draft.payload),
    ]
  }

  private func result(_ result: StoredResult) -> JSONValue {
    ["engine": .string(result.engine), "content": content(result.text)]
  }

  private func shared(_ state: OutboxEntry.State) -> JSONValue {
    switch state {
    case .waiting: ["state": "waiting", "at": .null]
    case .sent(let time): ["state": "sent", "at": .string(time)]
    case .withdrawn(let time): ["state": "withdrawn", "at": .string(time)]
    }
  }

  private func content(_ text: String) -> JSONValue {
    let document = JSONDocument.read(Array(text.utf8))
    // What another layout would change stands as the text that it is, so that it can be taken in again.
    guard document.problems.isEmpty, let root = document.root, root.kind == .object,
      root.value.text(.compact) == text
    else { return .string(text) }
    return root.value
  }
}
