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

  @Test func `A paragraph is the same by itself and in a list`() {
    let one = LocalizedText.Version(language: "en", .narration("He turns."))
    #expect(one == LocalizedText.Version(language: "en", paragraphs: [.narration("He turns.")]))
    #expect(one.paragraphs == [.narration("He turns.")])
    #expect(one.count == 1)
    let two = LocalizedText.Version(language: "en", paragraphs: one.paragraphs + one.paragraphs)
    #expect(two.paragraphs == [.narration("He turns."), .narration("He turns.")])
    #expect(two.count == 2)
    #expect(LocalizedText.Version(language: "en", paragraphs: []).count == 0)
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
