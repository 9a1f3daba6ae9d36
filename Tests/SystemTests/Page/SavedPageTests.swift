import Foundation
import Records
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

extension SystemTests {
  /// A saved debrief in a browser and on paper.
  @Suite(.enabled(if: Chromium.path != nil, "no Chromium is installed"))
  struct SavedPage {
    private let home = Home()
    private let chromium: Chromium

    init() { chromium = Chromium(folder: home.path) }

    /// Saves the debrief of best conduct in a language and returns the page's path.
    private func page(_ language: String = "en") throws -> String {
      let play = try IdealPlay()
      try play.store(in: home.records)
      let path = "\(home.path)/page.html"
      let program = try PipedProgram(
        ["debrief", IdealPlay.attempt, "--lang", language, "--output", path],
        environment: home.environment
      )
      program.endInput()
      guard try program.waitForEnd() == 0 else { throw Missing("a page:\n\(program.text)") }
      return path
    }

    @Test func `The page holds the whole debrief, in a language that it names`() throws {
      let tree = try chromium.load(try page("da"), "--dump-dom")
      #expect(tree.contains("<html lang=\"da\">"))
      for text in [
        "Dit eget; ikke til medarbejdervurdering.", "Foreløbigt facit.", "De tre dele",
        "Vejen gennem casen", "Kilderne",
      ] { #expect(tree.contains(text), "\(text)") }
      #expect(tree.ranges(of: "<svg").count >= 3)
      #expect(tree.ranges(of: "<h1>").count == 1)
    }

    @Test func `The page asks for nothing`() throws {
      #expect(try chromium.requests(of: page()) == [])
      // The same look at a page that does ask, so that silence means something.
      let loud = "\(home.path)/loud.html"
      try "<img src=\"http://127.0.0.1:9/x.png\">".write(
        toFile: loud,
        atomically: true,
        encoding: .utf8
      )
      #expect(try chromium.requests(of: loud).contains("http://127.0.0.1:9/x.png"))
    }

    @Test(
      .enabled(
        if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"),
        "no pdftotext is installed"
      )
    )
    func `It prints on several pages, from whose it is to its sources`() throws {
      let pages = try chromium.print(try page())
      // As many sheets as somebody would still print.
      #expect((3..<20).contains(pages.count))
      #expect(pages.first?.contains("Your own; not for appraisal.") == true)
      let text = pages.joined(separator: "\n")
      for title in ["The three strands", "The way through the case", "The sources"] {
        #expect(text.contains(title), "\(title)")
      }
    }
  }
}
