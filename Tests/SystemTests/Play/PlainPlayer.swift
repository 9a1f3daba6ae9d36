import TestSupport

/// A program that reads and writes lines.
protocol LineProgram {
  /// Sends a line.
  func send(_ line: String) throws
  /// Reads up to the next prompt, which is all that ends with a space, and returns what was new.
  func readToPrompt() throws -> String
}

extension PipedProgram: LineProgram {}

/// The program in plain mode on a terminal, which shows what is typed.
struct LinesOnTerminal: LineProgram {
  let terminal: PseudoTerminal

  func send(_ line: String) throws { try terminal.send(line + "\r") }

  func readToPrompt() throws -> String {
    let begin = terminal.byteCount
    try terminal.wait("a prompt") {
      terminal.byteCount > begin && terminal.output.last == UInt8(ascii: " ")
    }
    return String(decoding: terminal.output[begin...], as: UTF8.self)
      .replacing("\r\n", with: "\n")
  }
}

/// Plays in plain mode, by reading lines and typing lines.
final class PlainPlayer: CasePlayer {
  let program: any LineProgram
  /// The choices last printed, without their numbers.
  private(set) var choices: [String] = []
  /// The heading last printed, such as `2 of 4: …`.
  private(set) var heading = ""
  /// All that was printed since the last line was typed.
  private(set) var page = ""

  init(_ program: any LineProgram) throws {
    self.program = program
    read(try program.readToPrompt())
  }

  func goOn() throws { try send("") }
  func done() throws { try send("d") }
  func confirm() throws { try send("y") }
  func handIn() throws { try choose("Hand in") }
  func answer(_ number: Int) throws { try send("\(number)") }

  func choose(_ words: String) throws {
    guard let place = choices.firstIndex(where: { $0.hasPrefix(words) }) else {
      throw Missing("'\(words)' among \(choices)")
    }
    try send("\(place + 1)")
  }

  func item(_ number: Int) throws -> String {
    try send("#\(number + 1)")
    let parts = heading.split(separator: ": ", maxSplits: 1)
    guard parts.count == 2, parts[0].hasPrefix("\(number + 1) of ") else { throw Missing(heading) }
    return String(parts[1])
  }

  func write(_ words: String) throws {
    for line in words.split(separator: "\n") { try program.send(String(line)) }
    try send(".")
  }

  /// Types a line and reads up to the next prompt.
  func send(_ line: String) throws {
    try program.send(line)
    read(try program.readToPrompt())
  }

  private func read(_ output: String) {
    page = output
    for line in output.split(separator: "\n") {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        heading = String(line.dropFirst(3).dropLast(3))
      }
      let digits = line.drop { $0 == " " }.prefix { $0.isNumber }
      guard line.hasPrefix("  "), let number = Int(digits) else { continue }
      if number == 1 { choices = [] }
      choices.append(String(line.drop { $0 == " " }.dropFirst(digits.count + 2)))
    }
  }
}
