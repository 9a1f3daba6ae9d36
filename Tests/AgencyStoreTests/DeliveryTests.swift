import AgencyStore
import Foundation
import PostgreSQL
import PostgreSQLSupport
import Records
import Synchronization
import Testing

/// What waits in an outbox, on its way to the store.
@Suite struct DeliveryTests {
  private func delivery(
    from outbox: RecordStore,
    to address: String,
    pauses: @escaping (Int) -> Void = { _ in }
  ) -> Delivery {
    Delivery(from: outbox, time: { "2026-11-29T08:00:00+01:00" }, pause: pauses) {
      () throws(AgencyStoreError) in
      try AgencyStore.open(address)
    }
  }

  @Test func `What waits is sent once, and the outbox says when`() throws {
    let outbox = try outbox()
    let address = try TestServer.shared.address("carla")
    _ = try outbox.keep(attempt("d1"))
    _ = try outbox.keep(classReport("d1"))
    let outcome = try delivery(from: outbox, to: address).run()
    #expect(outcome.sent == [attempt("d1").name, classReport("d1").name])
    #expect(outcome.problem == nil)
    let sent = OutboxEntry.State.sent(at: "2026-11-29T08:00:00+01:00")
    #expect(try outbox.outbox().map(\.state) == [sent, sent])
    #expect(try delivery(from: outbox, to: address).run() == Delivery.Outcome())
    #expect(try AgencyStore.open(address).sharedRecord(attempt("d1").name) == attempt("d1"))
  }

  @Test func `What the store has already counts as sent, and what differs stays`() throws {
    let outbox = try outbox()
    let address = try TestServer.shared.address("carla")
    let store = try AgencyStore.open(address)
    _ = try store.keep(attempt("d2"))
    _ = try store.keep(attempt("d3", "{}"))
    for id in ["d2", "d3", "d4"] { _ = try outbox.keep(attempt(id)) }
    let outcome = try delivery(from: outbox, to: address).run()
    #expect(outcome.known == [attempt("d2").name])
    #expect(outcome.different == [attempt("d3").name])
    #expect(outcome.sent == [attempt("d4").name])
    #expect(try store.sharedRecord(attempt("d3").name)?.body == "{}")
    #expect(try outbox.outbox().filter { $0.state == .waiting }.map(\.name.id) == ["d3"])
  }

  @Test func `Without a server everything waits, in its order, after some patience`() throws {
    let outbox = try outbox()
    for id in ["d5", "d6"] { _ = try outbox.keep(attempt(id)) }
    let waited = Mutex(0)
    let nowhere = "postgresql:///signpost?host=/nowhere/at/all&user=bo"
    let outcome = try delivery(from: outbox, to: nowhere) { pause in
      waited.withLock { $0 += pause }
    }.run()
    #expect(outcome.waiting == [attempt("d5").name, attempt("d6").name])
    guard case .server(let error) = outcome.problem else {
      Issue.record("nothing is there, and yet: \(outcome)")
      return
    }
    #expect(error.reason == .unreachable)
    #expect(waited.withLock(\.self) == Delivery.pauses.reduce(0, +))
    #expect(try outbox.outbox().allSatisfy { $0.state == .waiting })
  }

  @Test func `Who may not send such records keeps them, and sends the others`() throws {
    let outbox = try outbox()
    _ = try outbox.keep(attempt("d7"))
    _ = try outbox.keep(classReport("d7"))
    let outcome = try delivery(from: outbox, to: TestServer.shared.address("dan")).run()
    #expect(outcome.refused == [attempt("d7").name: .notAMember(.attempt)])
    #expect(outcome.sent == [classReport("d7").name])
  }

  @Test func `A server that is full for a moment is asked again`() throws {
    let outbox = try outbox()
    _ = try outbox.keep(attempt("d8"))
    let address = try TestServer.shared.address("per")
    // This role may connect once at a time.
    var other: AgencyStore? = try AgencyStore.open(address)
    let full = try delivery(from: outbox, to: address).run()
    #expect(full.waiting == [attempt("d8").name])
    #expect(other != nil)
    let outcome = try delivery(from: outbox, to: address) { pause in
      other = nil
      usleep(UInt32(pause) * 1_000)
    }.run()
    #expect(outcome.sent == [attempt("d8").name])
  }

