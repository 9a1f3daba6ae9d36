import Foundation
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

struct StatisticsCommandTests {
  let folder = TemporaryFolder()
  let attempts: Attempts

  init() throws {
    attempts = try Attempts(in: folder)
  }

  private func mode(_ name: String, _ ran: Ran) throws -> [String: Any]? {
    let root = try #require(ran.json as? [String: Any])
    let modes = try #require(root["modes"] as? [[String: Any]])
    return modes.first { $0["mode"] as? String == name }
  }

  /// The example has one identify step with its observations, and a report.
  @Test func `The first finished attempt of a case counts, a later one does not`() throws {
    try attempts.play("aa00000000000001", mode: .test)
    try attempts.play("bb00000000000001", mode: .test)
    try attempts.play("cc00000000000001", mode: .practice)
    let ran = signpost("statistics", "--format", "json", in: folder)
    #expect(ran.code == 0)
    let test = try #require(try mode("test", ran))
    #expect(test["cases"] as? Int == 1)
    #expect(try mode("practice", ran) == nil)
    let reports = try #require(test["reports"] as? [String: Any])
    #expect((reports["asKey"] as? [String: Int]) == ["count": 1, "of": 1])
  }

  @Test func `An attempt that is not finished does not take the place of the first`() throws {
    try attempts.play("aa00000000000001", mode: .practice, decisions: 1)
    try attempts.play("bb00000000000001", mode: .test)
    let ran = signpost("statistics", "--format", "json", in: folder)
    #expect(try mode("test", ran)?["cases"] as? Int == 1)
  }

  @Test func `What is not said yet is null, and its count is there`() throws {
    try attempts.play("aa00000000000001", mode: .test)
    let ran = signpost("statistics", "--format", "json", in: folder)
    let observations = try #require(try mode("test", ran)?["observations"] as? [String: Any])
    let rate = try #require(observations["ordinaryAsSign"] as? [String: Any])
    #expect(rate["count"] as? Int == 0)
    #expect(rate["interval"] is NSNull && rate["isTooOften"] is NSNull)
    let detection = try #require(observations["detection"] as? [String: Any])
    #expect(detection["sensitivity"] is NSNull && detection["area"] is NSNull)
  }

  @Test func `A mode can be asked for alone`() throws {
    try attempts.play("aa00000000000001", mode: .test)
    let practice = signpost("statistics", "--mode", "practice", in: folder)
    #expect(practice.code == 0)
    #expect(practice.text.contains("No case is finished yet."))
    let test = signpost("statistics", "--mode", "test", in: folder)
    #expect(test.text.contains("Test: 1 case"))
    #expect(test.text.contains("Provisional keys:"))
  }

  @Test func `In Danish it speaks Danish`() throws {
    try attempts.play("aa00000000000001", mode: .test)
    let ran = signpost("statistics", "--lang", "da", in: folder)
    #expect(ran.text.hasPrefix("Din statistik (kun til dig selv)\n"))
    #expect(ran.text.contains("Foreløbigt facit"))
  }

  @Test func `A first attempt that cannot be followed is left out and said, not replaced`() throws {
    try attempts.play("aa00000000000001", mode: .test) { sequence, payload in
      sequence == 0 ? "no JSON" : payload
    }
    try attempts.play("bb00000000000001", mode: .test)
    let ran = signpost("statistics", in: folder)
    #expect(ran.code == 0)
    #expect(ran.text.contains("No case is finished yet."))
    #expect(ran.text.contains("1 finished case is left out: it can no longer be read or scored."))
  }

  @Test func `Where nobody has played there is nothing, and no error`() {
    let empty = TemporaryFolder()
    let ran = signpost("statistics", in: empty)
    #expect(ran.code == 0)
    #expect(ran.text.contains("No case is finished yet."))
  }

  @Test func `Records that cannot be used are an error`() throws {
    let broken = TemporaryFolder()
    try broken.write(Array("no database, but text that is long enough".utf8), to: "records.db")
    #expect(signpost("statistics", in: broken).code == 73)
  }

  private func desk(_ store: Result<RecordStore, StoreError>) -> RecordDesk {
    RecordDesk(store: store, library: ScenarioLibrary(folders: []), surroundings: .test())
  }

  @Test func `The screen gets the same figures, or hears that the records cannot be read`() throws {
    try attempts.play("aa00000000000001", mode: .test)
    let loaded = desk(.success(attempts.store)).statistics()
    guard case .statistics(.loaded(let overview)) = loaded else {
      Issue.record("\(loaded)")
      return
    }
    #expect(overview.modes.map(\.mode) == [.test])
    let missing = StoreError(.missing, operation: .open, path: "nowhere")
    #expect(desk(.failure(missing)).statistics() == .statistics(.refused))
  }
}
