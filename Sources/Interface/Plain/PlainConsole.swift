internal import PlainText

/// The means by which plain mode reads and prints, passed in so that tests need no files.
package struct PlainDevice {
  /// Reads the next line without its end; none when the input has ended.
  package var readLine: () -> String?
  /// Prints text as it is.
  package var write: (String) -> Void
  /// Waits until something may have come into the mailbox.
  package var waitForMail: () -> Void
  /// The time on a clock that only runs forward.
  package var now: () -> Instant
  /// The width at which lines are wrapped by words; none leaves them as they are.
  package var columns: Int?
  /// Whether characters beyond ASCII can be printed.
  package var showsUnicode: Bool

  /// Makes a device.
  package init(
    readLine: @escaping () -> String?,
    write: @escaping (String) -> Void,
    waitForMail: @escaping () -> Void,
    now: @escaping () -> Instant,
    columns: Int? = nil,
    showsUnicode: Bool = true
  ) {
    self.readLine = readLine
    self.write = write
    self.waitForMail = waitForMail
    self.now = now
    self.columns = columns
    self.showsUnicode = showsUnicode
  }
}

/// The loop of plain mode: prints what is new, reads a line, sends the message that it means.
///
/// It only ever adds lines, moves no cursor and says every change in words, so that it works with
/// a screen reader, in a pipe and on a terminal that knows nothing.
package struct PlainConsole<Running: Program, Runner: EffectRunner>
where Running.Effect == Runner.Effect {
  /// The program.
  package private(set) var program: Running
  private let mailbox: Mailbox<Running.Message>
  private let runner: Runner
  private var words: InterfaceWords
  private let device: PlainDevice
  private var printed = PlainRendering()
  /// The answers of the last line that are still to be given.
  private var waiting: [String] = []
  private var hasEnded = false

  /// Makes a console.
  package init(
    _ program: Running,
    mailbox: Mailbox<Running.Message>,
    runner: Runner,
    words: InterfaceWords,
    device: PlainDevice
  ) {
    self.program = program
    self.mailbox = mailbox
    self.runner = runner
    self.words = words
    self.device = device
  }

  /// Hands effects to the runner, as those of the program's start.
  package func start(_ effects: [Running.Effect]) {
    for effect in effects { runner.start(effect) }
  }

  /// Runs until the program has finished or the input has ended, and the runner is drained.
  package mutating func run() {
    settle()
    while !program.isFinished, !hasEnded {
      let page = program.describe()
      words = page.words ?? words
      if let message = waitingMessage(page) {
        handle(.message(message))
      } else {
        printNews(page)
        if let message = ask(page) { handle(.message(message)) }
      }
      settle()
    }
    if hasEnded { handle(.event(.endOfInput)) }
    settle()
    printNews(program.describe())
  }

  /// Handles answers of effects until none is on its way, and what waits for a deadline.
  ///
  /// Nothing interrupts the reading of a line, so that a deadline is not waited for but met before.
  private mutating func settle() {
    drain()
    guard program.nextDeadline != nil else { return }
    handle(.deadline)
    drain()
  }

  private mutating func drain() {
    while true {
      let mail = mailbox.take()
      for message in mail { handle(.message(message)) }
      guard mail.isEmpty else { continue }
      guard !runner.isDrained else { break }
      device.waitForMail()
    }
    for message in mailbox.take() { handle(.message(message)) }
  }

  private mutating func handle(_ input: ProgramInput<Running.Message>) {
    start(program.handle(input, at: device.now()))
  }

  private mutating func printNews(_ page: PlainPage<Running.Message>) {
    if let notice = page.notice { say("* \(notice)") }
    let rendering = PlainRendering(page, words: words)
    for line in rendering.news(after: printed, words: words) { say(line) }
    printed = rendering.following(printed)
  }

  /// What the next answer of the last line means on the page that came of those before it.
  ///
  /// The rest is dropped where it means nothing, and where the page is another or asks for more
  /// than a choice: nothing is handed in or confirmed by what was typed before it was asked.
  private mutating func waitingMessage(_ page: PlainPage<Running.Message>) -> Running.Message? {
    guard let answer = waiting.first else { return nil }
    if case .choice = page.prompt, page.title == printed.title,
      case .message(let message) = PlainQuestion(page, words: words).reply(to: answer)
    {
      if let notice = page.notice { say("* \(notice)") }
      waiting.removeFirst()
      return message
    }
    say(InterfaceWords.fill(words.restNotUsed, "rest", waiting.joined(separator: " ")))
    waiting = []
    return nil
  }

  /// Asks until there is an answer that means something; none when the input has ended.
  private mutating func ask(_ page: PlainPage<Running.Message>) -> Running.Message? {
    let question = PlainQuestion(page, words: words)
    for line in question.introduction { say(line) }
    while true {
      let prompt = question.prompt
      device.write(device.showsUnicode ? prompt : AsciiText.transliterate(prompt))
      guard let line = device.readLine() else {
        device.write("\n")
        hasEnded = true
        return nil
      }
      let answers = question.answers(in: line)
      switch question.reply(to: answers[0]) {
      case .message(let message):
        waiting = Array(answers.dropFirst())
        return message
      case .say(let lines): for line in lines { say(line) }
      case .printPage: for line in printed.fullText + question.introduction { say(line) }
      case .readText(let prompt, let first): return readText(prompt, first: first)
      }
    }
  }

  /// Reads lines up to one with a single full stop; a text cut off by the end of input is kept.
  private mutating func readText(
    _ prompt: PlainTextPrompt<Running.Message>,
    first: String
  ) -> Running.Message? {
    var lines: [String] = []
    var next: String? = first
    while let line = next, line != "." {
      lines.append(line)
      next = device.readLine()
    }
    hasEnded = next == nil
    let answer = PlainQuestion<Running.Message>.text(lines.joined(separator: "\n"), prompt)
    if answer.isCut { say(InterfaceWords.fill(words.textCut, "n", "\(prompt.maximumLength)")) }
    return prompt.message(answer.text)
  }

  private func say(_ line: String) {
    let shown = device.showsUnicode ? line : AsciiText.transliterate(line)
    guard let columns = device.columns, columns > 0 else { return device.write(shown + "\n") }
    for row in TextWrap.lines(of: shown, width: columns) { device.write(row + "\n") }
  }
}
