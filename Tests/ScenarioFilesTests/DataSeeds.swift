import Foundation
import ScenarioFiles

/// Mistakes for a small rubric and a small directory.
enum DataSeeds {
  static let rubric = #"""
    {
      "format": 1,
      "id": "small",
      "version": "1.0",
      "title": "Small",
      "note": "For tests",
      "strands": [
        {"id": "identify", "title": "Identify"},
        {"id": "handle", "title": "Handle"},
        {"id": "report", "title": "Report"}
      ],
      "cut": {"value": "7/10", "provenance": "Convention"},
      "cap": {"value": "49/100", "provenance": "Convention"},
      "criteria": [
        {
          "id": "I1", "strand": "identify", "title": "Notices", "judges": "Attention",
          "measure": "detection.notice", "weight": 100, "thresholds": ["1/4", "1/2", "3/4"],
          "levels": ["None", "Few", "Most", "All"],
          "evidence": [{"id": "cde-signs-two-tier", "basis": "source"}], "limit": "Small"
        },
        {
          "id": "H1", "strand": "handle", "title": "Shares", "judges": "Doubt",
          "measure": "key", "weight": 100, "thresholds": ["1/4", "3/5", "17/20"],
          "levels": ["None", "Few", "Most", "All"], "evidence": [], "limit": "Small"
        },
        {
          "id": "R1", "strand": "report", "title": "Reports", "judges": "Urgency",
          "measure": "tier.decision", "weight": 100,
          "levels": ["None", "Few", "Most", "All"], "evidence": [], "limit": "Small"
        }
      ],
      "critical": []
    }
    """#

  static let rubricSeeds: [Seed] = [
    Seed(
      .weightsNotHundred,
      #""weight": 100, "thresholds": ["1/4", "1/2""#,
      #""weight": 90, "thresholds": ["1/4", "1/2""#
    ),
    Seed(.thresholdsOutOfOrder, #"["1/4", "1/2", "3/4"]"#, #"1️⃣["1/4", "3/4", "1/2"]"#),
    Seed(.thresholdsOutOfOrder, #"["1/4", "1/2", "3/4"]"#, #"1️⃣["1/4", "3/4"]"#),
    Seed(
      .thresholdsNotUsed,
      #""tier.decision", "weight": 100,"#,
      #""tier.decision", "weight": 100, "thresholds": 1️⃣["1/4", "1/2", "3/4"],"#
    ),
    Seed(
      .missingLevels,
      #""levels": ["None", "Few", "Most", "All"]"#,
      #""levels": 1️⃣["None", "Few", "Most"]"#
    ),
    Seed(
      .missingStrand,
      #"{"id": "report", "title": "Report"}"#,
      #"{"id": "handle", "title": "Report"}"#
    ),
    Seed(.wrongForm, #""7/10""#, #"1️⃣"70 %""#),
    Seed(.wrongForm, #""7/10""#, #"1️⃣"7/0""#),
    Seed(.unknownValue, #""detection.notice""#, #"1️⃣"detection.notise""#),
    Seed(.unknownEvidence, #""cde-signs-two-tier""#, #"1️⃣"cde-signs""#),
    Seed(.duplicateID, #""id": "H1""#, #""id": 1️⃣"I1""#),
    Seed(.missingMember, #", "thresholds": ["1/4", "1/2", "3/4"]"#, ""),
  ]

  /// A small rubric of today's format, made of the one of format 1.
  static let secondRubric =
    rubric
    .replacingOccurrences(of: #""format": 1"#, with: #""format": 2"#)
    .replacingOccurrences(
      of: #""title": "Identify"}"#,
      with: #""title": "Identify", "provenance": "Convention"}"#
    )
    .replacingOccurrences(
      of: #""title": "Handle"}"#,
      with: #""title": "Handle", "provenance": "Convention"}"#
    )
    .replacingOccurrences(
      of: #""title": "Report"}"#,
      with: #""title": "Report", "provenance": "Convention"}"#
    )
    .replacingOccurrences(of: #", "thresholds": ["1/4", "1/2", "3/4"]"#, with: "")
    .replacingOccurrences(of: #", "thresholds": ["1/4", "3/5", "17/20"]"#, with: "")
    .replacingOccurrences(
      of: #""measure": "tier.decision", "weight": 100,"#,
      with: #""measure": "human", "weight": 100, "features": ["Who", "What"],"#
    )
    .replacingOccurrences(
      of: #""critical": []"#,
      with: #"""
        "strandWeights": {
          "identify": "1/3", "handle": "1/3", "report": "1/3", "provenance": "Convention"
        },
        "measures": [
          {"id": "detection.notice", "thresholds": ["1/4", "1/2", "3/4"], "provenance": "Quarters"},
          {"id": "key", "thresholds": ["1/4", "3/5", "17/20"], "provenance": "Convention"},
          {"id": "rating.sort", "thresholds": ["9/20", "7/10", "9/10"], "provenance": "Convention"},
          {"id": "human", "provenance": "Features counted"}
        ],
        "spokenForWritten": {"value": "forfeited", "provenance": "Nothing to read"},
        "critical": [
          {
            "id": "K1", "title": "Danger", "fires": "Left", "instead": "Alarm", "strand": "handle",
            "rule": "danger-left", "evidence": [], "label": "Policy"
          }
        ]
        """#
    )

  static let secondRubricSeeds: [Seed] = [
    Seed(.strandWeightsNotOne, #""report": "1/3""#, #""report": "1/4""#),
    Seed(.wrongForm, #""report": "1/3""#, #""report": 1️⃣"4/3""#),
    Seed(.missingMember, #""report": "1/3", "#, ""),
    Seed(.weightsNotHundred, #""weight": 100, "features""#, #""weight": 99, "features""#),
    Seed(.measureWithoutRule, #""measure": "key""#, #""measure": 1️⃣"tier.course""#),
    Seed(.listMeasure, #""measure": "key""#, #""measure": 1️⃣"rating.sort""#),
    Seed(.missingMember, #", "features": ["Who", "What"]"#, ""),
    Seed(.missingMember, #""features": ["Who", "What"]"#, #""features": 1️⃣[]"#),
    Seed(
      .featuresNotUsed,
      #""measure": "key", "weight": 100,"#,
      #""measure": "key", "weight": 100, "features": 1️⃣["Who"],"#
    ),
    Seed(
      .unknownMember,
      #""measure": "key", "weight": 100,"#,
      #""measure": "key", "weight": 100, 1️⃣"thresholds": ["1/4", "1/2", "3/4"],"#
    ),
    Seed(.thresholdsOutOfOrder, #"["1/4", "3/5", "17/20"]"#, #"1️⃣["3/5", "1/4", "17/20"]"#),
    Seed(.thresholdsOutOfOrder, #"["1/4", "3/5", "17/20"]"#, #"1️⃣["0", "3/5", "17/20"]"#),
    Seed(.thresholdsOutOfOrder, #"["1/4", "3/5", "17/20"]"#, #"1️⃣["1/4", "1/4", "17/20"]"#),
    Seed(.wrongForm, #"["1/4", "3/5", "17/20"]"#, #"["1/4", "3/5", 1️⃣"17/10"]"#),
    Seed(.missingMember, #""key", "thresholds": ["1/4", "3/5", "17/20"],"#, #""key","#),
    Seed(
      .thresholdsNotUsed,
      #"{"id": "human","#,
      #"{"id": "human", "thresholds": 1️⃣["1/4", "1/2", "3/4"],"#
    ),
    Seed(.duplicateID, #""id": "rating.sort""#, #""id": 1️⃣"key""#),
    Seed(.unknownValue, #""id": "rating.sort""#, #""id": 1️⃣"rating.sorted""#),
    Seed(.missingMember, #", "provenance": "Quarters""#, ""),
    Seed(.missingMember, #""Identify", "provenance": "Convention""#, #""Identify""#),
    Seed(.missingLevels, #"["None", "Few", "Most", "All"]"#, #"1️⃣["None", "Few", "All"]"#),
    Seed(.unknownEvidence, #""cde-signs-two-tier""#, #"1️⃣"cde-signs""#),
    Seed(.unknownValue, #""basis": "source""#, #""basis": 1️⃣"sources""#),
    Seed(.unknownValue, #""forfeited""#, #"1️⃣"forfeit""#),
    Seed(.missingMember, #""forfeited", "provenance": "Nothing to read""#, #""forfeited""#),
    Seed(.unknownValue, #""danger-left""#, #"1️⃣"danger-right""#),
  ]

  static let directory = #"""
    {
      "format": 1,
      "id": "small",
      "version": "2026-11",
      "title": "Small",
      "country": "DK",
      "checked": "2026-11-20",
      "channels": [
        {
          "id": "supervisor", "name": "Supervisor", "purpose": "Talk", "contact": ["In person"],
          "hours": {"always": true}, "evidence": [], "checked": "2026-11-20"
        },
        {
          "id": "office", "name": "Office", "purpose": "Write", "contact": ["By mail"],
          "hours": {
            "weekly": [{"days": ["mon", "fri"], "from": "08:00", "to": "16:00"}],
            "exceptions": [
              {"on": "12-24", "closed": true},
              {"on": "12-31", "from": "08:00", "to": "12:00"}
            ]
          },
          "evidence": [], "checked": "2026-11-20"
        }
      ],
      "agencyRules": [
        {
          "id": "centres", "settings": ["asylum-centre"], "from": "T1", "to": "T2",
          "channels": ["office"], "reason": "Instruction"
        }
      ]
    }
    """#

  static let directorySeeds: [Seed] = [
    Seed(.closesBeforeOpening, #""to": "16:00""#, #""to": 1️⃣"07:00""#),
    Seed(.hoursContradict, #"{"always": true}"#, #"{"always": 1️⃣true, "weekly": []}"#),
    Seed(.hoursContradict, #""closed": true"#, #""closed": 1️⃣true, "from": "08:00""#),
    Seed(.liftsDownwards, #""to": "T2""#, #""to": 1️⃣"T0""#),
    Seed(.unknownChannel, #"["office"]"#, #"[1️⃣"offise"]"#),
    Seed(.unknownValue, #""mon""#, #"1️⃣"monday""#),
    Seed(.wrongForm, #""12-24""#, #"1️⃣"24-12""#),
    Seed(.wrongForm, #""from": "08:00", "to": "16:00""#, #""from": 1️⃣"8:00", "to": "16:00""#),
  ]

  static let register = #"""
    {"format": 1, "entries": [
      {"id": "one", "citation": "One (2020)", "kind": "study", "strength": "A",
       "strengthReason": "Good", "finding": "Found", "caveat": "But", "year": 2020,
       "checked": {"how": "read", "note": "All of it"}}
    ]}
    """#

  static let registerSeeds: [Seed] = [
    Seed(.unknownValue, #""strength": "A""#, #""strength": 1️⃣"E""#),
    Seed(.numberOutOfRange, #""year": 2020"#, #""year": 1️⃣20"#),
    Seed(.missingMember, #""caveat": "But","#, ""),
    Seed(.unknownValue, #""how": "read""#, #""how": 1️⃣"reed""#),
  ]
}
