/// The beginnings of texts that were deleted, by which files are searched for traces of them.
struct DeletedMarks {
  /// Texts shorter than this occur by chance.
  static let shortest = 16
  /// The bytes of a text that are looked for; a longer one is spread over several pages.
  static let longest = 200

  /// The marks, each once.
  private(set) var all: Set<[UInt8]> = []

  /// Adds the beginning of a text, where it is long enough to say something.
  mutating func insert(_ text: String?) {
    guard let text, text.utf8.count >= Self.shortest else { return }
    all.insert(Array(text.utf8.prefix(Self.longest)))
  }

  /// Leaves out what a text that is kept begins with, too.
  mutating func remove(beginning: [UInt8]) { all.remove(beginning) }
}
