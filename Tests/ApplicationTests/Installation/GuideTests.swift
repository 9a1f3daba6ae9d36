import Testing

@testable import Application

/// Holds the guides for authors and administrators against the command line.
struct GuideTests {
  @Test(arguments: [("Authoring-Guide", 9), ("Store", 4)])
  func `Every line that a guide says to type can be parsed`(_ name: String, _ least: Int) throws {
    let guide = try Repository.text("Documentation/\(name).md")
    let lines = guide.split(separator: "\n").filter { $0.hasPrefix("signpost ") }
    #expect(lines.count >= least)
    for line in lines {
      let command = line.prefix { $0 != ">" }
      let words = command.matches(of: /"[^"]*"|[^ ]+/).map { word in
        String(word.0.filter { $0 != "\"" })
      }
      #expect(throws: Never.self, "\(line)") {
        try OptionParser.parse(Array(words.dropFirst()), environment: [:])
      }
    }
  }

  @Test func `Every command that the guide names is there`() throws {
    let guide = try Repository.text("Documentation/Authoring-Guide.md")
    let named = Set(guide.matches(of: /`signpost ([a-z]+)/).map { String($0.1) })
    #expect(named.count > 8)
    #expect(named.subtracting(Verb.allCases.map(\.rawValue)) == [])
  }
}
