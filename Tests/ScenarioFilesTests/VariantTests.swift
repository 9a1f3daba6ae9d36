import Foundation
import ScenarioEngine
import TestSupport
import Testing

@testable import ScenarioFiles

/// Cases that exist in several variants.
@Suite struct VariantTests {
  private func read(
    _ variant: String = "",
    change: (String) -> String = { $0 }
  ) throws -> ScenarioReading {
    let text = change(TwinCase.text(of: try Repository.example()))
    return ScenarioReader.read(
      Array(text.utf8),
      path: "case.json",
      context: try Repository.context(),
      variant: variant
    )
  }

  private func twin(_ variant: String) throws -> Case {
    let reading = try read(variant)
    #expect(reading.findings.map(\.line) == [])
    return try #require(reading.case)
  }

  private static func replacing(_ old: String, _ new: String) -> (String) -> String {
    { text in
      #expect(text.contains(old))
      return text.replacingOccurrences(of: old, with: new)
    }
  }

  @Test(arguments: [
    ("a", "Emil", "the desk", "skuffen"), ("b", "Samir", "the radio", "radioen"),
  ])
  func `A variant has its own words in every kind of text`(
    id: String,
    person: String,
    place: String,
    danish: String
  ) throws {
    let twin = try twin(id)
    let scenario = twin.scenario
    #expect(scenario.head.variant == id)
    #expect(scenario.people.first?.name.line(in: "en") == person)
    let body = scenario.steps[0].body
    #expect(body.paragraphs(in: "en").first == .narration("\(person) sits alone by \(place)."))
    #expect(body.line(in: "da").hasPrefix("\(person) sidder alene ved \(danish)."))
    let speech = Paragraph.speech(
      person: "emil",
      "I've got new mates by \(place). They say what nobody dares to say."
    )
    #expect(body.paragraphs(in: "en").last == speech)
    guard case .identify(let keys) = twin.keys[1] else {
      Issue.record("the second step is an identify step")
      return
    }
    let reason = keys[1].justification.reason.line(in: "en")
    #expect(reason == "The looks of \(person) are never a sign.")
  }

  @Test func `A variant has a title of its own, and the case has one that gives none away`() throws
  {
    let (first, second) = (try twin("a").scenario.head, try twin("b").scenario.head)
    #expect(first.title.line(in: "en") == "A chair by the wall")
    #expect(second.title.line(in: "da") == "Den sidste bus")
    #expect([first, second].allSatisfy { $0.commonTitle.line(in: "en") == "The locked desk" })
    #expect(first.summary.line(in: "en").hasPrefix("A quiet young man"))
    #expect(second.summary.line(in: "en") == "A young man has new friends.")
    #expect(first.variants.map(\.id) == ["a", "b"])
  }

  @Test func `Without a name the first variant is read`() throws {
    #expect(try twin("") == twin("a"))
    #expect(try twin("a") != twin("b"))
  }

  @Test func `Variants have one key, one order and one play hash`() throws {
    let (first, second) = (try twin("a"), try twin("b"))
    #expect(first.hashes == second.hashes)
    func play(_ twin: Case) throws -> [String] {
      let exemplar = Exemplar(of: twin)
      return try exemplar.continuation(from: twin.scenario.opening).map { state in
        let decision = try #require(exemplar.decision(in: state))
        return try DecisionCoding.encode(decision, at: state.step, in: twin.scenario)
      }
    }
    #expect(try play(first) == play(second))
    #expect(try play(first).count > 5)
  }

