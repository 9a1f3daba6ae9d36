import ScenarioEngine
import Screens

/// A case that branches: best conduct meets the door, a poor answer the hall.
extension Made {
  static let branching = playable(branchingText)

  /// The best way: talk, door, leader, end.
  static let straight: [Decision] = [.choose(0), .choose(0), .choose(0)]
  /// A poor first answer: talk, hall, leader, end.
  static let round: [Decision] = [.choose(1), .read, .choose(0)]
  /// Two poor answers, the second of which closes nothing.
  static let worse: [Decision] = [.choose(1), .read, .choose(1)]
  /// A poor first answer that ends the case at once.
  static let early: [Decision] = [.choose(2)]

  private static func option(_ id: String, _ level: Int, _ next: String = "") -> String {
    let way = next.isEmpty ? "" : #", "next": "\#(next)""#
    return """
      {"id": "\(id)", "text": "Option \(id)"\(way), "key": {"levels": {"H1": \(level), "H2": \(level)}}}
      """
  }

  private static func choice(_ id: String, _ title: String, _ options: [String]) -> String {
    """
    {"id": "\(id)", "kind": "handle", "ask": "choose", "title": "\(title)", "prompt": "What now?",
      "options": [\(options.joined(separator: ", "))], "next": "leader"}
    """
  }

  static let branchingText = """
    {
      "format": 1, "id": "the-branch", "title": "The branch", "summary": "A short case.",
      "setting": "prison", "audience": ["prison"], "role": "You are an officer.", "minutes": 5,
      "languages": ["en"], "rubric": {"id": "small", "version": "1"}, "directory": "small",
      "authors": ["A. Author"], "status": "ready", "threatPicture": "2026", "objectives": ["H1", "H2"],
      "keys": {"basis": "synthesis", "date": "2026-11-20"},
      "start": {"step": "talk", "at": "2026-03-02T07:00"},
      "steps": [
        \(choice("talk", "The talk", [option("t-open", 3, "door"), option("t-shut", 1, "hall"), option("t-leave", 0, "gone")])),
        \(choice("door", "The door", [option("d-knock", 3), option("d-wait", 1)])),
        {"id": "hall", "kind": "scene", "title": "The hall", "body": "Empty.", "next": "leader"},
        {"id": "leader", "kind": "handle", "ask": "choose", "title": "The leader",
          "prompt": "What now?", "options": [\(option("l-tell", 3)), \(option("l-silent", 0))],
          "next": "end"},
        {"id": "end", "kind": "ending", "title": "The day after", "body": "It is over.",
          "outcome": "All is quiet.", "conduct": "good", "luck": "Nothing was luck."},
        {"id": "gone", "kind": "ending", "title": "Gone", "body": "It is over.",
          "outcome": "Nobody knows.", "conduct": "poor", "luck": "Nothing was luck."}
      ]
    }
    """
}
