extension FindingText {
  /// A form, with its article.
  static func phrase(_ form: ExpectedForm?) -> String {
    switch form {
    case .object: "an object in braces"
    case .list: "a list in brackets"
    case .string: "a string in quotes"
    case .wholeNumber: "a whole number"
    case .boolean: "true or false"
    case .text: "a text: a string, a list of paragraphs, or an object by language"
    case .id: "an id of lower-case letters, digits and hyphens that begins with a letter"
    case .day: "a day such as '2026-11-20'"
    case .time: "a date and time such as '2026-03-02T06:45'"
    case .clock: "a time of day such as '08:00'"
    case .dayOfYear: "a month and day such as '12-24'"
    case .sheetCode: "the name of a sheet such as '4f1c-09ab-77e2'"
    case .fraction: "a fraction from 0 to 1 in quotes, such as '7/10'"
    case .language: "a language such as 'en' or 'da'"
    case .group: "a group of signs such as 'A1'"
    case .tier: "a tier: 'T0', 'T1', 'T2' or 'T3'"
    case .band: "a tier or a list of two"
    case .signTier: "a tier: 'L', 'M', 'H' or 'NOW'"
    case .routes: "a step or a list of ways on"
    case .format: "the number of the format"
    case .condition: "a condition in quotes"
    case .placeholder: "a name in braces such as '{person}', or '{{' for a brace"
    case .variantValue: "a string, or an object of strings by language"
    case .conditionName: "a flag, a counter, 'not' or '('"
    case .comparison: "a comparison such as '>='"
    case .number: "a number"
    case .closingParenthesis: "')'"
    case .endOfCondition: "'and', 'or' or the end"
    case nil: "something else"
    }
  }

  /// A kind of JSON value as found, with its article.
  static func kind(_ kind: String) -> String {
    switch kind {
    case "object": "an object"
    case "array": "a list"
    case "string": "a string"
    case "number": "a number"
    case "boolean": "true or false"
    default: kind
    }
  }

  /// The nearest name, as the end of a message.
  static func nearest(_ details: FindingDetails) -> String {
    details.nearest.map { "; the nearest is '\($0)'" } ?? ""
  }

  /// Words in quotes, with commas and a final "and".
  static func list(_ words: [String]) -> String {
    joined(words, "and")
  }

  /// Words in quotes, with commas and a final "or"; of many only the first.
  package static func oneOf(_ words: [String]) -> String {
    words.count > 20
      ? "one of \(words.count) words such as \(joined(Array(words.prefix(3)), "or"))"
      : joined(words, "or")
  }

  private static func joined(_ words: [String], _ last: String) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let end = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " \(last) " + end
  }

  /// A kind of object or id, as authors call it.
  static func thing(_ kind: String) -> String {
    things[kind] ?? kind
  }

  /// The thing that a reference names.
  static func unknownThing(_ code: FindingCode) -> String {
    switch code {
    case .unknownStep: "the step"
    case .unknownFlag: "the flag"
    case .unknownCounter: "the counter"
    case .unknownPerson: "the person"
    case .unknownFact: "the fact"
    case .unknownEvidence: "the evidence"
    case .unknownCriterion: "the criterion"
    case .unknownCritical: "the critical error"
    case .unknownChannel: "the channel"
    case .unknownRubric: "the rubric"
    case .unknownDirectory: "the directory"
    case .unknownVariant: "the variant"
    case .unknownCase: "the case"
    case .unknownUnit: "the unit"
    default: "the name"
    }
  }

  private static let things: [String: String] = [
    "rubricReference": "reference to a rubric",
    "defaultBasis": "basis of keys",
    "suppression": "entry of 'suppress'",
    "caseFact": "fact of the case file",
    "scene": "scene step",
    "identify": "identify step",
    "questions": "identify step of form 'questions'",
    "urgency": "urgency step",
    "choose": "handle step",
    "judge": "handle step that is not a choice",
    "report": "report step",
    "ending": "ending",
    "route": "way on",
    "classNotes": "class block",
    "choice": "option",
    "course": "option",
    "sortAnswers": "names of answers",
    "reportUrgency": "urgency of a report",
    "reportChannels": "channels of a report",
    "reportFact": "fact of a report",
    "noneKnown": "'noneKnown'",
    "words": "own words of a report",
    "observationKey": "key of an observation",
    "selectionKey": "key of a question",
    "urgencyKey": "key of an urgency",
    "choiceKey": "key of an option",
    "standingKey": "key of an option",
    "channelKey": "key of channels",
    "factKey": "key of a fact",
    "conditionalTier": "tier with a condition",
    "measureRule": "rule of a measure",
    "strandWeights": "weights of strands",
    "firstRubric": "rubric of format 1",
    "firstStrand": "strand",
    "firstCriterion": "criterion of a rubric of format 1",
    "firstCriticalError": "critical error of a rubric of format 1",
    "evidenceReference": "reference to evidence",
    "criticalError": "critical error",
    "critical-error": "critical error",
    "dayException": "exception",
    "agencyRule": "agency rule",
    "coursePlan": "plan",
    "courseUnit": "unit",
    "unitMastery": "rule of mastery",
    "courseTests": "block of tests",
    "followUp": "form that is played later",
    "ratingSheet": "rating sheet",
    "sheetRating": "rating",
    "agency-rule": "agency rule",
    "flag": "flag or counter",
    "fact": "fact",
    "item": "observation, question, option or fact",
  ]
}
