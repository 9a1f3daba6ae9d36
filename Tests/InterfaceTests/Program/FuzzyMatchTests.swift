import Interface
import Testing

struct FuzzyMatchTests {
  private func found(_ typed: String, in names: [String]) -> [String] {
    FuzzyMatch(typed).ranked(names, name: { $0 }, sentence: { _ in "" })
  }

  @Test(arguments: [
    ("cf", "Case file", true), ("CF", "case file", true), ("fc", "Case file", false),
    ("casefile", "Case file", true), ("case file", "Case file", true), ("", "Case file", true),
    ("aars", "Årsag", true), ("års", "Årsag", true), ("historik!", "Til historik", true),
    ("longer than the name", "Name", false), ("x", "", false),
  ])
  func `All letters have to be there in order`(typed: String, name: String, fits: Bool) {
    #expect((FuzzyMatch(typed).score(of: name) != nil) == fits)
  }

  @Test func `Starts of words come first, then letters in a row, then the rest`() {
    let names = ["Reset all", "Upstairs", "Stale", "Sort table", "Start"]
    #expect(found("sta", in: names).prefix(3) == ["Stale", "Start", "Sort table"])
    #expect(found("st", in: ["Last", "Sort table", "Best"]) == ["Sort table", "Last", "Best"])
  }

  @Test func `Nothing typed leaves the order alone, and equals keep theirs`() {
    #expect(found("", in: ["b", "a"]) == ["b", "a"])
    #expect(found("a", in: ["ab", "ac", "a"]) == ["a", "ab", "ac"])
  }

  @Test func `A sentence is found by the starts of its words, after all names`() {
    let items = [("Theme", "Switch to the next colour theme"), ("Coloured", "")]
    let found = FuzzyMatch("col").ranked(items, name: \.0, sentence: \.1)
    #expect(found.map(\.0) == ["Coloured", "Theme"])
    #expect(FuzzyMatch("next sw").fits(sentence: items[0].1))
    #expect(!FuzzyMatch("olour").fits(sentence: items[0].1))
  }
}
