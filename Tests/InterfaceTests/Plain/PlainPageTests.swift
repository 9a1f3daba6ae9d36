import Interface
import Testing

/// A program of one page that ends after the first message.
private struct OnePage: Program {
  let page: PlainPage<String>
  var received: [String] = []
  var nextDeadline: Instant? { nil }
  var isFinished: Bool { !received.isEmpty }

  mutating func handle(_ input: ProgramInput<String>, at now: Instant) -> [Never] {
    switch input {
    case .message(let message): received.append(message)
    case .event(.endOfInput): received.append("end")
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas) {}
  mutating func remember(_ views: ViewReport) -> Bool { false }
  func describe() -> PlainPage<String> { page }
}

struct PlainPageTests {
  private func play(_ page: PlainPage<String>, _ lines: String...) -> (String, [String]) {
    let (output, program) = type(lines, into: OnePage(page: page))
    return (output, program.received)
  }

  @Test(arguments: [
    ("y", "yes"), ("YES", "yes"), ("n", "no"), ("No", "no"), ("", "no"),
  ])
  func `A question is answered by yes or no and by default no`(answer: String, expected: String) {
    let prompt = PlainPrompt.confirm(question: "Leave?", yes: "yes", no: "no")
    let (output, received) = play(PlainPage(title: "T", prompt: prompt), answer)
    #expect(output.contains("Leave? [yes/no] "))
    #expect(received == [expected])
  }

  @Test func `Neither yes nor no is asked again`() {
    let prompt = PlainPrompt.confirm(question: "Leave?", yes: "yes", no: "no")
    let (output, received) = play(PlainPage(title: "T", prompt: prompt), "maybe", "y")
    #expect(output.contains("Please answer with yes or no.\n"))
    #expect(received == ["yes"])
  }

  @Test func `Enter goes on and a command still works`() {
    let page = PlainPage(
      title: "T",
      commands: [PlainChoice("Quit.", key: "q", message: "quit")],
      prompt: .proceed("next")
    )
    #expect(play(page, "").1 == ["next"])
    #expect(play(page, "q").1 == ["quit"])
    #expect(play(page, "x", "Q").1 == ["quit"])
  }

  @Test func `Every kind of line can be told apart without colour`() {
    let page = PlainPage<String>(
      title: "Title",
      lines: [
        .heading("Part"), .text("Text."), .speech(speaker: "Ali", text: "Hello."), .note("N."),
        .change("Marked."), .text("two\nlines"),
      ],
      prompt: .none,
      notice: "Saved."
    )
    let (output, received) = play(page)
    #expect(
      output.hasPrefix(
        """
        * Saved.

        == Title ==

        -- Part --
        Text.
        Ali: Hello.
        Note: N.
        * Marked.
        two
        lines
        Give a command (? lists them): 
        """
      )
    )
    #expect(received == ["end"])
  }

  @Test func `Where one number can be given, that one is asked for`() {
    let page = PlainPage(title: "T", choices: [PlainChoice("First", message: "first")])
    #expect(play(page, "2").0.contains("Please answer with 1, or ? for the commands.\n"))
  }

  @Test func `An empty line sends what the page has for it, and is rebuked where it has nothing`() {
    var page = PlainPage(title: "T", choices: [PlainChoice("First", message: "first")])
    let (output, received) = play(page, "", "1")
    #expect(output.contains("Please answer with 1, or ? for the commands.\n"))
    #expect(received == ["first"])
    page.emptyLine = "again"
    #expect(play(page, "").1 == ["again"])
    #expect(play(page.map { $0 + "!" }, "").1 == ["again!"])
  }

  @Test func `A choice is made by its key and a disabled one says why`() {
    let page = PlainPage(
      title: "T",
      choices: [
        PlainChoice("First", key: "a", message: "first"),
        PlainChoice("Second", message: "second", disabledReason: "too late"),
      ]
    )
    let (output, received) = play(page, "2", "A")
    #expect(output.contains("  1. First [a]\n  2. Second (Not now: too late)\n"))
    #expect(output.contains("Not now: too late\nChoose"))
    #expect(received == ["first"])
  }

  @Test(arguments: [("", "so far"), ("new", "new"), ("  ", "so far"), ("?x", "?x")])
  func `A line of text keeps the text so far when it is empty`(answer: String, expected: String) {
    let prompt = PlainTextPrompt(hint: "Name", initial: "so far", maximumLength: 6) { $0 }
    let (output, received) = play(PlainPage(title: "T", prompt: .text(prompt)), answer)
    #expect(
      output.contains(
        "Name\nText so far (an empty answer keeps it, another text replaces it):\nso far\n> "
      )
    )
    #expect(received == [expected])
  }

  @Test func `A line of text that is too long is asked again`() {
    let prompt = PlainTextPrompt(hint: "Name", maximumLength: 3) { $0 }
    let (output, received) = play(PlainPage(title: "T", prompt: .text(prompt)), "abcd", "abc")
    #expect(output.contains("longer than 3 characters"))
    #expect(received == ["abc"])
  }

  @Test func `A mapped page sends the mapped messages`() {
    let prompt = PlainTextPrompt(hint: "Name") { $0 }
    let page = PlainPage(title: "T", prompt: .text(prompt)).map { "got \($0)" }
    #expect(play(page, "x").1 == ["got x"])
    let confirm = PlainPage(title: "T", prompt: .confirm(question: "?", yes: "y", no: "n"))
    #expect(confirm.map { $0 + "!" }.reachableMessages == ["y!", "n!"])
  }

  @Test func `Commands take the letter of a binding or the name of its key`() {
    let bindings = [
      Binding([.enter, .character("o")], "Open", help: "Opens.", message: 1),
      Binding([.control("s")], "Save", help: "Saves.", message: 2),
      Binding([.character("1"), .left], "Back", help: "Goes back.", message: 3),
      Binding([], "Hidden", help: "Has no key.", message: 4),
    ]
    let commands = PlainPage.commands(bindings, keyNames: .english)
    #expect(commands.map(\.key) == ["o", "ctrl+s", "left"])
    #expect(commands.map(\.label) == ["Opens.", "Saves.", "Goes back."])
  }
}
