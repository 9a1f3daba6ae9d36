import Foundation
import Testing

@testable import Application

struct MapCommandTests {
  let folder = TemporaryFolder()

  private func example() throws -> String {
    try folder.write(Array(try Repository.example().utf8), to: "desk.json")
    return folder.file("desk.json")
  }

  @Test func `Text fits eighty columns in both languages and has every step`() throws {
    for id in ["the-table-by-the-window", "quiet-hours", "two-stairwells", "going-away-in-june"] {
      for language in ["en", "da"] {
        let ran = signpost("map", id, "--lang", language, in: folder)
        #expect(ran.code == 0)
        for line in ran.lines { #expect(line.count <= 80, "\(id) \(language): \(line)") }
      }
    }
    let text = signpost("map", try example(), in: folder).text
    #expect(text.contains("* by-the-desk ("))
  }

  @Test func `Graphviz can read the map and draws every step and way`() throws {
    let path = try example()
    let dot = signpost("map", path, "--format", "dot", in: folder).text
    #expect(dot.hasPrefix("digraph {\n"))
    let ways = dot.split(separator: "\n").count { $0.contains(" -> ") }
    #expect(ways > 3)
    let svg = signpost(
      "map",
      path,
      "--format",
      "svg",
      in: folder,
      environment: ["PATH": "/usr/bin:/bin"]
    )
    guard Shell.isHere("dot") else {
      #expect(svg.code == 1)
      #expect(svg.complaints.contains("A picture needs Graphviz"))
      return
    }
    #expect(svg.code == 0)
    #expect(svg.text.contains("<svg"))
    #expect(svg.text.components(separatedBy: "class=\"edge\"").count - 1 == ways)
  }

  @Test func `Where Graphviz is not installed that is said`() throws {
    let ran = signpost(
      "map",
      try example(),
      "--format",
      "svg",
      in: folder,
      environment: ["PATH": folder.path]
    )
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("whose program 'dot' is not installed here"))
    #expect(ran.text == "")
  }

  @Test func `A program that does not draw is told apart from one that is missing`() throws {
    try folder.write(Array("#!/bin/sh\nexit 3\n".utf8), to: "dot")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.file("dot")
    )
    let ran = signpost(
      "map",
      try example(),
      "--format",
      "svg",
      in: folder,
      environment: ["PATH": folder.path]
    )
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("was not able to draw"))
  }

  @Test func `Mermaid gets a line for each step and each way`() throws {
    let lines = signpost("map", try example(), "--format", "mermaid", in: folder).lines
    #expect(lines[1] == "flowchart TD")
    let steps = lines.count { $0.hasPrefix("  s") && !$0.contains("> ") && !$0.contains(">|") }
    let dot = signpost("map", try example(), "--format", "dot", in: folder).lines
    #expect(steps == dot.count { $0.hasPrefix("  s") && !$0.contains(" -> ") })
  }

  @Test(arguments: [
    ("a\"b", "\"a\\\"b\""), ("a\\nb", "\"a\\\\nb\""), ("<b>&amp;", "\"<b>&amp;amp;\""),
    ("a\nb", "\"a\\nb\""),
  ])
  func `Nothing in a label means anything to Graphviz`(text: String, expected: String) {
    #expect(MapDrawing.dotted(text) == expected)
  }

  @Test(arguments: [
    ("a\"]; click", "a#34;#93;#59; click"), ("<script>", "#60;script#62;"), ("æøå 1", "æøå 1"),
    ("`x`|y", "#96;x#96;#124;y"), ("#35;", "#35;35#59;"),
  ])
  func `Nothing in a label means anything to Mermaid`(text: String, expected: String) {
    #expect(MapDrawing.quoted(text) == expected)
  }

  @Test func `An unknown format and a missing case are refused`() {
    #expect(signpost("map", "quiet-hours", "--format", "png", in: folder).code == 64)
    #expect(signpost("map", "no-such-case", in: folder).code == 64)
    #expect(signpost("map", in: folder).code == 64)
  }
}
