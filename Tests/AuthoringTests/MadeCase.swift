import Authoring
import ScenarioEngine
import ScenarioFiles
import Testing

/// A small case without a defect, in JSON, in which tests seed one.
struct MadeCase {
  /// The file.
  private(set) var text = MadeCase.clean

  /// Replaces a text that stands in the file once.
  func with(_ old: String, _ new: String) throws -> MadeCase {
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "'\(old)' stands in the case once")
    var made = self
    made.text = parts.joined(separator: new)
    return made
  }

  /// Adds a step at the end.
  func adding(_ step: String) throws -> MadeCase {
    try with(Self.lastStep, Self.lastStep + ",\n    " + step)
  }

  /// Adds a flag.
  func declaring(_ flag: String) throws -> MadeCase {
    try with(#""flags": ["told""#, #""flags": ["told", "\#(flag)""#)
  }

  /// What the checks find, as `line: severity [code] message`.
  func findings(limit: Int = CaseCheck.greatestStateCount) throws -> [String] {
    try ShippedData().findings(Array(text.utf8), limit: limit).map { finding in
      "\(finding.place?.line ?? 0): \(finding.severity) [\(finding.code)] \(finding.message)"
    }
  }

  /// The case, which reads without errors.
  func read() throws -> Case {
    let context = try ShippedData().context
    let source = ScenarioReader.read(Array(text.utf8), path: "case.json", context: context).case
    return try #require(source)
  }

  /// The line on which a text first stands.
  func line(_ piece: String) throws -> Int {
    let before = try #require(text.split(separator: piece).first)
    return before.count { $0 == "\n" } + 1
  }

  private static let lastStep = ending("end-poor")

  /// An ending.
  static func ending(_ id: String) -> String {
    #"{"id": "\#(id)", "kind": "ending", "title": "End", "body": "Over.", "outcome": "So.", "conduct": "good", "luck": "None."}"#
  }

  private static func observation(_ id: String, _ key: String) -> String {
    #"{"id": "\#(id)", "text": "Seen.", "key": {\#(key), "reason": "So."}}"#
  }

  /// An observation to check first.
  static func toCheck(_ number: Int) -> String {
    observation("c\(number)", #""answer": "check", "group": "A1""#)
  }

  /// An ordinary observation.
  static func ordinary(_ number: Int) -> String {
    observation("o\(number)", #""answer": "ordinary""#)
  }

  private static let observations = (1...5).map(toCheck) + (1...5).map(ordinary)

  /// A scene, ten observations, one urgency, one choice, two endings.
  static let clean = """
    {
      "format": 1, "id": "made", "title": "Made", "summary": "Short.",
      "setting": "prison", "audience": ["prison"], "role": "You.", "minutes": 1,
      "languages": ["en"], "objectives": ["I1", "I4", "H1"],
      "rubric": {"id": "signpost", "version": "2.1"}, "directory": "denmark",
      "authors": ["A"], "status": "draft", "threatPicture": "None", "tags": {},
      "flags": ["told"],
      "counters": {},
      "keys": {"basis": "synthesis", "date": "2026-11-20"},
      "start": {"step": "morning", "at": "2026-03-02T09:00"},
      "facts": [
        {"id": "f-one", "text": "One.", "known": "seen", "revealedBy": ["morning"]}
      ],
      "steps": [
        {"id": "morning", "kind": "scene", "title": "Day", "body": "Day.", "next": "look"},
        {"id": "look", "kind": "identify", "form": "list", "prompt": "What?", "next": "judge",
          "observations": [
            \(observations.joined(separator: ",\n        "))
          ]},
        {"id": "judge", "kind": "urgency", "prompt": "How urgent?", "next": "act",
          "key": {"tier": "T1", "reason": "So."}},
        {"id": "act", "kind": "handle", "ask": "choose", "prompt": "Do?",
          "options": [
            {"id": "tell", "text": "Tell.", "outcome": "Told.", "set": ["told"],
              "key": {"levels": {"H1": 3}, "reason": "So."}},
            {"id": "wait", "text": "Wait.", "outcome": "Waited.",
              "key": {"levels": {"H1": 0}, "reason": "So."}}
          ],
          "next": [{"when": "told", "go": "end-good"}, {"go": "end-poor"}]},
        \(ending("end-good")),
        \(lastStep)
      ]
    }
    """
}
