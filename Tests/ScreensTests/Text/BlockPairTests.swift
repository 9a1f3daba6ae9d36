import Interface
import Screens
import Testing

@Suite struct BlockPairTests {
  private let block = Block.pair(
    BlockPair(
      .init(title: "Missed", items: ["1 of 3 things"]),
      .init(title: "Over-reported", items: ["2 of 3 ordinary things marked", "0 of 1 times"])
    )
  )

  private func rows(width: Int, margin: Int = 0) -> [String] {
    [block].styledLines(.unicode, margin: margin, width: width)
      .flatMap { $0.rows(width: width) }.map(\.plain)
  }

  @Test func `two lists stand side by side where there is room`() {
    #expect(
      rows(width: 61) == [
        "Missed                          Over-reported",
        "• 1 of 3 things                 • 2 of 3 ordinary things",
        "                                  marked",
        "                                • 0 of 1 times",
      ]
    )
  }

  @Test func `in a narrow window the second stands under the first`() {
    #expect(
      rows(width: 40) == [
        "Missed", "• 1 of 3 things", "", "Over-reported", "• 2 of 3 ordinary things marked",
        "• 0 of 1 times",
      ]
    )
  }

  @Test func `plain mode and a pipe say one after the other`() {
    #expect(
      [block].plainText == [
        "Missed:", "- 1 of 3 things", "Over-reported:", "- 2 of 3 ordinary things marked",
        "- 0 of 1 times",
      ]
    )
    #expect([block].plainLines.first == .text("Missed:"))
  }
}
