import ScenarioFiles

/// Mistakes for a small plan.
enum PlanSeeds {
  static let plan = #"""
    {
      "format": 1,
      "id": "small",
      "title": "Small",
      "intro": "For tests",
      "audience": ["prison"],
      "refreshers": true,
      "units": [
        {"case": "quiet-hours", "mastery": {"share": "7/10", "levels": {"I1": 2}}},
        {"case": "month-three", "after": ["quiet-hours"], "trains": ["handling"]}
      ],
      "tests": {
        "before": ["it-ends-on-friday", "two-stairwells"],
        "after": ["third-time", "letters-to-the-mayor"],
        "later": {"days": 28, "cases": ["rope-and-harness", "the-e-sport-team"]}
      }
    }
    """#

  /// The cases that there are.
  static let cases: Set<String> = [
    "quiet-hours", "month-three", "it-ends-on-friday", "two-stairwells", "third-time",
    "letters-to-the-mayor", "rope-and-harness", "the-e-sport-team",
  ]

  /// What an installation with these cases knows.
  static func context() throws -> ReadContext {
    var context = try Repository.context()
    context.cases = cases
    return context
  }

  static let all: [Seed] = [
    Seed(.unknownCase, #""month-three", "after""#, #"1️⃣"month-tree", "after""#),
    Seed(.unknownCase, #""the-e-sport-team""#, #"1️⃣"the-chess-team""#),
    Seed(.unknownUnit, #""after": ["quiet-hours"]"#, #""after": [1️⃣"third-time"]"#),
    Seed(
      .prerequisiteCircle,
      #""case": "quiet-hours","#,
      #""case": "quiet-hours", "after": 1️⃣["month-three"],"#
    ),
    Seed(.prerequisiteCircle, #""after": ["quiet-hours"]"#, #""after": 1️⃣["month-three"]"#),
    Seed(.caseTwiceInPlan, #""third-time", "letters"#, #"1️⃣"two-stairwells", "letters"#),
    Seed(.caseTwiceInPlan, #""rope-and-harness""#, #"1️⃣"quiet-hours""#),
    Seed(
      .caseTwiceInPlan,
      #"["third-time", "letters-to-the-mayor"]"#,
      #"["third-time", 1️⃣"third-time"]"#
    ),
    Seed(.unknownValue, #"["prison"]"#, #"[1️⃣"prisons"]"#),
    Seed(.unknownValue, #"["handling"]"#, #"[1️⃣"handlings"]"#),
    Seed(.unknownCriterion, #""I1""#, #"1️⃣"I9""#),
    Seed(.numberOutOfRange, #""I1": 2"#, #""I1": 1️⃣4"#),
    Seed(.numberOutOfRange, #""days": 28"#, #""days": 1️⃣0"#),
    Seed(.tooFew, #"["prison"]"#, "1️⃣[]"),
    Seed(.tooFew, #"["third-time", "letters-to-the-mayor"]"#, #"1️⃣["third-time"]"#),
    Seed(.tooMany, #""two-stairwells"]"#, #""two-stairwells", "no-such-case"]"#),
    Seed(.wrongForm, #""7/10""#, #"1️⃣"7 of 10""#),
    Seed(.repeatedValue, #"["handling"]"#, #"["handling", 1️⃣"handling"]"#),
    Seed(.unsupportedFormat, #""format": 1"#, #""format": 1️⃣2"#),
    Seed(.unknownMember, #""refreshers""#, #"1️⃣"refresher""#),
    Seed(.missingDetail, #""intro": "For tests","#, ""),
  ]
}
