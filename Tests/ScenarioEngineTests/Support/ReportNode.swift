import ScenarioEngine

extension Node {
  /// A report; channels are offered in the order named, needless ones last.
  static func report(
    _ id: String,
    _ band: TierBand,
    required: [String] = [],
    accepted: [String] = [],
    late: [String] = [],
    harmful: [String] = [],
    needless: [String] = [],
    critical: [String: String] = [:],
    facts: [Reportable] = [],
    noneKnown: (protective: Bool, against: Bool) = (false, false),
    asksForWords: Bool = false
  ) -> Node {
    var task = ReportTask()
    if asksForWords { task.wordsPrompt = LocalizedText("In your own words") }
    task.channels = required + accepted + late + harmful + needless
    task.facts = facts.indices.map { ReportTask.Fact(id: "\(id)-\($0)", text: .empty) }
    var channels = ReportKey.ChannelKey(justification: because)
    channels.required = required
    channels.accepted = accepted
    channels.late = late
    channels.harmful = harmful
    channels.critical = critical
    let key = ReportKey(
      urgency: UrgencyKey(band: Conditional(band), justification: because),
      channels: channels,
      facts: facts.map { fact in
        ReportKey.FactKey(
          selection: SelectionKey(place: fact.place, justification: because),
          label: fact.label,
          tag: fact.tag,
          isProtected: fact.isProtected
        )
      },
      noProtectiveKnown: noneKnown.protective,
      nothingAgainstKnown: noneKnown.against,
      exemplar: .empty,
      checklist: []
    )
    return Node(id, .report(task), .report(key))
  }
}

extension Decision {
  /// A report by places of channels and facts.
  static func report(
    _ urgency: Tier,
    _ channels: Set<Int> = [],
    facts: [Int: FactLabel] = [:],
    noneKnown: (protective: Bool, against: Bool) = (false, false)
  ) -> Decision {
    var report = ReportDecision(urgency: urgency)
    report.channels = channels
    report.facts = facts
    report.saysNoProtectiveKnown = noneKnown.protective
    report.saysNothingAgainstKnown = noneKnown.against
    return .report(report)
  }

  /// Answers to observations in order: `s` sign, `c` check, `o` ordinary.
  static func marks(_ letters: String) -> Decision {
    var marks: [Int: Mark] = [:]
    for (place, letter) in letters.filter({ $0 != " " }).enumerated() {
      marks[place] = Mark(letter == "s" ? .sign : letter == "c" ? .check : .ordinary)
    }
    return .identify(marks)
  }

  /// Sorting in order: `d` do, `c` could, `n` don't.
  static func sorted(_ letters: String) -> Decision {
    var answers: [Int: SortAnswer] = [:]
    for (place, letter) in letters.filter({ $0 != " " }).enumerated() {
      answers[place] = letter == "d" ? .do : letter == "c" ? .could : .dont
    }
    return .sort(answers)
  }
}
