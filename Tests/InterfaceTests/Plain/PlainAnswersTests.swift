import Interface
import Testing

/// A program that marks two things and says how sure, one after the other, and then hands in.
private struct Marking: Program {
  static let marks = ["sign", "check", "ordinary"]
  static let degrees = ["unsure", "certain"]
  var answers: [String] = []
  var ticked: Set<Int> = []
  var isTicking = false
  var isFinished = false
  var nextDeadline: Instant? { nil }

  mutating func handle(_ input: ProgramInput<String>, at now: Instant) -> [Never] {
    switch input {
    case .message("hand in"), .event(.endOfInput): isFinished = true
    case .message(let message) where isTicking:
      ticked.formSymmetricDifference([Int(message) ?? 0])
    case .message(let message): answers.append(message)
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas) {}
  mutating func remember(_ views: ViewReport) -> Bool { false }

  func describe() -> PlainPage<String> {
    if isTicking { return ticks }
    guard answers.count < 4 else {
      let prompt = PlainPrompt.confirm(question: "Hand in?", yes: "hand in", no: "again")
      return PlainPage(title: "Marks", prompt: prompt)
    }
    let isMark = answers.count.isMultiple(of: 2)
    return PlainPage(
      title: "Marks",
      lines: [.heading("Item \(answers.count / 2 + 1)")],
      choices: (isMark ? Self.marks : Self.degrees).map {
        PlainChoice("It is \($0), all in all", brief: $0, message: $0, takesMore: isMark)
      },
      notice: answers.last.map { last in
        isMark ? "\(answers[answers.count - 2]), \(last)" : last
      }
    )
  }

  private var ticks: PlainPage<String> {
    PlainPage(
      title: "Ticks",
      choices: (0..<3).map { number in
        PlainChoice(
          "Thing \(number)",
          state: ticked.contains(number) ? "chosen" : "",
          message: "\(number)",
          takesMore: true
        )
      } + [PlainChoice("Done", key: "d", message: "hand in")]
    )
  }
}

struct PlainAnswersTests {
  private func play(_ program: Marking, _ lines: String...) -> (output: String, program: Marking) {
    type(lines, into: program)
  }

  @Test(arguments: ["3 2", "3,2", " 3   2 ", "3, 2"])
  func `Several answers on one line are given in turn, and what they did is said once`(line: String)
  {
    let (output, program) = play(Marking(), line)
    #expect(program.answers == ["ordinary", "certain"])
    #expect(output.contains(": * ordinary, certain\n"))
    #expect(!output.contains("It is certain, all in all"))
  }

  @Test func `An answer that is refused stops the rest of its line, and that is said`() {
    let (output, program) = play(Marking(), "3 7 1")
    #expect(program.answers == ["ordinary"])
    #expect(output.contains("* ordinary\nThe rest of your line was not used: 7 1\n"))
  }

  @Test func `What is left of a line does not answer the next item`() {
    let (output, program) = play(Marking(), "3 2 1 1")
    #expect(program.answers == ["ordinary", "certain"])
    #expect(
      output.contains(
        "* ordinary, certain\nThe rest of your line was not used: 1 1\n-- Item 2 --\n"
      )
    )
  }

  @Test func `Nothing is confirmed by what was typed before the question was asked`() {
    let (output, program) = play(Marking(), "3 2", "1 1 y")
    #expect(program.answers.count == 4)
    #expect(output.contains("The rest of your line was not used: y\n"))
    #expect(output.hasSuffix("Hand in? [yes/no] \n"))
  }

  @Test func `A line that begins with no answer gives none`() {
    let (output, program) = play(Marking(), "what 1 2")
    #expect(program.answers.isEmpty)
    #expect(output.contains("Please answer with a number from 1 to 3"))
  }

  @Test func `A list that was read before is said on one line`() {
    let (output, _) = play(Marking(), "1", "1")
    let second = output.components("-- Item 2 --")
    #expect(second.count == 2)
    #expect(second[1].hasPrefix("\n  1 sign, 2 check, 3 ordinary\nChoose"))
    #expect(output.components("It is sign, all in all").count == 2)
  }

  @Test func `A tick is told alone, and so is a tick taken away`() {
    var program = Marking()
    program.isTicking = true
    let (output, ended) = play(program, "2", "2", "1 3 d")
    #expect(ended.ticked == [0, 2])
    #expect(ended.isFinished)
    #expect(output.components("2. Thing 1").count == 2)
    #expect(output.contains(": * 2: chosen\nChoose"))
    #expect(output.contains(": * 2: no longer chosen\nChoose"))
  }

  @Test func `How several answers are given is listed where they can be`() {
    #expect(play(Marking(), "?").output.contains("Two numbers on one line, as in 1 2"))
    #expect(!play(Marking(answers: ["sign"]), "?").output.contains("Two numbers on one line"))
  }
}

extension String {
  fileprivate func components(_ mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map { String($0) }
  }
}
