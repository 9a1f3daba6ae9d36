/// The name of a hosted class: five letters that are easy to read aloud and to type.
///
/// It names a socket and is no secret; who may join is decided by the folder of the socket.
package struct ClassCode: Hashable, Sendable {
  /// The letters: no vowel, so that no word comes about; none that looks like another letter or
  /// like a digit; of those that sound alike, mostly one.
  package static let letters: [Character] = Array("FHJKMPRTXZ")
  /// How many letters a code has.
  package static let length = 5

  /// The letters.
  package let text: String

  /// Makes a code of random bits.
  package init(random bits: UInt64) {
    var rest = bits
    let count = UInt64(Self.letters.count)
    text = String(
      (0..<Self.length).map { _ in
        defer { rest /= count }
        return Self.letters[Int(rest % count)]
      }
    )
  }

  /// Reads a code as it was typed: small letters, spaces and hyphens do not matter.
  package init?(typed: String) {
    let letters = typed.uppercased().filter { $0 != " " && $0 != "-" }
    guard letters.count == Self.length, letters.allSatisfy(Self.letters.contains) else {
      return nil
    }
    text = letters
  }
}
