import ClassLine

/// Pages and messages as a host's and a trainee's lines hold them, written by hand.
enum HallPages {
  private static func page(_ line: String) throws -> PostedPage {
    guard case .page(let page) = try HostMessage(line: Array(line.utf8)) else { throw NoPage() }
    return page
  }

  private static let questions =
    #""questions":[{"kind":"observation","item":{"en":["He waits."]},"answers":[0,1,2]}]"#

  static func vote(turn: Int = 1, round: Int = 1, seconds: Int? = nil) throws -> PostedPage {
    let time = seconds.map { #","seconds":\#($0)"# } ?? ""
    return try page(
      #"{"type":"page","turn":\#(turn),"shows":"vote","step":{"title":{"en":["At the door"]},"#
        + #""clock":29000000},\#(questions),"round":\#(round)\#(time)}"#
    )
  }

  static func distribution(_ counts: [Int], turn: Int = 1) throws -> PostedPage {
    try page(
      #"{"type":"page","turn":\#(turn),"shows":"distribution",\#(questions),"#
        + #""rounds":[{"present":\#(counts.reduce(0, +)),"counts":[\#(counts)]}]}"#
    )
  }

  static func mark(_ answer: Int?, turn: Int = 1, round: Int = 1) -> TraineeMessage {
    .mark(Mark(VotePlace(turn: turn, round: round), question: 0, answer: answer))
  }

  static func hello(_ number: Int) -> TraineeMessage {
    let digits = String(number, radix: 16)
    return .hello(version: 1, token: String(repeating: "0", count: 32 - digits.count) + digits)
  }

  struct NoPage: Error {}
}
