internal import ScenarioEngine

extension PlayWords {
  /// The phrases in English.
  static let english = PlayWords(
    mark: { [.sign: "sign", .check: "check", .ordinary: "ordinary"][$0] ?? "" },
    fact: { [.observed: "seen/heard", .told: "told", .assessment: "assessment"][$0] ?? "" },
    sureOpen: "how sure?",
    markNothing: "Leave every line unmarked: each counts as ordinary.",
    askNothing: "Ask no question: you want to know no more now.",
    answerNumber: { "Answer \($0)" },
    rating: { ["very poor", "poor", "acceptable", "good", "very good"][max(1, min(5, $0)) - 1] },
    urgency: "Urgency",
    spoken: "Spoken report",
    youSay: "You say",
    spokenHint: "This report is spoken: what you choose is what you say.",
    part: {
      [
        .urgency: "Urgency", .channels: "To", .facts: "Facts", .bothSides: "Both sides",
        .words: "In your words", .review: "Review",
      ][$0] ?? ""
    },
    factCount: { label, count in
      switch label {
      case .observed: "\(count) seen or heard"
      case .told: "\(count) told by others"
      case .assessment: "\(count) my assessment"
      }
    },
    scoring: "How it is scored",
    earlier: { "\($0) earlier" },
    day: { "\($0) \($1) \($2)" },
    scene: { "Scene \($0) of about \($1) · about \($2) min left" },
    readOnHelp: "Read on; at the end of the page, go on",
    channels: { required, accepted in
      let all = required.joined(separator: " · ")
      let one = accepted.joined(separator: " / ")
      return [all, one].filter { !$0.isEmpty }.joined(separator: ", or ")
    },
    noChannel: { names in
      "nobody has to be told"
        + (names.isEmpty ? "" : "; you may tell: " + names.joined(separator: " · "))
    },
    asking: {
      [
        .required: "should be asked", .useful: "useful, not needed",
        .irrelevant: "need not be asked", .forbidden: "not yours to ask",
      ][$0] ?? ""
    },
    onlySpoken: """
      A written report was due, and you only told somebody. That counts in whether you report; the \
      parts of the report count as not given.
      """
  )
}
