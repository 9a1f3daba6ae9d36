/// The cases as an author writes them.
extension Made {
  private static let head = """
    "format": 1, "summary": "A short case.", "setting": "prison", "audience": ["prison"],
    "role": "You are an officer.", "minutes": 5, "languages": ["en", "da"],
    "rubric": {"id": "small", "version": "1"}, "directory": "small", "authors": ["A. Author"],
    "status": "ready", "threatPicture": "2026",
    "keys": {"basis": "synthesis", "date": "2026-11-20"}
    """

  static let dueText = """
    {
      \(head),
      "id": "the-map",
      "title": {"en": "The map on the wall", "da": "Kortet på væggen"},
      "objectives": ["I1", "H1", "R1"],
      "start": {"step": "morning", "at": "2026-03-02T07:00"},
      "steps": [
        {"id": "morning", "kind": "scene", "body": "It is early.", "next": "look"},
        {"id": "look", "kind": "identify", "form": "list",
          "title": {"en": "In the workshop", "da": "På værkstedet"},
          "prompt": {"en": "What do you make of these?", "da": "Hvad tænker du om dette?"},
          "observations": [
            \(observation("draws", "He draws a map of the gate.", "Han tegner et kort over porten.", #""sign", "tier": "H", "group": "L3""#)),
            \(observation("praises", "He praises an attack.", "Han roser et angreb.", #""sign", "tier": "M", "group": "A1""#)),
            \(observation("quiet", "He has become quiet.", "Han er blevet stille.", #""check", "tier": "M", "group": "B1", "evidence": ["source-a", "source-x"]"#)),
            \(observation("prays", "He prays at noon.", "Han beder ved middagstid.", #""ordinary", "protected": true"#)),
            \(observation("beard", "He has a beard.", "Han har skæg.", #""ordinary", "protected": true"#)),
            \(observation("late", "He was late once.", "Han kom for sent én gang.", #""ordinary""#))
          ], "next": "urgency"},
        {"id": "urgency", "kind": "urgency", "at": "2026-03-02T09:30",
          "prompt": {"en": "How urgent is it now?", "da": "Hvor meget haster det nu?"},
          "key": {"tier": "T2", "reason": {"en": "A serious sign acts alone.", "da": "Et alvorligt tegn er nok alene."}},
          "next": "talk"},
        {"id": "talk", "kind": "handle", "ask": "choose",
          "title": {"en": "He asks you a favour", "da": "Han beder dig om en tjeneste"},
          "prompt": {"en": "What do you say?", "da": "Hvad siger du?"},
          "options": [
            {"id": "honest", "text": {"en": "Say what you must pass on.", "da": "Sig, hvad du skal give videre."},
              "key": {"levels": {"H1": 3, "H2": 3}, "reason": {"en": "It is honest.", "da": "Det er ærligt."}, "evidence": ["source-a"]}},
            {"id": "promise", "text": {"en": "Promise to tell nobody.", "da": "Lov ikke at sige det til nogen."},
              "key": {"levels": {"H1": 3, "H2": 0}, "critical": "K2", "reason": {"en": "You cannot keep that promise.", "da": "Det løfte kan du ikke holde."}}},
            {"id": "put-off", "text": {"en": "Say that you will think about it.", "da": "Sig, at du vil tænke over det."},
              "key": {"levels": {"H1": 3, "H2": 2}}}
          ], "next": "leader"},
        {"id": "leader", "kind": "handle", "ask": "choose",
          "title": {"en": "Your leader's door", "da": "Lederens dør"},
          "prompt": {"en": "What now?", "da": "Hvad nu?"},
          "options": [
            {"id": "tell", "text": {"en": "Tell her today.", "da": "Sig det i dag."}, "key": {"levels": {"H1": 3}}},
            {"id": "search", "text": {"en": "Search his cell alone.", "da": "Visitér cellen alene."}, "key": {"levels": {"H1": 0}, "critical": "K5"}}
          ], "next": "write"},
        {"id": "write", "kind": "report",
          "title": {"en": "The report", "da": "Indberetningen"},
          "prompt": {"en": "What do you pass on?", "da": "Hvad giver du videre?"},
          "urgency": {"key": {"tier": "T2"}},
          "channels": {"offered": ["leader"], "key": {"required": ["leader"]}},
          "facts": [
            {"id": "f-draws", "text": {"en": "He drew a map of the gate.", "da": "Han tegnede et kort over porten."}, "key": {"place": "required", "label": "observed"}},
            {"id": "f-praises", "text": {"en": "He praised an attack.", "da": "Han roste et angreb."}, "key": {"place": "required", "label": "told"}},
            {"id": "f-late", "text": {"en": "He was late.", "da": "Han kom for sent."}, "key": {"place": "irrelevant", "label": "observed"}}
          ],
          "words": {
            "prompt": {"en": "Write it in your own words.", "da": "Skriv det med dine egne ord."},
            "exemplar": {"en": "On Monday at seven I saw him draw a map of the gate.", "da": "Mandag klokken syv så jeg ham tegne et kort over porten."},
            "checklist": [{"en": "Who, where, when", "da": "Hvem, hvor, hvornår"}]
          },
          "next": "end"},
        {"id": "end", "kind": "ending", "title": {"en": "The day after", "da": "Dagen efter"}, "body": "The teacher calls.",
          "outcome": {"en": "The map was an exercise from class.", "da": "Kortet var en opgave fra skolen."},
          "conduct": "mixed",
          "luck": {"en": "That it was harmless was luck.", "da": "At det var harmløst, var held."}}
      ]
    }
    """

