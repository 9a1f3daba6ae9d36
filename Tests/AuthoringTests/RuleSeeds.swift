import ScenarioEngine
import Testing

/// A defect to be put into the clean case, and what it makes.
struct RuleSeed: CustomTestStringConvertible, Sendable {
  let code: String
  let severity: String
  /// What stands where the finding is.
  let place: String
  /// The day of the check.
  var today: String?
  /// What brings the defect into the clean case.
  let make: @Sendable (MadeCase) throws -> MadeCase

  var testDescription: String { "\(code) at \(place)" }
}

/// Defects for rules that need the whole case, each of one kind.
enum RuleSeeds {
  static let all = structure + scoring + teaching + hints + others

  static let structure = [
    RuleSeed(code: "condition-always-holds", severity: "note", place: #"{"id": "wait""#) {
      try $0.with(#"{"id": "wait", "text""#, #"{"id": "wait", "when": "not told", "text""#)
    },
    RuleSeed(code: "condition-always-holds", severity: "note", place: #""next": [{"when""#) {
      // Where the only option sets the flag, the first way on is always taken.
      try $0.with(
        #"{"id": "wait", "text": "Wait.", "outcome": "Waited.","#,
        #"{"id": "wait", "text": "Wait.", "outcome": "Waited.", "set": ["told"],"#
      ).with(MadeCase.ending("end-good"), MadeCase.scene("end-good", next: "end-poor"))
    },
    RuleSeed(code: "fact-before-its-time", severity: "warning", place: #"{"id": "f-one""#) {
      try $0.with(#""known": "seen","#, #""known": "seen", "at": "2026-03-02T10:01","#)
    },
  ]

  static let scoring = [
    RuleSeed(code: "unknown-group", severity: "warning", place: #"{"id": "c1""#) {
      try $0.with(MadeCase.toCheck(1), MadeCase.toCheck(1).replacing("A1", with: "G9"))
    },
    RuleSeed(code: "sign-without-group", severity: "warning", place: #"{"id": "c1""#) {
      let sign = #""answer": "sign", "tier": "M", "innocent""#
      return try $0.with(
        MadeCase.toCheck(1),
        MadeCase.toCheck(1).replacing(#""answer": "check", "group": "A1", "innocent""#, with: sign)
      )
    },
    RuleSeed(code: "conduct-at-odds", severity: "warning", place: #"{"id": "end-good""#) {
      let ending = MadeCase.ending("end-good")
      return try $0.with(ending, ending.replacing(#""good""#, with: #""mixed""#))
    },
    RuleSeed(
      code: "support-without-evidence",
      severity: "warning",
      place: #"{"levels": {"H1": 0}"#
    ) {
      try $0.with(#"{"levels": {"H1": 0}, "#, #"{"levels": {"H1": 0}, "support": "direct", "#)
    },
    RuleSeed(code: "support-without-evidence", severity: "warning", place: #""key": {"tier""#) {
      try $0.with(#""key": {"tier": "T1", "#, #""key": {"tier": "T1", "support": "analogy", "#)
    },
    RuleSeed(code: "no-real-choice", severity: "warning", place: #""options": ["#) {
      try $0.with(#""levels": {"H1": 0}"#, #""levels": {"H1": 3}"#)
    },
    RuleSeed(code: "no-real-choice", severity: "warning", place: #"{"id": "rated""#) {
      try $0.with(#""next": "look""#, #""next": "rated""#)
        .adding(MadeCase.rated("rated", ["acceptable", "acceptable"], next: "look"))
    },
    RuleSeed(code: "one-answer-serves", severity: "note", place: #"{"id": "ask""#) {
      try $0.with(#""next": "look""#, #""next": "ask""#)
        .adding(MadeCase.questions("ask", ["required", "useful", "required"], next: "look"))
    },
    RuleSeed(code: "one-answer-serves", severity: "note", place: #"{"id": "ask""#) {
      try $0.with(#""next": "look""#, #""next": "ask""#)
        .adding(MadeCase.questions("ask", ["forbidden", "irrelevant", "irrelevant"], next: "look"))
    },
    RuleSeed(code: "one-answer-serves", severity: "note", place: #"{"id": "judge""#) {
      try $0.with(
        #""prompt": "How urgent?", "next": "act""#,
        #""prompt": "How?", "next": "second""#
      )
      .adding(MadeCase.urgency("second", next: "third"))
      .adding(MadeCase.urgency("third", next: "act"))
    },
  ]

  static let teaching = [
    RuleSeed(code: "reason-missing", severity: "warning", place: #"{"levels": {"H1": 0}"#) {
      try $0.with(#"{"levels": {"H1": 0}, "reason": "So."}"#, #"{"levels": {"H1": 0}}"#)
    },
    RuleSeed(code: "reason-missing", severity: "warning", place: #""key": {"tier""#) {
      try $0.with(#""key": {"tier": "T1", "reason": "So."}"#, #""key": {"tier": "T1"}"#)
    },
    RuleSeed(code: "innocent-missing", severity: "warning", place: #"{"id": "c2""#) {
      try $0.with(
        MadeCase.toCheck(2),
        MadeCase.toCheck(2).replacing(#""innocent": ["Work."], "#, with: "")
      )
    },
    RuleSeed(code: "text-over-screen", severity: "warning", place: #"{"id": "morning""#) {
      // Ten paragraphs of a line, with nine empty lines between them.
      let paragraphs = Array(repeating: #""Day.""#, count: 10).joined(separator: ", ")
      return try $0.with(#""body": "Day.""#, #""body": [\#(paragraphs)]"#)
    },
    RuleSeed(code: "hard-to-read", severity: "warning", place: #""languages""#) {
      // Five sentences of 40 words, all of them long: 40 + 100.
      let body = Array(repeating: "proportionality", count: 40).joined(separator: " ") + "."
      let scenes = (1...5).map { number in
        MadeCase.scene("s\(number)", body: body, next: number == 5 ? "look" : "s\(number + 1)")
      }
      return try scenes.reduce($0.with(#""next": "look""#, #""next": "s1""#)) { try $0.adding($1) }
    },
  ]

  /// Choices before the clean case's own, at half of which the right option stands first.
  ///
  /// What gives the right one away happens at all of them; the last one comes first in the file.
  static let hints = [
    RuleSeed(code: "longest-gives-away", severity: "warning", place: #"{"id": "k4""#) {
      try $0.choosing(right: "Ask him.", wrong: "Go.", firstAt: [1, 2])
    },
    RuleSeed(code: "first-gives-away", severity: "warning", place: #""options": ["#) {
      try $0.choosing(right: "Ask.", wrong: "Run.", firstAt: [1, 2, 3])
    },
    RuleSeed(code: "hedge-gives-away", severity: "warning", place: #"{"id": "k4""#) {
      try $0.choosing(right: "Perhaps ask.", wrong: "Go home now.", firstAt: [1, 2])
    },
    RuleSeed(code: "absolutes-give-away", severity: "warning", place: #"{"id": "k6""#) {
      try $0.choosing(6, right: "Ask him then.", wrong: "Never ask it.", firstAt: [1, 2, 3])
    },
  ]

  static let others = [
    RuleSeed(code: "protected-cue", severity: "note", place: #"{"id": "c1""#) {
      try $0.with(
        MadeCase.toCheck(1),
        MadeCase.toCheck(1).replacing("Seen.", with: "Seen near the mosque.")
      )
    },
    RuleSeed(
      code: "review-past",
      severity: "warning",
      place: #""review""#,
      today: "2026-11-21"
    ) {
      try $0.reviewed(until: "2026-11-20")
    },
  ]
}

extension MadeCase {
  /// A scene.
  static func scene(_ id: String, body: String = "Day.", next: String) -> String {
    #"{"id": "\#(id)", "kind": "scene", "title": "Day", "body": "\#(body)", "next": "\#(next)"}"#
  }

  /// An urgency of T1.
  static func urgency(_ id: String, next: String) -> String {
    #"{"id": "\#(id)", "kind": "urgency", "prompt": "How?", "next": "\#(next)", "key": {"tier": "T1", "reason": "So."}}"#
  }

  /// Questions of the given places.
  static func questions(_ id: String, _ places: [String], next: String) -> String {
    let items = places.enumerated().map { number, place in
      #"{"id": "\#(id)-\#(number)", "text": "Why?", "answer": "So.", "key": {"place": "\#(place)", "reason": "So."}}"#
    }
    return
      #"{"id": "\#(id)", "kind": "identify", "form": "questions", "prompt": "What next?", "questions": [\#(items.joined(separator: ", "))], "next": "\#(next)"}"#
  }

  /// A list to be rated, of the given standings.
  static func rated(_ id: String, _ standings: [String], next: String) -> String {
    let items = standings.enumerated().map { number, standing in
      #"{"id": "\#(id)-\#(number)", "text": "Do.", "key": {"standing": "\#(standing)", "reason": "So."}}"#
    }
    return
      #"{"id": "\#(id)", "kind": "handle", "ask": "rate", "criterion": "H2", "prompt": "Rate.", "options": [\#(items.joined(separator: ", "))], "next": "\#(next)"}"#
  }

  /// Choices, `k1` and so on, before the first question.
  func choosing(
    _ count: Int = 4,
    right: String,
    wrong: String,
    firstAt places: Set<Int>
  ) throws -> MadeCase {
    func option(_ id: String, _ text: String, _ level: Int) -> String {
      #"{"id": "\#(id)", "text": "\#(text)", "outcome": "So.", "key": {"levels": {"H1": \#(level)}, "reason": "So."}}"#
    }
    return try (1...count).reduce(try with(#""next": "look""#, #""next": "k1""#)) { made, number in
      let options = [option("k\(number)-r", right, 3), option("k\(number)-w", wrong, 0)]
      let shown = places.contains(number) ? options : options.reversed()
      let next = number == count ? "look" : "k\(number + 1)"
      return try made.adding(
        #"{"id": "k\#(number)", "kind": "handle", "ask": "choose", "prompt": "Do?", "options": [\#(shown.joined(separator: ", "))], "next": "\#(next)"}"#
      )
    }
  }

  /// The case with a review that holds until a day.
  func reviewed(until day: String) throws -> MadeCase {
    try with(
      #""tags": {},"#,
      #""review": {"by": "B", "on": "2025-11-20", "validUntil": "\#(day)"}, "tags": {},"#
    )
  }
}
