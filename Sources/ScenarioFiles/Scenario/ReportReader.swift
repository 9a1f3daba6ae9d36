internal import JSONText
internal import ScenarioEngine

/// Reads report steps and the keys of their parts.
enum ReportReader {
  /// Reads a report.
  static func read(_ object: ObjectReader) -> (StepTask, StepKey) {
    let items = object.objects(
      "facts",
      as: .reportFact,
      limit: StepReader.greatestItemCount,
      least: 1
    )
    let channels = object.object("channels", as: .reportChannels)
    let words = object.object("words", as: .words)
    var task = ReportTask()
    task.spoken = object.boolean("spoken")
    task.prompt = object.text("prompt")
    let urgency = object.object("urgency", as: .reportUrgency)
    task.urgencyPrompt = urgency?.text("prompt") ?? .empty
    task.outcome = object.text("outcome")
    task.channels = channels.map(ChannelReader.offered) ?? []
    task.facts = items.map(fact)
    task.wordsPrompt = words?.text("prompt") ?? .empty
    task.consequences = consequences(object)
    let noneKnown = object.object("noneKnown", as: .noneKnown)
    let key = ReportKey(
      urgency: urgency.map(UrgencyReader.key) ?? urgencyStandIn,
      channels: ChannelReader.key(channels, offered: task.channels),
      facts: items.map(factKey),
      noProtectiveKnown: noneKnown?.boolean("protective") ?? false,
      nothingAgainstKnown: noneKnown?.boolean("against") ?? false,
      exemplar: words?.text("exemplar") ?? .empty,
      checklist: words?.texts("checklist") ?? []
    )
    checkRightChannel(key, channels)
    if let noneKnown { checkNoneKnown(noneKnown, key, task) }
    return (.report(task), .report(key))
  }

  private static func fact(_ item: ObjectReader) -> ReportTask.Fact {
    ReportTask.Fact(
      id: item.declaredID(among: .item),
      formerly: item.formerly,
      text: item.text("text"),
      when: item.condition("when")
    )
  }

  private static func consequences(_ object: ObjectReader) -> [ReportTask.Consequence] {
    object.objects("after", as: .consequence, limit: 8).map { after in
      ReportTask.Consequence(
        answered: after.tier("answered") ?? .none,
        effects: EffectsReader.read(after)
      )
    }
  }

  /// The key of a report that says nothing of its urgency, which is reported.
  private static var urgencyStandIn: UrgencyKey {
    UrgencyKey(
      band: Conditional(TierBand(.none)),
      justification: KeyReader.justification(nil, answers: [])
    )
  }

  private static func factKey(_ item: ObjectReader) -> ReportKey.FactKey {
    let object = item.object("key", as: .factKey)
    let key = ReportKey.FactKey(
      selection: KeyReader.selection(object),
      label: object?.word("label", FactLabel.self) ?? .observed,
      tag: object?.word("tag", ReportKey.FactKey.Tag.self),
      isProtected: object?.boolean("protected") ?? false
    )
    if key.isProtected, key.selection.place == .required {
      object?.report(.protectedRequired, at: "protected")
    }
    return key
  }

  /// A report that is due needs a channel that is right.
  private static func checkRightChannel(_ key: ReportKey, _ channels: ObjectReader?) {
    let isDue = key.urgency.band.contains { $0.highest > .none }
    if isDue, key.channels.required.isEmpty, key.channels.accepted.isEmpty {
      channels?.report(.noRightChannel, at: "key")
    }
  }

  /// "None known" cannot be right where a fact of that kind is always offered.
  private static func checkNoneKnown(
    _ object: ObjectReader,
    _ key: ReportKey,
    _ task: ReportTask
  ) {
    func isOffered(_ tag: ReportKey.FactKey.Tag) -> Bool {
      zip(task.facts, key.facts).contains { $0.when == .always && $1.tag == tag }
    }
    if key.noProtectiveKnown, isOffered(.protective) {
      object.report(
        .noneKnownContradicted,
        FindingDetails(name: "protective"),
        at: "protective"
      )
    }
    if key.nothingAgainstKnown, isOffered(.against) {
      object.report(.noneKnownContradicted, FindingDetails(name: "against"), at: "against")
    }
  }
}

/// Reads the channels of a report.
enum ChannelReader {
  /// Reads the ids of the channels offered.
  static func offered(_ object: ObjectReader) -> [String] {
    let limit = StepReader.greatestItemCount
    object.checkCount(object.list("offered").count, of: "offered", least: 1, limit: limit)
    return object.names("offered", in: object.run.channels, .unknownChannel)
  }

  /// Reads which of them are right.
  static func key(_ owner: ObjectReader?, offered: [String]) -> ReportKey.ChannelKey {
    let object = owner?.object("key", as: .channelKey)
    var key = ReportKey.ChannelKey(
      justification: KeyReader.justification(object, answers: offered)
    )
    guard let object else { return key }
    let known = Set(offered)
    var keyed: Set<String> = []
    func channels(_ name: JSONName) -> [String] {
      let channels = object.names(name, in: known, .channelNotOffered)
      for id in channels where !keyed.insert(id).inserted {
        object.report(.channelKeyedTwice, FindingDetails(name: id), at: name)
      }
      return channels
    }
    key.required = channels("required")
    key.accepted = channels("accepted")
    key.late = channels("late")
    key.harmful = channels("harmful")
    key.critical = critical(object, offered)
    return key
  }

  private static func critical(_ object: ObjectReader, _ offered: [String]) -> [String: String] {
    guard let node = object.value("critical") else { return [:] }
    guard node.kind == .object else {
      object.run.reportType(.object, node)
      return [:]
    }
    var critical: [String: String] = [:]
    for member in node.members.prefix(StepReader.greatestItemCount) {
      if !offered.contains(member.name) {
        let details = FindingDetails(
          name: clipped(member.name),
          expected: offered,
          nearest: object.run.nearest(to: member.name, among: offered)
        )
        object.run.report(.channelNotOffered, details, at: member.nameRange)
      }
      critical[member.name] = object.run.criticalError(member.value)
    }
    return critical
  }
}
