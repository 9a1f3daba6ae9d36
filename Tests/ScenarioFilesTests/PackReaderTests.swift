import JSONText
import ScenarioFiles
import Testing

/// What is found in the description of a pack by itself.
@Suite struct PackReaderTests {
  private func found(_ text: String) -> [String] {
    PackReader.findings(in: JSONDocument.read(Array(text.utf8)), path: "pack.json").map { finding in
      let place = finding.place.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place) \(finding.severity) \(finding.code): \(finding.message)"
    }
  }

  @Test(arguments: [
    "{}", #"{"title": {"en": "A pack"}, "note": [1, 2]}"#, #"{"topics": {}}"#,
    #"{"topics": {"online": {"en": "Online", "da": "På nettet"}, "police": {"en": "Police"}}}"#,
  ])
  func `a description with topics in their form, or without any, is quiet`(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    (#"{"topics": ["online"]}"#, "1:12 error wrong-type: "),
    (#"{"topics": "online"}"#, "1:12 error wrong-type: "),
    (#"{"topics": {"online": "Online"}}"#, "1:23 error wrong-type: "),
    (#"{"topics": {"online": {"en": ["Online"]}}}"#, "1:30 error wrong-type: "),
    (#"{"topics": {"online": {}}}"#, "1:23 warning empty-text: "),
    ("[]", "1:1 error wrong-type: "),
  ])
  func `topics that would be passed over are found where they stand`(text: String, start: String) {
    let found = found(text)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(start) == true, "\(found)")
  }

  @Test func `mistakes of its JSON are told, and nothing is made of what could not be read`() {
    let found = found(#"{"topics": }"#)
    #expect(found.count == 1, "\(found)")
  }
}
