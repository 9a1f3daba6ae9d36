/// The search for the word that was meant by a misspelt one.
package enum Spelling {
  /// Longer words are not compared, as the work grows with the product of the lengths.
  private static let greatestLength = 64

  /// Returns the known word that is nearest to the given one, or nil when none is near.
  ///
  /// Upper and lower case count as the same. `limit` is the greatest number of edits; without it, a
  /// third of the word's length, and at least one. Of equally near words the first is taken.
  package static func nearest(
    to word: String,
    among known: some Sequence<String>,
    limit: Int? = nil
  ) -> String? {
    guard let letters = folded(word) else { return nil }
    var bound = limit ?? max(1, letters.count / 3)
    var nearest: String?
    for candidate in known {
      guard let other = folded(candidate), abs(other.count - letters.count) <= bound else {
        continue
      }
      let distance = distance(letters, other)
      if distance <= bound {
        nearest = candidate
        bound = distance - 1
      }
    }
    return nearest
  }

  /// Returns the lower-case letters of a word, or nil when it is empty or too long.
  private static func folded(_ word: String) -> [Character]? {
    guard !word.isEmpty, word.utf8.count <= greatestLength * 4 else { return nil }
    let letters = Array(word.lowercased())
    return letters.count <= greatestLength ? letters : nil
  }

  /// Returns the Damerau-Levenshtein distance.
  ///
  /// It is the number of insertions, deletions, substitutions and swaps of two neighbours, also of
  /// neighbours that are edited again.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    let far = first.count + second.count
    // Row and column 0 stand before the empty prefix, so that a swap can look past the start.
    var table = Array(
      repeating: Array(repeating: far, count: second.count + 2),
      count: first.count + 2
    )
    for row in 0...first.count { table[row + 1][1] = row }
    for column in 0...second.count { table[1][column + 1] = column }
    var lastRow: [Character: Int] = [:]
    for row in 1..<first.count + 1 {
      var lastColumn = 0
      for column in 1..<second.count + 1 {
        let swapRow = lastRow[second[column - 1]] ?? 0
        let swap = table[swapRow][lastColumn] + (row - swapRow - 1) + 1 + (column - lastColumn - 1)
        let isSame = first[row - 1] == second[column - 1]
        let change = table[row][column] + (isSame ? 0 : 1)
        let edit = min(table[row][column + 1], table[row + 1][column]) + 1
        table[row + 1][column + 1] = min(change, edit, swap)
        if isSame { lastColumn = column }
      }
      lastRow[first[row - 1]] = row
    }
    return table[first.count + 1][second.count + 1]
  }
}
