import Interface
import Testing

/// A program that asks for an answer and how sure it is, and can go back from there.
private struct TwoQuestions: Program {
  var briefs = ["", ""]
  var isWeighing = false
  var isFinished = false
  var nextDeadline: Instant? { nil }

  mutating func handle(_ input: ProgramInput<String>, at now: Instant) -> [Never] {
    switch input {
    case .message("answer"): isWeighing = true
    case .message("change"): isWeighing = false
    case .event(.endOfInput): isFinished = true
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas) {}
  mutating func remember(_ views: ViewReport) -> Bool { false }

  func describe() -> PlainPage<String> {
    let question: [PlainLine] = [.text("Case: The book"), .heading("What is this?")]
    guard isWeighing else {
      return PlainPage(
        title: "1 of 8",
        lines: question,
        choices: zip(["Sign", "Ordinary"], briefs).map {
          PlainChoice($0, brief: $1, message: "answer")
        }
      )
    }
    return PlainPage(
      title: "1 of 8",
      lines: question + [.text("Answer: Sign"), .heading("How sure are you?")],
      choices: [PlainChoice("Certain", message: "sure")],
      commands: [PlainChoice("Change.", key: "x", message: "change")]
    )
  }
}

struct PlainWayBackTests {
  private func answers(_ program: TwoQuestions, to lines: String...) -> [String] {
    InterfaceTests.answers(of: program, to: lines)
  }

  @Test func `On the way back what is asked is said again with what can be chosen`() {
    let said = answers(TwoQuestions(), to: "1", "x")
    #expect(said[0].hasPrefix("Answer: Sign\n\n-- How sure are you? --\n"))
    #expect(said[1] == "-- What is this? --\n\n  1. Sign\n  2. Ordinary\n")
  }

  @Test func `Short answers that were read before stand on one line, sentences on one each`() {
    let short = answers(TwoQuestions(briefs: ["Sign", "Ordinary"]), to: "1", "x")
    #expect(short[1] == "-- What is this? --\n  1 Sign, 2 Ordinary\n")
    let sentences = TwoQuestions(briefs: ["Ring her.", "Ask him, and write it down"])
    #expect(
      answers(sentences, to: "1", "x")[1]
        == "-- What is this? --\n  1 Ring her.\n  2 Ask him, and write it down\n"
    )
  }
}
