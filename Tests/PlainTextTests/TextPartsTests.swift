import PlainText
import Testing

@Suite struct TextPartsTests {
  @Test(arguments: [
    ("a b", ["a", "b"]), ("a", ["a"]), ("", [""]), (" a  b ", ["", "a", "", "b", ""]),
    ("ø 👩‍👧 é", ["ø", "👩‍👧", "é"]),
  ])
  func `Text is parted at every separator`(text: String, parts: [String]) {
    #expect(text.parts(between: UInt8(ascii: " ")) == parts)
  }
}
