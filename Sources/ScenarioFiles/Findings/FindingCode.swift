/// The kinds of findings that reading a file can make; the names stay the same between versions.
///
/// Mistakes in the JSON itself carry the code of `JSONProblem` and come before these.
package enum FindingCode: String, CaseIterable, Hashable, Sendable {
  // The file as a whole.
  case unsupportedFormat = "unsupported-format"
  case windowsLineEnds = "windows-line-ends"
  case moreFindings = "more-findings"

  // Values.
  case wrongType = "wrong-type"
  case wrongForm = "wrong-form"
  case missingMember = "missing-member"
  case missingDetail = "missing-detail"
  case unknownMember = "unknown-member"
  case unknownValue = "unknown-value"
  case numberOutOfRange = "number-out-of-range"
  case repeatedValue = "repeated-value"
  case tooFew = "too-few"
  case tooMany = "too-many"

  // Names.
  case reservedName = "reserved-name"
  case duplicateID = "duplicate-id"
  case unknownStep = "unknown-step"
  case unknownFlag = "unknown-flag"
  case unknownCounter = "unknown-counter"
  case unknownPerson = "unknown-person"
  case unknownFact = "unknown-fact"
  case unknownEvidence = "unknown-evidence"
  case unknownCriterion = "unknown-criterion"
  case unknownCritical = "unknown-critical-error"
  case unknownChannel = "unknown-channel"
  case unknownRubric = "unknown-rubric"
  case unknownDirectory = "unknown-directory"

  // Conditions and routes.
  case conditionForm = "condition-form"
  case conditionTooLong = "condition-too-long"
  case flagCompared = "flag-compared"
  case counterNotCompared = "counter-not-compared"
  case defaultNotLast = "default-not-last"
  case noDefault = "no-default"

  // Texts.
  case emptyText = "empty-text"
  case longParagraph = "long-paragraph"
  case lineBreakInParagraph = "line-break-in-paragraph"
  case controlInText = "control-in-text"
  case unshowableText = "unshowable-text"
  case unmarkedSpeech = "unmarked-speech"
  case missingTranslation = "missing-translation"
  case undeclaredLanguage = "undeclared-language"
  case paragraphCountsDiffer = "paragraph-counts-differ"
  case placeholdersDiffer = "placeholders-differ"
  case leftoverMarkup = "leftover-markup"
  case unknownVariable = "unknown-variable"

  // Variants.
  case placeholderWithoutVariants = "placeholder-without-variants"
  case unknownVariant = "unknown-variant"
  case variantLacksValue = "variant-lacks-value"
  case unusedValue = "unused-value"
  case variantsShareTitle = "variants-share-title"

  // Keys of observations.
  case signWithoutTier = "sign-without-tier"
  case signKeyedLow = "sign-keyed-low"
  case checkWithoutGroup = "check-without-group"
  case seriousKeyedCheck = "serious-keyed-check"
  case ordinaryKeyedHigh = "ordinary-keyed-high"
  case protectedNotOrdinary = "protected-not-ordinary"
  case atOnceNotCheck = "at-once-not-check"

  // Keys of choices and reports.
  case criteriaDiffer = "criteria-differ"
  case noBestChoice = "no-best-choice"
  case criterionNotByKey = "criterion-not-by-key"
  case sortOneSided = "sort-one-sided"
  case bandNotNeighbours = "band-not-neighbours"
  case channelNotOffered = "channel-not-offered"
  case channelKeyedTwice = "channel-keyed-twice"
  case noRightChannel = "no-right-channel"
  case noneKnownContradicted = "none-known-contradicted"
  case protectedRequired = "protected-required"
  case fictionalPanel = "fictional-panel"
  case wrongVoteCount = "wrong-vote-count"
  case votesAndRatersDiffer = "votes-and-raters-differ"
  case votesAndRatings = "votes-and-ratings"
  case ratingsOfVotes = "ratings-of-votes"
  case panelsDiffer = "panels-differ"

  // Rubrics and directories.
  case weightsNotHundred = "weights-not-hundred"
  case thresholdsOutOfOrder = "thresholds-out-of-order"
  case thresholdsNotUsed = "thresholds-not-used"
  case measureWithoutRule = "measure-without-rule"
  case listMeasure = "list-measure"
  case featuresNotUsed = "features-not-used"
  case strandWeightsNotOne = "strand-weights-not-one"
  case rubricTaken = "rubric-taken"
  case missingLevels = "missing-levels"
  case missingStrand = "missing-strand"
  case closesBeforeOpening = "closes-before-opening"
  case hoursContradict = "hours-contradict"
  case liftsDownwards = "lifts-downwards"

  // Course plans.
  case unknownCase = "unknown-case"
  case unknownUnit = "unknown-unit"
  case prerequisiteCircle = "prerequisite-circle"
  case caseTwiceInPlan = "case-twice-in-plan"

  // Rating sheets.
  case levelAgainstFeatures = "level-against-features"

  /// How grave the finding is.
  package var severity: Finding.Severity {
    switch self {
    case .windowsLineEnds, .moreFindings, .paragraphCountsDiffer: .note
    case .missingDetail, .repeatedValue, .longParagraph, .lineBreakInParagraph, .controlInText,
      .unshowableText, .unmarkedSpeech, .missingTranslation, .undeclaredLanguage, .atOnceNotCheck,
      .noneKnownContradicted, .protectedRequired, .votesAndRatersDiffer,
      .placeholderWithoutVariants, .placeholdersDiffer, .leftoverMarkup, .unusedValue,
      .variantsShareTitle:
      .warning
    default: .error
    }
  }

  /// How grave the finding can be elsewhere: a text without words is only missed where it is advised.
  var otherSeverities: [Finding.Severity] { self == .emptyText ? [.warning] : [] }
}
