import ClassLine
import Testing

@Suite struct LineTests {
  @Test func `Bytes are cut into lines wherever they were parted`() throws {
    let text = Array("one\ntwo\n\nthree".utf8)
    for cut in 0...text.count {
      var buffer = LineBuffer(limit: 5)
      let lines = try buffer.take(text[..<cut]) + buffer.take(text[cut...])
      #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["one", "two", ""])
      #expect(buffer.isInLine)
    }
  }

  @Test func `A line that grows too long is told before it has ended`() throws {
    var buffer = LineBuffer(limit: 4)
    let lines = try buffer.take(Array("abcd\nabcd".utf8))
    #expect(lines.count == 1)
    #expect(throws: LineError.tooLong(limit: 4)) { try buffer.take([UInt8(ascii: "e")]) }
  }

  @Test func `Forty lines are taken at once, then ten a second`() {
    var budget = LineBudget(at: 1_000)
    #expect((0..<60).count { _ in budget.spend(at: 1_000) } == 40)
    #expect((0..<60).count { _ in budget.spend(at: 1_099) } == 0)
    #expect((0..<60).count { _ in budget.spend(at: 1_250) } == 2)
    // The half of a tenth that was left counts.
    #expect((0..<60).count { _ in budget.spend(at: 1_300) } == 1)
    #expect((0..<60).count { _ in budget.spend(at: 900_000) } == 40)
    // A clock that is set back earns nothing.
    #expect((0..<60).count { _ in budget.spend(at: 100) } == 0)
  }

  @Test func `A code has five letters, none of them a vowel or like a digit`() {
    #expect(Set(ClassCode.letters).isDisjoint(with: "AEIOUYLQSBGDCNVW0158"))
    #expect(ClassCode(random: 0).text == "FFFFF")
    #expect(ClassCode(random: 99_999).text == "ZZZZZ")
    #expect(ClassCode(random: 100_000).text == "FFFFF")
    #expect(ClassCode(random: 54_321).text == "HJKMP")
    #expect(Set((0..<100_000).map { ClassCode(random: $0) }).count == 100_000)
  }

  @Test(arguments: ["KMRTX", "kmrtx", " km-rtx ", "K M R T X"])
  func `A code is taken as people type it`(typed: String) {
    #expect(ClassCode(typed: typed)?.text == "KMRTX")
  }

  @Test(arguments: ["", "KMRT", "KMRTXX", "KMRTA", "../..", "KMRT/", "KMRT\u{0}"])
  func `What is no code is none`(typed: String) {
    #expect(ClassCode(typed: typed) == nil)
  }
}
