/// The case as an author writes it; words in capitals belong to the key.
extension Yard {
  static let text = """
    {
      "format": 1, "id": "yard",
      "title": {"en": "The yard", "da": "Gården"},
      "summary": {"en": "A short case about a quiet man and a loud table.", "da": "En kort case om en stille mand og et højlydt bord."},
      "setting": "prison", "audience": ["prison"],
      "role": {"en": "You are an officer on the wing.", "da": "Du er betjent på afdelingen."},
      "minutes": 12, "languages": ["en", "da"], "objectives": ["I1", "H1", "R1"],
      "rubric": {"id": "small", "version": "1"}, "directory": "small", "authors": ["A. Author"],
      "status": "ready", "threatPicture": "2026",
      "contentWarning": {"en": "Threats are mentioned.", "da": "Trusler nævnes."},
      "keys": {"basis": "synthesis", "date": "2026-11-20"},
      "people": [
        {"id": "noor", "name": "Noor", "about": {"en": "Your colleague, six years on the wing.", "da": "Din kollega, seks år på afdelingen."}},
        {"id": "self", "name": "You"}
      ],
      "facts": [
        {"id": "f-first", "text": {"en": "He did not greet this morning.", "da": "Han hilste ikke i morges."}, "known": "seen", "at": "2026-03-02T07:00", "revealedBy": ["gate"]},
        {"id": "f-later", "text": {"en": "LATER-EN", "da": "LATER-DA"}, "known": "told", "revealedBy": ["ends"]}
      ],
      "start": {"step": "gate", "at": "2026-03-02T06:45"},
      "steps": [
        {"id": "gate", "kind": "scene", "title": {"en": "Monday, 07.00 · The gate", "da": "Mandag 07.00 · Porten"},
          "body": {"en": ["It is early. The gate hums, and the first van waits outside with its lights on.", "@noor: He did not say good morning today."],
            "da": ["Det er tidligt. Porten brummer, og den første vogn holder udenfor med lysene tændt.", "@noor: Han sagde ikke godmorgen i dag."]}, "next": "list"},
        {"id": "list", "kind": "identify", "form": "list", "title": {"en": "In the yard", "da": "I gården"}, "at": "2026-03-02T09:30",
          "body": {"en": "You stand by the wall and look on.", "da": "Du står ved muren og ser til."}, "prompt": {"en": "What do you make of these?", "da": "Hvad tænker du om dette?"}, "observations": [
        {"id": "draws", "text": {"en": "He draws a map of the gate on the back of a letter and folds it twice before he puts it away.", "da": "Han tegner et kort over porten bag på et brev og folder det to gange, før han lægger det væk."},
          "key": {"reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"], "innocent": [{"en": "INNOCENT-EN", "da": "INNOCENT-DA"}], "answer": "sign", "tier": "H", "group": "L3"}},
        {"id": "quiet", "text": {"en": "He has become quiet.", "da": "Han er blevet stille."},
          "key": {"reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"], "innocent": [{"en": "INNOCENT-EN", "da": "INNOCENT-DA"}], "answer": "check", "tier": "M", "group": "B1"}},
        {"id": "prays", "text": {"en": "He prays at noon.", "da": "Han beder ved middagstid."},
          "key": {"reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"], "innocent": [{"en": "INNOCENT-EN", "da": "INNOCENT-DA"}], "answer": "ordinary", "protected": true}}], "next": "log"},
        {"id": "log", "kind": "identify", "form": "lines", "title": {"en": "The log of the night", "da": "Nattens logbog"},
          "prompt": {"en": "Which lines matter?", "da": "Hvilke linjer betyder noget?"}, "observations": [
        {"id": "l1", "text": {"en": "22.00 Lock-up. All present.", "da": "22.00 Indlåsning. Alle til stede."},
          "key": {"reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"], "innocent": [{"en": "INNOCENT-EN", "da": "INNOCENT-DA"}], "answer": "ordinary"}},
        {"id": "l2", "text": {"en": "22.40 Shouted at the guard that he would pay for it.", "da": "22.40 Råbte til vagten, at han skulle få betalt."},
          "key": {"reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"], "innocent": [{"en": "INNOCENT-EN", "da": "INNOCENT-DA"}], "answer": "sign", "tier": "M", "group": "A1"}},
        {"id": "l3", "text": {"en": "23.10 Asked for an aspirin.", "da": "23.10 Bad om en hovedpinepille."},
          "key": {"reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"], "innocent": [{"en": "INNOCENT-EN", "da": "INNOCENT-DA"}], "answer": "ordinary"}},
        {"id": "l4", "text": {"en": "02.15 Awake, at the window.", "da": "02.15 Vågen, ved vinduet."},
          "key": {"reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"], "innocent": [{"en": "INNOCENT-EN", "da": "INNOCENT-DA"}], "answer": "check", "tier": "L", "group": "B1"}}], "next": "ask"},
        {"id": "ask", "kind": "identify", "form": "questions", "title": {"en": "Before the meeting", "da": "Før mødet"}, "prompt": {"en": "What do you want to know next?", "da": "Hvad vil du vide nu?"}, "questions": [
        {"id": "q1", "text": {"en": "Ask the teacher: what was the map for?", "da": "Spørg læreren: Hvad var kortet til?"},
          "answer": {"en": "It was for class.", "da": "Det var til undervisningen."}, "key": {"place": "required", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "q2", "text": {"en": "Look through his letters.", "da": "Kig hans breve igennem."},
          "key": {"place": "forbidden", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "q3", "text": {"en": "Ask him how he sleeps.", "da": "Spørg ham, hvordan han sover."},
          "answer": {"en": "Badly.", "da": "Dårligt."}, "key": {"place": "useful", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}}], "next": "urgency"},
        {"id": "urgency", "kind": "urgency", "at": "2026-03-02T17:30", "prompt": {"en": "How urgent is it now?", "da": "Hvor meget haster det nu?"},
          "key": {"tier": "T2", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}, "next": "talk"},
        {"id": "talk", "kind": "handle", "ask": "choose", "title": {"en": "He asks you a favour", "da": "Han beder dig om en tjeneste"}, "body": {"en": "He waits until the others have gone.", "da": "Han venter, til de andre er gået."}, "prompt": {"en": "What do you say?", "da": "Hvad siger du?"}, "options": [
        {"id": "honest", "text": {"en": "Say what you must pass on, and to whom, and that you will tell him when you have done so.", "da": "Sig, hvad du skal give videre, og til hvem, og at du siger det til ham, når du har gjort det."},
          "outcome": {"en": "He nods.", "da": "Han nikker."}, "key": {"levels": {"H1": 3, "H2": 3}, "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "promise", "text": {"en": "Promise to tell nobody.", "da": "Lov ikke at sige det til nogen."},
          "outcome": {"en": "He smiles for the first time.", "da": "Han smiler for første gang."}, "key": {"levels": {"H1": 0, "H2": 0}, "critical": "K2", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "put-off", "text": {"en": "Say that you will think about it.", "da": "Sig, at du vil tænke over det."},
          "key": {"levels": {"H1": 1, "H2": 2}, "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}}], "next": "help"},
        {"id": "help", "kind": "handle", "ask": "sort", "criterion": "H1", "title": {"en": "What helps", "da": "Hvad hjælper"}, "prompt": {"en": "Do, could, or do not?", "da": "Gør, kan gøres eller lad være?"}, "options": [
        {"id": "h1", "text": {"en": "Tell him about the mentor scheme.", "da": "Fortæl ham om mentorordningen."},
          "key": {"standing": "recommended", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "h2", "text": {"en": "Ask the teacher to look in.", "da": "Bed læreren kigge ind."},
          "key": {"standing": "recommended", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "h3", "text": {"en": "Offer him an extra call for news.", "da": "Tilbyd ham et ekstra opkald for nyheder."},
          "key": {"standing": "harmful", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "h4", "text": {"en": "Leave it to the night shift.", "da": "Overlad det til nattevagten."},
          "key": {"standing": "poor", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}}], "next": "ideas"},
        {"id": "ideas", "kind": "handle", "ask": "rate", "criterion": "H1", "title": {"en": "Three ideas", "da": "Tre idéer"}, "prompt": {"en": "How good is each?", "da": "Hvor godt er hvert?"}, "options": [
        {"id": "i1", "text": {"en": "Talk to the leader.", "da": "Tal med lederen."},
          "key": {"standing": "recommended", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "i2", "text": {"en": "Note it in the journal.", "da": "Skriv det i journalen."},
          "key": {"standing": "acceptable", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "i3", "text": {"en": "Warn the others.", "da": "Advar de andre."},
          "key": {"standing": "harmful", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}}], "next": "ends"},
        {"id": "ends", "kind": "handle", "ask": "best-worst", "criterion": "H1", "title": {"en": "Best and worst", "da": "Bedst og værst"}, "prompt": {"en": "Which would you take?", "da": "Hvad ville du tage?"}, "options": [
        {"id": "e1", "text": {"en": "Go to the leader at once.", "da": "Gå til lederen med det samme."},
          "key": {"standing": "recommended", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "e2", "text": {"en": "Wait until tomorrow.", "da": "Vent til i morgen."},
          "key": {"standing": "poor", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "e3", "text": {"en": "Search the cell alone.", "da": "Visitér cellen alene."},
          "key": {"standing": "harmful", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}}], "next": "write"},
        {"id": "write", "kind": "report", "title": {"en": "The report", "da": "Indberetningen"}, "prompt": {"en": "What do you pass on?", "da": "Hvad giver du videre?"},
          "urgency": {"key": {"tier": "T2", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
          "channels": {"offered": ["leader", "info-house", "security"], "key": {"required": ["leader"], "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
          "facts": [
        {"id": "r1", "text": {"en": "He drew a map of the gate.", "da": "Han tegnede et kort over porten."},
          "key": {"place": "required", "label": "observed", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "r2", "text": {"en": "He shouted at the guard.", "da": "Han råbte til vagten."},
          "key": {"place": "required", "label": "told", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}},
        {"id": "r3", "text": {"en": "He asked for an aspirin.", "da": "Han bad om en hovedpinepille."},
          "key": {"place": "irrelevant", "label": "told", "reason": {"en": "REASON-EN", "da": "REASON-DA"}, "evidence": ["source-a"]}}],
          "words": {"prompt": {"en": "Write it in your own words.", "da": "Skriv det med dine egne ord."}, "exemplar": {"en": "EXEMPLAR-EN", "da": "EXEMPLAR-DA"}, "checklist": [{"en": "CHECKLIST-EN", "da": "CHECKLIST-DA"}]},
          "next": "end"},
        {"id": "end", "kind": "ending", "title": {"en": "The day after", "da": "Dagen efter"}, "body": {"en": "The teacher calls.", "da": "Læreren ringer."}, "outcome": {"en": "The map was an exercise from class.", "da": "Kortet var en opgave fra skolen."}, "conduct": "mixed", "luck": {"en": "LUCK-EN", "da": "LUCK-DA"}}
      ]
    }
    """
}
