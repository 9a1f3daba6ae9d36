package import Classroom
internal import JSONText
internal import PlainText
internal import ScenarioEngine
package import ScenarioFiles

extension ClassCoding {
  /// An act in one line: `"reveal"`, or with what it says, `{"present":12}`.
  package static func text(of act: ClassAct) -> String {
    value(of: act).text(.compact)
  }

  /// Reads an act; whether it can be done, `ClassSession` finds out.
  package static func act(
    from text: String,
    version: Int = ClassEvent.currentVersion
  ) throws(DecisionCodingError) -> ClassAct {
    guard version == ClassEvent.currentVersion else { throw .unknownVersion(version) }
    let document = JSONDocument.read(Array(text.utf8))
    guard document.problems.isEmpty, let root = document.root else { throw .notJSON }
    return try act(from: root)
  }

  /// An event in one line: `{"sequence":3,"version":1,"at":1800000000,"act":"reveal"}`.
  package static func text(of event: ClassEvent) -> String {
    value(of: event).text(.compact)
  }

  /// Reads an event.
  package static func event(from text: String) throws(DecisionCodingError) -> ClassEvent {
    try event(from: try root(of: text))
  }

  /// Reads an event of which all but the act is known.
  package static func event(
    sequence: Int,
    version: Int,
    at seconds: Int,
    act text: String
  ) throws(DecisionCodingError) -> ClassEvent {
    guard sequence >= 0 else { throw .wrongValue("sequence") }
    guard possibleInstants.contains(seconds) else { throw .wrongValue("at") }
    return ClassEvent(
      sequence: sequence,
      version: version,
      at: ClassInstant(seconds: seconds),
      act: try act(from: text, version: version)
    )
  }

  static func value(of event: ClassEvent) -> JSONValue {
    [
      "sequence": .integer(event.sequence),
      "version": .integer(event.version),
      "at": .integer(event.at.seconds),
      "act": value(of: event.act),
    ]
  }

  static func event(from node: JSONNode) throws(DecisionCodingError) -> ClassEvent {
    guard node.kind == .object else { throw .wrongValue("events") }
    let members = try StrictMembers(node, required: ["sequence", "version", "at", "act"])
    let version = try members.integer("version", in: 0...Int.max)
    guard version == ClassEvent.currentVersion else { throw .unknownVersion(version) }
    guard let act = members["act"] else { throw .missing("act") }
    return ClassEvent(
      sequence: try members.integer("sequence", in: 0...Int.max),
      version: version,
      at: ClassInstant(seconds: try members.integer("at", in: possibleInstants)),
      act: try self.act(from: act)
    )
  }
}

// MARK: - Acts

extension ClassCoding {
  /// The acts that say nothing but themselves.
  private static let bare: [ClassAct] = [
    .begin, .openVote, .passOver, .discuss, .reveal, .pause, .resume, .clearTimer, .clearInject,
    .end, .reopen,
  ]

  private static func value(of act: ClassAct) -> JSONValue {
    guard let value = act.value else { return .string(act.word) }
    return .object([.init(act.word, value)])
  }

  private static func act(from node: JSONNode) throws(DecisionCodingError) -> ClassAct {
    if let word = node.string {
      guard let act = bare.first(where: { $0.word == word }) else { throw .wrongValue("act") }
      return act
    }
    let members = node.members.map { ($0.name, $0.value) }
    guard node.kind == .object, let (word, value) = members.first, members.count == 1 else {
      throw .wrongValue("act")
    }
    switch word {
    case "present": return .present(try number(value, word))
    case "count": return .count(try counts(value))
    case "go-on": return .goOn(try way(value))
    case "timer": return .setTimer(seconds: try number(value, word))
    case "inject": return .inject(try line(value, word))
    case "park": return .park(try line(value, word))
    case "answer": return .answer(try number(value, word))
    case "take-out": return .takeOut(try number(value, word))
    case "turn-wall":
      guard let turn = value.string.flatMap(WallTurn.init) else { throw .wrongValue(word) }
      return .turnWall(turn)
    case "terminals": return .terminals(try value.kind == .null ? nil : line(value, word))
    case "freeze": return .freeze(registered: try number(value, word))
    default: throw .wrongValue("act")
    }
  }

  private static func number(_ node: JSONNode, _ name: String) throws(DecisionCodingError) -> Int {
    guard let number = node.integer else { throw .wrongValue(name) }
    return number
  }

  private static func line(_ node: JSONNode, _ name: String) throws(DecisionCodingError) -> String {
    guard let line = node.line else { throw .wrongValue(name) }
    return line
  }

  private static func counts(_ node: JSONNode) throws(DecisionCodingError) -> [[Int]] {
    guard node.kind == .array else { throw .wrongValue("count") }
    var counts: [[Int]] = []
    for element in node.elements { counts.append(try element.integers("count")) }
    return counts
  }

  private static func way(_ node: JSONNode) throws(DecisionCodingError) -> ClassWay? {
    if node.kind == .null { return nil }
    if node.string == "on" { return .on }
    let members = node.members.map { ($0.name, $0.value) }
    guard node.kind == .object, let (word, value) = members.first, members.count == 1 else {
      throw .wrongValue("go-on")
    }
    switch word {
    case "option": return .option(try number(value, word))
    case "questions": return .questions(Set(try value.integers(word)))
    case "urgency":
      guard let tier = value.string.flatMap(Tier.init(code:)) else { throw .wrongValue(word) }
      return .urgency(tier)
    default: throw .wrongValue("go-on")
    }
  }
}

extension ClassAct {
  /// What it is called in a log.
  fileprivate var word: String {
    switch self {
    case .present: "present"
    case .begin: "begin"
    case .openVote: "open-vote"
    case .count: "count"
    case .passOver: "pass-over"
    case .discuss: "discuss"
    case .reveal: "reveal"
    case .goOn: "go-on"
    case .pause: "pause"
    case .resume: "resume"
    case .setTimer: "timer"
    case .clearTimer: "clear-timer"
    case .inject: "inject"
    case .clearInject: "clear-inject"
    case .park: "park"
    case .answer: "answer"
    case .takeOut: "take-out"
    case .turnWall: "turn-wall"
    case .terminals: "terminals"
    case .end: "end"
    case .reopen: "reopen"
    case .freeze: "freeze"
    }
  }

  /// What it says; none where its name says all.
  fileprivate var value: JSONValue? {
    switch self {
    case .present(let number), .setTimer(let number), .answer(let number), .takeOut(let number),
      .freeze(let number):
      .integer(number)
    case .turnWall(let turn): .string(turn.rawValue)
    case .count(let counts): .array(counts.map { .array($0.map { .integer($0) }) })
    case .goOn(let way): way?.value ?? .null
    case .inject(let text), .park(let text): .string(text)
    case .terminals(let code): code.map(JSONValue.string) ?? .null
    case .begin, .openVote, .passOver, .discuss, .reveal, .pause, .resume, .clearTimer,
      .clearInject, .end, .reopen:
      nil
    }
  }
}

extension ClassWay {
  fileprivate var value: JSONValue {
    switch self {
    case .on: "on"
    case .option(let place): ["option": .integer(place)]
    case .questions(let places):
      ["questions": .array(places.sorted().map { .integer($0) })]
    case .urgency(let tier): ["urgency": .string(tier.code)]
    }
  }
}
