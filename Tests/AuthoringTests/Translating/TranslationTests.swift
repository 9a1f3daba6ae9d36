import Authoring
import Foundation
import JSONText
import ScenarioFiles
import Testing

/// Texts that go to a translator and come back.
@Suite struct TranslationTests {
  /// A file with a text of each form.
  private static let sample = """
    {
      "id": "a-case",
      "title": {"en": "A letter", "da": "Et brev"},
      "languages": ["en", "da"],
      "people": [{"id": "emil", "name": "Emil"}, {"id": "ida", "name": {"en": "Ida B."}}],
      "variants": [{"id": "a", "values": {"house": {"en": "the church", "da": "kirken"}}}],
      "steps": [
        {
          "id": "day-4",
          "body": {
            "en": ["He waits.", "@emil: I saw {house}."],
            "da": ["Han venter.", "@emil: Jeg så {house}."]
          },
          "at": "2026-03-05T17:30",
          "notes": [{"en": "First"}, {"id": "7", "text": {"en": "Second"}}],
          "same": "Dennis"
        }
      ]
    }

    """

  private static let notes = TranslationNotes(
    speech: { "\($0) says \($1)" },
    names: { "keep \($0.joined(separator: " "))" },
    paragraph: { "\($0) of \($1)" },
    otherCount: { "has \($0)" }
  )

  private func texts(
    _ text: String,
    from source: String? = nil,
    to target: String?
  ) throws(TranslatingError) -> TranslatableTexts {
    try TranslatableTexts(of: JSONDocument.read(Array(text.utf8)), from: source, to: target)
  }

  private func export(
    _ text: String = sample,
    from source: String? = nil,
    to target: String = "da",
    since earlier: String? = nil
  ) throws -> TranslationExport {
    TranslationExport(
      of: try texts(text, from: source, to: target),
      fileName: "a case.json",
      since: try earlier.map { try texts($0, from: source, to: target) },
      notes: Self.notes
    )
  }

  /// How many texts are translated, how many are not, and how many need a look.
  private func counts(_ export: TranslationExport) -> [Int] {
    [export.translated, export.untranslated, export.fuzzy]
  }

  private func take(_ file: POFile, into text: String = sample) throws -> TranslationImport {
    let document = JSONDocument.read(Array(text.utf8))
    let languages = TranslationImport.languages(of: file, for: document)
    let texts = try texts(text, from: languages.source, to: languages.target)
    return TranslationImport(file, into: texts)
  }

  /// A translator's file in which some texts were changed.
  private func edited(
    _ export: TranslationExport,
    _ change: (inout POFile.Entry) -> Void
  ) throws -> POFile {
    var file = export.file
    for place in file.entries.indices { change(&file.entries[place]) }
    // As it comes from the disk, with its lines.
    return try POReader.read(Array(file.text.utf8))
  }

  // MARK: - Out

