/// What an agency says, once, of the records of its classes: why they are kept, on which basis, who
/// receives them and how long they are kept.
///
/// No class is opened without one. It names functions and offices, no trainee.
package struct DataSheet: Hashable, Sendable {
  /// A part of it that is written in words.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    /// What the records are for.
    case purpose
    /// The rule or the decision on which they are kept.
    case basis
    /// Who receives what of them.
    case recipients
    /// Who has filled the sheet in, by function.
    case filledBy = "filled-by"
  }

  /// What the records are for.
  package var purpose: String
  /// The rule or the decision on which they are kept.
  package var basis: String
  /// Who receives what of them.
  package var recipients: String
  /// The days after which the records of a class end, counted from the day on which it is opened.
  package var days: Int
  /// Who has filled it in, by function.
  package var filledBy: String
  /// When, local time with its offset.
  package var filledAt: String

  /// The days for which records can be kept.
  package static let possibleDays = 1...365
  /// The days for which they are kept where nobody says otherwise.
  package static let usualDays = 30
  /// The most characters of a field.
  package static let longest = 400

  /// Makes a sheet; days outside of 1 to 365 are brought in.
  package init(
    purpose: String,
    basis: String,
    recipients: String,
    days: Int = usualDays,
    filledBy: String,
    filledAt: String
  ) {
    self.purpose = purpose
    self.basis = basis
    self.recipients = recipients
    self.days = min(max(days, Self.possibleDays.lowerBound), Self.possibleDays.upperBound)
    self.filledBy = filledBy
    self.filledAt = filledAt
  }

  /// What a field says.
  package subscript(_ field: Field) -> String {
    get {
      switch field {
      case .purpose: purpose
      case .basis: basis
      case .recipients: recipients
      case .filledBy: filledBy
      }
    }
    set {
      switch field {
      case .purpose: purpose = newValue
      case .basis: basis = newValue
      case .recipients: recipients = newValue
      case .filledBy: filledBy = newValue
      }
    }
  }

  /// The fields that say nothing yet.
  package var blank: [Field] {
    Field.allCases.filter { !self[$0].contains { !$0.isWhitespace } }
  }

  /// The fields that say more than there is room for.
  package var tooLong: [Field] {
    Field.allCases.filter { self[$0].count > Self.longest }
  }
}
