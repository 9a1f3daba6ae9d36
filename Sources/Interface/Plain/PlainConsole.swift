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
  /// Whether they may answer the page that came of those before them.
  private var takesMore = false
  /// What was said of an answer while the rest of its line was still to be given.
  private var heldNotice: String?
  /// The half-written text that a command interrupted; where it is asked for again it goes on.
  private var interruptedText: String?
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
        printNews(page, recalls: true)
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

  /// Prints what is new; where nothing is, and that is wanted, recalls what is being asked.
  private mutating func printNews(_ page: PlainPage<Running.Message>, recalls: Bool = false) {
    sayNotice(page.notice)
    if !waiting.isEmpty {
      say(InterfaceWords.fill(words.restNotUsed, "rest", waiting.joined(separator: " ")))
      waiting = []
    }
    let rendering = PlainRendering(page, words: words)
    var news = rendering.news(after: printed, words: words)
    if recalls, news.isEmpty, page.notice == nil, case .choice = page.prompt {
      news = rendering.reminder
    }
    for line in news { say(line) }
    printed = rendering.following(printed)
  }

  /// Says what happened.
  private mutating func sayNotice(_ notice: String?) {
    hold(notice)
    if let notice { say("* \(notice)") }
    heldNotice = nil
  }

  /// Holds back what happened, and says what was held before, unless the new begins with that.
  private mutating func hold(_ notice: String?) {
    if let held = heldNotice, notice?.hasPrefix(held) != true { say("* \(held)") }
    heldNotice = notice
  }

  /// What the next answer of the last line means on the page that came of those before it.
  ///
  /// None where it means nothing, and where what is asked now was not read out or belongs to
  /// something else: nothing is answered or confirmed by what was typed before it was asked.
  private mutating func waitingMessage(_ page: PlainPage<Running.Message>) -> Running.Message? {
    guard takesMore, let answer = waiting.first else { return nil }
    guard case .choice = page.prompt, page.title == printed.title,
      case .message(let message, let more) = PlainQuestion(page, words: words).reply(to: answer)
    else { return nil }
    hold(page.notice)
    takesMore = more
    waiting.removeFirst()
    return message
  }

  /// Asks until there is an answer that means something; none when the input has ended.
  private mutating func ask(_ page: PlainPage<Running.Message>) -> Running.Message? {
    let question = PlainQuestion(page, words: words)
    if case .text(let prompt) = page.prompt, prompt.isMultiline, prompt.initial == interruptedText {
      return goOn(prompt, question)
    }
    for line in question.introduction() { say(line) }
    while true {
      guard let line = readLine(question.prompt) else { return nil }
      let answers = question.answers(in: line)
      switch question.reply(to: answers[0]) {
      case .message(let message, let more):
        waiting = Array(answers.dropFirst())
        takesMore = more
        return message
      case .say(let lines): for line in lines { say(line) }
      case .printPage: for line in printed.fullText + question.introduction() { say(line) }
      case .readText(let prompt, let first): return readText(prompt, question, [], first: first)
      }
    }
  }

  /// Reads a line at a prompt; none when the input has ended.
  private mutating func readLine(_ prompt: String) -> String? {
    device.write(device.showsUnicode ? prompt : AsciiText.transliterate(prompt))
    if let line = device.readLine() { return line }
    device.write("\n")
    hasEnded = true
    return nil
  }

  /// Goes on with a text that a command interrupted.
  private mutating func goOn(
    _ prompt: PlainTextPrompt<Running.Message>,
    _ question: PlainQuestion<Running.Message>
  ) -> Running.Message? {
    let lines = prompt.initial.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0) }
    for line in question.introduction(goingOn: lines) { say(line) }
    guard let first = readLine(question.prompt) else { return nil }
    return readText(prompt, question, lines, first: first)
  }

  /// Reads lines up to one with a single full stop; a text cut off by the end of input is kept.
  private mutating func readText(
    _ prompt: PlainTextPrompt<Running.Message>,
    _ question: PlainQuestion<Running.Message>,
    _ written: [String],
    first: String
  ) -> Running.Message? {
    var lines = written
    var next: String? = first
    while let line = next, line != "." {
      switch question.commandReply(to: line) {
      case .message(let command, _):
        keep(lines, prompt)
        return command
      case .say(let said):
        for line in said { say(line) }
        next = readLine(question.prompt)
        continue
      case .printPage:
        for line in printed.fullText + question.introduction(goingOn: lines) { say(line) }
        next = readLine(question.prompt)
        continue
      case .readText, nil: lines.append(PlainQuestion<Running.Message>.content(of: line))
      }
      if PlainQuestion<Running.Message>.trimmed(line) == "?" { say(words.questionMarkIsText) }
      next = device.readLine()
    }
    hasEnded = next == nil
    interruptedText = nil
    return prompt.message(text(lines, prompt))
  }

  /// Keeps what was written before a command takes the reader elsewhere.
  private mutating func keep(_ lines: [String], _ prompt: PlainTextPrompt<Running.Message>) {
    guard !lines.isEmpty, let keeping = prompt.keeping else { return }
    let text = text(lines, prompt)
    interruptedText = text
    handle(.message(keeping(text)))
    say("* \(words.textKept)")
  }

  /// The text of lines, within its limit; what was too long is said.
  private func text(_ lines: [String], _ prompt: PlainTextPrompt<Running.Message>) -> String {
    let answer = PlainQuestion<Running.Message>.text(lines.joined(separator: "\n"), prompt)
    if answer.isCut { say(InterfaceWords.fill(words.textCut, "n", "\(prompt.maximumLength)")) }
    return answer.text
  }

  private func say(_ line: String) {
    let shown = device.showsUnicode ? line : AsciiText.transliterate(line)
    guard let columns = device.columns, columns > 0 else { return device.write(shown + "\n") }
    for row in TextWrap.lines(of: shown, width: columns) { device.write(row + "\n") }
  }
}
