import Foundation
import Testing

@testable import Application

struct StatsCommandTests {
  let folder = TemporaryFolder()
  let shipped = Repository.root.appending(path: "Scenarios").path

  @Test(arguments: ["en", "da"])
  func `The tables fit into 80 columns and name every case`(_ language: String) {
    let ran = signpost("stats", shipped, "--lang", language, in: folder)
    #expect(ran.code == 0)
    #expect(ran.complaints == "")
    #expect(ran.lines.allSatisfy { $0.count <= 80 }, "\(ran.text)")
    #expect(ran.lines.contains { $0.hasPrefix("the-table-by-the-window") && $0.contains(" en ") })
    #expect(ran.text.contains("T0"))
  }

  @Test func `JSON has a case each and the pack`() throws {
    let ran = signpost("stats", "--format", "json", shipped, in: folder)
    let root = try #require(ran.json as? [String: Any])
    let cases = try #require(root["cases"] as? [[String: Any]])
    #expect(cases.contains { $0["id"] as? String == "the-empty-chair" })
    let pack = try #require(root["pack"] as? [String: Any])
    // A tour is no part of the balance.
    #expect(pack["cases"] as? Int == cases.count - 1)
    let table = try #require(cases.first { $0["id"] as? String == "the-table-by-the-window" })
    let reading = try #require(table["reading"] as? [String: [String: Any]])
    #expect(Set(reading.keys) == ["en", "da"])
    let lix = try #require(reading["da"]?["lix"] as? Int)
    #expect((10...60).contains(lix))
  }

  @Test func `What a case is in truth cannot be searched for`() {
    for word in ["benign", "false-alarm", "muslim"] {
      let ran = signpost("list", "--search", word, "--format", "json", in: folder)
      #expect(ran.ids == [], "\(word)")
    }
    let known = signpost("list", "--search", "debt", "--format", "json", in: folder)
    #expect(known.ids.contains("the-table-by-the-window"))
  }

  @Test func `Without a path every case that can be played is counted`() throws {
    let ran = signpost("stats", "--format", "json", in: folder)
    #expect(ran.code == 0)
    #expect(ran.text.contains("\"id\": \"quiet-hours\""))
  }

  @Test func `A case with mistakes is said, and hides no other`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/a.json")
    try folder.write("{\"steps\": [".utf8, to: "cases/b.json")
    let ran = signpost("stats", folder.file("cases"), in: folder)
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("b.json cannot be played"))
    #expect(ran.text.contains("the-locked-desk"))
    let none = signpost("stats", folder.file("none.json"), in: folder)
    #expect(none.code == 1)
    #expect(none.complaints.contains("there is nothing of this name"))
  }
}
