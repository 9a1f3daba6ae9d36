/// A class as it is kept: what was fixed when it was opened.
package struct StoredClass: Hashable, Sendable {
  /// The class's id.
  package let id: String
  /// The header as JSON text.
  package let header: String
  /// The hash under which the copy of its case is kept.
  package let fileHash: String
  /// Whether it was tried out without a class.
  package let isRehearsal: Bool
  /// The day on which it was opened, since 1970-01-01 in the place where it was.
  package let openedOn: Int
  /// The day on which its records end, counted likewise.
  package let endsOn: Int

  /// Makes a class whose records are kept for so many days.
  package init(
    id: String,
    header: String,
    fileHash: String,
    isRehearsal: Bool,
    openedOn: Int,
    keptDays: Int
  ) {
    self.id = id
    self.header = header
    self.fileHash = fileHash
    self.isRehearsal = isRehearsal
    self.openedOn = openedOn
    endsOn = openedOn + keptDays
  }

  /// The days for which its records are kept.
  package var keptDays: Int { endsOn - openedOn }
}

/// An act of a class as it is kept.
package struct StoredClassEvent: Hashable, Sendable {
  /// The place in the log, from 0, without gaps.
  package let sequence: Int
  /// The version of the act's form, from 1.
  package let version: Int
  /// The act as JSON text.
  package let act: String
  /// When, in seconds since 1970-01-01T00:00, UTC.
  package let at: Int

  /// Makes an event.
  package init(sequence: Int, version: Int, act: String, at: Int) {
    self.sequence = sequence
    self.version = version
    self.act = act
    self.at = at
  }
}

/// A class in one line of a list.
package struct ClassSummary: Hashable, Sendable {
  /// What was fixed when it was opened.
  package let head: StoredClass
  /// How many events its log has.
  package let eventCount: Int
  /// Whether its report was made.
  package let hasReport: Bool
}

/// A class with everything that belongs to it, as it was at one moment.
package struct StoredClassRecord: Hashable, Sendable {
  /// What was fixed when it was opened.
  package let head: StoredClass
  /// The whole log, by sequence.
  package let events: [StoredClassEvent]
  /// The register as JSON text; none where nobody was written down.
  package let register: String?
  /// The report, where it was made, as JSON text.
  package let report: StoredResult?
  /// The copy of the case as it was played.
  package let caseCopy: CaseCopy
}
