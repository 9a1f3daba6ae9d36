/// A text in which marks such as 1️⃣ show the places that a test expects.
package struct Marked: Sendable {
  /// The text without its marks.
  package let bytes: [UInt8]
  /// The byte offsets of the marks, in the order of the text.
  package let offsets: [Int]

  /// Takes the marks out of a text.
  package init(_ text: String) {
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
