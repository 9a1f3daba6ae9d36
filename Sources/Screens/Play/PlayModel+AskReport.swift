internal import ScenarioEngine

extension PlayModel {
  /// The question of the report's part on the screen.
  func askReport(_ task: ReportTask, _ input: ReportInput, _ context: AppContext) -> Ask? {
    switch input.part {
    case .urgency:
      let choices = Tier.allCases.map { tier in
        Ask.Choice(context.words.tierLong(tier), isChosen: input.urgency == tier)
      }
      // The case asks in its own words; a question of the program under it would ask twice.
      let own = context.line(task.prompt)
      let asksUrgency = !task.urgencyPrompt.isEmpty
      return Ask(
        prompt: asksUrgency ? context.line(task.urgencyPrompt) : own,
        choices: choices,
        layout: .list,
        subject: asksUrgency ? own : "",
        entersWhole: false
      )
    case .channels:
      return askPicks(prompt: context.words.reportChannels, input.channels, context) { place in
        channelLine(task.channels[place], context)
      }
    case .facts:
      let place = input.facts.focused
      let labels =
        [(context.words.leaveOut, context.words.leaveOut)]
        + FactLabel.allCases.map { (context.words.factLabel($0), context.words.play.fact($0)) }
      let value = place.map { input.facts.values[$0] ?? 0 }
      return Ask(
        prompt: context.words.reportFacts,
        choices: labels.enumerated().map { number, label in
          Ask.Choice(label.0, short: label.1, isChosen: value == number)
        },
        layout: .bar,
        subject: place.map { context.line(task.facts[$0].text) } ?? "",
        entersWhole: true
      )
    case .bothSides:
      return askPicks(prompt: context.words.reportBothSides, input.bothSides, context) { place in
        place == 0 ? context.words.noProtectiveKnown : context.words.nothingAgainstKnown
      }
    case .words, .review: return nil
    }
  }

  /// A channel with how it can be reached at the hour of the case.
  func channelLine(_ id: String, _ context: AppContext) -> String {
    guard let channel = playable.directory.channel(id) else { return id }
    let name = context.line(channel.name)
    let clock = play.state.clock
    if channel.hours.isAlwaysOpen { return name }
    if channel.hours.isOpen(at: clock) { return "\(name) (\(context.words.openNow))" }
    guard let opening = channel.hours.nextOpening(after: clock) else {
      return "\(name) (\(context.words.closedNow))"
    }
    return "\(name) (\(context.words.closedUntil(context.time(opening))))"
  }
}
