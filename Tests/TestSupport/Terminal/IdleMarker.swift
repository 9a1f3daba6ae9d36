/// Counts the signs by which a program under test says that it has nothing left to do.
///
/// The sign may arrive in pieces, so the place within it is kept.
struct IdleMarker {
  private(set) var count = 0
  private var place = 0
  private static let bytes = Array("\u{1B}]7777;idle\u{7}".utf8)

  /// Reads what the program wrote.
  mutating func read(_ output: some Sequence<UInt8>) {
    for byte in output {
      if byte != Self.bytes[place] { place = 0 }
      if byte == Self.bytes[place] { place += 1 }
      if place == Self.bytes.count {
        count += 1
        place = 0
      }
    }
  }
}
