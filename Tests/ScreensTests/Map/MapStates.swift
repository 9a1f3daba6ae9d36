import Authoring
import Interface
import ScenarioEngine
import ScenarioFiles
import Screens

/// Maps of a made case with a branch, a way back to the main path and a step that nothing leads to.
enum MapStates {
  static let playable = Made.playable(text)
  /// The map, with one finding at the choice.
  static let fence = MapModel(
    of: playable,
    CaseMap(
      of: playable.scoring,
      story: StoryPlayout(of: playable.scoring),
      findings: [finding],
      places: places
    )
  )

  static var all: [(name: String, model: MapModel)] {
    var reading = fence
    reading.isReading = true
    return [("at the beginning", fence), ("reading", reading)]
  }

  /// The map with the focus on a step.
  static func at(_ id: String) -> MapModel {
    guard let place = fence.order.firstIndex(where: { fence.map.nodes[$0].id == id }) else {
      preconditionFailure("no step '\(id)'")
    }
    var model = fence
    model.list.selected = place
    return model
  }

  private static let places = ScenarioReader.read(
    playable.file,
    path: "made.json",
    context: ReadContext(
      rubrics: [playable.rubric],
      register: Made.register,
      directories: [playable.directory]
    )
  ).places

  private static let finding = Finding(
    FindingPage(
      code: "made-up",
      severities: [.warning],
      head: .structure,
      meaning: "It is made up.",
      reason: "For a test.",
      mending: "Nothing."
    ),
    message: "something is amiss here",
    remedy: "Look at it.",
    place: places.place(of: .item, "shout")
  )

  private static func ending(_ id: String, _ conduct: String) -> String {
    """
    {"id": "\(id)", "kind": "ending", "title": {"en": "The end", "da": "Slutningen"},
      "body": {"en": "Evening comes.", "da": "Det bliver aften."},
      "outcome": {"en": "He sleeps.", "da": "Han sover."}, "conduct": "\(conduct)",
      "luck": {"en": "None.", "da": "Intet."}}
    """
  }

  private static func option(_ id: String, _ level: Int, _ more: String = "") -> String {
    """
    {"id": "\(id)", "text": {"en": "Do \(id).", "da": "Gør \(id)."}, "outcome": {"en": "Done.", "da": "Gjort."}\(more),
      "key": {"levels": {"H1": \(level)}, "reason": {"en": "So.", "da": "Sådan."}, "evidence": ["source-a"]}}
    """
  }

  static let text = """
    {
      "format": 1, "id": "fence",
      "title": {"en": "The fence", "da": "Hegnet"},
      "summary": {"en": "Short.", "da": "Kort."},
      "setting": "prison", "audience": ["prison"],
      "role": {"en": "You.", "da": "Dig."},
      "minutes": 5, "languages": ["en", "da"], "objectives": ["H1"],
      "rubric": {"id": "small", "version": "1"}, "directory": "small", "authors": ["A"],
      "status": "ready", "threatPicture": "2026", "flags": ["told", "late"],
      "keys": {"basis": "synthesis", "date": "2026-11-20"},
      "start": {"step": "morning", "at": "2026-03-02T06:45"},
      "steps": [
        {"id": "morning", "kind": "scene", "title": {"en": "Morning", "da": "Morgen"},
          "body": {"en": "A man stands at the fence.", "da": "En mand står ved hegnet."}, "next": "choice"},
        {"id": "choice", "kind": "handle", "ask": "choose", "prompt": {"en": "What do you do?", "da": "Hvad gør du?"},
          "options": [
            \(option("talk", 3, ", \"set\": [\"told\"]")),
            \(option("shout", 0, ", \"next\": \"alarm\"")),
            \(option("wait", 1, ", \"set\": [\"late\"]"))
          ],
          "next": [{"when": "told and not late", "go": "evening"}, {"go": "noon"}]},
        {"id": "noon", "kind": "scene", "title": {"en": "Noon", "da": "Middag"},
          "body": {"en": "He is still there.", "da": "Han står der endnu."}, "next": "evening"},
        {"id": "alarm", "kind": "scene", "title": {"en": "Alarm", "da": "Alarm"},
          "body": {"en": "Men run.", "da": "Mænd løber."}, "next": "end-poor"},
        {"id": "evening", "kind": "urgency", "prompt": {"en": "How urgent?", "da": "Hvor meget haster det?"},
          "key": {"tier": "T1", "reason": {"en": "So.", "da": "Sådan."}, "evidence": ["source-a"]}, "next": "end-good"},
        {"id": "attic", "kind": "scene", "title": {"en": "Attic", "da": "Loft"},
          "body": {"en": "Dust.", "da": "Støv."}, "next": "end-poor"},
        \(ending("end-good", "good")),
        \(ending("end-poor", "poor"))
      ]
    }
    """
}
