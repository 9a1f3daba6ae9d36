import Foundation
import Terminal
import Testing

/// The pictures of the README, drawn from the pictures of the tests, so that they cannot be of
/// another program; `make documents` draws them anew.
struct PictureTests {
  /// A picture of the README with the picture of a test that it is drawn from.
  struct Picture: CustomTestStringConvertible {
    let name: String
    let source: String
    let title: String

    var testDescription: String { name }
  }

  static let pictures = [
    Picture(
      name: "library",
      source: "library-cases-80x24",
      title: "The list of cases, with a sentence about the one that is chosen"
    ),
    Picture(
      name: "identify",
      source: "play-list-80x24",
      title: "Three observations, of which one is marked as a sign and one to be checked first"
    ),
    Picture(
      name: "report",
      source: "play-report-words-80x24",
      title: "A report, with the text that the trainee is writing"
    ),
    Picture(
      name: "debrief",
      source: "debrief-decision-80x24",
      title: "The debrief of one decision, with the reason and what the guidance points to"
    ),
  ]

  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  @Test(arguments: pictures, [ThemeName.dark, .light])
  func `A picture of the README shows what the tests hold the program to`(
    _ picture: Picture,
    _ theme: ThemeName
  ) throws {
    let source = try Self.text("Tests/ScreensTests/Snapshots/\(picture.source).txt")
    let frame = try #require(RecordedFrame(source))
    let drawn = Drawing(frame, theme: theme, title: picture.title).text
    let path = "Documentation/Pictures/\(picture.name)-\(theme.rawValue).svg"
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
      try Data(drawn.utf8).write(to: Self.root.appending(path: path))
    }
    let isFresh = drawn == (try? Self.text(path))
    #expect(isFresh, "\(path) is stale: run make documents")
  }

  @Test func `The README shows every picture, and no other`() throws {
    let readme = try Self.text("README.md")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Documentation/Pictures").path
    )
    let expected = Self.pictures.flatMap { ["\($0.name)-dark.svg", "\($0.name)-light.svg"] }
    #expect(files.sorted() == expected.sorted())
    for name in expected { #expect(readme.contains("Documentation/Pictures/\(name)"), "\(name)") }
    for picture in Self.pictures { #expect(readme.contains("alt=\"\(picture.title)\"")) }
  }

  @Test func `A frame is drawn cell by cell, with its theme's colours`() throws {
    let frame = try #require(
      RecordedFrame("a <b  日本\n──x     \n--- roles\nHHHH..SSSS\nbb........\n--- cursor 1,1\n")
    )
    #expect(frame.columns == 10)
    let lines = Drawing(frame, theme: .dark, title: "A & B").text.split(separator: "\n")
    #expect(lines.first?.contains("viewBox=\"0 0 126 76\"") == true)
    #expect(lines.contains("<title>A &amp; B</title>"))
    #expect(lines.contains { $0.contains("x=\"18\" y=\"33\"") && $0.contains(">a &lt;b</text>") })
    #expect(lines.contains { $0.contains("textLength=\"36\"") && $0.hasSuffix(">日本</text>") })
    #expect(lines.contains { $0.hasPrefix("<rect x=\"72\" y=\"18\" width=\"36\"") })
    #expect(lines.contains { $0.contains("translate(18 38)") && $0.contains("M0 10H18\"") })
    #expect(lines.contains { $0.contains("x=\"36\" y=\"53\"") && $0.hasSuffix(">x</text>") })
    #expect(lines.contains { $0.hasPrefix("<rect x=\"27\" y=\"38\" width=\"9\" height=\"20\"") })
    #expect(!lines.contains { $0.contains(">  ") || $0.contains("> </text>") })
  }

  @Test(arguments: ["", "a\n", "a\n--- roles\n", "ab\n--- roles\n.\n", "a\n--- roles\n~\n"])
  func `A file that is no picture is refused`(_ text: String) {
    #expect(RecordedFrame(text) == nil)
  }
}
