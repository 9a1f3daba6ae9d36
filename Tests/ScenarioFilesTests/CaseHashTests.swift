import Foundation
import JSONText
import ScenarioEngine
import ScenarioFiles
import Testing

/// The three hashes of a case.
@Suite struct CaseHashTests {
  @Test func `layout and the order of members change only the file's hash`() throws {
    let example = try Repository.example()
    let before = try hashes(example)
    let object = try JSONSerialization.jsonObject(with: Data(example.utf8))
    let sorted = try JSONSerialization.data(
      withJSONObject: object,
      options: [.sortedKeys, .prettyPrinted]
    )
    let after = try hashes(String(decoding: sorted, as: UTF8.self))
    #expect(after.file != before.file)
    #expect(after.play == before.play)
    #expect(after.text == before.text)
  }

  @Test(arguments: [
    (#""title": {"en": "Shared""#, #""title": {"en": "Told""#),
    ("It shares the doubt the same day.", "It shares the doubt."),
    ("@emil: Some lads", "@emil: Lads"),
    (#""name": "Emil""#, #""name": "Emil K.""#),
    ("They may talk about pay.", "They may talk about football."),
    ("On Monday at six Emil said …", "On Monday Emil said …"),
  ])
  func `words change the text hash and not the play hash`(old: String, new: String) throws {
    let before = try hashes(Repository.example())
    let after = try hashes(replace(old, new))
    #expect(after.play == before.play)
    #expect(after.text != before.text)
  }

  @Test(arguments: [
    (#""H1": 0, "H3": 0"#, #""H1": 1, "H3": 0"#),
    (#""answer": "check""#, #""answer": "sign""#),
    (#""next": "tell""#, #""next": "shared""#),
    (#"and trust >= 1""#, #"and trust >= 2""#),
    (#""is": "T1"}"#, #""is": "T2"}"#),
    (#""takes": 15"#, #""takes": 20"#),
    (#""place": "useful""#, #""place": "required""#),
    (#""required": ["supervisor"]"#, #""accepted": ["supervisor"]"#),
    (#""at": "2026-03-02T19:00""#, #""at": "2026-03-02T20:00""#),
    (#""critical": "K5","#, ""),
    (#""counters": {"trust": 0}"#, #""counters": {"trust": 1}"#),
    (#""conduct": "poor""#, #""conduct": "mixed""#),
    (#""group": "L3""#, #""group": "L2""#),
    (#""setting": "youth-club""#, #""setting": "school""#),
  ])
  func `structure and keys change the play hash and not the text hash`(
    old: String,
    new: String
  ) throws {
    let before = try hashes(Repository.example())
    let after = try hashes(replace(old, new))
    #expect(after.play != before.play)
    #expect(after.text == before.text)
  }

  @Test(arguments: [
    (#""authors": ["A. Author"]"#, #""authors": ["B. Author"]"#),
    (#""evidence": ["cde-signs-two-tier"],"#, ""),
    (#""spoken": true,"#, #""spoken": true, "class": {"vote": true, "minutes": 4},"#),
    (#""minutes": 8"#, #""minutes": 9"#),
    (#""protective": false, "#, ""),
  ])
  func `notes and members that say nothing change neither`(old: String, new: String) throws {
    let before = try hashes(Repository.example())
    let after = try hashes(replace(old, new))
    #expect(after.file != before.file)
    #expect(after.play == before.play)
    #expect(after.text == before.text)
  }

  @Test func `the file's hash is the SHA-256 of its bytes`() throws {
    // sha256sum of the example with a line end, cut from the page by hand, would go stale with each
    // edit; the digest of a fixed text is checked in HashingTests, so lengths are enough here.
    let hashes = try hashes(Repository.example())
    for hash in [hashes.file, hashes.play, hashes.text] {
      #expect(hash.count == 64)
      #expect(hash.allSatisfy { $0.isHexDigit })
    }
    #expect(Set([hashes.file, hashes.play, hashes.text]).count == 3)
  }

  private func hashes(_ text: String) throws -> CaseHashes {
    let reading = try ScenarioReader.read(text: text)
    #expect(reading.findings.map(\.line) == [])
    return try #require(reading.case).hashes
  }

  private func replace(_ old: String, _ new: String) throws -> String {
    let example = try Repository.example()
    let range = try #require(example.range(of: old))
    return example.replacingCharacters(in: range, with: new)
  }
}
