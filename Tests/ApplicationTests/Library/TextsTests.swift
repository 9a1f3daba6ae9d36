import Foundation
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// `--texts`: cases in a language that the program does not speak.
struct TextsTests {
  let folder = TemporaryFolder()
  let path: String

  /// A case in three languages, of which the third has the title alone.
  init() throws {
    let title = #"{"en": "The locked desk", "da": "Den låste skuffe"}"#
    let languages = #""languages": ["en", "da"]"#
    let example = try Repository.example()
    #expect(example.contains(title))
    #expect(example.contains(languages))
    let text =
      example
      .replacingOccurrences(
        of: title,
        with: #"{"en": "The locked desk", "da": "Den låste skuffe", "de": "Das Pult"}"#
      )
      .replacingOccurrences(of: languages, with: #""languages": ["en", "da", "de"]"#)
    path = try folder.write(text.utf8, to: "cases/a.json")
  }

  private func library(_ texts: String?) -> ScenarioLibrary {
    var options = Options()
    options.scenarios = folder.file("cases")
    options.texts = texts
    return ScenarioLibrary(options, .test())
  }

  @Test(arguments: ["en", "da"])
  func `A case is read in the language that was asked for, whatever the program speaks`(
    _ language: String
  ) throws {
    #expect(try library("de").open(path).scenario.head.title.line(in: language) == "Das Pult")
    let usual = language == "en" ? "The locked desk" : "Den låste skuffe"
    #expect(try library(nil).open(path).scenario.head.title.line(in: language) == usual)
    // A case that is not in it stays as it is.
    #expect(try library("kl").open(path).scenario.head.title.line(in: language) == usual)
  }

  @Test func `It is the same version of the case, whatever language it is shown in`() throws {
    let (german, usual) = (try library("de").open(path), try library(nil).open(path))
    #expect(german.source.hashes == usual.source.hashes)
    #expect(german.file == usual.file)
  }

  @Test func `The list, which is kept for the next start, has all languages`() throws {
    let entry = try #require(library("de").contents().entries.last)
    #expect(entry.name(in: "en") == "The locked desk")
    #expect(entry.name(in: "da") == "Den låste skuffe")
  }

  @Test func `A case that was named to be played has to be in the language`() throws {
    let opening = Opening(target: path, mode: nil)
    let store = Result { () throws(StoreError) in
      try RecordStore.open(path: folder.file("records.db"), access: .readWrite)
    }
    #expect(throws: CaseError.notInLanguage("kl", known: ["en", "da", "de"])) {
      _ = try opening.effect(in: library("kl"), store, .test())
    }
    #expect(throws: Never.self) {
      _ = try opening.effect(in: library("de"), store, .test())
      _ = try opening.effect(in: library(nil), store, .test())
    }
  }

  @Test func `A case is printed in the language, and refused where it is not in it`() throws {
    let german = signpost("script", path, "--texts", "de", in: folder)
    #expect(german.code == 0)
    #expect(german.text.contains("Das Pult"))
    #expect(!german.text.contains("The locked desk"))
    let other = signpost("script", path, "--texts", "dk", in: folder)
    #expect(other.code == 64)
    #expect(other.complaints.contains("This case is in en, da, de and not in 'dk'"))
    #expect(other.text == "")
  }

  @Test func `A debrief is in the language of the texts`() throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Attempts(in: folder, text: text).play("3f2a000000000001")
    let german = signpost("debrief", "3f2a", "--texts", "de", "--format", "markdown", in: folder)
    #expect(german.code == 0)
    #expect(german.text.contains("# Das Pult"))
    let other = signpost("debrief", "3f2a", "--texts", "dk", in: folder)
    #expect(other.code == 64)
    #expect(other.complaints.contains("not in 'dk'"))
    for command in ["explain", "replay"] {
      #expect(signpost(command, "3f2a", "--texts", "de", in: folder).code == 0)
      let refused = signpost(command, "3f2a", "--texts", "dk", in: folder)
      #expect(refused.code == 64, "\(command)")
      #expect(refused.text == "" && refused.complaints == other.complaints, "\(command)")
    }
  }

  @Test func `A preview is refused where the case is not in the language`() throws {
    #expect(preview("dk") == 64)
  }

  private func preview(_ texts: String) -> Int32 {
    var options = Options()
    options.texts = texts
    let opening = PreviewOpening(
      request: PreviewRequest(file: path),
      options: options,
      surroundings: .test()
    )
    return opening.run().number
  }
}
