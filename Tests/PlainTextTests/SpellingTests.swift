import Testing

@testable import PlainText

@Suite struct `Suggested spellings` {
  /// Distances from the literature and worked out by hand.
  @Test(arguments: [
    ("kitten", "sitting", 3), ("ca", "abc", 2), ("ab", "ba", 1), ("saturday", "sunday", 3),
    ("same", "same", 0), ("", "abc", 3), ("abc", "", 3), ("a cat", "an act", 2),
  ])
  func `The distance counts edits and swaps`(first: String, second: String, distance: Int) {
    #expect(Spelling.distance(Array(first), Array(second)) == distance)
  }

  static let keys = ["title", "options", "feedback", "id", "text"]

  @Test(arguments: [
    ("titel", "title"), ("Options", "options"), ("feeback", "feedback"), ("TXET", "text"),
    ("di", "id"), ("optoin", "options"),
  ])
  func `A misspelt word finds the known one`(word: String, expected: String) {
    #expect(Spelling.nearest(to: word, among: Self.keys) == expected)
  }

  @Test(arguments: ["score", "xx", "", "t", "feedbackfeedback"])
  func `A different word finds nothing`(word: String) {
    #expect(Spelling.nearest(to: word, among: Self.keys) == nil)
  }

  @Test func `The nearest is taken, and of equals the first`() {
    #expect(Spelling.nearest(to: "cart", among: ["card", "cart"]) == "cart")
    #expect(Spelling.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
  }

  @Test func `The limit can be set`() {
    #expect(Spelling.nearest(to: "titel", among: Self.keys, limit: 0) == nil)
    #expect(Spelling.nearest(to: "xx", among: Self.keys, limit: 2) == "id")
    #expect(Spelling.nearest(to: "title", among: Self.keys, limit: -1) == nil)
  }

  @Test func `Very long words are not compared`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Spelling.nearest(to: long, among: [long]) == nil)
  }
}