  @Test func `A name that no variant has is reported with the nearest one`() throws {
    let reading = try read(change: Self.replacing("{person} sits", "{persn} sits"))
    #expect(
      reading.findings.map(\.message) == [
        "the name 'persn' is not known; the nearest is 'person'"
      ]
    )
    #expect(
      reading.findings.map(\.remedy) == ["Write 'person', or give it a value in every variant."]
    )
  }

  @Test func `A variant that a case does not have is refused with those that it has`() throws {
    let reading = try read("c")
    #expect(reading.case == nil)
    #expect(reading.findings.map(\.message) == ["the variant 'c' is not known"])
    #expect(reading.findings.map(\.remedy) == ["Write 'a' or 'b'."])
    #expect(reading.findings.first?.place?.line == 24)
    let plain = ScenarioReader.read(
      Array(try Repository.example().utf8),
      path: "case.json",
      context: try Repository.context(),
      variant: "a"
    )
    #expect(plain.case == nil)
    #expect(plain.findings.map(\.remedy) == ["Name none: the case has no variants."])
  }

  @Test func `A single variant is too few`() throws {
    let reading = try read { text in
      text.replacing(/,\s+\{\s+"id": "b"[^}]+\}[^}]+\}[^}]+\}\}\s+\}/, with: "")
    }
    #expect(reading.findings.map(\.message) == ["expected at least 2 in 'variants', found 1"])
  }

  @Test func `A value that no text holds is reported where it stands first`() throws {
    let english = Self.replacing("{age}, an", "Twenty, an")
    let danish = Self.replacing("{age}, lærling", "Tyve år, lærling")
    let change: (String) -> String = { danish(english($0)) }
    let reading = try read(change: change)
    let text = change(TwinCase.text(of: try Repository.example()))
    let place = try #require(text.range(of: "\"age\""))
    let offset = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    #expect(reading.findings.map(\.place?.offset) == [offset])
  }

  @Test func `A brace is written twice where there are variants`() throws {
    let reading = try read(change: Self.replacing("\"VTD 2026\"", "\"VTD {{2026} }} {{person}\""))
    #expect(reading.findings.map(\.line) == [])
    let head = try #require(reading.case).scenario.head
    #expect(head.threatPicture.line(in: "en") == "VTD {2026} }} {person}")
  }

  @Test func `Braces are letters where there are no variants`() throws {
    let words = "VTD {2026 and {{so} on}, { }, {The year}"
    let text = Self.replacing("VTD 2026", words)(try Repository.example())
    let reading = try ScenarioReader.read(text: text)
    #expect(reading.findings.map(\.line) == [])
    #expect(try #require(reading.case).scenario.head.threatPicture.line(in: "da") == words)
  }

  @Test func `A text for all languages that holds a value by language becomes one for each`() throws
  {
    let reading = try read("b", change: Self.replacing("VTD 2026", "VTD {place}"))
    let picture = try #require(reading.case).scenario.head.threatPicture
    #expect(picture.versions.map(\.language) == ["en", "da"])
    #expect(picture.line(in: "en") == "VTD the radio")
    #expect(picture.line(in: "da") == "VTD radioen")
  }

  @Test func `A value is put in as it stands: nobody speaks in it, and it holds no names`() throws {
    let reading = try read(
      change: Self.replacing("\"person\": \"Emil\"", "\"person\": \"@emil: {place} {\"")
    )
    #expect(reading.findings.map(\.line) == [])
    let body = try #require(reading.case).scenario.steps[0].body
    #expect(
      body.paragraphs(in: "en").first
        == .narration("@emil: {place} { sits alone by the desk.")
    )
  }

  @Test func `A value is cleaned like any other text`() throws {
    let reading = try read(
      change: Self.replacing("\"person\": \"Emil\"", "\"person\": \"E\\u001b[31mmil\"")
    )
    #expect(reading.findings.map(\.code) == ["control-in-text"])
    let name = try #require(reading.case).scenario.people[0].name.line(in: "en")
    #expect(!name.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(name.hasPrefix("E") && name.hasSuffix("mil"))
  }

  @Test func `A text is taken apart without losing a byte`() {
    let seed: UInt64 = 20_261_128
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let letters = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        ["{", "}", "{{", "a", "æ", " ", "é"].randomElement(using: &random) ?? ""
      }
      let text = letters.joined()
      let pieces = PlaceholderText(text).pieces
      let joined = pieces.map { piece in
        switch piece {
        case .words(let words): words
        case .brace: "{{"
        case .unclosed: "{"
        case .name(let name, _): "{\(name)}"
        }
      }.joined()
      #expect(joined == text, "seed \(seed)")
      for case .name(let name, let range) in pieces {
        #expect(Array(name.utf8) == Array(Array(text.utf8)[range]), "seed \(seed): \(text)")
        #expect(!name.contains("{"), "seed \(seed): \(text)")
      }
    }
  }
}
