extension FindingText {
  /// What the author can do.
  package static func remedy(_ code: FindingCode, _ details: FindingDetails) -> String {
    switch code {
    case .unsupportedFormat:
      "Use a version of the program that reads this format, or write \"format\": \(details.expected.last ?? "1")."
    case .windowsLineEnds: "Save the file with line ends of Unix (LF); it is read all the same."
    case .moreFindings: "Mend what is shown and check again."
    case .wrongType, .wrongForm: "Write \(phrase(details.form)) here."
    case .missingMember, .missingDetail: "Add '\(details.name)'."
    case .unknownMember:
      details.nearest.map { "Write '\($0)', or take the member out." } ?? "Take the member out."
    case .unknownValue:
      details.nearest.map { "Write '\($0)'." } ?? "Write \(oneOf(details.expected))."
    case .numberOutOfRange: "Write a number from \(details.limit) to \(details.most)."
    case .repeatedValue: "Take the second one out."
    case .tooFew: "Add more, \(details.limit) at the least."
    case .tooMany: "Take some out, or divide them."
    case .reservedName: "Choose another name."
    case .duplicateID: "Give one of them another id."
    default: referenceRemedy(code, details)
    }
  }

  private static func referenceRemedy(_ code: FindingCode, _ details: FindingDetails) -> String {
    let nearest = details.nearest.map { "Write '\($0)', or" } ?? "Mend the name, or"
    let oneKnown = "Write \(details.nearest.map { "'\($0)'" } ?? oneOf(details.expected))"
    return switch code {
    case .unknownStep: "\(nearest) add a step with this id."
    case .unknownFlag: "\(nearest) declare it in 'flags'."
    case .unknownCounter: "\(nearest) declare it in 'counters' with its start."
    case .unknownPerson: "\(nearest) declare the person in 'people'."
    case .unknownFact: "\(nearest) add a fact with this id to 'facts'."
    case .unknownEvidence:
      "\(nearest) take it out; Scenario-Names.md lists the sources."
    case .unknownCriterion, .unknownCritical: "\(oneKnown); Scenario-Names.md lists them."
    case .unknownChannel: "\(oneKnown), or put a directory with this channel into your folder."
    case .unknownRubric: "\(oneKnown), which the program has."
    case .unknownDirectory: "\(oneKnown), or put a directory of this name into your folder."
    case .unknownCase: "\(nearest) put the case into a folder of scenarios."
    case .unknownUnit: "\(nearest) take it out of 'after'."
    case .unknownVariable: "\(nearest) give it a value in every variant."
    case .unknownVariant where details.expected.isEmpty:
      "Name none: the case has no variants."
    case .unknownVariant: "\(oneKnown)."
    case .conditionForm where details.nearest != nil: "Write '\(details.nearest ?? "")'."
    case .conditionForm:
      "Write conditions of names, 'and', 'or', 'not', parentheses and comparisons such as 'trust >= 2'."
    case .conditionTooLong: "Set a flag at an earlier step, and ask for that flag here."
    case .flagCompared: "Write the flag alone, or declare a counter."
    case .counterNotCompared: "Write '\(details.name) >= 1', or whatever is meant."
    case .defaultNotLast: "Move this entry to the end, or give it a 'when'."
    case .noDefault: "Take the 'when' out of the last entry, or add an entry without one."
    default: textRemedy(code, details)
    }
  }

  private static func textRemedy(_ code: FindingCode, _ details: FindingDetails) -> String {
    switch code {
    case .emptyText: "Write the text, or take the member out."
    case .longParagraph: "Divide the paragraph."
    case .lineBreakInParagraph: "Write each paragraph as a string of its own in a list."
    case .controlInText: "Take the character out; it is not shown."
    case .unshowableText: "Take the character out, or write it in words."
    case .unmarkedSpeech: "Write '@\(details.name): ' before what is said."
    case .missingTranslation:
      "Add the translation; until then another language is shown in its place."
    case .undeclaredLanguage: "Add '\(details.name)' to 'languages', or take the text out."
    case .leftoverMarkup: "Take the marks out; texts are shown as they stand."
    case .paragraphCountsDiffer: "See whether a paragraph was forgotten in the translation."
    default: variantRemedy(code, details) ?? keyRemedy(code, details)
    }
  }

