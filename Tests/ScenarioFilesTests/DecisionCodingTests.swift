import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

/// Decisions as JSON text.
@Suite struct DecisionCodingTests {
  let scenario: Scenario

  init() throws {
    let reading = try ScenarioReader.read(text: Repository.example())
    scenario = try #require(reading.case).scenario
  }

  static let report: Decision = {
    var report = ReportDecision(urgency: .consult)
    report.channels = [0]
    report.facts = [0: .observed, 1: .assessment]
    report.saysNothingAgainstKnown = true
    report.words = "On \"Monday\" …\nand later"
    return .report(report)
  }()

  static let pairs: [(String, Decision)] = [
    (#"{"step":"evening","answer":"read"}"#, .read),
    (
      #"{"step":"what-matters","answer":{"identify":{"new-mates":{"as":"check"},"shaved-head":{"as":"ordinary","sure":75},"leaflet":{"as":"sign","sure":95}}}}"#,
      .identify([
        0: .init(.check), 1: .init(.ordinary, sureness: .fairly),
        2: .init(.sign, sureness: .certain),
      ])
    ),
    (#"{"step":"ask-what","answer":{"questions":["who-are-they"]}}"#, .questions([0])),
    (
      #"{"step":"how-urgent","answer":{"urgency":{"tier":"T1","sure":35}}}"#,
      .urgency(.consult, .guess)
    ),
    (#"{"step":"by-the-desk","answer":{"choose":"search-desk"}}"#, .choose(1)),
    (
      #"{"step":"do-or-dont","answer":{"sort":{"stay-in-touch":"do","ask-openly":"could","argue":"dont","mock":"dont"}}}"#,
      .sort([0: .do, 1: .could, 2: .dont, 3: .dont])
    ),
    (
      #"{"step":"tell","answer":{"report":{"urgency":"T1","channels":["supervisor"],"facts":{"said-dares":"observed","keeps-job":"assessment"},"noneKnown":["against"],"words":"On \"Monday\" …\nand later"}}}"#,
      report
    ),
  ]

  @Test(arguments: pairs)
  func `a decision is stored by the ids of its items, and read again`(
    text: String,
    decision: Decision
  ) throws {
    let entry = try DecisionCoding.decode(text, in: scenario)
    #expect(entry.decision == decision)
    #expect(try DecisionCoding.encode(decision, at: entry.step, in: scenario) == text)
  }

  @Test func `ratings, and best and worst, are stored too`() throws {
    for (ask, decision, answer) in [
      (
        "rate", Decision.rate([0: 5, 1: 4, 2: 2, 3: 1]),
        #"{"rate":{"stay-in-touch":5,"ask-openly":4,"argue":2,"mock":1}}"#
      ),
      (
        "best-worst", .bestWorst(best: 1, worst: 3),
        #"{"best-worst":{"best":"ask-openly","worst":"mock"}}"#
      ),
    ] {
      let seed = Seed(.tooMany, #""ask": "sort""#, #""ask": "\#(ask)""#)
      let reading = ScenarioReader.read(
        try seed.marked(in: Repository.example()).bytes,
        path: "case.json"
      )
      let scenario = try #require(reading.case).scenario
      let text = #"{"step":"do-or-dont","answer":\#(answer)}"#
      let entry = try DecisionCoding.decode(text, in: scenario)
      #expect(entry.decision == decision)
      #expect(try DecisionCoding.encode(decision, at: entry.step, in: scenario) == text)
    }
  }

  @Test func `ids that a step or an item had before are understood`() throws {
    let seed = Seed(
      .tooMany,
      #""id": "search-desk","#,
      #""id": "search-desk", "formerly": ["look-in-desk"],"#
    )
    let reading = ScenarioReader.read(
      try seed.marked(in: Repository.example()).bytes,
      path: "case.json"
    )
    let scenario = try #require(reading.case).scenario
    let entry = try DecisionCoding.decode(
      #"{"step":"by-the-desk","answer":{"choose":"look-in-desk"}}"#,
      in: scenario
    )
    #expect(entry.decision == .choose(1))
  }

  @Test(arguments: [
    ("", DecisionCodingError.notJSON),
    ("[]", .notJSON),
    (#"{"step":"evening","answer":"read",}"#, .notJSON),
    (#"{"step":"evening","step":"evening","answer":"read"}"#, .notJSON),
    (#"{"answer":"read"}"#, .missing("step")),
    (#"{"step":"evening"}"#, .missing("answer")),
    (#"{"step":"evening","answer":"read","at":1}"#, .unexpected("at")),
    (#"{"step":"morning","answer":"read"}"#, .unknownStep("morning")),
    (#"{"step":7,"answer":"read"}"#, .wrongValue("step")),
    (#"{"step":"evening","answer":{"choose":"x"}}"#, .wrongKind("evening")),
    (#"{"step":"by-the-desk","answer":"read"}"#, .wrongKind("by-the-desk")),
    (#"{"step":"by-the-desk","answer":{"sort":{}}}"#, .wrongKind("by-the-desk")),
    (#"{"step":"by-the-desk","answer":{"choose":"nothing"}}"#, .unknownItem("nothing")),
    (
      #"{"step":"by-the-desk","answer":{"choose":"search-desk","sort":{}}}"#, .unexpected("sort")
    ),
    (
      #"{"step":"what-matters","answer":{"identify":{"leaflet":{"as":"maybe"}}}}"#,
      .wrongValue("as")
    ),
    (
      #"{"step":"what-matters","answer":{"identify":{"leaflet":{"as":"sign","sure":35}}}}"#,
      .wrongValue("sure")
    ),
    (
      #"{"step":"what-matters","answer":{"identify":{"leaflet":{"sure":75}}}}"#, .missing("as")
    ),
    (#"{"step":"how-urgent","answer":{"urgency":{"tier":"T4"}}}"#, .wrongValue("tier")),
    (
      #"{"step":"how-urgent","answer":{"urgency":{"tier":"T1","sure":99999999999999999999}}}"#,
      .wrongValue("sure")
    ),
    (
      #"{"step":"ask-what","answer":{"questions":["who-are-they","who-are-they"]}}"#,
      .repeatedItem("who-are-they")
    ),
    (
      #"{"step":"tell","answer":{"report":{"urgency":"T1","channels":["pet"],"facts":{}}}}"#,
      .unknownItem("pet")
    ),
    (
      #"{"step":"tell","answer":{"report":{"urgency":"T1","channels":[],"facts":{},"noneKnown":"both"}}}"#,
      .wrongValue("noneKnown")
    ),
  ])
  func `what does not belong to the case is refused`(text: String, error: DecisionCodingError) {
    #expect(throws: error) { try DecisionCoding.decode(text, in: scenario) }
  }

  @Test func `a version that is not known is refused`() {
    #expect(throws: DecisionCodingError.unknownVersion(2)) {
      try DecisionCoding.decode(#"{"step":"evening","answer":"read"}"#, version: 2, in: scenario)
    }
  }

  @Test func `a decision that does not belong to the step is not stored`() {
    #expect(throws: DecisionCodingError.notInCase) {
      try DecisionCoding.encode(.read, at: 99, in: scenario)
    }
    #expect(throws: DecisionCodingError.wrongKind("evening")) {
      try DecisionCoding.encode(.choose(0), at: 0, in: scenario)
    }
    #expect(throws: DecisionCodingError.notInCase) {
      try DecisionCoding.encode(.choose(9), at: 4, in: scenario)
    }
  }
}
