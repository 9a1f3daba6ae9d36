import Testing

@testable import Screens

/// Lists as one string, as the catalogue keeps them.
struct PackedListTests {
  @Test func `Texts come back as they were packed`() {
    #expect(PackedList(["police", "prison staff"]).values == ["police", "prison staff"])
    #expect(PackedList([]).values == [])
    #expect(PackedList.empty.values == [])
  }

  @Test(arguments: [
    ("en da", ["en", "da"]), ("en", ["en"]), ("", []), (" en  da ", ["en", "da"]),
    ("a\u{1B}[31mb", ["ab"]),
  ])
  func `What was packed elsewhere is taken apart and cleaned`(_ packed: String, _ values: [String])
  {
    #expect(PackedList(packed: packed, separator: " ").values == values)
  }
}
