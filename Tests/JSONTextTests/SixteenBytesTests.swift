import TestSupport
import Testing

@testable import JSONText

@Suite struct SixteenBytesTests {
  @Test(arguments: 0..<40)
  func `The places of bytes are those that one finds one by one`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = (0..<48).map { _ in UInt8.random(in: 0x58...0x68, using: &generator) }
    let start = Int.random(in: 0...32, using: &generator)
    let bytes = text.withUnsafeBufferPointer { SixteenBytes($0, at: start) }
    let expected = (0..<16).filter { text[start + $0] >= 0x5F }
    let places = BytePlaces(.!bytes.below(0x5F))
    #expect(Array(places) == expected, "seed \(seed)")
    #expect(places.first == expected.first, "seed \(seed)")
  }
}