  @Test func `Each paragraph has a place that stays, a line, and what a translator has to know`()
    throws
  {
    let file = try export().file
    #expect(
      file.entries.map(\.context) == [
        "title", "people/ida/name", "variants/a/values/house", "steps/day-4/body/1",
        "steps/day-4/body/2", "steps/day-4/notes/1", "steps/day-4/notes/2/text",
      ]
    )
    #expect(
      file.entries.map(\.reference)
        == [3, 5, 6, 11, 11, 15, 15].map {
          "\u{2068}a case.json\u{2069}:\($0)"
        }
    )
    #expect(file.entries[4].notes == ["2 of 2", "Emil says @emil:", "keep {house}"])
    #expect(file.entries[0].notes == [])
    #expect(file.entries.map(\.hasNames) == [false, false, false, false, true, false, false])
    #expect(file.entries[4].source == "@emil: I saw {house}.")
    #expect(file.entries[4].translation == "@emil: Jeg så {house}.")
    #expect(file.value(of: "Language") == "da")
    #expect(file.value(of: "X-Source-Language") == "en")
    #expect(file.value(of: "Project-Id-Version") == "a-case")
  }

  @Test func `What is translated and what is not is counted`() throws {
    let danish = try export()
    #expect(counts(danish) == [4, 3, 0])
    let german = try export(to: "de")
    #expect(counts(german) == [0, 7, 0])
    // The other way round only what is there in Danish can be translated.
    let english = try export(from: "da", to: "en")
    #expect(counts(english) == [4, 0, 0])
    #expect(english.file.value(of: "X-Source-Language") == "da")
  }

  @Test func `A translation whose source has changed since the earlier version needs a look`()
    throws
  {
    let newer = Self.sample.replacing("He waits.", with: "He waits outside.")
      .replacing("A letter", with: "Two letters").replacing("Et brev", with: "To breve")
    let export = try export(newer, since: Self.sample)
    let fuzzy = export.file.entries.filter(\.isFuzzy)
    #expect(fuzzy.map(\.context) == ["steps/day-4/body/1"])
    #expect(fuzzy.map(\.formerSource) == ["He waits."])
    #expect(fuzzy.map(\.translation) == ["Han venter."])
    #expect(export.fuzzy == 1)
  }

  @Test func `Paragraphs in another number are proposals alone`() throws {
    let shorter = Self.sample.replacing(", \"@emil: Jeg så {house}.\"", with: "")
    let entries = try export(shorter).file.entries.filter {
      $0.context?.hasPrefix("steps/day-4/body") == true
    }
    #expect(entries.map(\.translation) == ["Han venter.", ""])
    #expect(entries.map(\.isFuzzy) == [true, false])
    #expect(entries.allSatisfy { $0.notes.contains("has 1") })
  }

  @Test func `A file that cannot be translated says why`() throws {
    func refusal(_ text: String, _ source: String?, _ target: String?) -> TranslatingError? {
      do throws(TranslatingError) {
        _ = try texts(text, from: source, to: target)
        return nil
      } catch { return error }
    }
    #expect(refusal("{\"a\": ", nil, "da") == .notReadable)
    #expect(refusal("{\"a\": 1, \"a\": 2}", nil, "da") == .notReadable)
    #expect(refusal(Self.sample, nil, "Dansk") == .malformedLanguage("Dansk"))
    #expect(refusal(Self.sample, "da", "da") == .sameLanguage("da"))
    #expect(refusal(Self.sample, "nb", "da") == .unknownSource("nb", known: ["en", "da"]))
    #expect(refusal("{\"title\": {\"en\": \"x\"}}", nil, "de") == .fixedLanguages(["en", "da"]))
    #expect(
      refusal("{\"languages\": [\"da\"], \"t\": {\"da\": \"x\"}}", nil, "da")
        == .unknownSource("", known: ["da"])
    )
    #expect(refusal("{\"title\": \"A letter\"}", nil, "da") == .noTexts)
    #expect(refusal(Self.sample, nil, "da") == nil)
  }

  // MARK: - In

  @Test func `What is translated is put in, and nothing else changes`() throws {
    let file = try edited(export()) { entry in
      if entry.context == "steps/day-4/body/1" { entry.translation = "Han står og venter." }
      if entry.context == "steps/day-4/notes/1" { entry.translation = "Den \"første\"" }
    }
    let taken = try take(file)
    #expect(taken.problems == [])
    #expect(taken.written == ["steps/day-4/body", "steps/day-4/notes/1"])
    #expect(taken.unchanged == 2)
    #expect(taken.untranslated == 2)
    #expect(taken.missing == ["people/ida/name", "steps/day-4/notes/2/text"])
    let expected = Self.sample.replacing("Han venter.", with: "Han står og venter.")
      .replacing("{\"en\": \"First\"}", with: #"{"en": "First", "da": "Den \"første\""}"#)
    #expect(JSONDocument.read(taken.bytes).root?.value == value(expected))
    #expect(!taken.isNewLanguage)
  }

  @Test func `A language that the file has not is added to its languages`() throws {
    let file = try edited(export(to: "de")) {
      if $0.context == "title" { $0.translation = "Brief" }
    }
    let taken = try take(file)
    #expect(taken.isNewLanguage)
    let expected = Self.sample.replacing("[\"en\", \"da\"]", with: "[\"en\", \"da\", \"de\"]")
      .replacing("\"da\": \"Et brev\"", with: "\"da\": \"Et brev\", \"de\": \"Brief\"")
    #expect(String(decoding: taken.bytes, as: UTF8.self) == expected)
  }

  @Test func `A file of which something fits is no stranger, whatever its id`() throws {
    let renamed = Self.sample.replacing("\"id\": \"a-case\"", with: "\"id\": \"b-case\"")
    let file = try edited(export()) { _ in }
    #expect(try take(file, into: renamed).stranger == nil)
    let other = "{\"id\": \"b-case\", \"title\": {\"en\": \"Nothing\"}}"
    #expect(try take(file, into: other).stranger == "a-case")
    // All of it changed since, but it is the same file.
    let rewritten = other.replacing("b-case", with: "a-case")
    #expect(try take(file, into: rewritten).stranger == nil)
  }

  @Test(arguments: [
    ("da", "da"), ("da_DK", "da"), ("nb_NO", "nb-NO"), ("de", "de"), ("", nil),
  ])
  func `A region that a program adds makes no other language`(
    _ written: String,
    _ meant: String?
  ) {
    var file = POFile()
    file.head = [POFile.Field("Language", written)]
    let document = JSONDocument.read(Array(Self.sample.utf8))
    let languages = TranslationImport.languages(of: file, for: document)
    #expect(languages.target == meant)
    #expect(languages.source == nil)
  }

  @Test func `What no longer fits is left out with its line and reason`() throws {
    let file = try edited(export()) { entry in
      switch entry.context {
      case "title": entry.translation = "Et nyt brev"
      case "variants/a/values/house": entry.translation = "kapellet"
      case "steps/day-4/body/1": entry.translation = "@emil: Han venter."
      case "steps/day-4/body/2": entry.translation = "Jeg så {house}."
      case "steps/day-4/notes/1": entry.translation = "Første"
      default: break
      }
    }
    let newer = Self.sample.replacing("A letter", with: "Two\\tletters")
      .replacing("\"notes\": [{\"en\": \"First\"}, ", with: "\"notes\": [")
      .replacing("\"house\": {", with: "\"home\": {")
    let taken = try take(file, into: newer)
    #expect(String(decoding: taken.bytes, as: UTF8.self) == newer)
    #expect(
      taken.problems.map(\.reason) == [
        .stale(now: "Two letters"), .gone, .speaker(""), .speaker("@emil:"),
        .gone,
      ]
    )
    #expect(
      taken.problems.map(\.place) == [
        "title", "variants/a/values/house", "steps/day-4/body/1", "steps/day-4/body/2",
        "steps/day-4/notes/1",
      ]
    )
    for problem in taken.problems {
      let entry = file.entries.first { $0.context == problem.place }
      #expect(problem.line == entry?.line)
    }
  }

  @Test(arguments: [
    ("@emil: Jeg så {hause}.", ["house"], ["hause"]), ("@emil: Jeg så den.", ["house"], []),
    ("@emil: Jeg så {house}, {person}.", [], ["person"]),
  ])
  func `Names in braces are those of the source`(
    _ words: String,
    _ lacking: [String],
    _ extra: [String]
  ) throws {
    let file = try edited(export()) {
      if $0.context == "steps/day-4/body/2" { $0.translation = words }
    }
    let taken = try take(file)
    #expect(taken.problems.map(\.place) == ["steps/day-4/body"])
    #expect(taken.problems.map(\.reason) == [.names(lacking: lacking, extra: extra)])
    #expect(taken.written == [])
    // Without variants braces are letters like any others.
    let plain = Self.sample.replacing("\"variants\"", with: "\"others\"")
    let free = try edited(export(plain)) {
      if $0.context == "steps/day-4/body/2" { $0.translation = words }
    }
    #expect(try take(free, into: plain).written == ["steps/day-4/body"])
  }

  @Test func `Half a text is not put in, but one that was whole before is`() throws {
    let english = Self.sample.replacing(
      ",\n        \"da\": [\"Han venter.\", \"@emil: Jeg så {house}.\"]",
      with: ""
    )
    #expect(english != Self.sample)
    let half = try edited(export(english)) {
      if $0.context == "steps/day-4/body/1" { $0.translation = "Han venter." }
    }
    let taken = try take(half, into: english)
    #expect(taken.problems.map(\.reason) == [.incomplete(missing: 1)])
    #expect(taken.written == [])
    #expect(taken.missing.contains("steps/day-4/body"))
    let later = try take(half)
    #expect(later.problems == [])
    #expect(later.unchanged == 3)
  }

  @Test func `Fuzzy texts are counted and not put in, and what is put in is clean`() throws {
    let file = try edited(export()) { entry in
      if entry.context == "title" {
        entry.translation = "Noget andet"
        entry.isFuzzy = true
      }
      if entry.context == "steps/day-4/notes/1" { entry.translation = "A\u{1B}[31mB\u{200B}\nC" }
      if entry.context == "people/ida/name" { entry.translation = " \t" }
    }
    let taken = try take(file)
    #expect(taken.fuzzy == 1)
    #expect(taken.untranslated == 2)
    let notes = JSONDocument.read(taken.bytes).root?.value["steps"]?.elements[0]["notes"]
    #expect(notes?.elements[0]["da"] == "AB C")
    #expect(JSONDocument.read(taken.bytes).root?.value["title"]?["da"] == "Et brev")
  }

  // MARK: - What is shipped

  static let files =
    ShippedCaseTests.paths.map { "Scenarios/\($0)" } + [
      "Scenarios/denmark-prevention/pack.json", "Sources/ScenarioEngine/Directories/denmark.json",
      "Sources/ScenarioEngine/Rubrics/signpost-2.1.json",
      "Sources/ScenarioEngine/Evidence/register.json",
    ]

  @Test(arguments: files)
  func `A shipped file that went out and came back is the same, byte for byte`(_ path: String)
    throws
  {
    let bytes = try Repository.bytes(path)
    let texts = try TranslatableTexts(of: JSONDocument.read(bytes), to: "da")
    let export = TranslationExport(of: texts, fileName: "f.json", notes: Self.notes)
    #expect(export.untranslated == 0)
    #expect(export.fuzzy == 0)
    // Every text by language is found: counted by another reader of JSON.
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    #expect(texts.texts.count == Self.count(object))
    let taken = TranslationImport(try POReader.read(Array(export.file.text.utf8)), into: texts)
    #expect(taken.bytes == bytes)
    #expect(taken.isQuiet)
    #expect(taken.unchanged == texts.texts.count)
    #expect(taken.missing == [])
  }

  @Test(arguments: files)
  func `A shipped file without its Danish has it again after an import`(_ path: String) throws {
    let bytes = try Repository.bytes(path)
    let whole = try #require(JSONDocument.read(bytes).root).value
    let export = TranslationExport(
      of: try TranslatableTexts(of: JSONDocument.read(bytes), to: "da"),
      fileName: "f.json",
      notes: Self.notes
    )
    let stripped = whole.mappingObjects { members in
      .object(members.filter { $0.name != "da" || !members.contains { $0.name == "en" } })
    }
    let english = JSONDocument.read(stripped.bytes(.pretty))
    let texts = try TranslatableTexts(of: english, to: "da")
    #expect(texts.texts.allSatisfy { $0.translation == nil })
    let taken = TranslationImport(export.file, into: texts)
    #expect(taken.problems == [])
    #expect(taken.written.count == texts.texts.count)
    #expect(JSONDocument.read(taken.bytes).root?.value == whole)
  }

  private static func count(_ object: Any) -> Int {
    if let members = object as? [String: Any] {
      return members["en"] == nil ? members.values.reduce(0) { $0 + count($1) } : 1
    }
    return (object as? [Any])?.reduce(0) { $0 + count($1) } ?? 0
  }

  private func value(_ text: String) -> JSONValue? {
    JSONDocument.read(Array(text.utf8)).root?.value
  }
}
