import ClassLine
import Interface
import Screens

/// A trainee's terminal at the moments of a class, driven by what a host sends.
enum JoinStates {
  static func text(_ english: String, _ danish: String) -> String {
    #"{"en":["\#(english)"],"da":["\#(danish)"]}"#
  }

  private static let step =
    #""step":{"title":\#(text("At the door", "Ved døren")),"clock":29000000,"#
    + #""body":{"en":["He waits by the door.",["Kim","Not now."]],"#
    + #""da":["Han venter ved døren.",["Kim","Ikke nu."]]},"#
    + #""prompt":\#(text("What do you make of it?", "Hvad får du ud af det?"))}"#

  private static let seen =
    #"{"kind":"observation","item":\#(text("He has shaved his head.", "Han har klippet sig skaldet.")),"answers":[0,1,2]},"#
    + #"{"kind":"observation","item":\#(text("He asks who is on duty.", "Han spørger, hvem der har vagt.")),"answers":[0,1,2]}"#

  private static let report =
    #"{"kind":"urgency","answers":[0,1,2,3]},{"kind":"channel","answers":[0,1,2],"#
    + #""options":[\#(text("The head of shift", "Vagtlederen")),\#(text("The press", "Pressen"))]}"#

  private static let counts = #""rounds":[{"present":6,"counts":[[4,1,1],[1,3,2]]}]"#

  private static let keys =
    #""keys":[{"right":[0],"disputed":false,"reasons":[{"answer":null,"text":\#(text("It comes with three other changes.", "Det følges af tre andre ændringer.")),"evidence":[],"panel":false}]},"#
    + #"{"right":[1],"disputed":false,"critical":[2],"innocent":[\#(text("He has changed cells.", "Han har skiftet celle."))]}]"#

  static func page(_ members: String) throws -> HostMessage {
    try HostMessage(line: Array(#"{"type":"page",\#(members)}"#.utf8))
  }

  static let waiting =
    #""turn":0,"shows":"welcome","title":\#(text("The door", "Døren")),"warning":{}"#
  static let reading = #""turn":1,"shows":"step",\#(step)"#
  /// A step where nobody votes.
  static let offered =
    #""turn":1,"shows":"step",\#(step.dropLast()),"choices":[\#(report)],"items":[\#(text("He has shaved his head.", "Han har klippet sig skaldet."))]}"#
  static let vote = #""turn":1,"shows":"vote",\#(step),"questions":[\#(seen)],"round":1"#
  static let longVote = #""turn":2,"shows":"vote",\#(step),"questions":[\#(report)],"round":1"#
  static let distribution = #""turn":1,"shows":"distribution","questions":[\#(seen)],\#(counts)"#
  static let revealed = #""turn":1,"shows":"revealed","questions":[\#(seen)],\#(counts),\#(keys)"#
  static let choiceRevealed =
    #""turn":1,"shows":"revealed","questions":[{"kind":"choice","answers":[0,1],"options":"#
    + #"[\#(text("Wait", "Vent")),\#(text("Ring the office.", "Ring til kontoret."))]}],"#
    + #""rounds":[],"keys":[{"right":[1],"disputed":false,"reasons":["#
    + #"{"answer":0,"text":\#(text("It takes time.", "Det tager tid.")),"evidence":[],"panel":false},"#
    + #"{"answer":1,"text":\#(text("It is the shortest way.", "Det er den korteste vej.")),"#
    + #""evidence":[],"panel":false}]}]"#
  static let over = #""turn":1,"shows":"over""#

  /// Every list of keys that a terminal has.
  static let all: [(name: String, session: Session)] = {
    let pages = [
      ("waiting", waiting), ("reading", reading), ("offered", offered), ("vote", vote),
      ("long vote", longVote),
      ("counts", distribution), ("key", revealed), ("over", over),
    ]
    return pages.compactMap { name, members in
      guard var session = try? Self.session(revealed, members) else { return nil }
      if name == "vote" { session.hear(.own(OwnAnswers(turn: 1, rounds: [[0, 1]]))) }
      return (name, session)
    }
  }()

  /// A terminal that was seated and then got pages.
  static func session(
    _ pages: String...,
    language: Words.Language = .english,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> Session {
    var session = Session(.join(JoinModel(code: "KMRTX")), language, size: size)
    session.receive(.join(.news(.connected(host: "teacher"))))
    session.hear(.welcome(Welcome(classID: "c", seat: 3, isBack: false)))
    for members in pages { session.hear(try page(members)) }
    _ = session.takeEffects()
    return session
  }
}

extension Session {
  mutating func hear(_ message: HostMessage) { receive(.join(.news(.received(message)))) }

  var join: JoinModel? { if case .join(let model) = model.route { model } else { nil } }
}