  @Test func `Records end on the server on their day`() throws {
    let server = try TestServer.shared
    let store = try AgencyStore.open(server.address("carla"))
    // A class whose day is beyond what the data sheet allows ends with the sheet.
    _ = try store.keep(classReport("ends", endsOn: today + 300))
    let kept = try #require(try store.sharedRecord(classReport("ends").name))
    #expect(try #require(kept.endsOn) <= today + 31)
    _ = try store.keep(classReport("stays"))
    _ = try store.keep(attempt("ends"))
    _ = try server.psql(
      """
      UPDATE signpost.class_reports SET ends_on = CURRENT_DATE WHERE id = 'ends';
      UPDATE signpost.attempts SET ends_on = CURRENT_DATE WHERE id = 'ends';
      """,
      as: "postgres"
    )
    // Anybody's visit ends what is due, of everybody.
    try AgencyStore.open(server.address("eva")).clearEnded()
    #expect(try store.sharedRecord(classReport("ends").name) == nil)
    #expect(try store.sharedRecord(attempt("ends").name) == nil)
    #expect(try store.sharedRecord(classReport("stays").name) != nil)
  }

  /// Five hosts with forty trainees each send at the same time, and the server is killed meanwhile.
  ///
  /// Each third record was on its way before when its connection broke off.
  @Test func `Two hundred trainees send through a crash of the server, each record once`() throws {
    let server = try TestServer()
    try server.makeStore(in: "signpost")
    _ = try server.psql(Self.twoHundredTrainees, as: "postgres")
    let folder = FileManager.default.temporaryDirectory.path + "/hosts-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    mkdir(folder, 0o700)
    let sent = Mutex(0)
    @Sendable func send(_ host: Int, _ trainee: Int) throws {
      let address = server.address("host\(host)_trainee\(trainee)")
      let outbox = try RecordStore.open(path: "\(folder)/\(host)/\(trainee).db")
      // Trainees have the same ids on purpose.
      let record = attempt("\(trainee)", "{\"host\": \(host)}")
      _ = try outbox.keep(record)
      if trainee % 3 == 0 { _ = try? AgencyStore.open(address).keep(record) }
      for _ in 1...2 {
        let outcome = try delivery(from: outbox, to: address) { usleep(UInt32($0) * 1_000) }.run()
        if let problem = outcome.problem { throw problem }
        sent.withLock { $0 += outcome.sent.count + outcome.known.count }
      }
    }
    let problems = atOnce(6) { number in
      guard number > 0 else {
        while sent.withLock(\.self) < 60 { usleep(2_000) }
        return try server.crash()
      }
      for trainee in 1...40 { try send(number, trainee) }
    }
    #expect(problems == [])
    #expect(sent.withLock(\.self) == 200)
    let count = try server.psql(
      "SELECT count(*), count(DISTINCT (owner, id)), count(DISTINCT owner) FROM signpost.attempts",
      as: "postgres"
    )
    #expect(count == "200|200|200\n")
  }

  private static let twoHundredTrainees = """
    DO $$ BEGIN
      FOR host IN 1..5 LOOP FOR trainee IN 1..40 LOOP
        EXECUTE format('CREATE ROLE host%s_trainee%s LOGIN', host, trainee);
        EXECUTE format('GRANT signpost_trainee TO host%s_trainee%s', host, trainee);
      END LOOP; END LOOP;
    END $$;
    """

  /// Does something on threads of their own at the same time, and gives back what went wrong.
  private func atOnce(
    _ count: Int,
    _ body: @escaping @Sendable (Int) throws -> Void
  ) -> [String] {
    let problems = Mutex<[String]>([])
    let done = DispatchSemaphore(value: 0)
    for number in 0..<count {
      Thread {
        do { try body(number) } catch { problems.withLock { $0.append("\(number): \(error)") } }
        done.signal()
      }.start()
    }
    for _ in 0..<count { done.wait() }
    return problems.withLock(\.self)
  }
}
