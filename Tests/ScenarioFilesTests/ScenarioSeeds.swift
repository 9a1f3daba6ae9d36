import ScenarioFiles

/// Mistakes for the example of the page about the format.
enum ScenarioSeeds {
  static let values: [Seed] = [
    Seed(.unsupportedFormat, #""format": 1"#, #""format": 1️⃣2"#),
    Seed(.wrongType, #""minutes": 8"#, #""minutes": 1️⃣"8""#),
    Seed(
      .wrongType,
      #""flags": ["asked-emil", "told-leader"]"#,
      #""flags": ["asked-emil", "told-leader", 1️⃣7]"#
    ),
    Seed(.wrongForm, #""minutes": 8"#, #""minutes": 1️⃣8.5"#),
    Seed(.wrongForm, #""minutes": 8"#, #""minutes": 1️⃣99999999999999999999999"#),
    Seed(.wrongForm, #""2026-03-02T18:05""#, #"1️⃣"2026-02-30T18:05""#),
    Seed(.wrongForm, #""date": "2026-11-20""#, #""date": 1️⃣"20 November""#),
    Seed(.wrongForm, #""group": "A1""#, #""group": 1️⃣"friends""#),
    Seed(.missingMember, #""setting": "youth-club","#, ""),
    Seed(.missingMember, #""key": {"standing": "poor"}"#, #""key": 1️⃣{"support": "direct"}"#),
    Seed(.missingDetail, #""authors": ["A. Author"],"#, ""),
    Seed(.missingDetail, #""authors": ["A. Author"],"#, #""authors": 1️⃣[],"#),
    Seed(
      .repeatedValue,
      #""authors": ["A. Author"],"#,
      #""authors": ["A. Author", 1️⃣"A. Author"],"#
    ),
    Seed(.emptyText, #""authors": ["A. Author"],"#, #""authors": [1️⃣""],"#),
    Seed(.wrongType, #""setting": "youth-club","#, #""setting": "youth-club", "$schema": 1️⃣7,"#),
    Seed(.wrongType, #""ask": "choose""#, #""ask": 1️⃣null"#),
    Seed(
      .emptyText,
      #"{"id": "signpost", "version": "2.1"}"#,
      #"{"id": 1️⃣"", "version": "2.1"}"#
    ),
    Seed(
      .emptyText,
      #"{"id": "signpost", "version": "2.1"}"#,
      #"{"id": "signpost", "version": 1️⃣""}"#
    ),
    Seed(.unknownMember, #""minutes": 8"#, #""minutes": 8, 1️⃣"minuts": 9"#),
    Seed(.unknownMember, #""conduct": "good""#, #""conduct": "good", 1️⃣"next": "shared""#),
    Seed(
      .unknownMember,
      #""ask": "sort","#,
      #""ask": "best-worst", "answers": 1️⃣{"do": "a", "could": "b", "dont": "c"},"#
    ),
    Seed(
      .missingMember,
      #""ask": "sort","#,
      #""ask": "sort", "answers": 1️⃣{"do": "a", "dont": "c"},"#
    ),
    Seed(.unknownValue, #""answer": "check""#, #""answer": 1️⃣"chek""#),
    Seed(.unknownValue, #""setting": "youth-club""#, #""setting": 1️⃣"youth club""#),
    Seed(.numberOutOfRange, #""takes": 15"#, #""takes": 1️⃣-1"#),
    Seed(.numberOutOfRange, #""H1": 3, "H3": 3"#, #""H1": 3, "H3": 3, "H2": 1️⃣4"#),
    Seed(.repeatedValue, #""set": ["asked-emil"]"#, #""set": ["asked-emil", 1️⃣"asked-emil"]"#),
    Seed(.tooFew, #""languages": ["en", "da"]"#, #""languages": 1️⃣[]"#),
    Seed(
      .reservedName,
      #"["asked-emil", "told-leader"]"#,
      #"["asked-emil", "told-leader", 1️⃣"not"]"#
    ),
  ]

  static let names: [Seed] = [
    Seed(.duplicateID, #""id": "argue""#, #""id": 1️⃣"ask-openly""#),
    Seed(.duplicateID, #""id": "left-alone","#, #""id": "left-alone", "formerly": [1️⃣"shared"],"#),
    Seed(.unknownStep, #""next": "tell""#, #""next": 1️⃣"tel""#),
    Seed(.unknownStep, #""revealedBy": ["evening"]"#, #""revealedBy": [1️⃣"morning"]"#),
    Seed(.unknownFlag, #""set": ["told-leader"],"#, #""set": [1️⃣"told-ledaer"],"#),
    Seed(.unknownFlag, #""when": "not told-leader""#, #""when": "not 1️⃣told""#),
    Seed(.unknownCounter, #""add": {"trust": 1}"#, #""add": {1️⃣"trusst": 1}"#),
    Seed(.unknownCounter, #"and trust >= 1""#, #"and 1️⃣trusst >= 1""#),
    Seed(.unknownPerson, "@emil: Some lads", "@1️⃣emli: Some lads"),
    Seed(
      .unknownPerson,
      #""revealedBy": ["evening"]"#,
      #""revealedBy": ["evening"], "heldBy": [1️⃣"emli"]"#
    ),
    Seed(.unknownFact, #""reveals": ["f-friends"]"#, #""reveals": [1️⃣"f-friend"]"#),
    Seed(.unknownEvidence, #"["cde-signs-two-tier"]"#, #"[1️⃣"cde-signs-two-teir"]"#),
    Seed(.unknownCriterion, #"["I4", "H1", "R1"]"#, #"["I1", "I4", "H1", 1️⃣"R9"]"#),
    Seed(.unknownCriterion, #""criterion": "H2""#, #""criterion": 1️⃣"H22""#),
    Seed(.unknownCritical, #""critical": "K5""#, #""critical": 1️⃣"K9""#),
    Seed(.unknownChannel, #"["supervisor", "alarm-112"]"#, #"["supervisor", 1️⃣"alarm-113"]"#),
    Seed(
      .unknownRubric,
      #"{"id": "signpost", "version": "2.1"}"#,
      #"1️⃣{"id": "signpost", "version": "0.9"}"#
    ),
    Seed(.unknownDirectory, #""directory": "denmark","#, #""directory": 1️⃣"denmarc","#),
  ]

  static let conditions: [Seed] = [
    Seed(.conditionForm, #""not told-leader""#, #""not 1️⃣""#),
    Seed(.conditionForm, #""not told-leader""#, #""not (told-leader1️⃣""#),
    Seed(.conditionForm, #""not told-leader""#, #""told-leader 1️⃣asked-emil""#),
    Seed(.conditionForm, #""not told-leader""#, #""told-leader 1️⃣&& asked-emil""#),
    Seed(.conditionForm, #"and trust >= 1""#, #"and trust >= 1️⃣asked-emil""#),
    Seed(.flagCompared, #""not told-leader""#, #""told-leader 1️⃣> 1""#),
    Seed(.counterNotCompared, #"and trust >= 1""#, #"and 1️⃣trust""#),
    Seed(
      .conditionTooLong,
      #""not told-leader""#,
      "\"\(String(repeating: "not ", count: 20))1️⃣told-leader\""
    ),
    Seed(
      .defaultNotLast,
      #"[{"when": "told-leader and trust >= 1", "go": "do-or-dont"}, {"#,
      #"[{"go": 1️⃣"do-or-dont"}, {"#
    ),
    Seed(.noDefault, #"{"go": "left-alone"}"#, #"{"when": 1️⃣"asked-emil", "go": "left-alone"}"#),
  ]

  static let texts: [Seed] = [
    Seed(.emptyText, #""title": {"en": "Shared", "da": "Delt"}"#, #""title": 1️⃣"""#),
    Seed(
      .emptyText,
      #""prompt": {"en": "What do you do?", "da": "Hvad gør du?"}"#,
      #""prompt": 1️⃣{}"#
    ),
    Seed(
      .longParagraph,
      #""threatPicture": "VTD 2026""#,
      "\"threatPicture\": 1️⃣\"\(String(repeating: "a", count: 1501))\""
    ),
    Seed(.lineBreakInParagraph, #""VTD 2026""#, #"1️⃣"VTD\n2026""#),
    Seed(.controlInText, #""VTD 2026""#, #"1️⃣"VTD \u001b[31m2026""#),
    Seed(.unshowableText, #""VTD 2026""#, #"1️⃣"VTD \u202E2026""#),
    Seed(.unmarkedSpeech, "@emil: Some lads", "@emil Some lads"),
    Seed(.missingTranslation, #"{"en": "Shared", "da": "Delt"}"#, #"1️⃣{"en": "Shared"}"#),
    Seed(.undeclaredLanguage, #"{"en": "Shared", "#, #"{"en": "Shared", 1️⃣"sv": "Delat", "#),
    Seed(.paragraphCountsDiffer, #"{"en": "Shared", "#, #"1️⃣{"en": ["Shared", "Told"], "#),
    Seed(.leftoverMarkup, #""VTD 2026""#, #""VTD 1️⃣<b>2026</b>""#),
    Seed(.leftoverMarkup, #""VTD 2026""#, #""VTD 1️⃣**2026**""#),
    Seed(.leftoverMarkup, #""VTD 2026""#, #""VTD&1️⃣&nbsp;2026""#),
    Seed(.leftoverMarkup, #""VTD 2026""#, #""[VTD1️⃣](2026)""#),
    Seed(.leftoverMarkup, #""VTD 2026""#, #""VTD 1️⃣`2026`""#),
    Seed(.leftoverMarkup, #""VTD 2026""#, "\"1️⃣TO" + "DO: VTD 2026\""),
    Seed(.placeholderWithoutVariants, #""VTD 2026""#, #""VTD {1️⃣year}""#),
  ]

  /// What stands before the tier of the sign.
  private static let signTier = """
    "answer": "sign",
                "tier": \("")
    """

  static let observations: [Seed] = [
    Seed(
      .signWithoutTier,
      #""answer": "sign","#,
      #""answer": 1️⃣"sign"}}, {"id": "extra", "text": "Extra", "key": {"answer": "sign","#
    ),
    Seed(.signKeyedLow, signTier + #""M""#, signTier + #"1️⃣"L""#),
    Seed(
      .signKeyedLow,
      signTier + #""M""#,
      signTier + #"[{"when": "asked-emil", "is": "L"}, {"is": "M"}]"#
    ),
    Seed(.checkWithoutGroup, #""group": "A1","#, ""),
    Seed(.seriousKeyedCheck, #""tier": "M""#, #""tier": 1️⃣"H""#),
    Seed(.ordinaryKeyedHigh, #""answer": "ordinary","#, #""answer": "ordinary", "tier": 1️⃣"M","#),
    Seed(.protectedNotOrdinary, #""group": "A1","#, #""group": "A1", "protected": 1️⃣true,"#),
    Seed(.atOnceNotCheck, #""answer": "ordinary","#, #""answer": "ordinary", "atOnce": 1️⃣true,"#),
  ]

  static let scoring: [Seed] = [
    Seed(.criteriaDiffer, #""levels": {"H1": 0, "H3": 0}"#, #""levels": 1️⃣{"H1": 0}"#),
    Seed(.noBestChoice, #"{"H1": 3, "H3": 3}"#, #"{"H1": 3, "H3": 2}"#),
    Seed(.criterionNotByKey, #""criterion": "H2""#, #""criterion": 1️⃣"I1""#),
    Seed(.sortOneSided, #""key": {"standing": "poor"}"#, #""key": {"standing": "acceptable"}"#),
    Seed(.bandNotNeighbours, #"["T1", "T2"]"#, #"1️⃣["T0", "T2"]"#),
    Seed(
      .channelNotOffered,
      #""required": ["supervisor"]"#,
      #""required": ["supervisor"], "late": [1️⃣"pet"]"#
    ),
    Seed(
      .channelKeyedTwice,
      #""required": ["supervisor"]"#,
      #""required": ["supervisor"], "late": 1️⃣["supervisor"]"#
    ),
    Seed(.noRightChannel, #""required": ["supervisor"], "#, ""),
    Seed(.noneKnownContradicted, #"{"protective": false,"#, #"{"protective": 1️⃣true,"#),
    Seed(
      .protectedRequired,
      #""place": "forbidden", "label": "observed", "protected": true"#,
      #""place": "required", "label": "observed", "protected": 1️⃣true"#
    ),
    Seed(
      .fictionalPanel,
      #""support": "analogy""#,
      #""panel": {"raters": {"officer": 3}, "votes": [1, 2, 0], "fictional": 1️⃣true}"#
    ),
    Seed(
      .wrongVoteCount,
      #""support": "analogy""#,
      #""panel": {"raters": {"officer": 3}, "votes": 1️⃣[1, 2]}"#
    ),
    Seed(
      .votesAndRatersDiffer,
      #""support": "analogy""#,
      #""panel": {"raters": {"officer": 3}, "votes": 1️⃣{"sign": 1, "check": 1}}"#
    ),
    Seed(
      .votesAndRatings,
      #""key": {"standing": "poor"}"#,
      #""key": {"standing": "poor", "panel": {"raters": {"officer": 1}, "votes": [0, 0, 1], "ratings": 1️⃣[1]}}"#
    ),
    Seed(
      .ratingsOfVotes,
      #""support": "analogy""#,
      #""panel": {"raters": {"officer": 2}, "ratings": 1️⃣[1, 2]}"#
    ),
    Seed(.missingMember, #""support": "analogy""#, #""panel": {"raters": {"officer": 3}}"#),
    Seed(
      .unknownValue,
      #""support": "analogy""#,
      #""panel": {"raters": {"officer": 3}, "votes": {1️⃣"sing": 1, "check": 3}}"#
    ),
  ]

  static let all = values + names + conditions + texts + observations + scoring
}
