/// A report's key, made ready for being asked often.
final class PreparedReport: Sendable {
  struct Fact: Sendable {
    let place: SelectionKey.Place
    let isScored: Bool
    let label: FactLabel
    let tag: ReportKey.FactKey.Tag?
    let isProtected: Bool
  }

  let urgency: PreparedKey.Urgency
  let channels: PreparedChannels
  let facts: ContiguousArray<Fact>
  /// The facts that must go in.
  let required: Places
  /// The facts that are protective, and those against the concern.
  let protective, against: Places
  /// Whether "no protective fact known" is right.
  let noProtectiveKnown: Bool
  /// Whether "nothing against the concern known" is right.
  let nothingAgainstKnown: Bool
  /// Whether the trainee's own words are asked for.
  let asksForWords: Bool

  init(
    _ key: ReportKey,
    _ task: ReportTask,
    _ directory: Directory?,
    _ urgency: PreparedKey.Urgency
  ) {
    func places(_ belongs: (ReportKey.FactKey) -> Bool) -> Places {
      Places(key.facts.indices.filter { belongs(key.facts[$0]) })
    }
    self.urgency = urgency
    channels = PreparedChannels(key.channels, offered: task.channels, directory)
    facts = ContiguousArray(key.facts.map(Fact.init))
    required = places { $0.selection.place == .required }
    protective = places { $0.tag == .protective }
    against = places { $0.tag == .against }
    noProtectiveKnown = key.noProtectiveKnown
    nothingAgainstKnown = key.nothingAgainstKnown
    asksForWords = !task.wordsPrompt.isEmpty
  }
}

extension PreparedReport.Fact {
  init(_ key: ReportKey.FactKey) {
    self.init(
      place: key.selection.place,
      isScored: !key.selection.justification.basis.isDisputed,
      label: key.label,
      tag: key.tag,
      isProtected: key.isProtected
    )
  }
}

/// The channels that a report offers, and what its key says of them.
///
/// Each id that is offered has a place, that of its first mention.
struct PreparedChannels: Sendable {
  /// For each channel of the task, the place of its id.
  private let places: ContiguousArray<Int>
  private let hours: ContiguousArray<OpeningHours?>
  /// The channels that must all be used, each by its place; none where one is not offered.
  let required: ContiguousArray<Int?>
  /// The channels of which one serves as well.
  let accepted: Places
  /// The channels that get it there late.
  let late: Places
  /// The channels that reach the person, or the public.
  let harmful: Places

  init(_ key: ReportKey.ChannelKey, offered: [String], _ directory: Directory?) {
    func place(_ id: String) -> Int? { offered.firstIndex(of: id) }
    places = ContiguousArray(offered.compactMap(place))
    hours = ContiguousArray(offered.map { directory?.channel($0)?.hours })
    required = ContiguousArray(key.required.map(place))
    accepted = Places(key.accepted.compactMap(place))
    late = Places(key.late.compactMap(place))
    harmful = Places(key.harmful.compactMap(place))
  }

  /// The channels that a report went to.
  func chosen(_ report: ReportDecision?) -> Places {
    var chosen = Places()
    if let report {
      for channel in report.channels { chosen.insert(places[channel]) }
    }
    return chosen
  }

  /// Whether a channel can be reached; one that the directory does not know always can.
  func isOpen(_ place: Int, at time: LocalTime) -> Bool {
    hours[place]?.isOpen(at: time) ?? true
  }
}
