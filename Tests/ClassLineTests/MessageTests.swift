import ClassLine
import Classroom
import ScenarioEngine
import TestSupport
import Testing

@Suite struct MessageTests {
  private static let token = HostedClass.token(0xABC)

  private static func trainee(_ line: String) throws(LineError) -> TraineeMessage {
    try TraineeMessage(line: Array(line.utf8))
  }

  private static func host(_ line: String) throws(LineError) -> HostMessage {
    try HostMessage(line: Array(line.utf8))
  }

  @Test func `A trainee's messages are the lines that the page about the protocol shows`() throws {
    let vote = VotePlace(turn: 3, round: 1)
    let pairs: [(TraineeMessage, String)] = [
      (
        .hello(version: 1, token: "00000000000000000000000000000abc"),
        #"{"type":"hello","version":1,"token":"00000000000000000000000000000abc"}"#
      ),
      (
        .mark(Mark(vote, question: 0, answer: 2)),
        #"{"type":"mark","turn":3,"round":1,"question":0,"answer":2}"#
      ),
      (
        .mark(Mark(vote, question: 1, answer: nil)),
        #"{"type":"mark","turn":3,"round":1,"question":1,"answer":null}"#
      ),
      (
        .signals(Signals(isLost: true, pace: .slower)),
        #"{"type":"signals","lost":true,"pace":"slower"}"#
      ),
    ]
    for (message, line) in pairs {
      #expect(String(decoding: message.bytes, as: UTF8.self) == line)
      #expect(try Self.trainee(line) == message)
    }
  }

