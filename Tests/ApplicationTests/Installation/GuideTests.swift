import Testing

@testable import Application

/// Holds the guides for authors, facilitators and administrators against the command line.
struct GuideTests {
  @Test(arguments: [("Authoring-Guide", 9), ("Facilitator-Guide", 9), ("Store", 4)])
  func `Every line that a guide says to type can be parsed`(_ name: String, _ least: Int) throws {
    let guide = try Repository.text("Documentation/\(name).md")
    let lines = guide.split(separator: "\n").filter { $0.hasPrefix("signpost ") }
    #expect(lines.count >= least)
    for line in lines {
      let command = line.prefix { $0 != ">" && $0 != "#" }
      let words = command.matches(of: /"[^"]*"|[^ ]+/).map { word in
        String(word.0.filter { $0 != "\"" })
      }
      #expect(throws: Never.self, "\(line)") {
        try OptionParser.parse(Array(words.dropFirst()), environment: [:])
      }
    }
  }

  @Test(arguments: [("Authoring-Guide.md", 8), ("Facilitator-Guide.md", 1)])
  func `Every command that a guide names is there`(_ name: String, _ least: Int) throws {
    let guide = try Repository.text("Documentation/\(name)")
    let named = Set(guide.matches(of: /`signpost ([a-z]+)/).map { String($0.1) })
    #expect(named.count > least)
    #expect(named.subtracting(Verb.allCases.map(\.rawValue)) == [])
  }
}
