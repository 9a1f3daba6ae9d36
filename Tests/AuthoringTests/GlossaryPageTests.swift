import Foundation
import ScenarioFiles
import Testing

/// `Documentation/Glossary.md`: the Danish words that are said to be used, and where they come from.
@Suite struct GlossaryPageTests {
  private struct Term {
    let danish: String
    let source: String
  }

  private static func terms() throws -> [Term] {
    let file = Repository.root.appending(path: "Documentation/Glossary.md")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| "), cells.count == 4, !["Danish", "---"].contains(cells[1])
      else { return nil }
      return Term(danish: cells[1], source: cells[3])
    }
  }

  /// Everything that people read in Danish: words of the interface, cases, rubric, directory, findings of sources.
  private static func texts() throws -> String {
    let folders = [
      "Sources/Screens", "Sources/Application", "Sources/ScenarioEngine/Rubrics",
      "Sources/ScenarioEngine/Directories", "Sources/ScenarioEngine/Evidence", "Scenarios",
    ]
    return try folders.map { folder in
      let root = Repository.root.appending(path: folder)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        .filter { $0.hasSuffix(".json") || $0.contains("Danish") || $0.contains("Words") }
      return try paths.filter { $0.contains(".") }.map { path in
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
      }.joined(separator: "\n")
    }.joined(separator: "\n").lowercased()
  }

  @Test func `every word of the page is used`() throws {
    let (terms, texts) = (try Self.terms(), try Self.texts())
    #expect(terms.count > 70)
    let unused = terms.map(\.danish).filter { !texts.contains($0.lowercased()) }
    #expect(unused == [])
  }

  @Test func `every source of the register is there`() throws {
    let register = EvidenceReader.ids(
      of: try Repository.bytes("Sources/ScenarioEngine/Evidence/register.json")
    )
    for term in try Self.terms() where term.source.hasPrefix("`") {
      #expect(register.contains(String(term.source.dropFirst().dropLast())), "\(term.source)")
    }
  }
}
