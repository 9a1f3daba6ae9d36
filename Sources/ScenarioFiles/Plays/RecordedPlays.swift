internal import JSONText
package import ScenarioEngine

/// Plays of a case that are kept beside it, with what each must come to.
package struct RecordedPlays: Hashable, Sendable {
  /// What the name of such a file ends in, in place of the case's `.json`.
  package static let ending = ".plays.json"

  /// The id of the case.
  package var caseID: String
  /// The plays, each with a name of its own.
  package var plays: [RecordedPlay]

  /// Makes a file of plays.
  package init(caseID: String, plays: [RecordedPlay] = []) {
    self.caseID = caseID
    self.plays = plays
  }

  /// The path of the plays of a case, by the path of its file; nil where that is no case's.
  package static func path(ofCase path: String) -> String? {
    guard path.hasSuffix(".json"), !path.hasSuffix(ending) else { return nil }
    return path.dropLast(".json".count) + ending
  }

  /// The path of the case of plays, by the path of their file; nil where that is another file.
  package static func path(ofPlays path: String) -> String? {
    guard path.hasSuffix(ending) else { return nil }
    return path.dropLast(ending.count) + ".json"
  }

  /// Puts a play in the place of the one with its name, or at the end.
  package mutating func put(_ play: RecordedPlay) {
    if let place = plays.firstIndex(where: { $0.name == play.name }) {
      plays[place] = play
    } else {
      plays.append(play)
    }
  }

  /// The file as JSON text, laid out as cases are.
  package var text: String {
    let list = plays.map(\.compact).joined(separator: ",")
    let id = JSONValue.string(caseID).text(.compact)
    let compact = #"{"format":1,"case":\#(id),"plays":[\#(list)]}"#
    let document = JSONDocument.read(Array(compact.utf8))
    guard let bytes = JSONLayout.standard.bytes(of: document) else {
      preconditionFailure("what is written as JSON is JSON")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// One play of a case and what it must come to.
package struct RecordedPlay: Hashable, Sendable {
  /// The name, unique in its file.
  package var name: String
  /// The decisions in order, in the form of `DecisionCoding`.
  package var decisions: [String]
  /// What the play must come to.
  package var expected: Outcome

  /// What a play comes to.
  package struct Outcome: Hashable, Sendable {
    /// The id of the ending.
    package var ending: String
    /// The total; nil where no strand shows a figure.
    package var total: Rational?
    /// The figures of the strands that show one.
    package var strands: [Strand: Rational]
    /// The critical errors, in order.
    package var criticalErrors: [Error]

    /// Makes an outcome.
    package init(
      ending: String,
      total: Rational?,
      strands: [Strand: Rational],
      criticalErrors: [Error]
    ) {
      self.ending = ending
      self.total = total
      self.strands = strands
      self.criticalErrors = criticalErrors
    }
  }

  /// A critical error and the step at which it is made, by their ids.
  package struct Error: Hashable, Sendable {
    /// The error's id, such as `K2`.
    package var id: String
    /// The step's id.
    package var step: String

    /// Makes an error.
    package init(id: String, step: String) {
      self.id = id
      self.step = step
    }
  }

  /// Makes a play.
  package init(name: String, decisions: [String], expected: Outcome) {
    self.name = name
    self.decisions = decisions
    self.expected = expected
  }

  /// Records a play that came to an ending, with the score that it has.
  package init(
    name: String,
    of play: Playthrough,
    _ card: ScoreCard
  ) throws(DecisionCodingError) {
    var decisions: [String] = []
    for turn in play.turns {
      decisions.append(
        try DecisionCoding.encode(turn.decision, at: turn.step, in: play.scenario)
      )
    }
    self.init(name: name, decisions: decisions, expected: Outcome(of: play, card))
  }

  /// The play as JSON without white space; the decisions are JSON already.
  fileprivate var compact: String {
    let name = JSONValue.string(name).text(.compact)
    let decisions = decisions.joined(separator: ",")
    let expected = expected.value.text(.compact)
    return #"{"name":\#(name),"decisions":[\#(decisions)],"expected":\#(expected)}"#
  }
}

extension RecordedPlay.Outcome {
  /// What a play came to.
  package init(of play: Playthrough, _ card: ScoreCard) {
    self.init(
      ending: play.step.id,
      total: card.total,
      strands: Dictionary(
        uniqueKeysWithValues: card.strands.compactMap { score in
          score.value.map { (score.strand, $0) }
        }
      ),
      criticalErrors: card.criticalErrors.map { event in
        RecordedPlay.Error(id: event.id, step: play.scenario.steps[event.step].id)
      }
    )
  }

  fileprivate var value: JSONValue {
    var members: [JSONValue.Member] = [.init("ending", .string(ending))]
    if let total { members.append(.init("total", .string(total.text))) }
    let strands = Strand.allCases.compactMap { strand in
      self.strands[strand].map { JSONValue.Member(strand.rawValue, .string($0.text)) }
    }
    members.append(.init("strands", .object(strands)))
    let errors = criticalErrors.map { error -> JSONValue in
      ["error": .string(error.id), "step": .string(error.step)]
    }
    members.append(.init("criticalErrors", .array(errors)))
    return .object(members)
  }
}
