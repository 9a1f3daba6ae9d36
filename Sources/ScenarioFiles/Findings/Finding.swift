/// Something that an author should know about a file: what, how grave, where, and what to do.
///
/// Findings are values. They are never thrown and never printed here; whoever shows them renders
/// them with `FindingRendering`. Modules that check further make findings of their own pages.
package struct Finding: Hashable, Sendable {
  /// How grave a finding is.
  package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Worth knowing.
    case note
    /// The case can be played, though not as it was meant.
    case warning
    /// The case cannot be played.
    case error

    package static func < (one: Severity, other: Severity) -> Bool {
      one.rank < other.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A stretch of a file.
  package struct Place: Hashable, Sendable {
    /// The path as the caller named it.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column, from 1, in Unicode scalars.
    package let column: Int
    /// The number of scalars on that line; 0 where something is missing.
    package let length: Int
    /// The byte at which it begins.
    package let offset: Int

    /// Makes a place.
    package init(file: String, line: Int, column: Int, length: Int, offset: Int) {
      self.file = file
      self.line = line
      self.column = column
      self.length = length
      self.offset = offset
    }
  }

  /// A second place that explains a finding.
  package struct Note: Hashable, Sendable {
    /// What is to be seen there.
    package let message: String
    /// Where.
    package let place: Place

    /// Makes a note.
    package init(message: String, place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// How grave it is.
  package var severity: Severity
  /// The stable name of the kind of finding, in kebab case.
  package let code: String
  /// What the message is about, as data.
  package let details: FindingDetails
  /// What was found, without a final full stop.
  package let message: String
  /// What the author can do, a sentence.
  package let remedy: String
  /// Where; none for a finding about the file as a whole.
  package var place: Place?
  /// Other places that explain it.
  package internal(set) var notes: [Note]
  /// The text that would be right at the place, where that is known.
  package let suggestion: String?

  /// Makes a finding of the kind that a page explains, as grave as the page says unless told
  /// otherwise.
  package init(
    _ page: FindingPage,
    severity: Severity? = nil,
    message: String,
    remedy: String,
    place: Place?,
    notes: [Note] = []
  ) {
    assert(severity.map(page.severities.contains) ?? true, "the page says how grave it can be")
    self.init(
      severity: severity ?? page.severity,
      code: page.code,
      message: message,
      remedy: remedy,
      place: place,
      notes: notes
    )
  }

  /// Makes a finding in words of its own, cleaned of what names from a file may bring into them.
  init(
    severity: Severity,
    code: String,
    message: String,
    remedy: String,
    place: Place?,
    details: FindingDetails = FindingDetails(),
    notes: [Note] = [],
    suggestion: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = cleanedLine(message)
    self.remedy = cleanedLine(remedy)
    self.place = place
    self.details = details
    self.notes = notes
    self.suggestion = suggestion.map(cleanedLine)
  }

  /// Makes a finding about the form of a file, in the words of `FindingText`.
  package init(
    _ code: FindingCode,
    _ details: FindingDetails,
    place: Place?,
    notes: [Note] = []
  ) {
    self.init(
      severity: code.severity,
      code: code.rawValue,
      message: FindingText.message(code, details),
      remedy: FindingText.remedy(code, details),
      place: place,
      details: details,
      notes: notes,
      suggestion: details.nearest
    )
  }
}

/// What a message is about: names and numbers without prose.
package struct FindingDetails: Hashable, Sendable {
  /// The name that the finding is about.
  package var name = ""
  /// The thing that the name belongs to, such as a step or a list.
  package var owner = ""
  /// The words that were possible.
  package var expected: [String] = []
  /// The form that was expected.
  package var form: ExpectedForm?
  /// What stands in the file, clipped.
  package var found = ""
  /// The known name that is nearest to the one found.
  package var nearest: String?
  /// How many there are.
  package var count = 0
  /// How many there may be, or must be.
  package var limit = 0
  /// How many there may be at most, where `limit` is the least.
  package var most = 0

  /// Makes details that say nothing yet.
  package init(
    name: String = "",
    owner: String = "",
    expected: [String] = [],
    form: ExpectedForm? = nil,
    found: String = "",
    nearest: String? = nil,
    count: Int = 0,
    limit: Int = 0,
    most: Int = 0
  ) {
    self.name = name
    self.owner = owner
    self.expected = expected
    self.form = form
    self.found = found
    self.nearest = nearest
    self.count = count
    self.limit = limit
    self.most = most
  }
}

/// A form that a value of a file can have.
package enum ExpectedForm: String, Hashable, Sendable, CaseIterable {
  case object, list, string, wholeNumber, boolean
  case text, id, day, time, clock, dayOfYear, fraction, language, group
  case sheetCode
  case tier, band, signTier, routes, format, condition
  case placeholder, variantValue
  case conditionName, comparison, number, closingParenthesis, endOfCondition
}
