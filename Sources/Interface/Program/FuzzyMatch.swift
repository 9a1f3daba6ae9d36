internal import PlainText

/// How well a few typed letters fit a text: all of them in order, best at the starts of words.
///
/// Capitals and marks make no difference, so that "historik" is found by "his" and "Årsag" by
/// "aar" or "år".
package struct FuzzyMatch: Sendable {
  private let wanted: [Character]
  private let words: [[Character]]

  /// The points of a letter that starts a word.
  private static let wordStart = 10
  /// The points of a letter right after the one before it, on top of its one.
  private static let contiguous = 9

  /// Makes a match for what was typed; spaces only part it into words.
  package init(_ typed: String) {
    words = Self.words(of: typed)
    wanted = words.flatMap(\.self)
  }

  /// Whether nothing was typed, which fits everything.
  package var isEmpty: Bool { wanted.isEmpty }

  /// The points of a name that has all the letters in order; none where it has not.
  package func score(of name: String) -> Int? {
    let letters = Self.folded(name)
    guard wanted.count <= letters.count else { return nil }
    // The best points of the letters so far, by the place in the name at which the last one stands.
    var best = [Int?](repeating: 0, count: letters.count)
    for (number, letter) in wanted.enumerated() {
      var next = [Int?](repeating: nil, count: letters.count)
      var before: Int? = number == 0 ? 0 : nil
      for place in letters.indices {
        if number > 0, place > 0, let earlier = best[place - 1] {
          before = max(before ?? earlier, earlier)
        }
        guard letters[place] == letter, let before else { continue }
        let startsWord = place == 0 || !letters[place - 1].isLetterOrDigit
        var points = before + (startsWord ? Self.wordStart : 1)
        if number > 0, place > 0, let earlier = best[place - 1] {
          points = max(points, earlier + 1 + Self.contiguous)
        }
        next[place] = points
      }
      best = next
    }
    return wanted.isEmpty ? 0 : best.compactMap(\.self).max()
  }

  /// Whether every typed word begins a word of a sentence, in any order.
  ///
  /// A sentence has nearly all letters in nearly any order, so that it is not matched by letters.
  package func fits(sentence: String) -> Bool {
    let starts = Self.words(of: sentence)
    return words.allSatisfy { word in starts.contains { $0.starts(with: word) } }
  }

  /// Puts the items that fit in order: by the points of their names, then those with a fitting
  /// sentence; what is equal keeps its order, shorter names first.
  package func ranked<Item>(
    _ items: [Item],
    name: (Item) -> String,
    sentence: (Item) -> String
  ) -> [Item] {
    guard !isEmpty else { return items }
    var found: [(item: Item, points: Int, length: Int, place: Int)] = []
    for (place, item) in items.enumerated() {
      let name = name(item)
      if let points = score(of: name) {
        found.append((item, points + 1, name.count, place))
      } else if fits(sentence: sentence(item)) {
        found.append((item, 0, 0, place))
      }
    }
    return found.sorted { ($1.points, $0.length, $0.place) < ($0.points, $1.length, $1.place) }
      .map(\.item)
  }

  private static func folded(_ text: String) -> [Character] {
    Array(AsciiText.transliterate(text.lowercased()))
  }

  private static func words(of text: String) -> [[Character]] {
    folded(text).split { !$0.isLetterOrDigit }.map(Array.init)
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
