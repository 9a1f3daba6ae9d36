internal import ScenarioEngine

extension RatingWords {
  /// The phrases in English.
  static let english = RatingWords(
    title: "Rate a text",
    rater: { $0 == .first ? "first rater" : "second rater" },
    blind: "You see no name, no score and no other rating. Rate what stands there.",
    ratedBefore: { "You gave this text level \($0) before. A new rating takes its place." },
    theText: { $0 == 1 ? "The text, 1 word" : "The text, \($0) words" },
    asked: "What was asked for",
    writtenAs: "Written as",
    known: "What was known",
    lookedFor: "What the case's author looks for",
    levels: "The levels",
    whatItHas: "What the text has",
    feature: { feature in
      switch feature {
      case .whoWhereWhen: "Who, where and when"
      case .exactWords: "The exact words, or what was done"
      case .howKnown: "How it is known: seen, told, read"
      case .whatIsNew: "What is new, against how the person usually is"
      case .noBareLabel: "No label without the act behind it"
      }
    },
    forbidden: "Something that does not belong, such as faith or looks",
    tickedNow: "ticked",
    why: { judgement in
      switch judgement {
      case .features(_, holdsForbidden: true):
        "What does not belong makes level 0, whatever else it has."
      case .features(let features, _): "It has \(features.count) of 5."
      case .level: "The level was given without features."
      }
    },
    give: "Give level",
    giveHelp: "See the level once more, then give it",
    giveNow: "Give it",
    giveNowHelp: "Give this level; if you rate again, the last rating counts",
    changeHelp: "Go back to the ticks",
    stay: "Stay",
    leaveHelp: "Leave this text",
    note: "Note",
    noteHelp: "Write a note to whoever wrote the text",
    noteHint: "One thing that would help the writer; may stay empty",
    noteEndHelp: "Keep the note and go back to the ticks",
    aboutToGive: "You are about to give",
    giveOrChange: "Enter gives it. Esc goes back to the ticks.",
    giveQuestion: "Give this level?",
    leaveQuestion: "You have not given a level yet. Leave all the same?",
    given: { "Level \($0) of 3 is given." },
    onlyOne: "You are the first to rate this text. With a second rater the level rests on more.",
    same: { "The other rater gave the same level. Level \($0) counts." },
    near: { other, level in
      "The other rater gave level \(other). Of two neighbours the lower counts: level \(level)."
    },
    apart: { other, apart in
      "The other rater gave level \(other), \(apart) levels apart. Neither counts until one of you"
        + " reads the text again and rates anew. Talk about it first."
    },
    whatRatersSaid: "What raters said",
    said: { rater, level in
      "\(rater == .first ? "First rater" : "Second rater"), level \(level) of 3"
    },
    found: "In it",
    lacking: "Missing",
    heldForbidden: "Something stands in it that does not belong in a report.",
    notRated: "Your own words are not rated yet; they do not count in the result.",
    toldOne: { "Level \($0) counts. It rests on one rater." },
    toldTwo: { "Level \($0) counts. Two raters read it, blind to each other." },
    toldApart: {
      "The two raters are \($0) levels apart. Neither counts until one of them rates again."
    },
    withRatings: { after, before in
      before.map { "\(after) with the rating, \($0) without it" }
        ?? "\(after) with the rating, no figure without it"
    },
    withheld: { withheld in
      switch withheld {
      case .notRated: "Nobody has rated your own words yet, so this point does not count."
      case .ratersApart:
        "Two raters are too far apart, so this point does not count until one rates again."
      }
    },
    ratedSince: "Rated since. The result was stored before, without this point.",
    resultUnchanged: "The rating changes no figure of the result."
  )
}