  @Test(arguments: [
    (#"{"type":"reveal"}"#, LineError.unknownType("reveal")),
    (#"{"type":"hello","version":1}"#, .missing("token")),
    (#"{"type":"hello","version":1,"token":"short"}"#, .wrongValue("token")),
    (
      #"{"type":"hello","version":0,"token":"00000000000000000000000000000abc"}"#,
      .wrongValue("version")
    ),
    (#"{"type":"signals","lost":true,"pace":"slower","uid":0}"#, .unexpected("uid")),
    (#"{"type":"signals","lost":1,"pace":"slower"}"#, .wrongValue("lost")),
    (#"{"type":"signals","lost":true,"pace":"stop"}"#, .wrongValue("pace")),
    (#"{"type":"mark","turn":3,"round":3,"question":0,"answer":2}"#, .wrongValue("round")),
    (#"{"type":"mark","turn":-1,"round":1,"question":0,"answer":2}"#, .wrongValue("turn")),
    (#"{"type":"mark","turn":3,"round":1,"question":0,"answer":1.0}"#, .wrongValue("answer")),
    (#"{"type":"mark","turn":3,"round":1,"question":0,"answer":-1}"#, .wrongValue("answer")),
    (#"{"type":"mark","turn":3,"round":1,"question":0,"answer":1,"answer":2}"#, .notJSON),
    (#"{"type":"mark","turn":3,"round":1,"question":0,"answer":1} x"#, .notJSON),
    (#"{"turn":3}"#, .missing("type")),
    (#"{"type":7}"#, .wrongValue("type")),
    ("[]", .notJSON), ("", .notJSON), ("{", .notJSON), ("\u{FEFF}{}", .notJSON),
  ])
  func `A trainee's line that is not as written is refused with its reason`(
    line: String,
    error: LineError
  ) {
    #expect(throws: error) { try Self.trainee(line) }
  }

  @Test func `A line of 4 KiB from a trainee and of 64 KiB from a host is the longest`() throws {
    let line = #"{"type":"signals","lost":true,"pace":"slower"}"#
    let padded = line + String(repeating: " ", count: 4096 - line.utf8.count)
    #expect(try Self.trainee(padded) == .signals(Signals(isLost: true, pace: .slower)))
    #expect(throws: LineError.tooLong(limit: 4096)) { try Self.trainee(padded + " ") }
    let long = line + String(repeating: " ", count: 65_536 - line.utf8.count)
    #expect(try Self.host(long) == .signals(Signals(isLost: true, pace: .slower)))
    #expect(throws: LineError.tooLong(limit: 65_536)) { try Self.host(long + " ") }
  }

  @Test func `What the host says comes out as it went in`() throws {
    var messages: [HostMessage] = [
      .welcome(Welcome(classID: "c", seat: 12, isBack: true)),
      .own(OwnAnswers(turn: 2, rounds: [[1, nil], [nil, 0]])),
      .own(OwnAnswers(turn: 2, rounds: [])), .signals(Signals(isLost: false, pace: .faster)),
      .refused(.closed), .refused(.notOffered),
      .refused(.notKept), .refused(.unread("missing:turn")),
    ]
    messages += Farewell.allCases.map(HostMessage.goodbye)
    messages += try WholeClass.pages(of: HostedCase.source).map(HostMessage.page)
    for message in messages {
      #expect(try HostMessage(line: message.bytes) == message)
    }
  }

  private static let cards = #""kind":"urgency","answers":[0,1]"#

  private static func revealed(
    _ question: String,
    rounds: String = "",
    keys: String = ""
  ) -> String {
    #"{"type":"page","turn":0,"shows":"revealed","questions":[{\#(question)}],"#
      + #""rounds":[\#(rounds)],"keys":[\#(keys)]}"#
  }

  @Test(arguments: [
    (#"{"type":"goodbye","why":"bored"}"#, LineError.wrongValue("why")),
    (#"{"type":"refused","why":"closed","detail":"x"}"#, .unexpected("detail")),
    (#"{"type":"page","turn":0}"#, .missing("shows")),
    (#"{"type":"page","turn":0,"shows":"keys"}"#, .wrongValue("shows")),
    (#"{"type":"page","turn":0,"shows":"over","keys":[]}"#, .unexpected("keys")),
    // A vote has no place for a key.
    (
      #"{"type":"page","turn":0,"shows":"vote","step":{},"questions":[],"round":1,"keys":[]}"#,
      .unexpected("keys")
    ),
    (
      #"{"type":"page","turn":0,"shows":"distribution","questions":[],"rounds":[]}"#,
      .wrongValue("questions")
    ),
    // A card that does not exist, words that are missing, counts of another form.
    (revealed(#""kind":"urgency","answers":[0,9]"#), .wrongValue("answers")),
    (revealed(#""kind":"choice","answers":[0,1]"#), .wrongValue("options")),
    (
      revealed(cards, rounds: #"{"present":2,"counts":[[1]]}"#),
      .wrongValue("counts")
    ),
    (revealed(cards, keys: #"{"right":[2],"disputed":false}"#), .wrongValue("keys")),
  ])
  func `A host's line that is not as written is refused with its reason`(
    line: String,
    error: LineError
  ) {
    #expect(throws: error) { try Self.host(line) }
  }

  @Test func `Texts of a host are cleaned, so that none can steer a terminal`() throws {
    let title = #"{"en":["a\u001b[31mb",["K\u0007im","x\u0007y"]]}"#
    let news = #""n\u001b]0;t\u0007\new""#
    let line = #"{"type":"page","turn":0,"shows":"welcome","title":\#(title),"news":\#(news)}"#
    guard case .page(let page) = try Self.host(line),
      case .welcome(let title, _) = page.content
    else {
      Issue.record("no page")
      return
    }
    #expect(
      title.versions[0].paragraphs == [.narration("ab"), .speech(person: "Kim", "xy")]
    )
    #expect(page.news == "n ew")
  }

  @Test func `Lines made by chance are read or refused, and never trap`() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    var lines = try WholeClass.pages(of: HostedCase.source).map { HostMessage.page($0).bytes }
    lines.append(TraineeMessage.hello(version: 1, token: Self.token).bytes)
    lines.append(
      TraineeMessage.mark(Mark(VotePlace(turn: 1, round: 2), question: 0, answer: 1)).bytes
    )
    let pieces = ["\"", "[", "]", "{", "}", ",", ":", "null", "-1", "9999999999", "\u{1B}", "true"]
    for _ in 0..<3_000 {
      var line = lines.randomElement(using: &chance) ?? []
      for _ in 0...Int.random(in: 0...3, using: &chance) where !line.isEmpty {
        let place = Int.random(in: 0..<line.count, using: &chance)
        let end = min(line.count, place + Int.random(in: 0...4, using: &chance))
        let piece = Array((pieces.randomElement(using: &chance) ?? "").utf8)
        line.replaceSubrange(place..<end, with: piece)
      }
      // Whatever is read can be written and read again.
      if let message = try? HostMessage(line: line) {
        #expect(try HostMessage(line: message.bytes) == message, "seed \(seed)")
      }
      if let message = try? TraineeMessage(line: line) {
        #expect(try TraineeMessage(line: message.bytes) == message, "seed \(seed)")
      }
      _ = try? HallEntry(line: line)
    }
  }

  @Test func `Entries of the journal come out as they went in`() throws {
    let vote = VotePlace(turn: 9_999, round: 2)
    let entries: [HallEntry] = [
      .seat(200, account: .max, token: Self.token),
      .mark(Mark(vote, question: 7, answer: nil), seat: 1),
      .mark(Mark(vote, question: 0, answer: 5), seat: 200), .closed(vote), .dropped(vote),
    ]
    for entry in entries { #expect(try HallEntry(line: entry.bytes) == entry) }
    let line = #"{"type":"mark","seat":201,"turn":0,"round":1,"question":0,"answer":null}"#
    #expect(throws: LineError.wrongValue("seat")) { try HallEntry(line: Array(line.utf8)) }
  }
}
