/// A piece of finished work as it leaves the account: an attempt, or the report of a class.
package struct SharedRecord: Hashable, Sendable {
  /// What it is of.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An attempt, which only the trainee sends.
    case attempt
    /// The report of a class, which holds nothing that points to one person.
    case classReport = "class-report"
  }

  /// What identifies it within what one account shares.
  package struct Name: Hashable, Sendable {
    /// What it is of.
    package let kind: Kind
    /// The attempt's id, or the class's.
    package let id: String

    /// Makes a name.
    package init(_ kind: Kind, _ id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// What identifies it.
  package let name: Name
  /// The case.
  package let scenario: String
  /// The day on which it was played, since 1970-01-01 in the place where it was.
  package let heldOn: Int
  /// The day on which it ends, counted likewise; none where the data sheet of the store decides.
  package let endsOn: Int?
  /// How many people were in the class; none of an attempt.
  package let people: Int?
  /// All of it as JSON text.
  package let body: String

  /// The most bytes of a body.
  package static let longestBody = 4 << 20

  /// Makes a record.
  package init(
    _ name: Name,
    scenario: String,
    heldOn: Int,
    endsOn: Int? = nil,
    people: Int? = nil,
    body: String
  ) {
    self.name = name
    self.scenario = scenario
    self.heldOn = heldOn
    self.endsOn = endsOn
    self.people = people
    self.body = body
  }
}

/// What became of a record that was given to be kept.
package enum Keeping: Hashable, Sendable {
  /// It was not there and is now.
  case kept
  /// The same was there already.
  case known
  /// Another record with its name is there, and stays.
  case differs
}

/// Where finished work is kept whole, once: the outbox of one account's records, the agency's store.
///
/// Giving the same record again, as after an error whose outcome is unknown, changes nothing.
package protocol SharedRecordStore {
  /// What it throws.
  associatedtype Failure: Error

  /// Keeps a record; returns when it is durable.
  func keep(_ record: SharedRecord) throws(Failure) -> Keeping

  /// The names of what the account has there, the newest first.
  func sharedNames() throws(Failure) -> [SharedRecord.Name]

  /// A record that the account has there; none where it has none of this name.
  func sharedRecord(_ name: SharedRecord.Name) throws(Failure) -> SharedRecord?

  /// Takes a record of the account back; false where it has none of this name.
  func withdraw(_ name: SharedRecord.Name) throws(Failure) -> Bool
}
