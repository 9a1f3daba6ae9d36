import Interface
import Testing

/// A program that asks for one mark, which can be taken back, and then lets it be handed in.
private struct OneMark: Program {
  var isMarked = false
  var isFinished = false
  var nextDeadline: Instant? { nil }

  mutating func handle(_ input: ProgramInput<String>, at now: Instant) -> [Never] {
    switch input {
    case .message("mark"): isMarked = true
    case .message("clear"): isMarked = false
    case .message("hand in"), .event(.endOfInput): isFinished = true
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas) {}
  mutating func remember(_ views: ViewReport) -> Bool { false }

  func describe() -> PlainPage<String> {
    PlainPage(
      title: "Marks",
      lines: [.text("What is it?"), .heading("The item")],
      choices: [
        PlainChoice(
          "A sign of it",
          brief: "Sign",
          state: isMarked ? "chosen" : "",
          message: "mark",
          saysState: false
        ),
        PlainChoice(
          "Done",
          brief: "Done [d]",
          key: "d",
          message: "hand in",
          disabledReason: isMarked ? nil : "one is open"
        ),
      ],
      commands: [
        PlainChoice("Clears.", key: "backspace", message: "clear"),
        PlainChoice("Goes to it.", key: "#1", message: "focus"),
      ]
    )
  }
}

struct PlainChangesTests {
  private func answers(to lines: String...) -> [String] {
    InterfaceTests.answers(of: OneMark(), to: lines)
  }

  @Test func `What became possible is said, and what no longer is`() {
    let said = answers(to: "1", "backspace")
    #expect(said[0] == "* d: Done (now possible)\n")
    #expect(said[1] == "* d: Done (Not now: one is open)\n")
  }

  @Test func `A command that changes nothing recalls what is asked`() {
    #expect(
      answers(to: "1", "#1")[1] == "-- The item --\n  1 Sign (chosen), 2 Done [d]\n"
    )
  }

  @Test func `Nothing is recalled when the program ends`() {
    #expect(answers(to: "1", "d")[1].isEmpty)
  }
}
