internal import JSONText

/// The words of findings, in English: a message and a remedy for each code.
///
/// Messages are sentences without a final full stop, names in single quotes, what was expected
/// before what was found. Remedies are sentences.
package enum FindingText {
  /// What was found.
  package static func message(_ code: FindingCode, _ details: FindingDetails) -> String {
    let name = "'\(details.name)'"
    return switch code {
    case .unsupportedFormat:
      "expected format \(list(details.expected)), found format \(details.found)"
    case .windowsLineEnds: "the lines of this file end in the way of Windows (CR LF)"
    case .moreFindings: "there are more than \(details.limit) findings; the rest is not shown"
    case .wrongType: "expected \(phrase(details.form)), found \(kind(details.found))"
    case .wrongForm:
      "expected \(phrase(details.form)), found '\(details.found)'\(impossible(details))"
    case .missingMember: "\(name) is missing in this \(thing(details.owner))"
    case .missingDetail: "\(name) is missing"
    case .unknownMember:
      "this \(thing(details.owner)) has no member \(name)\(nearest(details))"
    case .unknownValue:
      "expected \(oneOf(details.expected)), found \(name)\(nearest(details))"
    case .numberOutOfRange:
      "expected a number from \(details.limit) to \(details.most) for \(name), found \(details.found)"
    case .repeatedValue: "\(name) stands twice in '\(details.owner)'"
    case .tooFew: "expected at least \(details.limit) in \(name), found \(details.count)"
    case .tooMany: "expected at most \(details.limit) in \(name), found \(details.count)"
    case .reservedName: "\(name) is a word of conditions and cannot be a name"
    case .duplicateID: "another \(thing(details.owner)) has the id \(name)"
    case .unknownStep, .unknownFlag, .unknownCounter, .unknownPerson, .unknownFact,
      .unknownEvidence, .unknownCriterion, .unknownCritical, .unknownChannel, .unknownRubric,
      .unknownDirectory, .unknownVariable, .unknownVariant, .unknownCase, .unknownUnit:
      "\(unknownThing(code)) \(name) is not known\(nearest(details))"
    default: keyMessage(code, details)
    }
  }

  private static func keyMessage(_ code: FindingCode, _ details: FindingDetails) -> String {
    let name = "'\(details.name)'"
    return switch code {
    case .conditionForm:
      "expected \(phrase(details.form)), found \(details.found.isEmpty ? "the end" : "'\(details.found)'")"
    case .conditionTooLong:
      details.count > 0
        ? "expected at most \(details.limit) characters in a condition, found \(details.count)"
        : "this condition nests deeper than \(details.limit) levels"
    case .flagCompared: "\(name) is a flag and cannot be compared with a number"
    case .counterNotCompared: "\(name) is a counter and needs a comparison such as '>= 2'"
    case .defaultNotLast: "what follows this entry is never reached, as it has no 'when'"
    case .noDefault: "the last entry has a 'when', so that nothing may be left to take"
    case .emptyText: "\(name) has no words"
    case .longParagraph:
      "expected at most \(details.limit) characters in a paragraph, found \(details.count)"
    case .lineBreakInParagraph: "there is a line break or tab inside a paragraph"
    case .controlInText: "there is a control character in this text"
    case .unshowableText: "there is a character in this text that a terminal cannot show"
    case .unmarkedSpeech: "expected ': ' after '@\(details.name)'"
    case .missingTranslation: "'\(details.owner)' has no text in \(name)"
    case .undeclaredLanguage:
      "expected a language of this file, \(list(details.expected)), found \(name)"
    case .paragraphCountsDiffer:
      "'\(details.owner)' has \(details.count) paragraphs in one language and \(details.limit) in another"
    case .leftoverMarkup: "expected plain words, found '\(details.found)'"
    default: variantMessage(code, details) ?? scoringMessage(code, details)
    }
  }

  private static func variantMessage(_ code: FindingCode, _ details: FindingDetails) -> String? {
    let name = "'\(details.name)'"
    return switch code {
    case .placeholderWithoutVariants:
      "'{\(details.name)}' is shown as it stands, as the case has no variants"
    case .placeholdersDiffer:
      "'{\(details.name)}' stands in one language of '\(details.owner)' and not in another"
    case .variantLacksValue where !details.found.isEmpty:
      "the variant '\(details.owner)' gives no value for \(name) in '\(details.found)'"
    case .variantLacksValue: "the variant '\(details.owner)' gives no value for \(name)"
    case .unusedValue: "no text holds '{\(details.name)}'"
    case .variantsShareTitle: "the variant \(name) has the title of '\(details.owner)'"
    default: nil
    }
  }

  private static func scoringMessage(_ code: FindingCode, _ details: FindingDetails) -> String {
    let name = "'\(details.name)'"
    return switch code {
    case .signWithoutTier: "a sign needs a tier: 'M', 'H' or 'NOW'"
    case .signKeyedLow: "expected the tier 'M', 'H' or 'NOW' for a sign, found 'L'"
    case .checkWithoutGroup: "something to check first needs the group of the sign it may be"
    case .seriousKeyedCheck: "what has the tier 'H' or 'NOW' is never only checked first"
    case .ordinaryKeyedHigh: "something ordinary has no tier but 'L'"
    case .protectedNotOrdinary:
      "expected 'ordinary' for faith, origin, looks or opinion, found '\(details.found)'"
    case .atOnceNotCheck: "'atOnce' says something only of what is to be checked first"
    case .criteriaDiffer:
      "expected levels for \(list(details.expected)) as in the options before, found '\(details.name)'"
    case .noBestChoice: "no option has level 3 in all its criteria"
    case .criterionNotByKey: "\(name) is not judged by what is chosen here"
    case .sortOneSided:
      "expected 2 'recommended' and 2 'poor' or 'harmful' to sort, found \(details.count) and \(details.limit)"
    case .bandNotNeighbours: "expected one tier or two neighbours"
    case .channelNotOffered: "the channel \(name) is not offered\(nearest(details))"
    case .channelKeyedTwice: "the channel \(name) stands in two lists of the key"
    case .noRightChannel: "a report is due and no channel is right for it"
    case .noneKnownContradicted:
      "a fact with the tag \(name) is offered, so 'none known' is not right"
    case .protectedRequired:
      "a fact about faith, origin, looks or opinion is required in the report"
    case .fictionalPanel: "this panel is fictional"
    case .wrongVoteCount:
      "expected \(details.limit) numbers of votes, for \(list(details.expected)), found \(details.count)"
    case .votesAndRatersDiffer:
      "expected as many votes as raters, \(details.limit), found \(details.count)"
    case .votesAndRatings: "expected either 'votes' or 'ratings'"
    case .ratingsOfVotes: "expected votes where nothing is rated 1 to 5, found ratings"
    case .panelsDiffer:
      "expected \(details.limit) answers as for the option before, found \(details.count)"
    default: dataMessage(code, details)
    }
  }

  private static func dataMessage(_ code: FindingCode, _ details: FindingDetails) -> String {
    let name = "'\(details.name)'"
    return switch code {
    case .weightsNotHundred:
      "expected weights that add up to 100 in the strand \(name), found \(details.count)"
    case .thresholdsOutOfOrder: "expected three thresholds above 0 that rise"
    case .thresholdsNotUsed: "the level of the measure \(name) is read directly, without thresholds"
    case .measureWithoutRule: "'measures' has no rule for the measure \(name)"
    case .listMeasure: "the measure \(name) judges one list, not a criterion"
    case .featuresNotUsed: "nobody rates a criterion of the measure \(name) by features"
    case .strandWeightsNotOne:
      "expected strand weights that add up to 1, found \(details.found)"
    case .rubricTaken: "another rubric is \(name) already, and says something else"
    case .missingLevels: "expected the four levels 0 to 3, found \(details.count)"
    case .missingStrand: "the strand \(name) is missing"
    case .closesBeforeOpening: "it closes before it opens"
    case .hoursContradict: "expected either 'always' or hours of a week"
    case .liftsDownwards: "a rule can only lift, and 'to' is lower than 'from'"
    case .prerequisiteCircle: "the unit \(name) comes before itself"
    case .caseTwiceInPlan: "the case \(name) stands in this plan already"
    case .levelAgainstFeatures:
      "expected level \(details.count), which follows from the features, found \(details.limit)"
    default: code.rawValue
    }
  }

  /// What stands at the place of a first use.
  static func firstUse(of id: String) -> String {
    "'\(id)' stands here first"
  }
}
