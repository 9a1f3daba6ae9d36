internal import PostgreSQL
package import Records

/// Carries what waits in an outbox to the agency's store, each record once.
///
/// A record counts as sent when the store has it on its disk. Where the connection breaks off before
/// that is known, the record is given again, which changes nothing if it was there.
package struct Delivery {
  /// What became of what waited.
  package struct Outcome: Hashable, Sendable {
    /// What the store has now.
    package var sent: [SharedRecord.Name] = []
    /// What it had already.
    package var known: [SharedRecord.Name] = []
    /// What the store has otherwise under the same name; it stays in the outbox.
    package var different: [SharedRecord.Name] = []
    /// What could not be sent, with the reason; it stays in the outbox.
    package var refused: [SharedRecord.Name: AgencyStoreError] = [:]
    /// What still waits because the store could not be reached.
    package var waiting: [SharedRecord.Name] = []
    /// Why it could not be reached; none where it could.
    package var problem: AgencyStoreError?

    /// Makes an outcome in which nothing was done.
    package init() {}
  }

  /// The outbox.
  package let outbox: RecordStore
  /// The local time, for the note that something was sent.
  package let time: () -> String
  /// Opens the store; called again where the connection broke off.
  package let open: () throws(AgencyStoreError) -> AgencyStore
  /// Waits so many milliseconds.
  package let pause: (Int) -> Void

  /// The milliseconds before each new attempt; together some eight seconds, enough for a restart.
  package static let pauses = [100, 200, 400, 800, 1_600, 2_400, 2_400]

  /// Makes a delivery.
  package init(
    from outbox: RecordStore,
    time: @escaping () -> String,
    pause: @escaping (Int) -> Void,
    open: @escaping () throws(AgencyStoreError) -> AgencyStore
  ) {
    self.outbox = outbox
    self.time = time
    self.pause = pause
    self.open = open
  }

  /// Sends everything that waits, the oldest first.
  package func run() throws(StoreError) -> Outcome {
    var outcome = Outcome()
    var link = Link(open: open)
    let waiting = Array(try outbox.outbox().filter { $0.state == .waiting }.map(\.name).reversed())
    for (place, name) in waiting.enumerated() {
      guard let record = try outbox.sharedRecord(name) else { continue }
      do throws(AgencyStoreError) {
        switch try keepPatiently(record, through: &link) {
        case .kept: outcome.sent.append(name)
        case .known: outcome.known.append(name)
        case .differs: outcome.different.append(name)
        }
      } catch {
        if case .notAMember = error {
          outcome.refused[name] = error
          continue
        }
        outcome.waiting = Array(waiting[place...])
        outcome.problem = error
        return outcome
      }
      if outcome.different.last != name { try outbox.noteSent(name, at: time()) }
    }
    do throws(AgencyStoreError) {
      try link.store?.clearEnded()
    } catch {
      // What has ended goes with the next visit of anybody; all that waited is there.
      if !error.isPassing { outcome.problem = error }
    }
    return outcome
  }

  private func keepPatiently(
    _ record: SharedRecord,
    through link: inout Link
  ) throws(AgencyStoreError) -> Keeping {
    for (number, pause) in Self.pauses.enumerated() {
      do throws(AgencyStoreError) {
        return try link.keep(record)
      } catch {
        guard error.isPassing || error.isFromTheDoor && number < Self.knocks else { throw error }
        self.pause(pause)
      }
    }
    return try link.keep(record)
  }

  /// How often a server that lets nobody in is asked again: one that is full for a moment, as when a
  /// whole class sends at once, says no in the same way as one that does not know the account.
  private static let knocks = 4

  /// The store while its connection holds; afterwards it is opened again.
  private struct Link {
    let open: () throws(AgencyStoreError) -> AgencyStore
    private(set) var store: AgencyStore?

    init(open: @escaping () throws(AgencyStoreError) -> AgencyStore) {
      self.open = open
    }

    mutating func keep(_ record: SharedRecord) throws(AgencyStoreError) -> Keeping {
      if store == nil { store = try open() }
      guard let store else { preconditionFailure("it was opened") }
      do throws(AgencyStoreError) {
        return try store.keep(record)
      } catch {
        if error.isPassing { self.store = nil }
        throw error
      }
    }
  }
}

extension AgencyStoreError {
  /// Whether the server answered and let nobody in.
  fileprivate var isFromTheDoor: Bool {
    if case .server(let error) = self { error.reason == .notAdmitted } else { false }
  }
}
