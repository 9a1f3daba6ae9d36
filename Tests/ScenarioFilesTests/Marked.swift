/// A text in which marks such as 1️⃣ show the places that a test expects.
struct Marked {
  /// The text without its marks.
  let bytes: [UInt8]
  /// The byte offsets of the marks, in the order of the text.
  let offsets: [Int]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for character in text {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 3, scalars[1] == "\u{FE0F}", scalars[2] == "\u{20E3}" {
        offsets.append(bytes.count)
      } else {
        bytes.append(contentsOf: String(character).utf8)
      }
    }
    self.bytes = bytes
    self.offsets = offsets
  }
}

/// A generator of random numbers that repeats with its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
