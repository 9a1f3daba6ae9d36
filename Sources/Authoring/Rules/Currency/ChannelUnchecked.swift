internal import ScenarioEngine
internal import ScenarioFiles

/// Channels of a directory that nobody has checked for a year.
///
/// In the directory it is a warning; in a case that offers the channel a note, as its author may
/// not be the one who keeps the directory.
enum ChannelUnchecked: CaseRule {
  static let page = FindingPage(
    code: "channel-unchecked",
    severities: [.warning, .note],
    head: .currency,
    meaning: "A channel was last checked more than a year ago.",
    reason: """
      Numbers, hours and units change. A trainee who learns last year's number may call it when it \
      counts.
      """,
    mending: """
      Call or look up the channel, mend the entry, and write the day in 'checked'. In a case, tell \
      whoever keeps the directory. A year is a convention.
      """,
    defect: #""id": "office", …, "checked": "2024-11-20""#,
    mended: #""id": "office", …, "checked": "2026-11-20""#
  )

  /// The days after which an entry is old.
  private static let greatestAge = 366

  static func findings(in checked: CheckedCase) -> [Finding] {
    guard let today = checked.today else { return [] }
    return checked.scenario.steps.compactMap { step in
      guard case .report(let task) = step.task else { return nil }
      let old = task.channels.filter { id in
        checked.directory.channel(id).map { isOld($0, on: today) } ?? false
      }
      guard !old.isEmpty else { return nil }
      let names = old.map { "'\($0)'" }.joined(separator: ", ")
      return Finding(
        page,
        severity: .note,
        message: "of the channels offered at step '\(step.id)', \(names) were last checked more"
          + " than a year ago",
        remedy: "Tell whoever keeps the directory '\(checked.directory.id)'.",
        place: checked.place(of: .step, step.id, member: "channels")
      )
    }
  }

  /// Whether a channel was last checked more than a year before a day.
  static func isOld(_ channel: Channel, on today: LocalTime) -> Bool {
    LocalTime(text: channel.checked + "T00:00").map {
      today.dayNumber - $0.dayNumber > greatestAge
    } ?? false
  }

  /// Makes the finding in the directory itself.
  static func finding(_ channel: Channel, at place: Finding.Place?) -> Finding {
    Finding(
      page,
      message: "the channel '\(channel.id)' was last checked on \(channel.checked)",
      remedy: "Call it or look it up, mend the entry, and write the day in 'checked'.",
      place: place
    )
  }
}
