import ScenarioEngine
import Testing

@Suite struct `Texts in several languages` {
  private func text(_ versions: [(String, String)]) -> LocalizedText {
    LocalizedText(
      versions: versions.map { .init(language: $0.0, paragraphs: [.narration($0.1)]) }
    )
  }

  @Test(arguments: [("da", "Hej"), ("en", "Hello"), ("de", "Hello"), ("", "Hello")])
  func `A reader gets the own language, else English`(language: String, words: String) {
    #expect(text([("da", "Hej"), ("en", "Hello")]).line(in: language) == words)
  }

  @Test func `A text without a language serves all, and is no fallback`() {
    let any = LocalizedText("112")
    #expect(any.line(in: "da") == "112")
    #expect(!any.fallsBack(in: "da"))
    #expect(text([("", "Name"), ("en", "name")]).line(in: "da") == "Name")
  }

  @Test func `Without English the first version serves`() {
    let german = text([("de", "Guten Tag"), ("fr", "Bonjour")])
    #expect(german.line(in: "da") == "Guten Tag")
    #expect(german.fallsBack(in: "da"))
    #expect(!german.fallsBack(in: "fr"))
  }

  @Test func `Falling back is seen`() {
    let english = text([("en", "Hello")])
    #expect(english.fallsBack(in: "da"))
    #expect(!english.fallsBack(in: "en"))
    #expect(!LocalizedText.empty.fallsBack(in: "en"))
  }

  @Test func `An empty text has no words in any language`() {
    #expect(LocalizedText.empty.isEmpty)
    #expect(LocalizedText.empty.paragraphs(in: "en") == [])
    #expect(LocalizedText.empty.line(in: "en") == "")
    #expect(LocalizedText(versions: [.init(language: "en", paragraphs: [])]).isEmpty)
    #expect(!text([("en", "Hello")]).isEmpty)
  }

  private static let versions: [LocalizedText.Version] = [
    .init(language: "en", paragraphs: [.narration("He turns."), .speech(person: "li", "Hm…")]),
    .init(language: "da", paragraphs: [.narration("Han vender sig."), .narration("")]),
    .init(language: "", paragraphs: [.speech(person: "", String(repeating: "å", count: 300))]),
    .init(language: "de", paragraphs: []),
  ]

  @Test func `Versions are what they were before they were packed`() {
    #expect(LocalizedText(versions: Self.versions).versions == Self.versions)
    for (place, version) in Self.versions.enumerated() {
      let alone = LocalizedText(versions: [version])
      #expect(alone.versions == [version])
      #expect(alone.isEmpty == version.paragraphs.isEmpty)
      for (other, version) in Self.versions.enumerated() {
        #expect((alone == LocalizedText(versions: [version])) == (other == place))
      }
    }
  }

  @Test func `Packed one by one, the words of a file are those of a string`() {
    var packed = PackedVersions(capacity: 3)
    packed.begin("en")
    var words = "He turns – slowly."
    words.withUTF8 { packed.append(narration: $0) }
    packed.append(.speech(person: "dennis", "I'm fine."))
    packed.begin("da")
    let expected = LocalizedText(versions: [
      .init(
        language: "en",
        paragraphs: [.narration(words), .speech(person: "dennis", "I'm fine.")]
      ),
      .init(language: "da", paragraphs: []),
    ])
    #expect(LocalizedText(packed) == expected)
    #expect(LocalizedText(PackedVersions()) == .empty)
  }

  @Test func `One version alone serves all languages, unless it has no words`() {
    let text = LocalizedText(versions: Self.versions)
    for version in Self.versions {
      let alone = text.serving(all: version.language)
      guard !version.paragraphs.isEmpty else {
        #expect(alone == text)
        continue
      }
      #expect(alone.versions == [.init(language: "", paragraphs: version.paragraphs)])
      #expect(alone.paragraphs(in: "fr") == version.paragraphs)
    }
    #expect(text.serving(all: "fr") == text)
  }

  @Test func `Of languages and people no words are looked at`() {
    let text = LocalizedText(versions: Self.versions)
    var seen: [String] = []
    let found = text.containsWords { words in
      seen.append(String(decoding: words, as: UTF8.self))
      return false
    }
    #expect(!found)
    #expect(seen == Self.versions.flatMap { $0.paragraphs.map(\.words) })
    #expect(text.containsWords { $0.isEmpty })
    #expect(!LocalizedText.empty.containsWords { _ in true })
  }

  @Test func `A line joins narration and speech`() {
    let text = LocalizedText(versions: [
      .init(
        language: "en",
        paragraphs: [.narration("He turns."), .speech(person: "dennis", "I'm fine.")]
      )
    ])
    #expect(text.line(in: "en") == "He turns. I'm fine.")
  }
}
