import Foundation
import ScenarioEngine
import Synchronization
import Testing

@testable import Records

@Suite struct SharingTests {
  private let folder = TemporaryFolder()

  /// Runs a body on so many threads at once.
  private func together(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  @Test func `Instances that open a new database at once all get it`() throws {
    let path = folder.database
    let refusals = Mutex<[StoreError]>([])
    together(8) { number in
      do throws(StoreError) {
        try RecordStore.open(path: path).begin(header("\(number)"), caseCopy: [])
      } catch {
        refusals.withLock { $0.append(error) }
      }
    }
    #expect(refusals.withLock { $0 } == [])
    #expect(try RecordStore.open(path: path).attempts().count == 8)
  }

  @Test func `Instances that write attempts of their own lose nothing`() throws {
    let path = folder.database
    let refusals = Mutex<[StoreError]>([])
    together(4) { number in
      do throws(StoreError) {
        let store = try RecordStore.open(path: path)
        try store.begin(header("\(number)"), caseCopy: [])
        for sequence in 0..<50 {
          try store.saveDraft("\(number)", step: "s", payload: "\(sequence)", at: "")
          try store.append(decided(sequence, "\(number)"), to: "\(number)")
        }
      } catch {
        refusals.withLock { $0.append(error) }
      }
    }
    #expect(refusals.withLock { $0 } == [])
    let store = try RecordStore.open(path: path)
    for number in 0..<4 {
      let attempt = try #require(try store.attempt("\(number)"))
      #expect(attempt.events.map(\.sequence) == Array(0..<50))
      #expect(attempt.events.allSatisfy { $0.payload == "\(number)" })
      #expect(attempt.draft == nil)
    }
  }

  @Test func `Of two instances with one event each, one wins and the other is told`() throws {
    let path = folder.database
    try RecordStore.open(path: path).begin(header(), caseCopy: [])
    let outcomes = Mutex<[Int: [StoreError.Reason?]]>([:])
    together(4) { number in
      guard let store = try? RecordStore.open(path: path) else { return }
      for sequence in 0..<20 {
        // Whoever lost goes on with the next sequence number, as after reading the log again.
        let outcome = refusal { () throws(StoreError) in
          try store.append(decided(sequence, "\(number)"), to: header().id)
        }
        outcomes.withLock { $0[sequence, default: []].append(outcome) }
      }
    }
    let events = try #require(try RecordStore.open(path: path).attempt(header().id)).events
    #expect(events.map(\.sequence) == Array(0..<20))
    for (sequence, reasons) in outcomes.withLock({ $0 }) {
      #expect(reasons.count == 4)
      #expect(reasons.count { $0 == nil } == 1, "one winner of event \(sequence)")
      let told = reasons.compactMap { $0 }
      #expect(
        told.allSatisfy {
          if case .attemptMovedOn(let next) = $0 { next > sequence } else { false }
        }
      )
    }
  }

  @Test func `An attempt is played by one instance at a time`() throws {
    let one = try RecordStore.open(path: folder.database)
    let two = try RecordStore.open(path: folder.database)
    try one.begin(header("1"), caseCopy: [])
    try one.begin(header("2"), caseCopy: [])
    var claim: AttemptClaim? = try one.claim("1")
    for store in [one, two] {
      #expect(
        refusal { () throws(StoreError) in _ = try store.claim("1") } == .attemptOpenElsewhere
      )
    }
    _ = try two.claim("2")
    withExtendedLifetime(claim) {}
    claim = nil
    _ = try two.claim("1")
    #expect(try RecordStore.open(path: folder.database).attempts().count == 2)
  }
}
