import Testing

@testable import Records

@Suite struct MarkSearchTests {
  /// Held against a search that looks at every place for every mark.
  @Test func `It finds what a plain search finds, wherever it stands`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SplitMix(state: seed)
    for _ in 0..<200 {
      // Few different bytes, so that beginnings and ends of marks often agree.
      let bytes = (0..<Int.random(in: 0..<400, using: &random)).map { _ in
        UInt8.random(in: 0..<2, using: &random)
      }
      var marks: Set<[UInt8]> = []
      for _ in 0..<8 {
        let length = Int.random(in: 16...40, using: &random)
        if bytes.count >= length, Bool.random(using: &random) {
          let start = Int.random(in: 0...(bytes.count - length), using: &random)
          marks.insert(Array(bytes[start..<(start + length)]))
        } else {
          marks.insert((0..<length).map { _ in UInt8.random(in: 0..<2, using: &random) })
        }
      }
      var search = MarkSearch(for: marks)
      search.look(through: bytes)
      let plain = marks.filter { mark in
        bytes.indices.contains { Array(bytes[$0...].prefix(mark.count)) == mark }
      }
      #expect(search.found == plain, "seed \(seed)")
    }
  }

  @Test func `A mark is the beginning of a text, of 16 bytes at least and 200 at most`() {
    var marks = DeletedMarks()
    marks.insert("fifteen bytes..")
    marks.insert(nil)
    #expect(marks.all == [])
    marks.insert("sixteen bytes...")
    marks.insert(String(repeating: "æ", count: 150))
    #expect(marks.all.map(\.count).sorted() == [16, 200])
  }
}

/// Numbers by chance that a seed repeats (splitmix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
