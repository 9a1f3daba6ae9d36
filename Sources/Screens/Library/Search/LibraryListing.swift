/// The cases in the order in which they are listed, and what of them a search can find.
struct LibraryOrder: Equatable, Sendable {
  /// The language in which the titles are in order.
  let language: String
  /// What the trainee does, by which fitting cases come first.
  let work: Work?
  /// The numbers of the entries: by pack, in each what fits the trainee's work first, then by title,
  /// files with mistakes last.
  let places: [Int]

  /// Orders entries; packs stay in the order in which they come.
  init(of entries: [LibraryEntry], in language: String, for work: Work? = nil) {
    self.language = language
    self.work = work
    // Entries are looked at in their places, as whole ones are heavy to move.
    var ranks: [String: Int] = [:]
    var keys: [Key] = []
    keys.reserveCapacity(entries.count)
    var titles: [UInt8] = []
    var (pack, rank) = ("", -1)
    for place in entries.indices {
      if rank < 0 || entries[place].pack != pack {
        pack = entries[place].pack
        rank = ranks[pack, default: ranks.count]
        ranks[pack] = rank
      }
      let start = titles.count
      SearchText.putSortKey(
        of: entries[place].packedTitle,
        in: language,
        orOf: entries[place].path,
        into: &titles
      )
      keys.append(
        Key(
          pack: rank,
          isBroken: !entries[place].isPlayable,
          fits: work.map { entries[place].fits($0) } ?? false,
          title: start..<titles.count
        )
      )
    }
    places = entries.indices.sorted { one, other in
      keys[one].precedes(keys[other], titles) ?? (entries[one].path < entries[other].path)
    }
  }

  private struct Key {
    let pack: Int
    let isBroken: Bool
    let fits: Bool
    /// Where the title's key stands among those of all.
    let title: Range<Int>

    /// Whether it comes before another; none where neither does.
    func precedes(_ other: Key, _ titles: [UInt8]) -> Bool? {
      if pack != other.pack { return pack < other.pack }
      if isBroken != other.isBroken { return other.isBroken }
      if fits != other.fits { return fits }
      let (own, others) = (titles[title], titles[other.title])
      return own == others ? nil : own.lexicographicallyPrecedes(others)
    }
  }
}

extension LibraryEntry {
  /// What a search looks at: the words of every language, folded.
  package var searchText: SearchText {
    var text = SearchText("")
    let texts = [packedTitle, summary, role, packTitle]
    for words in texts.flatMap(\.allWords) { text.append(words) }
    if isPlayable {
      text.append(Words.english.setting(setting))
      text.append(Words.danish.setting(setting))
    }
    for word in tags + audience { text.append(word) }
    text.append(id)
    if !isPlayable { text.append(path) }
    return text
  }
}

/// The rows of the list: titles of packs, and the cases that a search and a filter leave.
package struct LibraryListing: Equatable, Sendable {
  /// One row.
  package enum Row: Equatable, Sendable {
    /// The title of the pack of the entry with this number.
    case pack(Int)
    /// The entry with this number.
    case entry(Int)
  }

  /// The rows.
  package private(set) var rows: [Row] = []
  /// The numbers of the entries, in the order of their rows.
  package private(set) var matches: [Int] = []
  /// The row of each match.
  private var rowOfMatch: [Int] = []

  /// Makes a listing of nothing.
  init() {}

  /// Lists the entries, in order, for which a test holds.
  init(_ order: LibraryOrder, of entries: [LibraryEntry], _ isShown: (Int) -> Bool) {
    var pack: String?
    for place in order.places where isShown(place) {
      if entries[place].pack != pack {
        pack = entries[place].pack
        rows.append(.pack(place))
      }
      rowOfMatch.append(rows.count)
      rows.append(.entry(place))
      matches.append(place)
    }
  }

  /// The number of the entry in a row; none for titles.
  func entry(inRow row: Int) -> Int? {
    guard rows.indices.contains(row), case .entry(let place) = rows[row] else { return nil }
    return place
  }

  /// The row of a match, by its number from 0.
  func row(ofMatch number: Int) -> Int? {
    rowOfMatch.indices.contains(number) ? rowOfMatch[number] : nil
  }

  /// Whether a row can have the focus.
  func isSelectable(_ row: Int) -> Bool { entry(inRow: row) != nil }

  /// The nearest row that can have the focus, below first.
  func nearest(to row: Int) -> Int {
    let clipped = min(max(0, row), max(0, rows.count - 1))
    return (clipped..<max(clipped, rows.count)).first(where: isSelectable)
      ?? (0..<clipped).last(where: isSelectable) ?? 0
  }
}
