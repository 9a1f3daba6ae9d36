import Authoring
import Classroom
import ScenarioEngine
import Testing

@testable import Application
@testable import Screens

/// The run-sheet and the hand-outs of every case that is shipped.
@Suite struct ClassPaperTests {
  static let cases: [String] = ScenarioLibrary().contents().entries.filter(\.isPlayable).map(\.path)

  private func playable(_ path: String) throws -> PlayableCase {
    try ScenarioLibrary().open(path)
  }

  private func context(_ language: Words.Language) -> AppContext {
    AppContext(language: language, register: ScenarioLibrary().data.register)
  }

  /// What a text is when it is read on one line, whatever stands around it.
  private func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The reasons of a case's keys, with the innocent explanations.
  private func secrets(of playable: PlayableCase, _ language: String) -> [String] {
    let keys = ClassKeys(of: playable.source, directory: playable.directory)
    let plan = ClassPlan(of: playable.source, directory: playable.directory)
    let keyed = keys.printed(for: plan).flatMap(\.keys)
    let reasons = keyed.flatMap(\.reasons).map { $0.justification.reason.line(in: language) }
    let innocent = keyed.flatMap(\.innocentExplanations).map { $0.line(in: language) }
    return (reasons + innocent).filter { !$0.isEmpty }.map(squeezed)
  }

  @Test(arguments: cases)
  func `The run-sheet has every reason of its votes, and the hand-outs have none`(
    path: String
  ) throws {
    let playable = try playable(path)
    for language in [Words.Language.english, .danish]
    where playable.scenario.head.languages.contains(language.rawValue) {
      let secrets = secrets(of: playable, language.rawValue)
      let sheet = squeezed(
        RunSheetPaper(of: playable, minutes: 480, context(language)).text(.text)
      )
      let handouts = squeezed(HandoutPaper(of: playable, context(language)).text(.text))
      for secret in secrets {
        #expect(sheet.contains(secret), "\(secret)")
        #expect(!handouts.contains(secret), "\(secret)")
      }
      let notes = playable.scenario.steps.compactMap(\.classNotes)
      for note in notes.flatMap({ $0.usual + $0.avoid }) {
        #expect(!handouts.contains(squeezed(note.line(in: language.rawValue))))
      }
      for step in playable.scenario.steps {
        guard case .handle(let task) = step.task else { continue }
        for outcome in task.options.map(\.outcome) where !outcome.isEmpty {
          #expect(!handouts.contains(squeezed(outcome.line(in: language.rawValue))))
        }
      }
    }
  }

  @Test func `Whoever sits in a chair gets that chair's folder and nobody else's`() throws {
    let path = try #require(Self.cases.first { $0.contains("wednesday-at-the-info-house") })
    let playable = try playable(path)
    let scenario = playable.scenario
    let parts = HandoutPaper(of: playable, context(.english)).document.parts
    let folders = parts.filter { $0.title.hasPrefix("Folder: ") }
    #expect(folders.count == 4)
    for (role, own) in zip(RoleSheet.all(of: scenario), folders) {
      for step in role.steps.map({ scenario.steps[$0] }) {
        #expect(!parts.map(\.title).contains(step.title.line(in: "en")))
        guard case .handle(let task) = step.task else { continue }
        for line in task.options.map({ squeezed($0.text.line(in: "en")) }) {
          for folder in folders {
            let text = squeezed(folder.blocks.plainText.joined(separator: " "))
            #expect(text.contains(line) == (folder.title == own.title), "\(line)")
          }
        }
      }
    }
  }

  @Test(arguments: cases)
  func `Every case fits into 45 minutes, with three votes at least, or says what it needs`(
    path: String
  ) throws {
    let playable = try playable(path)
    for minutes in [30, 45, 60] {
      let paper = RunSheetPaper(of: playable, minutes: minutes, context(.english))
      let text = paper.text(.text)
      let asks = paper.document.parts.count
      #expect(asks > 3)
      // What does not fit is said with the minutes that it takes.
      let needs = text.contains("minutes even with everything cut")
      if minutes >= 45 { #expect(!needs, "\(path) at \(minutes)") }
    }
  }

  @Test func `The minutes on the sheet go on from part to part`() throws {
    let path = try #require(Self.cases.first { !$0.contains("getting-started") })
    let paper = RunSheetPaper(of: try playable(path), minutes: 60, context(.english))
    let spans = paper.document.parts.compactMap { part -> (Int, Int)? in
      let numbers = part.title.prefix { $0 != " " }.split(separator: "–").compactMap { Int($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
    #expect(spans.count > 5)
    #expect(spans.first?.0 == 0)
    for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.1 == next.0) }
    #expect(spans.last.map { $0.1 <= 60 } == true)
  }

  @Test func `The sheet says what to cut when it is late, and what was cut to fit`() throws {
    let path = try #require(Self.cases.first { $0.contains("quiet-hours") })
    let late = try #require(
      RunSheetPaper(of: try playable(path), minutes: 45, context(.english)).document.parts
        .first { $0.title == "If you are late" }
    )
    let text = late.blocks.plainText.joined(separator: "\n")
    #expect(text.contains("Cut already to fit your time"))
    #expect(text.contains("10 minutes late"))
    // Of 45 minutes this case needs 35 at the least.
    #expect(text.contains("15 minutes late") && text.contains("nothing more can be cut"))
    let roomy = RunSheetPaper(of: try playable(path), minutes: 120, context(.english)).text(.text)
    #expect(!roomy.contains("Cut already") && roomy.contains("a second vote after the talk"))
  }

  @Test func `A page can be printed: cards to cut out, and each scene on a sheet of its own`()
    throws
  {
    let path = try #require(Self.cases.first { !$0.contains("getting-started") })
    let page = HandoutPaper(of: try playable(path), context(.english)).text(.html)
    #expect(page.contains("<div class=\"card\"><b>T0</b>"))
    #expect(page.contains("<div class=\"card\"><b>F</b></div>"))
    #expect(page.contains("<article class=\"sheet\">"))
    #expect(page.contains("break-before: page"))
    #expect(!page.contains("http:") && !page.contains("https:"))
    let markdown = HandoutPaper(of: try playable(path), context(.english)).text(.markdown)
    #expect(
      markdown.hasPrefix("*For those who take part. No answer stands in it.*\n\n# Hand-outs: ")
    )
    #expect(markdown.contains("- **T0** "))
  }
}
