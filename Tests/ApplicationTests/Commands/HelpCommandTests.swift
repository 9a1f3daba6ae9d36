import Screens
import Testing

@testable import Application

struct HelpCommandTests {
  let folder = TemporaryFolder()

  @Test func `The version is printed alone`() {
    #expect(signpost("--version", in: folder).text == "signpost 0.1.0\n")
    #expect(signpost("-V", in: folder).code == 0)
  }

  @Test(arguments: ["en", "da"])
  func `Help names every command and what all of them take, 80 columns wide`(
    _ language: String
  ) throws {
    let ran = signpost("help", "--lang", language, in: folder)
    #expect(ran.code == 0)
    let phrases = CommandWords.of(try #require(Words.Language(rawValue: language)))
    for verb in Verb.allCases {
      let head = try #require(ran.lines.firstIndex(of: phrases.commandsHead(verb.group)))
      let group = ran.lines[head...].prefix { !$0.isEmpty }
      #expect(group.contains { $0.hasPrefix("  \(verb.rawValue) ") }, "\(verb)")
    }
    for rule in OptionRule.all {
      #expect(ran.text.contains("\n  \(rule.flag) ") == (rule.verbs == nil), "\(rule.flag)")
      if let variable = rule.variable {
        #expect(ran.text.contains(variable) == (rule.verbs == nil), "\(variable)")
      }
    }
    #expect(ran.lines.allSatisfy { $0.count <= 80 })
    // Each command takes a line, a few of them two.
    #expect(ran.lines.count < 110)
  }

  @Test(arguments: [
    ("check", "(text, json, sarif)"), ("debrief", "(text, markdown, html)"),
    ("doctor", "(text, json)"), ("map", "(text, dot, mermaid, svg)"),
  ])
  func `The page of a command names the formats that it takes, and no other`(
    _ verb: String,
    _ formats: String
  ) {
    let ran = signpost("help", verb, in: folder)
    #expect(ran.text.contains("Prints in this format. \(formats)"))
    #expect(!ran.text.contains("SARIF for other programs"))
  }

  @Test(arguments: ClassTopic.allCases, ["en", "da"])
  func `Each word after class has a page of its own with its options alone`(
    _ topic: ClassTopic,
    _ language: String
  ) {
    let ran = signpost("help", "class", topic.rawValue, "--lang", language, in: folder)
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.first?.contains("signpost class \(topic.rawValue)") == true)
    for rule in OptionRule.all {
      let isTaken = rule.verbs == nil || topic.options.contains(rule.name)
      #expect(ran.text.contains("\n  \(rule.flag) ") == isTaken, "\(rule.flag)")
    }
    #expect(ran.lines.allSatisfy { $0.count <= 80 })
    let same = signpost("class", topic.rawValue, "--help", "--lang", language, in: folder)
    #expect(same.text == ran.text)
  }

  @Test func `Help about a class knows its own words and says which they are`() {
    let ran = signpost("help", "class", "shet", in: folder)
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("sheet"))
    #expect(signpost("help", "class", "sheet", "x", in: folder).code == 64)
  }

  @Test(arguments: Verb.allCases, ["en", "da"])
  func `Each command has a page with its options and an example`(
    _ verb: Verb,
    _ language: String
  ) {
    let ran = signpost("help", verb.rawValue, "--lang", language, in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.first?.contains("signpost \(verb.rawValue)") == true)
    #expect(ran.text.contains("\n  signpost \(verb.rawValue)"))
    for rule in OptionRule.all {
      let isTaken = rule.verbs?.contains(verb) ?? true
      // One flag may begin another: --record, --records.
      #expect(ran.text.contains("\n  \(rule.flag) ") == isTaken, "\(rule.flag)")
    }
    #expect(ran.lines.allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["en", "da"])
  func `Examples are lines that can be parsed`(_ language: String) throws {
    let phrases = CommandWords.of(try #require(Words.Language(rawValue: language)))
    for example in phrases.examples + Verb.allCases.flatMap({ phrases.help($0).examples }) {
      let words = example.line.split(separator: " ").map(String.init)
      #expect(words.first == "signpost")
      #expect(throws: Never.self, "\(example.line)") {
        try OptionParser.parse(Array(words.dropFirst()), environment: [:])
      }
    }
  }

  @Test func `A misspelt command is refused in the language asked for`() {
    let english = signpost("plya", in: folder)
    #expect(english.code == 64)
    #expect(english.text == "")
    #expect(english.complaints.hasPrefix("signpost: There is no command 'plya'. Did you mean "))
    let danish = signpost("plya", "--lang", "da", in: folder)
    #expect(danish.complaints.hasPrefix("signpost: Der er ingen kommando 'plya'. Mente du "))
    let locale = signpost("plya", in: folder, environment: ["LANG": "da_DK.UTF-8"])
    #expect(locale.complaints.hasPrefix("signpost: Der er"))
    let latin = signpost("--strcit", "--lang=da", in: folder, environment: ["LANG": "C"])
    #expect(latin.complaints.utf8.allSatisfy { $0 < 0x80 })
  }
}
