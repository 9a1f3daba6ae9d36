internal import Classroom

extension RecordStore {
  /// Opens a class and keeps the file of its case as it is played.
  ///
  /// A class needs a data sheet, and its records are kept no longer than the sheet says; a rehearsal
  /// needs none. Opening the same class again, as after an error whose outcome is unknown, changes
  /// nothing.
  package func open(_ new: StoredClass, caseCopy copy: CaseCopy) throws(StoreError) {
    precondition(copy.hash == new.fileHash, "a class is kept with its own case")
    try perform(.openClass) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        if let known = try connection.classes(id: new.id).first {
          guard known.head == new else { throw connection.refusal(ofClass: .exists) }
          return
        }
        if !new.isRehearsal {
          guard let sheet = try connection.dataSheet() else {
            throw connection.refusal(ofClass: .dataSheetMissing)
          }
          guard new.keptDays <= sheet.days else {
            throw connection.refusal(ofClass: .keptTooLong(days: sheet.days))
          }
        }
        try connection.keep(copy)
        try connection.insert(new)
      }
    }
  }

  /// Adds an event to a class's log.
  ///
  /// The sequence number must be the next one; where another instance has been quicker, nothing is
  /// stored. Adding the same event again changes nothing.
  package func append(_ event: StoredClassEvent, toClass id: String) throws(StoreError) {
    try perform(.appendToClass) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        try connection.insert(event, inClass: id)
      }
    }
  }

  /// Adds the last event of a class with its report, which is made once.
  ///
  /// The same event with the same report again changes nothing; another is refused.
  package func freeze(
    _ id: String,
    _ event: StoredClassEvent,
    report: StoredResult
  ) throws(StoreError) {
    try perform(.freezeClass) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        if let known = try connection.classReport(of: id) {
          guard known.text == report.text,
            try connection.classEvents(of: id, from: event.sequence) == [event]
          else { throw connection.refusal(ofClass: .frozen) }
          return
        }
        try connection.insert(event, inClass: id)
        try connection.run(
          "INSERT INTO class_reports (class, report, engine) VALUES (?1, ?2, ?3)",
          [.text(id), .text(report.text), .text(report.engine)]
        )
      }
    }
  }

  /// Keeps the register of a class in place of the one before.
  package func keepRegister(_ register: String, ofClass id: String) throws(StoreError) {
    try perform(.writeRegister) { connection throws(StoreError) in
      try connection.transaction { connection throws(StoreError) in
        guard try !connection.classes(id: id).isEmpty else {
          throw connection.refusal(ofClass: .unknown)
        }
        try connection.run(
          """
          INSERT INTO class_registers (class, register) VALUES (?1, ?2)
          ON CONFLICT (class) DO UPDATE SET register = excluded.register
          """,
          [.text(id), .text(register)]
        )
      }
    }
  }

  // MARK: - Reading

  /// The classes, newest first; rehearsals are among them.
  package func classes() throws(StoreError) -> [ClassSummary] {
    try perform(.readClasses) { connection throws(StoreError) in try connection.classes() }
  }

  /// The class whose id begins with some digits, of either case.
  package func classRecord(matching prefix: String) throws(StoreError) -> StoredClassRecord {
    try perform(.readClasses) { connection throws(StoreError) in
      try connection.snapshot { connection throws(StoreError) in
        let ids = try connection.rows(
          """
          SELECT id FROM classes
          WHERE ?1 <> '' AND lower(substr(id, 1, length(?1))) = lower(?1)
          """,
          [.text(prefix)]
        ) { $0.text(0) }
        guard ids.count < 2 || ids.contains(prefix) else {
          throw connection.refusal(ofClass: .ambiguous(count: ids.count))
        }
        let id = ids.contains(prefix) ? prefix : ids.first
        guard let id, let record = try connection.classRecord(id) else {
          throw connection.refusal(ofClass: .unknown)
        }
        return record
      }
    }
  }

  /// The events of a class from a sequence number on, for whoever follows it; none where its records
  /// have ended.
  package func classEvents(
    of id: String,
    from sequence: Int
  ) throws(StoreError) -> [StoredClassEvent] {
    try perform(.readClasses) { connection throws(StoreError) in
      try connection.classEvents(of: id, from: sequence)
    }
  }
}

extension Connection {
  fileprivate mutating func classRecord(_ id: String) throws(StoreError) -> StoredClassRecord? {
    guard let summary = try classes(id: id).first else { return nil }
    guard let copy = try caseCopy(summary.head.fileHash) else {
      throw refusal(.damaged)
    }
    return StoredClassRecord(
      head: summary.head,
      events: try classEvents(of: id),
      register: try classRegister(of: id),
      report: try classReport(of: id),
      caseCopy: copy
    )
  }
}
