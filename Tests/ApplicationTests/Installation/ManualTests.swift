import Foundation
import Testing

@testable import Application

/// Holds the manual page against the tables that the program parses and helps by.
struct ManualTests {
  let page: [String]

  init() throws {
    page = try Repository.text("Documentation/signpost.1").split(separator: "\n").map(String.init)
  }

  /// The heads of the items in a section, macros and all.
  func items(_ section: String) -> [String] {
    guard let start = page.firstIndex(of: ".Sh \(section)") else { return [] }
    return page[(start + 1)...].prefix { !$0.hasPrefix(".Sh ") }
      .filter { $0.hasPrefix(".It ") }.map { String($0.dropFirst(4)) }
  }

  /// The long options in a line of macros: `Fl -mode` is `--mode`.
  func flags(_ line: String) -> [String] {
    line.split(separator: " ").filter { $0.hasPrefix("-") }.map { "-\($0)" }
  }

  @Test func `Every command is there, with the options that it alone takes`() throws {
    let items = items("COMMANDS")
    #expect(items.map { $0.split(separator: " ")[1] } == Verb.allCases.map { $0.rawValue[...] })
    for (verb, item) in zip(Verb.allCases, items) {
      #expect(flags(item) == verb.ownOptions.map(\.flag), "\(verb)")
    }
  }

  @Test func `Every option is there, with its values and one letter`() throws {
    let items = items("OPTIONS")
    #expect(items.flatMap(flags) == OptionRule.all.map(\.flag))
    for (rule, item) in zip(OptionRule.all, items) {
      let words = item.split { " ,".contains($0) }.map(String.init)
      if let short = rule.shortFlag { #expect(words.contains(String(short.dropFirst()))) }
      if let value = rule.value, value.contains("|") {
        #expect(item.hasSuffix("Cm " + rule.allowed.joined(separator: " | ")))
      } else if let value = rule.value {
        #expect(item.hasSuffix("Ar \(value.lowercased())"))
      }
      for value in rule.allowed {
        #expect(item.contains(value) || page.contains { $0.hasPrefix(".Cm \(value)") })
      }
    }
  }

  @Test func `Every word that completions takes is there`() throws {
    let item = try #require(items("COMMANDS").first { $0.hasPrefix("Cm completions ") })
    let words = CompletionRequest.allCases.map(\.rawValue).joined(separator: " | ")
    #expect(item == "Cm completions Cm \(words)")
  }

  @Test func `Every variable of the program is there`() {
    let variables = items("ENVIRONMENT").map { $0.dropFirst(3) }
      .filter { $0.hasPrefix("SIGNPOST_") }
    #expect(variables == OptionRule.all.compactMap { $0.variable?[...] })
  }

  @Test func `Every exit status is there`() {
    let numbers = items("EXIT STATUS").compactMap { $0.split(separator: " ").first }
    #expect(numbers == CommandWords.english.exitCodes.map { "\($0.0)"[...] })
  }

  @Test func `Every page of the documentation is installed, and named`() throws {
    let makefile = try Repository.text("Makefile")
    let folder = Repository.root.appending(path: "Documentation")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }
    #expect(names.count >= 5)
    for name in names {
      #expect(makefile.contains("Documentation/\(name)"), "\(name)")
      #expect(page.contains { $0.hasPrefix(".Pa \(name)") }, "\(name)")
    }
  }

  @Test(.enabled(if: Shell.isHere("mandoc")))
  func `A checker of manual pages has nothing to say`() throws {
    let path = Repository.root.appending(path: "Documentation/signpost.1").path
    #expect(try Shell.run("mandoc", arguments: ["-T", "lint", "-W", "warning", path]) == "")
  }
}