  private static func variantRemedy(_ code: FindingCode, _ details: FindingDetails) -> String? {
    switch code {
    case .placeholderWithoutVariants:
      "Write the words that are meant, or add 'variants' that give '\(details.name)' a value."
    case .placeholdersDiffer: "Write '{\(details.name)}' in every language, or in none."
    case .variantLacksValue where !details.found.isEmpty: "Add the value in this language."
    case .variantLacksValue: "Add '\(details.name)' to the values of the variant."
    case .unusedValue:
      "Write '{\(details.name)}' where the value belongs, or take it out everywhere."
    case .variantsShareTitle:
      "Give each a title of its own: whoever has played one is later given the other."
    default: nil
    }
  }

  private static func keyRemedy(_ code: FindingCode, _ details: FindingDetails) -> String {
    switch code {
    case .signWithoutTier: "Add \"tier\": \"M\", \"H\" or \"NOW\"."
    case .signKeyedLow: "Give it a higher tier, or answer 'check' or 'ordinary'."
    case .checkWithoutGroup: "Add the group, such as \"group\": \"A1\"."
    case .seriousKeyedCheck: "Answer 'sign', or lower the tier to 'M'."
    case .ordinaryKeyedHigh: "Take the tier out, or answer 'check' or 'sign'."
    case .protectedNotOrdinary: "Answer 'ordinary', or describe the conduct that is meant."
    case .atOnceNotCheck: "Answer 'check', or take 'atOnce' out."
    case .criteriaDiffer: "Give every option of the step a level for the same criteria."
    case .noBestChoice: "Give the best option level 3 in all its criteria."
    case .criterionNotByKey: "Use a criterion of the rubric whose measure is 'key'."
    case .sortOneSided: "Add options, or change their standing."
    case .bandNotNeighbours:
      "Write one tier, or two that follow each other, such as [\"T1\", \"T2\"]."
    case .channelNotOffered where details.nearest != nil:
      "Write '\(details.nearest ?? "")', or add the channel to 'offered'."
    case .channelNotOffered: "Add the channel to 'offered', or take it out of the key."
    case .channelKeyedTwice: "Leave it in one of the lists."
    case .noRightChannel: "Name a channel in 'required' or in 'accepted'."
    case .noneKnownContradicted: "Write false, or give the fact a 'when'."
    case .protectedRequired: "Make the fact 'irrelevant' or 'forbidden'."
    case .fictionalPanel: "Take it out: only practitioners' answers make a panel."
    case .wrongVoteCount: "Write a number for each answer, or an object by answer."
    case .votesAndRatersDiffer: "See whether the raters or the votes were miscounted."
    case .votesAndRatings: "Leave one of the two."
    case .ratingsOfVotes: "Write 'votes', one number for each answer."
    case .panelsDiffer: "Take only those raters who answered for every option of the list."
    case .weightsNotHundred: "Change the weights so that they add up to 100."
    case .thresholdsOutOfOrder: "Write three fractions above 0, the least first."
    case .thresholdsNotUsed: "Take 'thresholds' out."
    case .measureWithoutRule: "Add the measure to 'measures', with what its thresholds rest on."
    case .listMeasure: "Write 'key'; the level of a list counts there."
    case .featuresNotUsed: "Take 'features' out, or let people rate: \"measure\": \"human\"."
    case .strandWeightsNotOne: "Change the weights so that they add up to 1, such as 1/3 each."
    case .rubricTaken: "Give this one another version, or an id of its own."
    case .missingLevels: "Describe the levels 0, 1, 2 and 3, in this order."
    case .missingStrand: "Add the strand."
    case .closesBeforeOpening: "Write the earlier time in 'from'; divide a period at midnight."
    case .hoursContradict: "Write \"always\": true, or 'weekly', and not both."
    case .liftsDownwards: "Write a tier in 'to' that is at least as high as 'from'."
    case .prerequisiteCircle: "Take one of the names of the circle out of 'after'."
    case .caseTwiceInPlan: "Name another case in one of the two places."
    case .levelAgainstFeatures: "Write the level that follows, or leave 'features' out."
    default: "See the description of the format."
    }
  }
}