  static let quietText = """
    {
      \(head),
      "id": "the-book",
      "title": "The book",
      "objectives": ["R1"],
      "start": {"step": "look", "at": "2026-03-02T07:00"},
      "steps": [
        {"id": "look", "kind": "identify", "form": "list", "title": "A book", "prompt": "What is this?",
          "observations": [
            \(observation("reads", "He reads more.", "Han læser mere.", #""check", "tier": "L", "group": "B1""#)),
            \(observation("faith", "The book is about faith.", "Bogen handler om tro.", #""ordinary", "protected": true"#))
          ], "next": "ask"},
        {"id": "ask", "kind": "handle", "ask": "choose", "title": "Ask", "prompt": "What do you do?",
          "options": [
            {"id": "open", "text": "Ask about the book.", "key": {"levels": {"H1": 3}}},
            {"id": "tease", "text": "Tease him.", "key": {"levels": {"H1": 0}}}
          ], "next": "write"},
        {"id": "write", "kind": "report", "title": "Report?", "prompt": "Do you report?",
          "urgency": {"key": {"tier": "T0"}},
          "channels": {"offered": ["leader"], "key": {"required": []}},
          "facts": [{"id": "f-reads", "text": "He reads.", "key": {"place": "irrelevant", "label": "observed"}}],
          "next": "end"},
        {"id": "end", "kind": "ending", "body": "A week later.", "outcome": "He finished the book.", "conduct": "good", "luck": "None of it was luck."}
      ]
    }
    """

  /// A choice between two ways that end differently.
  static let twoEndings = """
    {
      \(head),
      "id": "two-ways",
      "title": "Two ways",
      "objectives": ["H1"],
      "start": {"step": "ask", "at": "2026-03-02T07:00"},
      "steps": [
        {"id": "ask", "kind": "handle", "ask": "choose", "title": "Ask", "prompt": "What do you do?",
          "options": [
            {"id": "stay", "text": "Stay.", "key": {"levels": {"H1": 3}}},
            {"id": "go", "text": "Go.", "key": {"levels": {"H1": 0}}, "next": "lost"}
          ], "next": "helped"},
        {"id": "helped", "kind": "ending", "body": "A week later.", "outcome": "He was helped.", "conduct": "good", "luck": "None of it was luck."},
        {"id": "lost", "kind": "ending", "body": "A week later.", "outcome": "He was lost.", "conduct": "poor", "luck": "None of it was luck."}
      ]
    }
    """

  /// A report with facts of one, three and five rows in a window of forty columns.
  static let longFacts = """
    {
      \(head),
      "id": "long-facts",
      "title": "Long facts",
      "objectives": ["R1"],
      "start": {"step": "write", "at": "2026-03-02T07:00"},
      "steps": [
        {"id": "write", "kind": "report", "title": "The report", "prompt": "What do you pass on?",
          "urgency": {"key": {"tier": "T2"}},
          "channels": {"offered": ["leader"], "key": {"required": ["leader"]}},
          "facts": [
            {"id": "short", "text": "Alfa came late.", "key": {"place": "required", "label": "observed"}},
            {"id": "three", "text": "Bravo waited at the gate until the van had gone and did not answer when asked.", "key": {"place": "required", "label": "observed"}},
            {"id": "five", "text": "Charlie says that a cousin of his has told him at the visit that the two in the end cell mean to settle something on Friday after supper, when only one of us is on.", "key": {"place": "required", "label": "told"}},
            {"id": "last", "text": "Delta sleeps badly.", "key": {"place": "irrelevant", "label": "told"}}
          ],
          "next": "end"},
        {"id": "end", "kind": "ending", "body": "A week later.", "outcome": "All went well.", "conduct": "good", "luck": "None of it was luck."}
      ]
    }
    """

  private static func observation(
    _ id: String,
    _ english: String,
    _ danish: String,
    _ key: String
  ) -> String {
    """
    {"id": "\(id)", "text": {"en": "\(english)", "da": "\(danish)"},
      "key": {"reason": {"en": "Because.", "da": "Fordi."}, "answer": \(key)}}
    """
  }
}
