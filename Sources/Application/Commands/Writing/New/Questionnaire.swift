internal import PlainText

/// Plain questions on standard output, answered by lines of standard input.
struct Questionnaire {
  /// Input has ended before the last question was answered.
  struct Ended: Error {}

  let context: CommandContext
  let words: NewWords

  /// Asks for a line; an empty one stands for nothing.
  func line(_ question: String) throws(Ended) -> String {
    context.printer.print([question])
    return try answer()
  }

  /// Asks for one of several things by its number; an empty line stands for the usual one.
  func choice(_ question: String, _ options: [String], usual: Int) throws(Ended) -> Int {
    show(question, options)
    context.printer.print([words.enterFor(usual + 1)])
    while true {
      let line = try answer()
      if line.isEmpty { return usual }
      if let number = Int(line), options.indices.contains(number - 1) { return number - 1 }
      context.printer.print([words.numberFrom(options.count)])
    }
  }

  private func show(_ question: String, _ options: [String]) {
    let width = "\(options.count)".count
    let rows = options.enumerated().map { place, option in
      "  " + "\(place + 1)".paddedBefore(to: width) + "  " + option
    }
    context.printer.print([question] + rows)
  }

  private func answer() throws(Ended) -> String {
    context.surroundings.write("> ")
    guard let line = context.surroundings.readLine() else { throw Ended() }
    let clean = CleanText.line(line)
    return String(clean.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
